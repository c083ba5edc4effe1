// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/listwriting.h"

#include "app/projects/projectdatabase.h"
#include "app/projects/projectoutbox.h"
#include "app/projects/projectwriter.h"

namespace jingan {

Result<WrittenEdit> writeEdit(ProjectDatabase &database, const ListEdit &edit, bool wholeList, const ReadingControl &control)
{
    ProjectTransaction transaction(database);
    if (const auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    ProjectWriter writer(database, edit.user, edit.reason);
    if (const auto written = writer.writeAll(edit.changes, nullptr, control); !written)
        return tl::unexpected(written.error());
    WrittenEdit done{writer.inverse(), writer.touched(), writer.listChanged(), !writer.made().isEmpty(), {}};
    if (edit.forServer) {
        // The edit and its way to the server become durable together.
        if (done.changedAnything) {
            const OutboxEdit kept{newProjectId(), QDateTime::currentDateTimeUtc(), edit.reason, writer.made()};
            if (const auto inserted = insertEdit(database, kept); !inserted)
                return tl::unexpected(inserted.error());
        }
        const auto edits = lastEditNumber(database);
        if (!edits)
            return tl::unexpected(edits.error());
        done.edits = *edits;
    }
    if (wholeList) {
        auto records = readRecords(database);
        if (!records)
            return tl::unexpected(records.error());
        done.records = std::move(*records);
        const auto lines = lastHistoryNumber(database);
        if (!lines)
            return tl::unexpected(lines.error());
        done.lines = *lines;
    }
    if (const auto committed = transaction.commit(); !committed)
        return tl::unexpected(committed.error());
    return done;
}

Result<qint64> lastHistoryNumber(ProjectDatabase &database)
{
    const auto query = database.run(QStringLiteral("SELECT coalesce(max(id), 0) FROM project_history"));
    if (!query)
        return tl::unexpected(query.error());
    const qint64 number = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return number;
}

} // namespace jingan
