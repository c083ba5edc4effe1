// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectrecovery.h"

#include "app/common/damagedfile.h"
#include "app/common/damagedsqlite.h"
#include "app/common/systemuser.h"
#include "app/common/unfinished.h"
#include "app/projects/projectchangejson.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projecthistory.h"
#include "app/projects/projectoutbox.h"
#include "app/projects/projectschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectRecovery)
};

const QString ProjectTable = QStringLiteral("project");
const QString LogTable = QStringLiteral("project_log");
const QString HistoryTable = QStringLiteral("project_history");
const QString ArchiveTable = QStringLiteral("project_archive");
const QString OutboxTable = QStringLiteral("outbox");
const QString StateTable = QStringLiteral("replica_state");
const QString SequenceTable = QStringLiteral("sqlite_sequence");
const QString OldEntryTable = QStringLiteral("project_entry");
const QString OldChangeTable = QStringLiteral("project_change");

/// The tables of projectschema, projectschema2 and projectoutbox; no two alike.
const QList<SqliteRowShape> &shapes()
{
    static const QList<SqliteRowShape> all = {
        {ProjectTable, "tiittttttttttttttt"},
        {LogTable, "ttttttttt"},
        {HistoryTable, "kttttttttt"},
        {ArchiveTable, "ktttt"},
        {OutboxTable, "kttttt"},
        {SequenceTable, "ti"},
        {StateTable, "tt"},
        {OldEntryTable, "ktntttt"},
        {OldChangeTable, "kitttt"},
    };
    return all;
}

Result<void> insertRows(ProjectDatabase &database, const QString &table, const QList<QVariantList> &rows)
{
    for (const QVariantList &row : rows) {
        // The first of two with one key stays.
        const QString marks = QStringList(row.size(), QStringLiteral("?")).join(QStringLiteral(", "));
        const auto inserted = database.run(QStringLiteral("INSERT OR IGNORE INTO %1 VALUES (%2)").arg(table, marks), row);
        if (!inserted)
            return tl::unexpected(inserted.error());
    }
    return {};
}

/// Fills a new database with what was found, the rows first, then what the history knows beside.
class ChecklistFilling
{
public:
    ChecklistFilling(ProjectDatabase &database, const SalvagedRows &found, const QList<Project> &compiled, RecoveryReport &report)
        : m_database(database)
        , m_found(found)
        , m_compiled(compiled)
        , m_report(report)
    {
    }

    Result<void> fill(bool replica)
    {
        const auto filled = insertRows(m_database, ProjectTable, rows(ProjectTable))
            .and_then([&] { return insertRows(m_database, HistoryTable, replica ? QList<QVariantList>() : rows(HistoryTable)); })
            .and_then([&] { return insertRows(m_database, ArchiveTable, replica ? QList<QVariantList>() : rows(ArchiveTable)); })
            .and_then([&] { return replica ? insertUnsent() : Result<void>(); })
            .and_then([&] { return readHistoryAgain(); })
            .and_then([&] { return addProjects(replica); })
            .and_then([&] { return insertRows(m_database, LogTable, rows(LogTable)); })
            .and_then([&] { return addEntries(); });
        if (!filled)
            return filled;
        const auto records = readRecords(m_database);
        if (!records)
            return tl::unexpected(records.error());
        if (m_historyWhole)
            compare(*records);
        m_report.projects = int(records->size());
        for (const ProjectRecord &record : *records)
            m_report.entries += int(record.log.size());
        m_report.archives = replica ? 0 : int(rows(ArchiveTable).size());
        return {};
    }

private:
    QList<QVariantList> rows(const QString &table) const { return m_found.rows.value(table); }

    Result<void> insertUnsent()
    {
        QList<QVariantList> edits;
        for (const QVariantList &row : rows(OutboxTable)) {
            if (changesOfJson(QJsonDocument::fromJson(row.at(4).toString().toUtf8()).array()))
                edits.append(row);
            else
                ++m_report.lostUnsent;
        }
        std::sort(edits.begin(), edits.end(), [](const QVariantList &one, const QVariantList &other) {
            return one.constFirst().toLongLong() < other.constFirst().toLongLong();
        });
        m_report.unsent = int(edits.size());
        // Without the mark of what was seen, the server is asked for the whole list.
        QList<QVariantList> states = rows(StateTable);
        states.removeIf([](const QVariantList &row) { return row.constFirst() == QLatin1String("snapshot"); });
        return insertRows(m_database, OutboxTable, edits).and_then([&] { return insertRows(m_database, StateTable, states); });
    }

