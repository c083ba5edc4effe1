// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidebuilding.h"

#include "app/charts/chartcatalogue.h"
#include "app/common/numbers.h"
#include "app/projects/projectsummary.h"

#include <algorithm>

namespace jingan {

namespace {

/// Rows that are read from the back of a room.
constexpr qsizetype MostRows = 9;

/// Where the list comes from and how it stands; the same words as in its charts.
void tellList(Slide &slide, const std::optional<ChartSpec> &byArea)
{
    if (byArea) {
        slide.note = byArea->note;
        slide.asOf = byArea->asOf;
    }
}

QString doneText(const Project &project, const ProjectProgress &progress)
{
    if (!progress.done)
        return SlideWords::tr("未填写");
    const QString unit = project.measures.isEmpty() ? QString() : project.measures.constFirst().unit;
    return SlideWords::tr("%1 %2").arg(shownNumber(*progress.done), unit).trimmed();
}

SlideTable listTable()
{
    return {{{SlideWords::tr("序号"), true}, {SlideWords::tr("实事项目")}, {SlideWords::tr("目标"), true},
                {SlideWords::tr("已完成"), true}, {SlideWords::tr("办理状态")}},
        {}};
}

SlideRow listRow(const Project &project, const ProjectProgress &progress)
{
    return {{QString::number(project.number), project.title, project.targetText(), doneText(project, progress),
                statusGroupName(progress.status)},
        false, progress.status, {project.source.place}};
}

/// The rows on as many slides as they need, about equally long.
QList<Slide> listSlides(const Dataset &dataset, const Slide &frame, const QList<SlideRow> &rows)
{
    const qsizetype count = std::max<qsizetype>(1, (rows.size() + MostRows - 1) / MostRows);
    QList<Slide> slides;
    for (qsizetype i = 0; i < count; ++i) {
        Slide slide = frame;
        if (i > 0)
            slide.id += QStringLiteral("-part%1").arg(i + 1);
        slide.title += partMark(i, count);
        slide.shortTitle += partMark(i, count);
        const qsizetype first = rows.size() * i / count;
        slide.table.rows = rows.mid(first, rows.size() * (i + 1) / count - first);
        finishSlide(dataset, slide);
        slides.append(slide);
    }
    return slides;
}

Slide summarySlide(const Dataset &dataset, const QHash<int, ProjectProgress> &progress,
    const std::optional<ChartSpec> &byArea)
{
    Slide slide;
    slide.id = QStringLiteral("projects");
    slide.kind = SlideKind::Projects;
    slide.kicker = SlideWords::tr("%1 年").arg(dataset.report.planYear());
    slide.title = SlideWords::tr("为民实事项目");
    slide.shortTitle = slide.title;
    tellList(slide, byArea);

    QList<TextPlace> places;
    QStringList areas;
    for (const Project &project : dataset.projects) {
        places.append(project.source.place);
        if (!areas.contains(project.area))
            areas.append(project.area);
    }
    const ProjectSummary summary = summarizeProjects(dataset.projects, progress);
    SlideFact total{PointKind::Actual, SlideWords::tr("全部项目"), QString::number(summary.total), SlideWords::tr("项"),
        {SlideWords::tr("%n 个方面", nullptr, int(areas.size()))}, places};
    slide.facts.append(total);
    for (StatusGroup status : statusGroups()) {
        slide.facts.append({PointKind::Actual, statusGroupName(status), QString::number(summary.count(status)),
            SlideWords::tr("项"), {}, places, status});
    }
    slide.chart = byArea;
    finishSlide(dataset, slide);
    return slide;
}

} // namespace

QList<Slide> projectSlides(const Dataset &dataset, const QHash<int, ProjectProgress> &progress,
    const QList<ChartSpec> &charts)
{
    if (dataset.projects.isEmpty())
        return {};
    const std::optional<ChartSpec> byArea = findChart(charts, QStringLiteral("projects-area"));
    QList<Slide> slides = {summarySlide(dataset, progress, byArea)};

    QStringList areas;
    QHash<QString, QList<SlideRow>> rows;
    QList<SlideRow> attention;
    for (const Project &project : dataset.projects) {
        if (!areas.contains(project.area))
            areas.append(project.area);
        const ProjectProgress recorded = progress.value(project.number);
        rows[project.area].append(listRow(project, recorded));
        if (recorded.status == StatusGroup::NeedsAttention)
            attention.append(rows[project.area].constLast());
    }

    Slide late;
    late.id = QStringLiteral("projects-attention");
    late.kind = SlideKind::Projects;
    late.kicker = SlideWords::tr("为民实事项目");
    late.title = SlideWords::tr("需关注的项目");
    late.shortTitle = late.title;
    tellList(late, byArea);
    if (attention.isEmpty())
        late.subtitles = {SlideWords::tr("没有标记为“需关注”的项目。")};
    else
        late.table = listTable();
    slides.append(listSlides(dataset, late, attention));

    for (qsizetype i = 0; i < areas.size(); ++i) {
        Slide slide;
        slide.id = QStringLiteral("projects-area-%1").arg(i + 1);
        slide.kind = SlideKind::Projects;
        slide.kicker = SlideWords::tr("为民实事项目（%1/%2）").arg(i + 1).arg(areas.size());
        slide.title = areas.at(i);
        slide.shortTitle = SlideWords::tr("项目：%1").arg(areas.at(i));
        slide.table = listTable();
        tellList(slide, byArea);
        slides.append(listSlides(dataset, slide, rows.value(areas.at(i))));
    }
    return slides;
}

} // namespace jingan
