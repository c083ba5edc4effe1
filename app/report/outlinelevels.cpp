// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/outlinelevels.h"

#include "app/report/yearword.h"

#include <QRegularExpression>

#include <algorithm>

namespace jingan {

namespace {

/// A line that may be a heading, with its place and form.
struct HeadingCandidate {
    int line;
    HeadingLine heading;
    int style; ///< Heading level by style; 0 for none.
    bool bold; ///< The line is bold whole.

    bool is(HeadingForm form) const { return heading.form == form; }
    bool isAlone() const { return heading.rest.isEmpty(); }
};

using HeadingCandidates = QList<HeadingCandidate>;

HeadingCandidates candidatesOf(const QList<SourceBlock> &lines)
{
    HeadingCandidates candidates;
    for (int i = 0; i < lines.size(); ++i) {
        const SourceBlock &line = lines.at(i);
        const auto heading = headingLineOf(line);
        if (heading)
            candidates.append({i, *heading, line.headingLevel, line.boldLength > 0 && line.boldLength >= line.text.size()});
    }
    return candidates;
}

bool namesTime(const QString &title)
{
    static const QRegularExpression pattern(QStringLiteral(
        "回顾|过去|今年|今后|未来|去年|明年|时期|本届|上届|“?十[一二三四五六]五”?|五年"));
    return yearIn(title) > 0 || title.contains(pattern);
}

/// Titles without a number that name a part, with what is styled like them.
QList<int> plainParts(const HeadingCandidates &candidates)
{
    QList<int> parts;
    bool styled = true;
    int style = 0;
    for (int i = 0; i < candidates.size(); ++i) {
        const HeadingCandidate &candidate = candidates.at(i);
        if (!candidate.is(HeadingForm::Plain) || !isPartTitle(candidate.heading.title))
            continue;
        const bool marked = candidate.style > 0 || candidate.bold;
        if (!marked && !namesTime(candidate.heading.title))
            continue;
        styled = styled && marked;
        style = qMax(style, candidate.style);
        parts.append(i);
    }
    // The outermost style bears the parts: what is styled more deeply doesn't.
    if (!parts.isEmpty() && style > 0) {
        int outer = 9;
        for (const int i : std::as_const(parts))
            outer = candidates.at(i).style > 0 ? qMin(outer, candidates.at(i).style) : outer;
        QList<int> same;
        for (int i = parts.constFirst(); i < candidates.size(); ++i) {
            if (candidates.at(i).is(HeadingForm::Plain) && candidates.at(i).style == outer)
                same.append(i);
        }
        return same;
    }
    return parts;
}

bool hasForm(const HeadingCandidates &candidates, HeadingForm form, int from = 0, int to = -1)
{
    const qsizetype end = to < 0 ? candidates.size() : to;
    for (qsizetype i = from; i < end; ++i) {
        if (candidates.at(i).is(form))
            return true;
    }
    return false;
}

/// «一、» that go on counting: a list within a part that begins again is left out.
QList<int> countingUp(const HeadingCandidates &candidates, HeadingForm form)
{
    QList<int> all;
    for (int i = 0; i < candidates.size(); ++i) {
        if (candidates.at(i).is(form))
            all.append(i);
    }
    QList<int> chain;
    int last = 0;
    for (qsizetype k = 0; k < all.size(); ++k) {
        const int value = candidates.at(all.at(k)).heading.value;
        const bool goesOn = chain.isEmpty() || value == last + 1;
        // After a list that begins again, does the outer one go on?
        const bool resumes = !goesOn && std::any_of(all.cbegin() + k + 1, all.cend(), [&](int later) {
            return candidates.at(later).heading.value == last + 1;
        });
        if (!goesOn && resumes)
            continue;
        if (!goesOn && value <= last && value == 1 && !isPartTitle(candidates.at(all.at(k)).heading.title)
            && !chain.isEmpty() && isPartTitle(candidates.at(chain.constLast()).heading.title))
            break; // a list in the last part
        chain.append(all.at(k));
        last = value;
    }
    return chain;
}

QList<int> partCandidates(const HeadingCandidates &candidates)
{
    if (hasForm(candidates, HeadingForm::PartWord))
        return countingUp(candidates, HeadingForm::PartWord);
    const QList<int> chinese = countingUp(candidates, HeadingForm::Chinese);
    const QList<int> plain = plainParts(candidates);
    const bool chineseNamesParts = std::any_of(chinese.cbegin(), chinese.cend(), [&](int i) {
        return isPartTitle(candidates.at(i).heading.title) && namesTime(candidates.at(i).heading.title);
    });
    const bool plainFirst = plain.size() >= 2 && (chinese.isEmpty() || plain.constFirst() < chinese.constFirst());
    if (plainFirst && !chineseNamesParts)
        return plain;
    if (!chinese.isEmpty())
        return chinese;
    // A single one bears the outline where sections stand below it.
    if (!plain.isEmpty() && hasForm(candidates, HeadingForm::Bracketed, plain.constFirst()))
        return plain;
    // Styles alone, in a text that numbers nothing.
    int outer = 9;
    for (const HeadingCandidate &candidate : candidates)
        outer = candidate.style > 1 ? qMin(outer, candidate.style) : outer;
    QList<int> styled;
    for (int i = 0; i < candidates.size(); ++i) {
        if (candidates.at(i).style == outer)
            styled.append(i);
    }
    return styled.size() >= 2 ? styled : QList<int>();
}

/// «1.» numbers sections where nothing else does, if it begins again in each part.
bool arabicNumbersSections(const HeadingCandidates &candidates, const QList<int> &parts)
{
    if (hasForm(candidates, HeadingForm::Bracketed))
        return false;
    int beginnings = 0;
    int count = 0;
    for (const HeadingCandidate &candidate : candidates) {
        if (!candidate.is(HeadingForm::Arabic) || candidate.heading.title.size() > 40)
            continue;
        beginnings += candidate.heading.value == 1 ? 1 : 0;
        ++count;
    }
    return beginnings >= 2 && count >= 4 && beginnings <= parts.size();
}

/// The form of the sections of a part: the outermost within it.
std::optional<HeadingForm> sectionForm(const HeadingCandidates &candidates, int from, int to, HeadingForm partForm, bool arabic)
{
    for (const HeadingForm form : {HeadingForm::Chinese, HeadingForm::Bracketed}) {
        if (form > partForm && hasForm(candidates, form, from, to))
            return form;
    }
    if (arabic && hasForm(candidates, HeadingForm::Arabic, from, to))
        return HeadingForm::Arabic;
    return std::nullopt;
}

} // namespace

QList<OutlineHeading> outlineHeadings(const QList<SourceBlock> &lines)
{
    const HeadingCandidates candidates = candidatesOf(lines);
    const QList<int> parts = partCandidates(candidates);
    QList<OutlineHeading> headings;
    if (parts.isEmpty())
        return headings;
    const bool arabic = arabicNumbersSections(candidates, parts);
    int partStyle = candidates.at(parts.constFirst()).style;
    for (const int part : parts)
        partStyle = candidates.at(part).style == partStyle ? partStyle : 0;
    for (qsizetype p = 0; p < parts.size(); ++p) {
        const HeadingCandidate &part = candidates.at(parts.at(p));
        headings.append({part.line, 1, part.heading});
        const int from = parts.at(p) + 1;
        const int to = p + 1 < parts.size() ? parts.at(p + 1) : int(candidates.size());
        const auto form = sectionForm(candidates, from, to, part.heading.form, arabic);
        // Where nothing is numbered, the next style bears the sections.
        int style = 9;
        for (int i = from; i < to && !form; ++i)
            style = candidates.at(i).style > part.style && part.style > 0 ? qMin(style, candidates.at(i).style) : style;
        for (int i = from; i < to; ++i) {
            const HeadingCandidate &candidate = candidates.at(i);
            if (form ? candidate.is(*form) : (candidate.is(HeadingForm::Plain) && candidate.style == style))
                headings.append({candidate.line, 2, candidate.heading});
            else if (partStyle > 0 && candidate.style == partStyle && candidate.is(HeadingForm::Plain))
                headings.append({candidate.line, 1, candidate.heading});
        }
    }
    return headings;
}

} // namespace jingan