    Result<void> readHistoryAgain()
    {
        auto lines = readHistory(m_database, {});
        if (!lines)
            return tl::unexpected(lines.error());
        std::reverse(lines->begin(), lines->end());
        qint64 last = lines->isEmpty() ? 0 : lines->constLast().id;
        for (const QVariantList &row : rows(SequenceTable)) {
            if (row.constFirst() == HistoryTable)
                last = std::max(last, row.at(1).toLongLong());
        }
        m_report.lines = int(lines->size());
        // Numbers begin with 1 and none is left out; a sequence that a broken page made up is not believed.
        if (last < FirstUnsentId)
            m_report.lostLines = int(std::max<qint64>(0, last - lines->size()));
        m_historyWhole = !lines->isEmpty() && m_report.lostLines == 0;
        for (const ProjectHistoryEntry &line : std::as_const(*lines)) {
            if (!line.title.isEmpty())
                m_titles.insert(line.projectId, line.title);
        }
        const auto records = readRecords(m_database);
        if (!records)
            return tl::unexpected(records.error());
        m_replayed = replayHistory(withBeginnings(*lines, *records));
        return {};
    }

    /// The history, with a beginning for projects whose first line is lost: what followed is to be
    /// told of something.
    QList<ProjectHistoryEntry> withBeginnings(const QList<ProjectHistoryEntry> &lines, const QList<ProjectRecord> &records)
    {
        QList<ProjectHistoryEntry> whole;
        for (const ProjectHistoryEntry &line : lines) {
            const bool begins = line.field == ProjectTable;
            // What version 1 recorded stands before the first line of its project.
            const bool told = line.projectId.isEmpty() || line.field.startsWith(QLatin1String("v1_"));
            if (!begins && !told && !m_toldOf.contains(line.projectId)) {
                const auto row = std::find_if(records.cbegin(), records.cend(),
                    [&](const ProjectRecord &each) { return each.project.id == line.projectId; });
                if (row == records.cend())
                    m_bare.insert(line.projectId);
                ProjectHistoryEntry first = line;
                first.field = ProjectTable;
                first.after = recordText({row == records.cend() ? bareProject(line.projectId) : row->project, {}});
                whole.append(first);
            }
            if (begins)
                m_bare.remove(line.projectId);
            if (!told)
                m_toldOf.insert(line.projectId);
            whole.append(line);
        }
        return whole;
    }

    Result<void> addProject(const Project &project, QStringList &told)
    {
        if (m_present.contains(project.id))
            return {};
        m_present.insert(project.id);
        told.append(project.title);
        return insertProject(m_database, project);
    }

    /// The row of the compiled list, or one that has no more than a name.
    Project bareProject(const QString &id) const
    {
        const auto compiled = std::find_if(m_compiled.cbegin(), m_compiled.cend(), [&](const Project &each) { return each.id == id; });
        if (compiled != m_compiled.cend())
            return *compiled;
        Project project;
        project.id = id;
        project.year = m_compiled.isEmpty() ? QDate::currentDate().year() : m_compiled.constFirst().year;
        project.title = m_titles.value(id, Messages::tr("（名称无法读出）"));
        return project;
    }

    Result<void> addProjects(bool replica)
    {
        const auto records = readRecords(m_database);
        if (!records)
            return tl::unexpected(records.error());
        for (const ProjectRecord &record : *records)
            m_present.insert(record.project.id);
        const bool anyFound = !m_present.isEmpty() || !m_replayed.isEmpty() || !rows(LogTable).isEmpty();
        for (const ProjectRecord &record : std::as_const(m_replayed)) {
            if (const auto added = addProject(record.project, m_bare.contains(record.project.id) ? m_report.blank : m_report.rebuilt);
                !added)
                return added;
        }
        for (const QVariantList &row : rows(LogTable)) {
            if (const auto added = addProject(bareProject(row.at(1).toString()), m_report.blank); !added)
                return added;
        }
        // A list of the report's own projects where the history has lost what became of some.
        const bool isCompiled = std::any_of(m_compiled.cbegin(), m_compiled.cend(), [&](const Project &each) { return m_present.contains(each.id); });
        if (replica || !anyFound || !isCompiled || m_historyWhole)
            return {};
        for (const Project &project : m_compiled) {
            if (m_toldOf.contains(project.id))
                continue; // Taken off the list by somebody.
            if (const auto added = addProject(project, m_report.blank); !added)
                return added;
        }
        return {};
    }

    Result<void> addEntries()
    {
        const auto records = readRecords(m_database);
        if (!records)
            return tl::unexpected(records.error());
        QSet<QString> known;
        for (const ProjectRecord &record : *records) {
            for (const ProjectLogEntry &entry : record.log)
                known.insert(entry.id);
        }
        for (const ProjectRecord &record : std::as_const(m_replayed)) {
            for (const ProjectLogEntry &entry : record.log) {
                if (known.contains(entry.id))
                    continue;
                if (const auto added = insertLogEntry(m_database, record.project.id, entry); !added)
                    return added;
                ++m_report.rebuiltEntries;
            }
        }
        return {};
    }

