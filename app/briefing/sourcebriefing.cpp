// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/briefingbuilding.h"

#include "app/common/shownname.h"
#include "app/indicators/indicatorfacts.h"

#include <QMap>

#include <algorithm>

namespace jingan {

namespace {

using Look = BriefingCell::Look;

QString howToRead(const Dataset &dataset)
{
    const Report &report = dataset.report;
    const QString occasion = report.date.isValid()
        ? BriefingWords::tr("%1，%2").arg(briefingDate(report.date), report.meeting)
        : report.meeting;
    return BriefingWords::tr("本图解的数字与文字取自%1%2（%3）。段号按正文 %4 段依次编排，标题与报告前页不计。")
        .arg(report.region, report.title, occasion).arg(report.paragraphs.size());
}

/// Everything derived of the indicators, with its formula.
BriefingTable derivationTable(const Dataset &dataset)
{
    BriefingTable table;
    table.columns = {{BriefingWords::tr("指标"), 3}, {BriefingWords::tr("推算"), 3.1}, {BriefingWords::tr("算法"), 3.6},
        {BriefingWords::tr("段"), 1, true}};
    BriefingGroup group;
    for (const Indicator &indicator : dataset.indicators) {
        for (const IndicatorFact &fact : indicatorFacts(dataset.report, indicator)) {
            if (fact.kind != IndicatorFact::Kind::Derived)
                continue;
            group.rows.append({{{shownName(indicator.name)},
                {BriefingWords::tr("%1：%2 %3").arg(fact.label, fact.value, fact.unit), Look::Derived},
                {fact.remarks.join(u' ')},
                {paragraphNumbers(fact.places), Look::Muted}}});
        }
    }
    table.groups = {group};
    return table;
}

/// The sentences that the briefing's numbers stand in, by paragraph.
BriefingTable quoteTable(const Dataset &dataset)
{
    const Report &report = dataset.report;
    QMap<int, QList<int>> starts; // paragraph → starts of sentences
    const auto cite = [&](const TextPlace &place) {
        const Paragraph *paragraph = report.paragraph(place.paragraph);
        if (!paragraph)
            return;
        for (const TextSpan &sentence : paragraph->sentences) {
            const bool touched = sentence.start < place.span.end() && sentence.end() > place.span.start;
            if (touched && !starts[place.paragraph].contains(sentence.start))
                starts[place.paragraph].append(sentence.start);
        }
    };
    for (const Figure &figure : dataset.figures)
        cite(figure.place);
    for (const Indicator &indicator : dataset.indicators) {
        cite(indicator.actualPlace);
        cite(indicator.targetPlace);
    }
    for (const Comparison &pair : dataset.comparisons) {
        cite(pair.donePlace);
        cite(pair.planPlace);
    }
    for (const Project &project : dataset.projects)
        cite(project.source.place);

    BriefingTable table;
    table.columns = {{BriefingWords::tr("段"), 0.8, true}, {BriefingWords::tr("章节"), 1.5}, {BriefingWords::tr("原文"), 14}};
    BriefingGroup group;
    for (auto entry = starts.begin(); entry != starts.end(); ++entry) {
        const Paragraph &paragraph = *report.paragraph(entry.key());
        std::sort(entry->begin(), entry->end());
        QStringList sentences;
        for (const int start : std::as_const(*entry))
            sentences.append(report.textAt({paragraph.number, paragraph.sentenceAt(start)}).trimmed());
        group.rows.append({{{QString::number(paragraph.number), Look::Muted},
            {report.sectionLabel(paragraph), Look::Muted}, {sentences.join(u'\n')}}});
    }
    table.groups = {group};
    return table;
}

} // namespace

BriefingSection sourceBriefing(const Dataset &dataset)
{
    BriefingSection section;
    section.blocks = {BriefingText{BriefingText::Kind::Body, howToRead(dataset)}};
    if (const BriefingTable derived = derivationTable(dataset); !derived.groups.constFirst().rows.isEmpty()) {
        section.blocks.append(briefingHeading(BriefingWords::tr("推算的值")));
        section.blocks.append(derived);
    }
    section.blocks.append(briefingHeading(BriefingWords::tr("数字所在的原文")));
    section.blocks.append(quoteTable(dataset));
    return section;
}

} // namespace jingan
