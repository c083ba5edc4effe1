// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/documentreader.h"

#include "app/common/textfile.h"
#include "app/report/reportparser.h"

namespace jingan {

Result<QList<SourceDocument>> readDocuments(const QString &path, const ReadingControl &control)
{
    return readFile(path)
        .and_then([&](const QByteArray &bytes) { return decodeUtf8(bytes, path); })
        .map([&](const QString &text) {
            SourceDocument document;
            document.name = path;
            document.source = text;
            document.linesMayBeWrapped = true;
            for (const QString &line : text.split(u'\n'))
                document.blocks.append({line, 0, 0, 0, {}});
            control.report(100);
            return QList<SourceDocument>{document};
        });
}

Result<QList<Report>> openReports(const QString &path, const ReadingControl &control)
{
    return readDocuments(path, control).and_then([](const QList<SourceDocument> &documents) -> Result<QList<Report>> {
        QList<Report> reports;
        for (const SourceDocument &document : documents) {
            Result<Report> report = parseReport(document.source, document.name);
            if (!report)
                return tl::unexpected(report.error());
            reports.append(*report);
        }
        return reports;
    });
}

} // namespace jingan
