// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/indexmerge.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace jingan {

namespace {

/// Pages written in a step: some tenths of a second on a slow disk.
constexpr int PagesAStep = 500;
/// SQLite asks for a locked file every 25 ms at first, later every 100: shorter pauses would be missed.
constexpr std::chrono::milliseconds ShortestPause(20);

/// Until a time has passed or a stop is asked for.
void pauseFor(std::chrono::steady_clock::duration time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any asked;
    asked.wait_for(lock, stop, time, [] { return false; });
}

} // namespace

Result<void> mergeIndex(const SqliteFile &file, int added, const std::stop_token &stop, const std::function<void()> &begins)
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
    if (begins && !stop.stop_requested())
        begins();

    // As FTS5 asks for it (sqlite.org/fts5.html, 6.8): a negative number takes all pieces together,
    // positive ones go on with it; a step that changes less than two rows had nothing left to do.
    for (int pages = -PagesAStep; !stop.stop_requested(); pages = PagesAStep) {
        const auto begun = std::chrono::steady_clock::now();
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
        // The file is others' for as long as it was the merge's: who waits for it, the window for
        // one, finds it free, which between steps without a pause is a matter of luck.
        pauseFor(std::max<std::chrono::steady_clock::duration>(std::chrono::steady_clock::now() - begun, ShortestPause), stop);
    }
    return {};
}

} // namespace jingan
