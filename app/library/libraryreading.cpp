// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryreading.h"

#include "app/library/storeddocument.h"
#include "app/report/reportparser.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace jingan {

Result<SourceDocument> readStoredDocument(const SqliteFile &file, qint64 id)
{
    QSqlQuery query(file.database());
    query.prepare(QStringLiteral("SELECT data FROM document WHERE report = ?"));
    query.addBindValue(id);
    if (!query.exec() || !query.next())
        return tl::unexpected(file.unusable(query.lastError()));
    const auto document = documentOfStored(query.value(0).toByteArray());
    if (!document)
        return tl::unexpected(file.unusable(QSqlError(QStringLiteral("document of report %1").arg(id), {})));
    return *document;
}

Result<QList<Correction>> readCorrections(const SqliteFile &file, qint64 id)
{
    QSqlQuery query(file.database());
    query.prepare(QStringLiteral("SELECT operation FROM correction WHERE report = ? ORDER BY position"));
    query.addBindValue(id);
    if (!query.exec())
        return tl::unexpected(file.unusable(query.lastError()));
    QList<Correction> corrections;
    while (query.next()) {
        const auto correction = correctionOfJson(QJsonDocument::fromJson(query.value(0).toByteArray()).object());
        if (!correction)
            return tl::unexpected(file.unusable(QSqlError(QStringLiteral("correction of report %1").arg(id), {})));
        corrections.append(*correction);
    }
    return corrections;
}

Result<CorrectedReport> readAnew(const SqliteFile &file, qint64 id, const QList<Correction> &corrections)
{
    return readStoredDocument(file, id)
        .and_then([](const SourceDocument &document) { return parseReport(document); })
        .map([&](const Report &report) { return correctedReport(report, corrections); });
}

Result<Report> readLibraryReport(const SqliteFile &file, qint64 id)
{
    return readCorrections(file, id)
        .and_then([&](const QList<Correction> &corrections) { return readAnew(file, id, corrections); })
        .map([](const CorrectedReport &corrected) { return corrected.report; });
}

} // namespace jingan
