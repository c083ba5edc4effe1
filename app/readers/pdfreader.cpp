// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/pdfreader.h"

#include "app/common/latepart.h"
#include "app/readers/pdflines.h"
#include "app/readers/pdfpages.h"
#include "app/readers/readererrors.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace jingan {

namespace {

/// A justified line may be drawn wide, each sign by itself: its gaps part no words, and the «5»
/// and «5» of 55 are one number. Only what stands clearly further apart is parted then.
bool isSpread(const QList<PdfWord> &words)
{
    qsizetype single = 0;
    for (const PdfWord &word : words)
        single += word.text.size() == 1 ? 1 : 0;
    return words.size() >= 8 && single * 2 >= words.size();
}

double medianGap(const QList<PdfWord> &words)
{
    QList<double> gaps;
    for (qsizetype i = 1; i < words.size(); ++i)
        gaps.append(words.at(i).box.left() - words.at(i - 1).box.right());
    std::sort(gaps.begin(), gaps.end());
    return gaps.isEmpty() ? 0 : gaps.at(gaps.size() / 2);
}

PdfLine lineOf(const QList<PdfWord> &words, int number, double pageHeight)
{
    const bool spread = isSpread(words);
    const double usual = spread ? medianGap(words) : 0;
    QString text;
    QRectF box;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PdfWord &word = words.at(i);
        if (i > 0) {
            const double gap = word.box.left() - words.at(i - 1).box.right();
            if (spread ? gap > usual * 1.8 : words.at(i - 1).spaceAfter)
                text += u' ';
        }
        text += word.text;
        box = box.isNull() ? word.box : box.united(word.box);
    }
    return {text, number, box.left(), box.right(), box.top(), box.bottom(), pageHeight};
}

/// The words of a page, put together to lines.
QList<PdfLine> linesOf(const PdfPage &page, int number)
{
    QList<PdfLine> lines;
    QList<PdfWord> words;
    QRectF line;
    for (const PdfWord &word : page.words) {
        if (word.text.trimmed().isEmpty())
            continue;
        const double overlap = qMin(line.bottom(), word.box.bottom()) - qMax(line.top(), word.box.top());
        const bool sameLine = !words.isEmpty() && overlap > 0.5 * qMin(line.height(), word.box.height())
            && word.box.left() > line.left();
        if (!sameLine && !words.isEmpty()) {
            lines.append(lineOf(words, number, page.height));
            words.clear();
        }
        line = words.isEmpty() ? word.box : line.united(word.box);
        words.append(word);
    }
    if (!words.isEmpty())
        lines.append(lineOf(words, number, page.height));
    return lines;
}

} // namespace

Result<SourceDocument> readPdfDocument(const QByteArray &bytes, const QString &name, const ReadingControl &control)
{
    const auto open = lateFunction(QStringLiteral("jingan-pdfreading"), "jinganOpenPdf");
    if (!open)
        return tl::unexpected(open.error());
    const std::unique_ptr<PdfPages> pdf(reinterpret_cast<OpenPdf *>(*open)(bytes));
    if (!pdf)
        return tl::unexpected(brokenFile(name));
    if (pdf->isLocked())
        return tl::unexpected(encryptedFile(name));
    const int pages = pdf->count();
    if (pages <= 0)
        return tl::unexpected(brokenFile(name));
    if (pages > MostPages)
        return tl::unexpected(tooLargeInside(name));

    SourceDocument document;
    document.name = name;
    QList<PdfLine> lines;
    int readable = 0;
    for (int i = 0; i < pages; ++i) {
        if (control.isStopped())
            return tl::unexpected(readingCancelled(name));
        control.report(5 + i * 90 / pages);
        const std::optional<PdfPage> page = pdf->page(i);
        if (!page)
            continue;
        ++readable;
        for (const PdfLine &line : linesOf(*page, i + 1)) {
            document.source += line.text + u'\n';
            lines.append(line);
        }
        if (document.source.size() > LargestText || lines.size() > MostLines)
            return tl::unexpected(tooLongText(name));
    }
    if (readable == 0)
        return tl::unexpected(brokenFile(name));
    // Of a scan there may be a stamp or a page number in letters, no more.
    if (document.source.size() < qsizetype(20) * pages)
        return tl::unexpected(noTextLayer(name));
    document.dropped = takePageFurniture(lines);
    document.blocks = joinPdfLines(lines);
    return document;
}

} // namespace jingan
