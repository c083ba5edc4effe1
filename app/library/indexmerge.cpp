// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/indexmerge.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace jingan {

namespace {

/// Pages written in a step: some tenths of a second on a slow disk.
constexpr int PagesAStep = 500;

} // namespace

Result<void> mergeIndex(const SqliteFile &file, int added, const std::stop_token &stop)
{
    QSqlQuery query(file.database());
    const auto number = [&](const QString &statement) -> Result<qint64> {
        if (!query.exec(statement) || !query.next())
            return tl::unexpected(file.unusable(query.lastError()));
        const qint64 value = query.value(0).toLongLong();
        query.finish();
        return value;
    };
    const auto reports = number(QStringLiteral("SELECT count(*) FROM report"));
    if (!reports)
        return tl::unexpected(reports.error());
    if (added == 0 || qint64(added) * 4 < *reports)
        return {};

    // As FTS5 asks for it (sqlite.org/fts5.html, 6.8): a negative number takes all pieces together,
    // positive ones go on with it; a step that changes less than two rows had nothing left to do.
    for (int pages = -PagesAStep; !stop.stop_requested(); pages = PagesAStep) {
        const auto before = number(QStringLiteral("SELECT total_changes()"));
        if (!before)
            return tl::unexpected(before.error());
        if (!query.exec(QStringLiteral("INSERT INTO passage_index (passage_index, rank) VALUES ('merge', %1)").arg(pages)))
            return tl::unexpected(file.writeFailed(query.lastError()));
        const auto after = number(QStringLiteral("SELECT total_changes()"));
        if (!after)
            return tl::unexpected(after.error());
        if (*after - *before < 2)
            return {};
    }
    return {};
}

} // namespace jingan
