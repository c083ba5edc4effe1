// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidebuilding.h"

#include "app/charts/chartcatalogue.h"
#include "app/common/numbers.h"
#include "app/common/shownname.h"
#include "app/projects/projectsummary.h"

#include <algorithm>

namespace jingan {

namespace {

/// Lines of rows that are read from the back of a room.
constexpr qsizetype MostProjectRows = 9;

/// Where the list comes from and how it stands; the same words as in its charts.
void tellList(Slide &slide, const std::optional<ChartSpec> &byArea)
{
    if (byArea) {
        slide.note = byArea->note;
        slide.asOf = byArea->asOf;
    }
}

QString doneText(const Project &project, const ProjectStanding &standing)
{
    QStringList figures;
    for (qsizetype i = 0; i < standing.measures.size(); ++i) {
        if (const auto done = standing.measures.at(i).done)
            figures.append(SlideWords::tr("%1 %2").arg(shownNumber(*done), project.measures.at(i).unit).trimmed());
    }
    return figures.isEmpty() ? SlideWords::tr("未填写") : figures.join(SlideWords::tr("；"));
}

SlideTable listTable()
{
    return {{{SlideWords::tr("序号"), true}, {SlideWords::tr("实事项目")}, {SlideWords::tr("目标"), true},
                {SlideWords::tr("已完成"), true}, {SlideWords::tr("办理状态")}},
        {}};
}

/// A row with where it was read.
struct ListRow {
    SlideRow row;
    QString file; ///< Empty for the list compiled from the report.
};

ListRow listRow(const Project &project, const ProjectStanding &standing)
{
    QList<TextPlace> places;
    if (project.source.isReport())
        places.append(project.source.place);
    return {{{QString::number(project.number), project.title, project.targetText(), doneText(project, standing),
                 projectStatusName(standing.status)},
                false, statusGroup(standing.status), places},
        project.source.listName()};
}

/// An imported list is a source of its own, told by its file.
void tellFiles(const Dataset &dataset, Slide &slide, QStringList files)
{
    files.removeAll(QString());
    files.removeDuplicates();
    if (files.isEmpty())
        return;
    const QString imported = SlideWords::tr("来源：清单“%1”").arg(files.join(SlideWords::tr("”、“")));
    if (slide.places().isEmpty()) {
        slide.source = slide.asOf.isEmpty() ? imported : SlideWords::tr("%1。%2").arg(slide.asOf, imported);
        return;
    }
    Slide ofReport = slide;
    finishSlide(dataset, ofReport);
    slide.source = SlideWords::tr("%1；%2").arg(ofReport.source, imported);
}

/// Lines that a row takes, so that long titles get the room of several short ones.
qsizetype linesOf(const SlideRow &row)
{
    constexpr qsizetype TitleCharacters = 34;
    constexpr qsizetype CellCharacters = 10;
    return std::max({(row.cells.at(1).size() + TitleCharacters - 1) / TitleCharacters,
        (row.cells.at(2).size() + CellCharacters - 1) / CellCharacters,
        (row.cells.at(3).size() + CellCharacters - 1) / CellCharacters});
}

/// The rows on as many slides as they need, about equally long.
QList<Slide> listSlides(const Dataset &dataset, const Slide &frame, const QList<ListRow> &rows)
{
    qsizetype lines = 0;
    for (const ListRow &row : rows)
        lines += linesOf(row.row);
    const qsizetype wanted = std::max<qsizetype>(1, (lines + MostProjectRows - 1) / MostProjectRows);
    const qsizetype share = (lines + wanted - 1) / wanted;
    QList<QList<ListRow>> parts = {{}};
    qsizetype used = 0;
    for (const ListRow &row : rows) {
        const qsizetype cost = linesOf(row.row);
        if (!parts.constLast().isEmpty() && (used + cost > MostProjectRows || used >= share)) {
            parts.append(QList<ListRow>());
            used = 0;
        }
        parts.last().append(row);
        used += cost;
    }
    QList<Slide> slides;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        Slide slide = frame;
        if (i > 0)
            slide.id += QStringLiteral("-part%1").arg(i + 1);
        slide.title += partMark(i, parts.size());
        slide.shortTitle += partMark(i, parts.size());
        QStringList files;
        for (const ListRow &row : parts.at(i)) {
            slide.table.rows.append(row.row);
            files.append(row.file);
        }
        tellFiles(dataset, slide, files);
        finishSlide(dataset, slide);
        slides.append(slide);
    }
    return slides;
}

Slide summarySlide(const Dataset &dataset, const QList<ProjectRecord> &records, const QDate &day,
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
    QStringList files;
    for (const ProjectRecord &record : records) {
        const Project &project = record.project;
        if (project.source.isReport())
            places.append(project.source.place);
        files.append(project.source.listName());
        if (!areas.contains(project.area))
            areas.append(project.area);
    }
    const ProjectSummary summary = summarizeProjects(records, day);
    SlideFact total{PointKind::Actual, SlideWords::tr("全部项目"), QString::number(summary.total), SlideWords::tr("项"),
        {SlideWords::tr("%n 个方面", nullptr, int(areas.size()))}, places};
    slide.facts.append(total);
    for (StatusGroup status : statusGroups()) {
        slide.facts.append({PointKind::Actual, statusGroupName(status), QString::number(summary.count(status)),
            SlideWords::tr("项"), {}, places, status});
    }
    slide.chart = byArea;
    tellFiles(dataset, slide, files);
    finishSlide(dataset, slide);
    return slide;
}

} // namespace

QList<Slide> projectSlides(const Dataset &dataset, const QList<ProjectRecord> &records, const QDate &day,
    const QList<ChartSpec> &charts)
{
    if (records.isEmpty())
        return {};
    const std::optional<ChartSpec> byArea = findChart(charts, QStringLiteral("projects-area"));
    QList<Slide> slides = {summarySlide(dataset, records, day, byArea)};

    QStringList areas;
    QHash<QString, QList<ListRow>> rows;
    QList<ListRow> attention;
    for (const ProjectRecord &record : records) {
        const Project &project = record.project;
        if (!areas.contains(project.area))
            areas.append(project.area);
        rows[project.area].append(listRow(project, projectStanding(project, record.log, day)));
    }
    for (const LateProject &each : lateProjects(records, day))
        attention.append(listRow(each.record->project, each.standing));

    Slide late;
    late.id = QStringLiteral("projects-attention");
    late.kind = SlideKind::Projects;
    late.kicker = SlideWords::tr("为民实事项目");
    late.title = SlideWords::tr("慢序时与需关注的项目");
    late.shortTitle = late.title;
    tellList(late, byArea);
    if (attention.isEmpty())
        late.subtitles = {SlideWords::tr("没有慢序时或标为“需关注”的项目。")};
    else
        late.table = listTable();
    slides.append(listSlides(dataset, late, attention));

    for (qsizetype i = 0; i < areas.size(); ++i) {
        Slide slide;
        slide.id = QStringLiteral("projects-area-%1").arg(i + 1);
        slide.kind = SlideKind::Projects;
        slide.kicker = SlideWords::tr("为民实事项目（%1/%2）").arg(i + 1).arg(areas.size());
        slide.title = shownName(areas.at(i));
        slide.shortTitle = SlideWords::tr("项目：%1").arg(shownName(areas.at(i)));
        slide.table = listTable();
        tellList(slide, byArea);
        slides.append(listSlides(dataset, slide, rows.value(areas.at(i))));
    }
    return slides;
}

} // namespace jingan