    /// A page may be damaged in a way that still reads: what the history says otherwise is told.
    void compare(const QList<ProjectRecord> &records)
    {
        QHash<QString, const ProjectRecord *> told;
        for (const ProjectRecord &record : std::as_const(m_replayed))
            told.insert(record.project.id, &record);
        for (const ProjectRecord &record : records) {
            const ProjectRecord *history = told.value(record.project.id);
            if (!history) {
                m_report.doubtful.append(Messages::tr("“%1”：变更记录中没有这个项目").arg(record.project.title));
                continue;
            }
            for (const ProjectField field : projectFields()) {
                const QString here = projectFieldText(field, projectFieldValue(record.project, field));
                const QString there = projectFieldText(field, projectFieldValue(history->project, field));
                if (here != there) {
                    m_report.doubtful.append(Messages::tr("“%1”的%2：表中为“%3”，变更记录为“%4”")
                        .arg(history->project.title, projectFieldName(field), here, there));
                }
            }
            for (const ProjectLogEntry &entry : record.log) {
                const ProjectLogEntry *line = history->entry(entry.id);
                if (!line || *line != entry) {
                    m_report.doubtful.append(Messages::tr("“%1”%2 的进展记录与变更记录不符")
                        .arg(record.project.title, entry.date.toString(Qt::ISODate)));
                }
            }
        }
    }

    ProjectDatabase &m_database;
    const SalvagedRows &m_found;
    const QList<Project> &m_compiled;
    RecoveryReport &m_report;
    bool m_historyWhole = false;
    QList<ProjectRecord> m_replayed;
    QHash<QString, QString> m_titles;
    QSet<QString> m_toldOf; ///< The history has lines of them.
    QSet<QString> m_bare;   ///< Its first line of them is lost, and their row as well.
    QSet<QString> m_present;
};

/// Writes what was found into a new file.
Result<void> writeReplacement(const QString &path, const SalvagedRows &found, const MigrationContext &context, bool replica,
    RecoveryReport &report)
{
    const auto opened = replica ? ProjectDatabase::openReplica(path) : ProjectDatabase::open(path);
    if (!opened)
        return tl::unexpected(opened.error());
    ProjectDatabase &database = **opened;
    const auto has = [&](const QString &table) { return found.rows.contains(table); };
    const bool isOld = (has(OldEntryTable) || has(OldChangeTable)) && !has(ProjectTable) && !has(HistoryTable);
    const MigrationContext empty{isOld ? context.compiled : QList<Project>(), context.user, context.backupFolder};
    if (isOld) {
        const auto filled = migrateProjectDatabase(database, empty, 1).and_then([&] {
            return insertRows(database, OldEntryTable, found.rows.value(OldEntryTable));
        }).and_then([&] { return insertRows(database, OldChangeTable, found.rows.value(OldChangeTable)); });
        if (!filled)
            return filled;
    }
    const auto ready = migrateProjectDatabase(database, empty).and_then([&] { return replica ? prepareReplica(database) : Result<void>(); });
    if (!ready)
        return ready;
    ProjectTransaction transaction(database);
    return transaction.begin()
        .and_then([&] { return ChecklistFilling(database, found, context.compiled, report).fill(replica); })
        .and_then([&] { return transaction.commit(); });
}

void writeText(const RecoveryReport &report)
{
    QSaveFile file(report.keptAs + QStringLiteral(".txt"));
    if (!file.open(QIODevice::WriteOnly))
        return; // The kept file and the new list are what counts; the words are shown as well.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(recoveryText(report).toUtf8());
    file.commit();
}

} // namespace

Result<RecoveryReport> recoverChecklist(const QString &path, const ProjectStoreOptions &options, bool replica)
{
    const auto found = salvageSqliteRows(path, shapes());
    if (!found)
        return tl::unexpected(found.error());
    const QString folder = options.backupFolder.isEmpty() ? QFileInfo(path).absolutePath() + QStringLiteral("/backups") : options.backupFolder;
    RecoveryReport report;
    report.path = path;
    report.pages = found->pages;
    report.damagedPages = found->damagedPages;
    report.damagedLog = found->damagedLog;
    Unfinished part(replacementPath(path) + QStringLiteral(".part"));
    removeWithLog(part.path()); // of a program that was killed
    removeWithLog(replacementPath(path));
    const bool any = std::any_of(found->rows.cbegin(), found->rows.cend(), [](const auto &rows) { return !rows.isEmpty(); });
    if (any) {
        const MigrationContext context{options.compiled, options.user.isEmpty() ? systemUserName() : options.user, folder};
        if (const auto written = writeReplacement(part.path(), *found, context, replica, report); !written)
            return tl::unexpected(written.error());
        // Closed, its log is part of it.
        if (!report.foundNothing())
            part.keepAs(replacementPath(path));
    }
    const auto kept = setDamagedFileAside(path);
    if (!kept) {
        removeWithLog(replacementPath(path));
        return tl::unexpected(kept.error());
    }
    report.keptAs = *kept;
    if (!replica)
        report.lastBackup = lastWholeBackup(folder, QFileInfo(path).completeBaseName());
    writeText(report);
    return report;
}

