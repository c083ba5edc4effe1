// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryreading.h"

#include "app/library/storeddocument.h"
#include "app/report/reportparser.h"

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

Result<Report> readLibraryReport(const SqliteFile &file, qint64 id)
{
    return readStoredDocument(file, id).and_then([](const SourceDocument &document) { return parseReport(document); });
}

} // namespace jingan
