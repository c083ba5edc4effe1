// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/chartexport.h"
#include "ui/export/exportpages.h"
#include "ui/export/filebatch.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace jingan {

class PdfDocument;

/// What an export writes: pages as one document or each as a picture, or each chart as a file
/// of its own.
struct ExportRequest {
    std::shared_ptr<const ExportPages> pages; ///< In the format PDF one file; null for charts.
    QSize pagePixels;                         ///< Of pages' PNG files; empty: a page's size × the scale.
    QString title;                            ///< The document's.
    QList<ChartSpec> charts;
    ChartExport options;                      ///< Of pages: format and scale.
    QStringList paths;                        ///< One for the document, or one for each page or chart.
    bool overwrite = false;                   ///< Existing files are replaced.
};

/// Writes an export step by step, so that the window stays alive: a drawing at a time on the
/// GUI thread, where scenes belong; their files are packed on the other cores meanwhile. All
/// files appear at the end, together; cancelled or failed, none.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    explicit ExportJob(const ExportRequest &request, QObject *parent = nullptr);
    ~ExportJob() override;

    /// Begins; finished() follows from the event loop.
    void start();
    /// Stops after the step under way and emits cancelled().
    void cancel();

    /// The same without an event loop of the caller's: runs to its end.
    static Result<QStringList> run(const ExportRequest &request);

signals:
    void progress(int done, int total);
    /// The files written, or why none was. Errors: those of FileBatch, pictures too large, PartMissing.
    void finished(const jingan::Result<QStringList> &files);
    void cancelled();

private:
    void step();
    void drawPage();
    void drawPagePicture();
    void drawPageImage(int page);
    void drawChart();
    void pack(int index, const std::function<Result<QByteArray>()> &toBytes);
    void packed(int index, const Result<QByteArray> &bytes);
    void add(int index, const Result<QByteArray> &bytes);
    void fail(const Error &error);
    int total() const;

    const ExportRequest m_request;
    FileBatch m_files;
    std::unique_ptr<PdfDocument> m_document;
    int m_next = 0; ///< The page or chart to be drawn next.
    int m_done = 0;
    int m_packing = 0; ///< Files in the pool's hands.
    bool m_ended = false;
    QThreadPool m_pool; ///< Last: waits for its work before the rest goes.
};

} // namespace jingan
