// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdfdocument.h"

#include "ui/export/pdftext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <utility>

namespace jingan {

namespace {

/// Fine enough that no position is rounded visibly; a multiple of the design's.
constexpr int PdfDpi = 1152;
constexpr qreal PointsPerInch = 72;

std::unique_ptr<QBuffer> openBuffer()
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->open(QIODevice::WriteOnly);
    return buffer;
}

} // namespace

PdfDocument::PdfDocument(const QString &title)
    : PdfDocument(title, openBuffer(), nullptr)
{
}

PdfDocument::PdfDocument(const QString &title, std::unique_ptr<QBuffer> buffer, std::unique_ptr<QPdfWriter> writer)
    : m_buffer(std::move(buffer))
    , m_writer(writer ? std::move(writer) : std::make_unique<QPdfWriter>(m_buffer.get()))
{
    m_writer->setTitle(title);
    m_writer->setCreator(QCoreApplication::applicationName());
    m_writer->setResolution(PdfDpi);
}

PdfDocument::~PdfDocument() = default;

QByteArray PdfDocument::ofChart(const QString &title, const ExportPages &chart)
{
    std::unique_ptr<QBuffer> buffer = openBuffer();
    auto writer = std::make_unique<ChartPdfWriter>(buffer.get());
    const PdfTextLayer *text = &writer->text();
    PdfDocument document(title, std::move(buffer), std::move(writer));
    document.m_text = text;
    document.addPage(chart, 0);
    return document.finish();
}

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

QByteArray PdfDocument::finish(const QList<OutlineEntry> &outline)
{
    if (!m_painter)
        return {};
    m_painter->end();
    return withNavigation(m_buffer->data(), {outline, m_links}, m_text);
}

} // namespace jingan
