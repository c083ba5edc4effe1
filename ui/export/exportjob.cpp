// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportjob.h"

#include "app/common/endsignal.h"
#include "app/tables/tablewriter.h"
#include "ui/export/pagepicture.h"
#include "ui/export/pdfdocument.h"
#include "ui/export/pngencoder.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QThread>

#include <algorithm>
#include <optional>

namespace jingan {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

} // namespace

ExportJob::ExportJob(const ExportRequest &request, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_files(request.overwrite)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
}

ExportJob::~ExportJob()
{
    m_ended = true;
    m_pool.waitForDone();
}

int ExportJob::total() const
{
    return m_request.pages ? m_request.pages->count() : int(m_request.charts.size());
}

void ExportJob::start()
{
    for (const QString &path : m_request.paths) {
        if (const Result<void> ok = m_files.check(path); !ok) {
            QMetaObject::invokeMethod(this, [this, error = ok.error()] { fail(error); }, Qt::QueuedConnection);
            return;
        }
    }
    emit progress(0, total());
    QMetaObject::invokeMethod(this, &ExportJob::step, Qt::QueuedConnection);
}

void ExportJob::cancel()
{
    if (m_ended)
        return;
    m_ended = true;
    emit cancelled();
}

void ExportJob::fail(const Error &error)
{
    if (m_ended)
        return;
    m_ended = true;
    emit finished(tl::unexpected(error));
}

void ExportJob::step()
{
    if (m_ended)
        return;
    if (m_done == total()) {
        m_ended = true;
        // In the order asked for, whichever picture was packed first.
        emit finished(m_files.commit().map([this](const QStringList &) { return m_request.paths; }));
        return;
    }
    if (m_next == total())
        return; // the last pictures are being packed
    if (m_request.pages && m_request.options.format == ExportFormat::Pdf)
        drawPage();
    else if (m_request.pages)
        drawPagePicture();
    else
        drawChart();
    // Pictures drawn ahead of their packing only fill the memory.
    if (!m_ended && m_packing <= m_pool.maxThreadCount())
        QMetaObject::invokeMethod(this, &ExportJob::step, Qt::QueuedConnection);
}

void ExportJob::drawPage()
{
    if (!m_document)
        m_document = std::make_unique<PdfDocument>(m_request.title);
    m_document->addPage(*m_request.pages, m_next++);
    if (m_next < total()) {
        emit progress(++m_done, total());
        return;
    }
    // A page alone needs no way through it.
    add(0, m_document->finish(total() > 1 ? m_request.pages->outline() : QList<OutlineEntry>()));
}

void ExportJob::drawPagePicture()
{
    const int index = m_next++;
    if (m_request.options.format == ExportFormat::Svg)
        add(index, pageSvg(*m_request.pages, index));
    else
        drawPageImage(index);
}

void ExportJob::drawPageImage(int page)
{
    const ExportPages &pages = *m_request.pages;
    const QSize pixels = m_request.pagePixels.isEmpty() ? (pages.pageSize(page) * m_request.options.scale).toSize()
                                                        : m_request.pagePixels;
    const QImage image = pageImage(pages, page, pixels, themeTokens(m_request.options.style.theme).surface);
    pack(page, [image, title = pages.pageTitle(page)] { return encodedPng(image, title); });
}

void ExportJob::drawChart()
{
    const int index = m_next++;
    const ChartSpec &chart = m_request.charts.at(index);
    switch (m_request.options.format) {
    case ExportFormat::Png:
        pack(index, [image = chartImage(chart, m_request.options), title = chart.title] { return encodedPng(image, title); });
        break;
    case ExportFormat::Pdf:
        pack(index, [pdf = chartPdf(chart, m_request.options)] { return pdf.bytes(); });
        break;
    case ExportFormat::Svg:
        add(index, svgBytes(chart, m_request.options));
        break;
    }
}

/// Makes what was drawn a file's bytes, on the other cores.
void ExportJob::pack(int index, const std::function<Result<QByteArray>()> &toBytes)
{
    ++m_packing;
    m_pool.start([this, index, toBytes] {
        const Result<QByteArray> bytes = toBytes();
        QMetaObject::invokeMethod(this, [this, index, bytes] { packed(index, bytes); }, Qt::QueuedConnection);
    });
}

void ExportJob::packed(int index, const Result<QByteArray> &bytes)
{
    --m_packing;
    if (m_ended)
        return;
    add(index, bytes);
    if (!m_ended)
        step();
}

void ExportJob::add(int index, const Result<QByteArray> &bytes)
{
    const QString path = m_request.paths.value(index);
    if (!bytes) {
        fail(bytes.error());
        return;
    }
    if (bytes->isEmpty()) {
        fail(Error{ErrorCode::WriteFailed,
            Messages::tr("内存不足，无法生成“%1”。请减小尺寸或倍数，或关闭其他程序后再试。").arg(QDir::toNativeSeparators(path))});
        return;
    }
    if (const Result<void> ok = m_files.add(path, *bytes); !ok) {
        fail(ok.error());
        return;
    }
    emit progress(++m_done, total());
}

Result<QStringList> ExportJob::run(const ExportRequest &request)
{
    ExportJob job(request);
    std::optional<Result<QStringList>> result;
    QEventLoop loop;
    connect(&job, &ExportJob::finished, &loop, [&](const Result<QStringList> &files) {
        result = files;
        loop.quit();
    });
    // Ended from outside it leaves no half file, and none of those that it had begun.
    connect(&job, &ExportJob::cancelled, &loop, [&] {
        result = tl::unexpected(writingStopped());
        loop.quit();
    });
    const EndSignal endSignal;
    connect(&endSignal, &EndSignal::asked, &job, &ExportJob::cancel);
    job.start();
    loop.exec();
    return *result;
}

} // namespace jingan
