// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidebuilding.h"

#include <algorithm>

namespace jingan {

namespace {

/// Runs of at least so many paragraphs are written «26–29».
constexpr qsizetype ShortestRun = 3;

/// Spans in order, those that touch made one.
QList<TextSpan> merged(QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QList<TextSpan> merged;
    for (const TextSpan &span : std::as_const(spans)) {
        if (!merged.isEmpty() && span.start <= merged.constLast().end())
            merged.last().length = std::max(merged.constLast().end(), span.end()) - merged.constLast().start;
        else
            merged.append(span);
    }
    return merged;
}

QString sourceLine(const Dataset &dataset, const Slide &slide)
{
    const QString paragraphs = paragraphList(slide.places());
    QString line = SlideWords::tr("来源：%1 年%2%3").arg(dataset.report.planYear()).arg(dataset.report.region, dataset.report.title);
    if (!paragraphs.isEmpty())
        line = SlideWords::tr("%1，%2").arg(line, paragraphs);
    if (slide.showsDerived())
        line = SlideWords::tr("%1　推算值已注明").arg(line);
    return slide.asOf.isEmpty() ? line : SlideWords::tr("%1。%2").arg(slide.asOf, line);
}

} // namespace

QString paragraphList(const QList<TextPlace> &places)
{
    QList<int> numbers;
    for (const TextPlace &place : places) {
        if (place.isValid())
            numbers.append(place.paragraph);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QStringList words;
    for (qsizetype first = 0; first < numbers.size();) {
        qsizetype last = first;
        while (last + 1 < numbers.size() && numbers.at(last + 1) == numbers.at(last) + 1)
            ++last;
        if (last - first + 1 >= ShortestRun) {
            words.append(SlideWords::tr("%1–%2").arg(numbers.at(first)).arg(numbers.at(last)));
        } else {
            for (qsizetype i = first; i <= last; ++i)
                words.append(QString::number(numbers.at(i)));
        }
        first = last + 1;
    }
    return words.isEmpty() ? QString() : SlideWords::tr("第 %1 段").arg(words.join(SlideWords::tr("、")));
}

QList<SlideQuote> sourceQuotes(const Report &report, const QList<TextPlace> &places)
{
    QList<SlideQuote> quotes;
    for (const TextPlace &place : places) {
        const Paragraph *paragraph = report.paragraph(place.paragraph);
        if (!paragraph || place.span.isEmpty())
            continue;
        // A place may run over several sentences; the quote holds them all.
        TextSpan whole = paragraph->sentenceAt(place.span.start);
        const TextSpan last = paragraph->sentenceAt(place.span.end() - 1);
        if (whole.isEmpty() || last.isEmpty())
            continue;
        whole.length = last.end() - whole.start;
        const TextSpan inside{place.span.start - whole.start, place.span.length};
        const auto same = std::find_if(quotes.begin(), quotes.end(), [&](const SlideQuote &quote) {
            return quote.place.paragraph == place.paragraph && quote.place.span == whole;
        });
        if (same != quotes.end())
            same->highlights.append(inside);
        else
            quotes.append({report.textAt({place.paragraph, whole}), {place.paragraph, whole}, {inside}});
    }
    for (SlideQuote &quote : quotes)
        quote.highlights = merged(quote.highlights);
    std::stable_sort(quotes.begin(), quotes.end(), [](const SlideQuote &a, const SlideQuote &b) {
        return std::pair(a.place.paragraph, a.place.span.start) < std::pair(b.place.paragraph, b.place.span.start);
    });
    return quotes;
}

QString partMark(qsizetype part, qsizetype count)
{
    return count < 2 ? QString() : SlideWords::tr("（%1/%2）").arg(part + 1).arg(count);
}

void finishSlide(const Dataset &dataset, Slide &slide)
{
    if (slide.source.isEmpty())
        slide.source = sourceLine(dataset, slide);
    if (slide.notes.quotes.isEmpty())
        slide.notes.quotes = sourceQuotes(dataset.report, slide.places());
    if (!slide.note.isEmpty())
        slide.notes.remarks.append(slide.note);
}

Slide titleSlide(const Dataset &dataset)
{
    const Report &report = dataset.report;
    Slide slide;
    slide.id = QStringLiteral("title");
    slide.kind = SlideKind::Title;
    slide.title = SlideWords::tr("%1 年%2%3").arg(report.planYear()).arg(report.region, report.title);
    slide.shortTitle = SlideWords::tr("封面");
    if (!report.meeting.isEmpty())
        slide.subtitles.append(report.meeting);
    QStringList facts;
    if (report.date.isValid())
        facts.append(SlideWords::tr("%1 年 %2 月 %3 日").arg(report.date.year()).arg(report.date.month()).arg(report.date.day()));
    const QString speaker = SlideWords::tr("%1 %2").arg(report.speakerTitle, report.speaker).trimmed();
    if (!speaker.isEmpty())
        facts.append(speaker);
    if (!facts.isEmpty())
        slide.subtitles.append(facts.join(SlideWords::tr("　")));
    finishSlide(dataset, slide);
    return slide;
}

} // namespace jingan
