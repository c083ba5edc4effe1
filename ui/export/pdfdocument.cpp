// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdfdocument.h"

#include "ui/export/pdftext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace jingan {

namespace {

/// Fine enough that no position is rounded visibly; a multiple of the design's.
constexpr int PdfDpi = 1152;
constexpr qreal PointsPerInch = 72;

} // namespace

PdfDocument::PdfDocument(const QString &title)
    : PdfDocument(title, nullptr)
{
}

PdfDocument::PdfDocument(const QString &title, const std::shared_ptr<PdfTextLayer> &text)
    : m_buffer(std::make_unique<QBuffer>())
{
    m_buffer->open(QIODevice::WriteOnly);
    if (text)
        m_writer = std::make_unique<ChartPdfWriter>(m_buffer.get(), text);
    else
        m_writer = std::make_unique<QPdfWriter>(m_buffer.get());
    m_writer->setTitle(title);
    m_writer->setCreator(QCoreApplication::applicationName());
    m_writer->setResolution(PdfDpi);
}

PdfDocument::~PdfDocument() = default;

void PdfDocument::addPage(const ExportPages &pages, int page)
{
    const QSizeF size = pages.pageSize(page);
    // Exact: a size near a paper's is not to become the paper's.
    const QPageSize pageSize(size * (PointsPerInch / DesignDpi), QPageSize::Point, QString(), QPageSize::ExactMatch);
    m_writer->setPageLayout(QPageLayout(pageSize, QPageLayout::Portrait, QMarginsF()));
    if (m_painter)
        m_writer->newPage();
    else
        m_painter = std::make_unique<QPainter>(m_writer.get());
    m_links.append(pages.links(page));
    pages.paint(page, *m_painter, QRectF(QPointF(), size * (PdfDpi / DesignDpi)));
}

Result<QByteArray> PdfDocument::finish(const QList<OutlineEntry> &outline)
{
    if (!m_painter)
        return {};
    m_painter->end();
    return withNavigation(m_buffer->data(), {outline, m_links});
}

ChartPdf::ChartPdf(const QString &title, const ExportPages &chart)
    : m_text(std::make_shared<PdfTextLayer>())
{
    PdfDocument document(title, m_text);
    document.addPage(chart, 0);
    document.m_painter->end();
    m_page = document.m_buffer->data();
}

Result<QByteArray> ChartPdf::bytes() const
{
    return withNavigation(m_page, {}, m_text.get());
}

} // namespace jingan
