// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportsearch.h"

#include <QCoreApplication>

namespace jingan {

namespace {

/// Characters shown before and after a hit.
constexpr int Before = 12;
constexpr int After = 40;

QString withoutBlanks(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

SearchHit titleHit(SearchHit::Kind kind, const QString &title, qsizetype at, const QString &query, const TextPlace &place)
{
    SearchHit hit;
    hit.kind = kind;
    hit.place = place;
    hit.snippet = title;
    hit.match = {int(at), int(query.size())};
    return hit;
}

SearchHit textHit(const Paragraph &paragraph, int at, int length)
{
    SearchHit hit;
    hit.place = {paragraph.number, {at, length}};
    const int start = qMax(0, at - Before);
    const int end = qMin(int(paragraph.text.size()), at + length + After);
    const QString lead = start > 0 ? QStringLiteral("…") : QString();
    hit.snippet = lead + paragraph.text.mid(start, end - start) + (end < paragraph.text.size() ? QStringLiteral("…") : QString());
    hit.match = {int(lead.size()) + at - start, length};
    return hit;
}

QString contextOf(const Report &report, const Paragraph &paragraph)
{
    const QString label = report.sectionLabel(paragraph);
    return QCoreApplication::translate("ReportSearch", "第 %1 段").arg(paragraph.number)
        + (label.isEmpty() ? QString() : QStringLiteral(" · ") + label + paragraph.headline);
}

} // namespace

QList<SearchHit> searchDataset(const Dataset &dataset, const QString &query)
{
    const QString wanted = withoutBlanks(query);
    QList<SearchHit> hits;
    if (wanted.isEmpty())
        return hits;

    for (const Indicator &indicator : dataset.indicators) {
        const qsizetype at = indicator.name.indexOf(wanted, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        SearchHit hit = titleHit(SearchHit::Kind::Indicator, indicator.name, at, wanted, indicator.actualPlace);
        hit.indicatorId = indicator.id;
        hit.context = QCoreApplication::translate("ReportSearch", "主要指标");
        hits.append(hit);
    }
    for (const Part &part : dataset.report.parts) {
        for (const Section &section : part.sections) {
            const qsizetype at = section.title.indexOf(wanted, 0, Qt::CaseInsensitive);
            if (at < 0 || section.paragraphs.isEmpty())
                continue;
            SearchHit hit = titleHit(SearchHit::Kind::Heading, section.title, at, wanted,
                {section.paragraphs.constFirst(), {0, 0}});
            hit.context = QStringLiteral("%1（%2）").arg(part.number, section.number);
            hits.append(hit);
        }
    }
    for (const Project &project : dataset.projects) {
        const qsizetype at = project.title.indexOf(wanted, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        SearchHit hit = titleHit(SearchHit::Kind::Project, project.title, at, wanted, project.place);
        hit.projectNumber = project.number;
        hit.context = QCoreApplication::translate("ReportSearch", "实事项目 · %1").arg(project.area);
        hits.append(hit);
    }
    for (const Paragraph &paragraph : dataset.report.paragraphs) {
        qsizetype at = paragraph.text.indexOf(wanted, 0, Qt::CaseInsensitive);
        while (at >= 0) {
            SearchHit hit = textHit(paragraph, int(at), int(wanted.size()));
            hit.context = contextOf(dataset.report, paragraph);
            hits.append(hit);
            at = paragraph.text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive);
        }
    }
    return hits;
}

} // namespace jingan
