// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportsearch.h"

#include "app/common/shownname.h"
#include "app/report/foldedtext.h"
#include "app/report/othernames.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace jingan {

namespace {

/// Characters shown before and after a hit.
constexpr int Before = 12;
constexpr int After = 40;

std::optional<SearchHit> titleHit(SearchHit::Kind kind, const QString &title, const QStringList &wanted, const TextPlace &place)
{
    const QList<TextSpan> found = foldedOccurrences(title, wanted);
    if (found.isEmpty())
        return std::nullopt;
    SearchHit hit;
    hit.kind = kind;
    hit.place = place;
    hit.snippet = title;
    hit.match = found.constFirst();
    return hit;
}

SearchHit textHit(const Paragraph &paragraph, const TextSpan &span)
{
    const int at = span.start;
    const int length = span.length;
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

void searchHeadings(const Report &report, const QStringList &wanted, QList<SearchHit> &hits)
{
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections) {
            if (section.paragraphs.isEmpty())
                continue;
            const TextPlace place{section.paragraphs.constFirst(), {0, 0}};
            // A part is shown by its first section.
            if (&section == &part.sections.constFirst()) {
                if (auto hit = titleHit(SearchHit::Kind::Heading, part.title, wanted, place)) {
                    hit->context = part.number;
                    hits.append(*hit);
                }
            }
            if (auto hit = titleHit(SearchHit::Kind::Heading, section.title, wanted, place)) {
                hit->context = QStringLiteral("%1（%2）").arg(part.number, section.number);
                hits.append(*hit);
            }
        }
    }
}

} // namespace

QList<SearchHit> searchDataset(const Dataset &dataset, const QString &query)
{
    const QStringList wanted = searchedWords(query);
    QList<SearchHit> hits;
    if (wanted.isEmpty())
        return hits;

    for (const Indicator &indicator : dataset.indicators) {
        const TextPlace place = indicator.hasActual() ? indicator.actualPlace : indicator.targetPlace;
        auto hit = titleHit(SearchHit::Kind::Indicator, shownName(indicator.name), wanted, place);
        if (!hit)
            hit = titleHit(SearchHit::Kind::Indicator, indicator.name, wanted, place);
        if (hit) {
            hit->indicatorId = indicator.id;
            hit->context = QCoreApplication::translate("ReportSearch", "主要指标");
            hits.append(*hit);
        }
    }
    searchHeadings(dataset.report, wanted, hits);
    for (const Project &project : dataset.projects) {
        if (auto hit = titleHit(SearchHit::Kind::Project, project.title, wanted, project.source.place)) {
            hit->projectNumber = project.number;
            hit->context = QCoreApplication::translate("ReportSearch", "实事项目 · %1").arg(shownName(project.area));
            hits.append(*hit);
        }
    }
    for (const Paragraph &paragraph : dataset.report.paragraphs) {
        for (const TextSpan &span : foldedOccurrences(paragraph.text, wanted)) {
            SearchHit hit = textHit(paragraph, span);
            hit.context = contextOf(dataset.report, paragraph);
            hits.append(hit);
        }
    }
    return hits;
}

QString foundByOtherName(const QList<SearchHit> &hits, const QString &query)
{
    QStringList printed = printedNames(query);
    printed.removeIf([&hits](const QString &name) {
        return std::none_of(hits.cbegin(), hits.cend(), [&name](const SearchHit &hit) {
            return foldText(hit.snippet.mid(hit.match.start, hit.match.length)).text == name;
        });
    });
    return otherNameNote(query, printed);
}

} // namespace jingan
