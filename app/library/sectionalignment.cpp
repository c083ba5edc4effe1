// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sectionalignment.h"

#include <QSet>

#include <algorithm>

namespace jingan {

namespace {

/// Titles less alike than this are of different sections.
constexpr double LeastLikeness = 0.2;

struct KindSection {
    SectionKind kind;
    AlignedSection section;
    QString compared; ///< The title without its number.
};

QList<KindSection> sectionsOf(const Report &report)
{
    QList<KindSection> sections;
    const QList<SectionKind> kinds = partKinds(report);
    if (!report.preamble.isEmpty())
        sections.append({SectionKind::Opening, {{}, report.preamble}, {}});
    for (int part = 0; part < report.parts.size(); ++part) {
        const Part &each = report.parts.at(part);
        if (!each.opening.isEmpty())
            sections.append({kinds.at(part), {each.heading(), each.opening}, each.title});
        for (int i = 0; i < each.sections.size(); ++i) {
            const Section &section = each.sections.at(i);
            sections.append({sectionKind(report, kinds, part, i), {section.heading(), section.paragraphs}, section.title});
        }
        if (!each.closing.isEmpty())
            sections.append({kinds.at(part), {each.heading(), each.closing}, each.title});
    }
    return sections;
}

QSet<QString> pairsOf(const QString &title)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < title.size(); ++i)
        pairs.insert(title.mid(i, 2));
    return pairs;
}

/// The share of neighbouring characters that two titles have in common, 0 to 1 (Dice).
double likeness(const QString &a, const QString &b)
{
    if (a.isEmpty() && b.isEmpty())
        return 1.0;
    const QSet<QString> first = pairsOf(a);
    const QSet<QString> second = pairsOf(b);
    if (first.isEmpty() || second.isEmpty())
        return 0.0;
    QSet<QString> both = first;
    both.intersect(second);
    return 2.0 * double(both.size()) / double(first.size() + second.size());
}

struct Candidate {
    double likeness;
    int left;
    int right;
};

} // namespace

QList<SectionPair> alignSections(const Report &left, const Report &right)
{
    const QList<KindSection> lefts = sectionsOf(left);
    const QList<KindSection> rights = sectionsOf(right);
    std::vector<Candidate> candidates;
    for (int i = 0; i < lefts.size(); ++i) {
        for (int j = 0; j < rights.size(); ++j) {
            if (lefts.at(i).kind != rights.at(j).kind)
                continue;
            if (const double alike = likeness(lefts.at(i).compared, rights.at(j).compared); alike >= LeastLikeness)
                candidates.push_back({alike, i, j});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.likeness > b.likeness; });
    QList<int> partner(lefts.size(), -1);
    QSet<int> taken;
    for (const Candidate &candidate : candidates) {
        if (partner.at(candidate.left) >= 0 || taken.contains(candidate.right))
            continue;
        partner[candidate.left] = candidate.right;
        taken.insert(candidate.right);
    }

    QList<SectionPair> pairs;
    for (const SectionKind kind : sectionKinds()) {
        for (int i = 0; i < lefts.size(); ++i) {
            if (lefts.at(i).kind == kind)
                pairs.append({kind, lefts.at(i).section, partner.at(i) >= 0 ? rights.at(partner.at(i)).section : AlignedSection()});
        }
        for (int j = 0; j < rights.size(); ++j) {
            if (rights.at(j).kind == kind && !taken.contains(j))
                pairs.append({kind, {}, rights.at(j).section});
        }
    }
    return pairs;
}

} // namespace jingan
