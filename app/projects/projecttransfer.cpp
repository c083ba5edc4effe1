// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projecttransfer.h"

#include "app/common/unfinished.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projecthistory.h"
#include "app/projects/projectrows.h"
#include "app/projects/projectschema.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

/// A list with all that is known of it.
struct Known {
    QList<ProjectRecord> records;
    QList<ProjectHistoryEntry> history; ///< The oldest first.
};

Result<Known> readKnown(ProjectDatabase &database)
{
    auto records = readRecords(database);
    if (!records)
        return tl::unexpected(records.error());
    auto history = readHistory(database, {});
    if (!history)
        return tl::unexpected(history.error());
    std::reverse(history->begin(), history->end());
    return Known{std::move(*records), std::move(*history)};
}

/// The same line in two databases, which number it differently.
QString lineKey(const ProjectHistoryEntry &line)
{
    return QStringList{line.when.toUTC().toString(Qt::ISODateWithMs), line.who, line.projectId, line.entryId, line.field,
        line.before, line.after}.join(QChar::Null);
}

QList<ProjectHistoryEntry> missingLines(const Known &from, const Known &to)
{
    QHash<QString, int> known;
    for (const ProjectHistoryEntry &line : to.history)
        ++known[lineKey(line)];
    QList<ProjectHistoryEntry> missing;
    for (const ProjectHistoryEntry &line : from.history) {
        if (int &left = known[lineKey(line)]; left > 0)
            --left;
        else
            missing.append(line);
    }
    return missing;
}

/// The line that a change makes, where nothing else knows of it.
ProjectHistoryEntry lineOf(const ProjectChange &change, const QList<ProjectRecord> &before)
{
    ProjectHistoryEntry line;
    const auto name = [&](const QString &id) -> const ProjectRecord * {
        const auto found = std::find_if(before.cbegin(), before.cend(), [&](const ProjectRecord &each) { return each.project.id == id; });
        line.projectId = id;
        line.title = found == before.cend() ? QString() : found->project.title;
        return found == before.cend() ? nullptr : &*found;
    };
    const auto entryBefore = [](const ProjectRecord *record, const QString &id) {
        const ProjectLogEntry *entry = record ? record->entry(id) : nullptr;
        return entry ? entryText(*entry) : QString();
    };
    if (const auto *added = std::get_if<AddProject>(&change)) {
        name(added->record.project.id);
        line.title = added->record.project.title;
        line.field = QStringLiteral("project");
        line.after = recordText(added->record);
    } else if (const auto *removed = std::get_if<RemoveProject>(&change)) {
        const ProjectRecord *record = name(removed->projectId);
        line.field = QStringLiteral("project");
        line.before = record ? recordText(*record) : QString();
    } else if (const auto *set = std::get_if<SetField>(&change)) {
        const ProjectRecord *record = name(set->projectId);
        line.field = projectFieldKey(set->field);
        line.before = record ? projectFieldText(set->field, projectFieldValue(record->project, set->field)) : QString();
        line.after = projectFieldText(set->field, set->value);
    } else if (const auto *entry = std::get_if<AddLogEntry>(&change)) {
        name(entry->projectId);
        line.field = QStringLiteral("log_entry");
        line.entryId = entry->entry.id;
        line.after = entryText(entry->entry);
    } else if (const auto *changed = std::get_if<ChangeLogEntry>(&change)) {
        line.before = entryBefore(name(changed->projectId), changed->entry.id);
        line.field = QStringLiteral("log_entry");
        line.entryId = changed->entry.id;
        line.after = entryText(changed->entry);
    } else if (const auto *gone = std::get_if<RemoveLogEntry>(&change)) {
        line.before = entryBefore(name(gone->projectId), gone->entryId);
        line.field = QStringLiteral("log_entry");
        line.entryId = gone->entryId;
    }
    return line;
}

/// Changes the rows alone.
Result<void> writeRow(ProjectDatabase &database, const ProjectChange &change)
{
    if (const auto *added = std::get_if<AddProject>(&change)) {
        auto done = insertProject(database, added->record.project);
        for (const ProjectLogEntry &entry : added->record.log) {
            if (done)
                done = insertLogEntry(database, added->record.project.id, entry);
        }
        return done;
    }
    if (const auto *removed = std::get_if<RemoveProject>(&change))
        return deleteProject(database, removed->projectId);
    if (const auto *set = std::get_if<SetField>(&change))
        return updateField(database, set->projectId, set->field, projectFieldText(set->field, set->value));
    if (const auto *entry = std::get_if<AddLogEntry>(&change))
        return insertLogEntry(database, entry->projectId, entry->entry);
    if (const auto *changed = std::get_if<ChangeLogEntry>(&change))
        return updateLogEntry(database, changed->entry);
    if (const auto *gone = std::get_if<RemoveLogEntry>(&change))
        return deleteLogEntry(database, gone->entryId);
    return {};
}

