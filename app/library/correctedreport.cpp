// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/correctedreport.h"

#include <algorithm>

namespace jingan {

namespace {

/// The line with those words; −1 where there is none any longer.
qsizetype lineOf(const QList<ReportLine> &lines, const TextAnchor &anchor)
{
    int seen = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (anchorHash(lines.at(i).text) == anchor.hash && seen++ == anchor.occurrence)
            return i;
    }
    return -1;
}

} // namespace

bool applyToLines(QList<ReportLine> &lines, const Correction &correction)
{
    const qsizetype at = lineOf(lines, correction.anchor);
    if (at < 0)
        return false;
    ReportLine &line = lines[at];
    switch (correction.kind) {
    case Correction::Kind::Level:
        line.level = std::clamp(correction.level, 0, 2);
        line.closing = false;
        return true;
    case Correction::Kind::Merge: {
        if (at == 0)
            return false;
        lines[at - 1].text += line.text;
        lines.removeAt(at);
        return true;
    }
    case Correction::Kind::Split: {
        if (correction.offset <= 0 || correction.offset >= line.text.size())
            return false;
        ReportLine second = line;
        second.level = 0;
        second.text = line.text.mid(correction.offset);
        line.text.truncate(correction.offset);
        lines.insert(at + 1, second);
        return true;
    }
    case Correction::Kind::Figure:
    case Correction::Kind::DropFigure:
        break;
    }
    return false;
}

namespace {

/// The paragraph with the words that the correction was made in.
const Paragraph *paragraphOf(const Report &report, const TextAnchor &anchor)
{
    int seen = 0;
    for (const Paragraph &paragraph : report.paragraphs) {
        if (anchorHash(paragraph.text) == anchor.hash && seen++ == anchor.occurrence)
            return &paragraph;
    }
    return nullptr;
}

const Paragraph *paragraphWithSentence(const Report &report, const LibraryFact &fact)
{
    for (const Paragraph &paragraph : report.paragraphs) {
        if (!fact.sentence.isEmpty() && paragraph.text.contains(fact.sentence))
            return &paragraph;
    }
    return nullptr;
}

/// Whether two facts stand at the same words.
bool overlap(const TextPlace &a, const TextPlace &b)
{
    return a.paragraph == b.paragraph && a.span.start < b.span.end() && b.span.start < a.span.end();
}

bool applyToFacts(const Report &report, QList<LibraryFact> &facts, const Correction &correction)
{
    LibraryFact fact = correction.fact;
    const Paragraph *paragraph = paragraphOf(report, correction.anchor);
    if (!paragraph) {
        // The paragraph was split, merged or read otherwise; the sentence is still its own.
        paragraph = paragraphWithSentence(report, fact);
        if (!paragraph)
            return false;
        const int start = int(paragraph->text.indexOf(fact.sentence));
        fact.place.span.start = start;
        fact.place.span.length = int(fact.sentence.size());
    }
    if (fact.place.span.end() > paragraph->text.size())
        return false;
    fact.place.paragraph = paragraph->number;
    fact.corrected = true;

    // The fact that was read there; of several at the same words the one of its measure.
    const auto matches = [&](const LibraryFact &read, bool sameMeasure) {
        return overlap(read.place, fact.place) && (!sameMeasure || (read.measure == fact.measure && read.kind == fact.kind));
    };
    auto found = std::find_if(facts.begin(), facts.end(), [&](const LibraryFact &read) { return matches(read, true); });
    if (found == facts.end())
        found = std::find_if(facts.begin(), facts.end(), [&](const LibraryFact &read) { return matches(read, false); });
    if (correction.kind == Correction::Kind::DropFigure) {
        if (found != facts.end())
            facts.erase(found);
        return true; // no longer read there: as the user wanted it
    }
    if (found != facts.end())
        *found = fact;
    else
        facts.append(fact);
    return true;
}

} // namespace

CorrectedReport correctedReport(const Report &report, const QList<Correction> &corrections)
{
    CorrectedReport corrected;
    corrected.report = report;
    const auto isFigure = [](const Correction &correction) {
        return correction.kind == Correction::Kind::Figure || correction.kind == Correction::Kind::DropFigure;
    };
    QList<ReportLine> lines = reportLines(report);
    bool changed = false;
    for (int i = 0; i < corrections.size(); ++i) {
        if (isFigure(corrections.at(i)))
            continue;
        if (applyToLines(lines, corrections.at(i)))
            changed = true;
        else
            corrected.lost.append(i);
    }
    if (changed)
        corrected.report = reportOfLines(report, lines);
    corrected.facts = libraryFacts(corrected.report);
    for (int i = 0; i < corrections.size(); ++i) {
        if (isFigure(corrections.at(i)) && !applyToFacts(corrected.report, corrected.facts, corrections.at(i)))
            corrected.lost.append(i);
    }
    std::sort(corrected.lost.begin(), corrected.lost.end());
    std::stable_sort(corrected.facts.begin(), corrected.facts.end(), [](const LibraryFact &a, const LibraryFact &b) {
        return std::make_pair(a.kind == FigureKind::Target, a.place.paragraph) < std::make_pair(b.kind == FigureKind::Target, b.place.paragraph);
    });
    return corrected;
}

TextAnchor anchorOf(const QList<ReportLine> &lines, qsizetype line)
{
    TextAnchor anchor{anchorHash(lines.at(line).text)};
    for (qsizetype i = 0; i < line; ++i)
        anchor.occurrence += anchorHash(lines.at(i).text) == anchor.hash;
    return anchor;
}

Correction figureCorrection(const Report &report, const LibraryFact &fact, Correction::Kind kind)
{
    Correction correction;
    correction.kind = kind;
    correction.fact = fact;
    if (const Paragraph *paragraph = report.paragraph(fact.place.paragraph)) {
        correction.anchor.hash = anchorHash(paragraph->text);
        for (const Paragraph &before : report.paragraphs) {
            if (before.number < paragraph->number)
                correction.anchor.occurrence += anchorHash(before.text) == correction.anchor.hash;
        }
    }
    return correction;
}

} // namespace jingan
