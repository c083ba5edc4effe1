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
    /// A chart on a page of its own size.
    static QByteArray ofChart(const QString &title, const ExportPages &chart);
    ~PdfDocument();
    PdfDocument(const PdfDocument &) = delete;
    PdfDocument &operator=(const PdfDocument &) = delete;

    /// Adds a page with its links; these lead to pages as numbered in \a pages.
    void addPage(const ExportPages &pages, int page);
    /// The whole file; empty where no page was added or the memory does not suffice. The
    /// outline may lead to any of the pages added. Nothing can be added afterwards.
    QByteArray finish(const QList<OutlineEntry> &outline = {});

private:
    PdfDocument(const QString &title, std::unique_ptr<QBuffer> buffer, std::unique_ptr<QPdfWriter> writer);

    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    const PdfTextLayer *m_text = nullptr; ///< The writer's, where it keeps text apart.
    std::unique_ptr<QPainter> m_painter; ///< From the first page on.
    QList<QList<PageLink>> m_links;      ///< By page.
};

} // namespace jingan