Result<void> bringOthersHistory(ProjectDatabase &database)
{
    if (!database.isServer())
        return {};
    const auto allowed = database.run(QStringLiteral("SELECT set_config('jingan.transfer', 'on', true)"));
    if (!allowed)
        return tl::unexpected(allowed.error());
    (*allowed)->finish();
    return {};
}

} // namespace

Result<TransferReport> transferList(ProjectDatabase &from, ProjectDatabase &to, const QString &user, const QString &reason,
    const ReadingControl &control)
{
    ProjectTransaction reading(from);
    if (const auto begun = reading.beginReading(); !begun)
        return tl::unexpected(begun.error());
    const auto source = readKnown(from);
    if (!source)
        return tl::unexpected(source.error());

    ProjectTransaction transaction(to);
    if (const auto begun = transaction.begin().and_then([&] { return bringOthersHistory(to); }); !begun)
        return tl::unexpected(begun.error());
    const auto target = readKnown(to);
    if (!target)
        return tl::unexpected(target.error());

    TransferReport report{int(source->records.size()), 0, false};
    const QList<ProjectChange> rows = changesBetween(target->records, source->records);
    const QList<ProjectHistoryEntry> missing = missingLines(*source, *target);
    report.historyLines = int(missing.size());
    QList<ProjectHistoryEntry> lines;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!target->records.isEmpty() && !rows.isEmpty()) {
        const QString name = Messages::tr("%1之前的清单").arg(reason);
        if (const auto kept = insertArchive(to, {0, now, user, name}, target->records); !kept)
            return tl::unexpected(kept.error());
        lines.append({0, now, user, {}, {}, {}, QStringLiteral("list"), {}, name, reason});
        report.archived = true;
    }
    lines += missing;
    // What both histories together don't come to is one more change.
    const QList<ProjectRecord> told = replayHistory(target->history + missing);
    const QList<ProjectChange> untold = changesBetween(told, source->records);
    for (const ProjectChange &change : untold) {
        ProjectHistoryEntry line = lineOf(change, told);
        line.when = now;
        line.who = user;
        line.reason = reason;
        lines.append(line);
    }
    const auto stopped = [&to] {
        return tl::unexpected(Error{ErrorCode::Cancelled, Messages::tr("已取消，“%1”中的清单保持原样。").arg(to.name())});
    };
    for (const ProjectHistoryEntry &line : std::as_const(lines)) {
        if (control.isStopped())
            return stopped();
        if (const auto kept = insertHistory(to, line); !kept)
            return tl::unexpected(kept.error());
    }
    for (const ProjectChange &change : rows) {
        if (const auto written = writeRow(to, change); !written)
            return tl::unexpected(written.error());
    }
    if (control.isStopped())
        return stopped();
    return transaction.commit().map([&] { return report; });
}

Result<void> copyToSqlite(ProjectDatabase &server, const QString &path)
{
    // Made beside, then copied as any other file is: complete or not at all.
    const QTemporaryDir folder;
    const Unfinished unfinished(folder.path());
    const auto copy = ProjectDatabase::open(folder.filePath(QStringLiteral("copy.sqlite")));
    if (!copy)
        return tl::unexpected(copy.error());
    const auto ready = migrateProjectDatabase(**copy, {{}, {}, folder.path()}).and_then([&] {
        return transferList(server, **copy, server.sessionUser(), Messages::tr("备份"));
    });
    if (!ready)
        return tl::unexpected(ready.error());
    const auto archives = readArchives(server);
    if (!archives)
        return tl::unexpected(archives.error());
    for (auto archive = archives->crbegin(); archive != archives->crend(); ++archive) {
        const auto records = readArchivedRecords(server, archive->id);
        if (!records)
            return tl::unexpected(records.error());
        if (const auto kept = insertArchive(**copy, *archive, *records); !kept)
            return kept;
    }
    return (*copy)->copyTo(path);
}

} // namespace jingan
