// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/pdfreader.h"

#include "app/readers/pdflines.h"
#include "app/readers/readererrors.h"

#include <poppler-qt6.h>

#include <QHash>

#include <algorithm>
#include <memory>
#include <vector>

namespace jingan {

namespace {

/// A report has some fifty pages, a bound volume a few hundred.
constexpr int MostPages = 1500;

/// The words of a page, put together to lines.
QList<PdfLine> linesOf(const Poppler::Page &page, int number)
{
    QList<PdfLine> lines;
    const double height = page.pageSizeF().height();
    bool space = false;
    for (const auto &word : page.textList()) {
        const QRectF box = word->boundingBox();
        if (word->text().trimmed().isEmpty())
            continue;
        PdfLine *line = lines.isEmpty() ? nullptr : &lines.last();
        const double overlap = line ? qMin(line->bottom, box.bottom()) - qMax(line->top, box.top()) : 0;
        const bool sameLine = line && overlap > 0.5 * qMin(line->height(), box.height()) && box.left() > line->left;
        if (sameLine) {
            line->text += space ? QStringLiteral(" ") + word->text() : word->text();
            line->right = qMax(line->right, box.right());
            line->top = qMin(line->top, box.top());
            line->bottom = qMax(line->bottom, box.bottom());
        } else {
            lines.append({word->text(), number, box.left(), box.right(), box.top(), box.bottom(), height});
        }
        space = word->hasSpaceAfter();
    }
    return lines;
}

void saySilently(const QString &, const QVariant &) { }

} // namespace

Result<SourceDocument> readPdfDocument(const QByteArray &bytes, const QString &name, const ReadingControl &control)
{
    // What is wrong with a file is told in our own words.
    Poppler::setDebugErrorFunction(saySilently, {});
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(bytes);
    if (!pdf)
        return tl::unexpected(brokenFile(name));
    if (pdf->isLocked())
        return tl::unexpected(encryptedFile(name));
    const int pages = pdf->numPages();
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
        const std::unique_ptr<Poppler::Page> page = pdf->page(i);
        if (!page)
            continue;
        ++readable;
        for (const PdfLine &line : linesOf(*page, i + 1)) {
            document.source += line.text + u'\n';
            lines.append(line);
        }
        if (document.source.size() > LargestText)
            return tl::unexpected(tooLargeInside(name));
    }
    if (readable == 0)
        return tl::unexpected(brokenFile(name));
    // Of a scan there may be a stamp or a page number in letters, no more.
    if (document.source.size() < 20 * pages)
        return tl::unexpected(noTextLayer(name));
    document.dropped = takePageFurniture(lines);
    document.blocks = joinPdfLines(lines);
    return document;
}

} // namespace jingan