bool wasChecklist(const QString &path)
{
    const QFileInfo file(path);
    const QDir copies(file.absolutePath() + QStringLiteral("/backups"));
    if (!copies.entryList({file.completeBaseName() + QStringLiteral("-*.sqlite")}, QDir::Files).isEmpty())
        return true;
    const auto found = salvageSqliteRows(path, shapes());
    return found && (found->rows.contains(ProjectTable) || found->rows.contains(HistoryTable) || found->rows.contains(LogTable)
        || found->rows.contains(OldEntryTable));
}

std::optional<ProjectBackup> lastWholeBackup(const QString &folder, const QString &baseName)
{
    const QList<ProjectBackup> backups = projectBackups(folder);
    const auto whole = std::find_if(backups.cbegin(), backups.cend(), [&](const ProjectBackup &backup) {
        return QFileInfo(backup.path).fileName().startsWith(baseName + u'-') && checkChecklistFile(backup.path);
    });
    return whole == backups.cend() ? std::nullopt : std::optional(*whole);
}

Result<void> checkChecklistFile(const QString &path)
{
    const auto database = ProjectDatabase::openReadOnly(path);
    if (!database)
        return tl::unexpected(database.error());
    return (*database)->schemaVersion().and_then([&](int version) -> Result<void> {
        if (version == 0)
            return tl::unexpected(Error{ErrorCode::BrokenFile, Messages::tr("“%1”是空的。").arg(path)});
        return (*database)->checkIntegrity();
    });
}

QString recoverySentence(const RecoveryReport &report)
{
    const QString name = QFileInfo(report.keptAs).fileName();
    if (report.foundNothing())
        return Messages::tr("清单文件已损坏，没有能读出的内容；原文件保留为“%1”，现在是一份新的清单。").arg(name);
    if (report.lostSomething()) {
        return Messages::tr("清单文件已损坏，原文件保留为“%1”。找回 %2 个项目、%3 条进展、%4 条变更记录；有一部分没有读出，请核对。")
            .arg(name).arg(report.projects).arg(report.entries).arg(report.lines);
    }
    return Messages::tr("清单文件已损坏，原文件保留为“%1”。全部找回：%2 个项目、%3 条进展、%4 条变更记录。")
        .arg(name).arg(report.projects).arg(report.entries).arg(report.lines);
}

QString recoveryText(const RecoveryReport &report)
{
    QStringList lines = {recoverySentence(report), Messages::tr("清单：%1").arg(report.path), Messages::tr("原文件：%1").arg(report.keptAs),
        Messages::tr("文件共 %1 页，其中 %2 页有读不出的内容。").arg(report.pages).arg(report.damagedPages)};
    if (report.damagedLog > 0)
        lines.append(Messages::tr("写入日志（-wal）有 %1 处损坏，最后的几次改动可能不全，请核对。").arg(report.damagedLog));
    const auto list = [&](const QString &title, const QStringList &items) {
        if (items.isEmpty())
            return;
        lines.append(title);
        for (const QString &item : items)
            lines.append(QStringLiteral("  ") + item);
    };
    if (report.archives > 0)
        lines.append(Messages::tr("找回 %1 份存档的清单。").arg(report.archives));
    if (report.unsent > 0)
        lines.append(Messages::tr("找回 %1 处尚未发送到服务器的改动，连接后自动发送。").arg(report.unsent));
    if (report.lostUnsent > 0)
        lines.append(Messages::tr("%1 处尚未发送到服务器的改动读不出来，请重新填写。").arg(report.lostUnsent));
    if (report.lostLines > 0)
        lines.append(Messages::tr("变更记录中有 %1 条读不出来。").arg(report.lostLines));
    list(Messages::tr("由变更记录重建的项目："), report.rebuilt);
    if (report.rebuiltEntries > 0)
        lines.append(Messages::tr("由变更记录重建的进展：%1 条。").arg(report.rebuiltEntries));
    list(Messages::tr("只找回名称的项目，填写的内容请核对或从备份恢复："), report.blank);
    list(Messages::tr("与变更记录不符，请核对："), report.doubtful);
    if (report.lastBackup) {
        lines.append(Messages::tr("最近一份完好的备份：%1（%2）").arg(report.lastBackup->when.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
            report.lastBackup->path));
    } else if (report.unsent + report.lostUnsent == 0) {
        lines.append(Messages::tr("没有完好的备份。"));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace jingan
