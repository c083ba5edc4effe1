// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportpages.h"
#include "ui/export/pdfnavigation.h"

#include <QByteArray>

#include <memory>

class QBuffer;
class QPainter;
class QPdfWriter;

namespace jingan {

class PdfTextLayer;

/// A PDF made page by page, in memory: vector, with the program's own fonts embedded.
class PdfDocument
{
public:
    explicit PdfDocument(const QString &title);
    ~PdfDocument();
    PdfDocument(const PdfDocument &) = delete;
    PdfDocument &operator=(const PdfDocument &) = delete;

    /// Adds a page with its links; these lead to pages as numbered in \a pages.
    void addPage(const ExportPages &pages, int page);
    /// The whole file; empty where no page was added or the memory does not suffice. The
    /// outline may lead to any of the pages added. Nothing can be added afterwards. Error: PartMissing.
    Result<QByteArray> finish(const QList<OutlineEntry> &outline = {});

private:
    friend class ChartPdf;
    PdfDocument(const QString &title, const std::shared_ptr<PdfTextLayer> &text);

    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter; ///< From the first page on.
    QList<QList<PageLink>> m_links;      ///< By page.
};

/// A chart on a PDF page of its own size: drawn at once, on the GUI thread; its text and faces are put in later.
class ChartPdf
{
public:
    ChartPdf(const QString &title, const ExportPages &chart);

    /// The whole file; empty where the memory does not suffice. May be called on any thread. Error: PartMissing.
    Result<QByteArray> bytes() const;

private:
    std::shared_ptr<PdfTextLayer> m_text;
    QByteArray m_page; ///< As Qt's writer has it.
};

} // namespace jingan
