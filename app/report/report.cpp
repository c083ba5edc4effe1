// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

#include <QStringMatcher>

namespace jingan {

QString Paragraph::body() const
{
    return text.mid(bodyStart());
}

int Paragraph::bodyStart() const
{
    return isTopic() ? sentences.constFirst().end() : 0;
}

TextSpan Paragraph::sentenceAt(int position) const
{
    for (const TextSpan &sentence : sentences) {
        if (sentence.contains(position))
            return sentence;
    }
    return {};
}

bool Report::lacksBeginning() const
{
    return !parts.isEmpty() && !parts.constFirst().number.isEmpty() && parts.constFirst().number != QStringLiteral("一")
        && parts.constFirst().number != QStringLiteral("1");
}

const Paragraph *Report::paragraph(int number) const
{
    return number >= 1 && number <= paragraphs.size() ? &paragraphs.at(number - 1) : nullptr;
}

std::optional<TextPlace> Report::find(const QString &quote, int part) const
{
    if (quote.isEmpty())
        return std::nullopt;
    const QStringMatcher words(quote); // made ready once for all paragraphs
    for (const Paragraph &paragraph : paragraphs) {
        if (part >= 0 && paragraph.part != part)
            continue;
        const qsizetype at = words.indexIn(paragraph.text);
        if (at >= 0)
            return TextPlace{paragraph.number, {int(at), int(quote.size())}};
    }
    return std::nullopt;
}

QString Report::textAt(const TextPlace &place) const
{
    const Paragraph *found = paragraph(place.paragraph);
    if (!found || place.span.start < 0 || place.span.end() > found->text.size())
        return {};
    return found->text.mid(place.span.start, place.span.length);
}

QString Report::sectionLabel(const Paragraph &paragraph) const
{
    if (paragraph.part < 0 || paragraph.part >= parts.size())
        return {};
    const Part &part = parts.at(paragraph.part);
    if (paragraph.section < 0 || paragraph.section >= part.sections.size() || part.sections.at(paragraph.section).number.isEmpty())
        return part.number;
    return QStringLiteral("%1（%2）").arg(part.number, part.sections.at(paragraph.section).number);
}

} // namespace jingan
