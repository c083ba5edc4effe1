// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectstore.h"

#include "app/common/numbers.h"
#include "app/projects/projectschema.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

QString doneText(const ProjectProgress &progress)
{
    return progress.done ? formatNumber(*progress.done) : QString();
}

struct FieldChange {
    QString field;
    QString before;
    QString after;
};

QList<FieldChange> changesBetween(const ProjectProgress &before, const ProjectProgress &after)
{
    const QList<FieldChange> all = {
        {QStringLiteral("status"), statusGroupKey(before.status), statusGroupKey(after.status)},
        {QStringLiteral("done"), doneText(before), doneText(after)},
        {QStringLiteral("lead_department"), before.leadDepartment, after.leadDepartment},
        {QStringLiteral("due"), before.due, after.due},
        {QStringLiteral("note"), before.note, after.note},
    };
    QList<FieldChange> changes;
    for (const FieldChange &change : all) {
        if (change.before != change.after)
            changes.append(change);
    }
    return changes;
}

/// A null string would be stored as NULL; nothing filled in is the empty text.
QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

bool writeEntry(QSqlDatabase &database, int number, const ProjectProgress &progress, const QString &now)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO project_entry "
                                 "(number, status, done, lead_department, due, note, updated_at) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(number);
    query.addBindValue(statusGroupKey(progress.status));
    query.addBindValue(progress.done ? QVariant(*progress.done) : QVariant(QMetaType::fromType<double>()));
    query.addBindValue(notNull(progress.leadDepartment));
    query.addBindValue(notNull(progress.due));
    query.addBindValue(notNull(progress.note));
    query.addBindValue(now);
    return query.exec();
}

bool writeChanges(QSqlDatabase &database, int number, const QList<FieldChange> &changes, const QString &now)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral("INSERT INTO project_change (number, at, field, before, after) VALUES (?, ?, ?, ?, ?)"));
    for (const FieldChange &change : changes) {
        query.addBindValue(number);
        query.addBindValue(now);
        query.addBindValue(change.field);
        query.addBindValue(notNull(change.before));
        query.addBindValue(notNull(change.after));
        if (!query.exec())
            return false;
    }
    return true;
}

Result<QHash<int, ProjectProgress>> readEntries(QSqlDatabase &database, const QString &path)
{
    QHash<int, ProjectProgress> entries;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT number, status, done, lead_department, due, note FROM project_entry"))) {
        return tl::unexpected(Error{ErrorCode::DatabaseUnusable,
            Messages::tr("实事项目清单“%1”无法读取，文件可能已损坏。原文件未改动。").arg(path), query.lastError().text()});
    }
    while (query.next()) {
        ProjectProgress progress;
        progress.status = statusGroupOfKey(query.value(1).toString());
        if (!query.isNull(2))
            progress.done = query.value(2).toDouble();
        progress.leadDepartment = query.value(3).toString();
        progress.due = query.value(4).toString();
        progress.note = query.value(5).toString();
        entries.insert(query.value(0).toInt(), progress);
    }
    return entries;
}

} // namespace

QString statusGroupKey(StatusGroup status)
{
    switch (status) {
    case StatusGroup::NotStarted:
        return QStringLiteral("not_started");
    case StatusGroup::InProgress:
        return QStringLiteral("in_progress");
    case StatusGroup::Done:
        return QStringLiteral("done");
    case StatusGroup::NeedsAttention:
        return QStringLiteral("needs_attention");
    }
    Q_UNREACHABLE();
}

StatusGroup statusGroupOfKey(const QString &key)
{
    for (StatusGroup status : statusGroups()) {
        if (statusGroupKey(status) == key)
            return status;
    }
    return StatusGroup::NotStarted;
}

ProjectStore::ProjectStore(const QString &connectionName)
    : m_connectionName(connectionName)
{
}

ProjectStore::~ProjectStore()
{
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return tl::unexpected(Error{ErrorCode::DatabaseUnusable,
            Messages::tr("无法建立文件夹“%1”来保存实事项目清单。请检查写入权限，或换一个位置。").arg(folder)});
    }

    static QAtomicInt connections;
    std::unique_ptr<ProjectStore> store(
        new ProjectStore(QStringLiteral("projects-%1").arg(connections.fetchAndAddRelaxed(1))));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), store->m_connectionName);
    database.setDatabaseName(path);
    if (!database.open()) {
        return tl::unexpected(Error{ErrorCode::DatabaseUnusable,
            Messages::tr("无法打开实事项目清单“%1”。请检查文件夹是否存在、是否有写入权限。").arg(path), database.lastError().text()});
    }
    // The office's entries are nobody else's business.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);

    if (const auto ok = migrateProjectDatabase(database, path); !ok)
        return tl::unexpected(ok.error());
    auto entries = readEntries(database, path);
    if (!entries)
        return tl::unexpected(entries.error());
    store->m_progress = std::move(*entries);
    return store;
}

Result<void> ProjectStore::setProgress(int number, const ProjectProgress &progress)
{
    const QList<FieldChange> changes = changesBetween(m_progress.value(number), progress);
    if (changes.isEmpty())
        return {};

    QSqlDatabase database = QSqlDatabase::database(m_connectionName);
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const bool written = database.transaction() && writeEntry(database, number, progress, now)
        && writeChanges(database, number, changes, now) && database.commit();
    if (!written) {
        const QString detail = database.lastError().text();
        database.rollback();
        return tl::unexpected(Error{ErrorCode::WriteFailed,
            Messages::tr("未能保存到“%1”，清单保持原样。请检查磁盘空间与写入权限后重试。").arg(path()), detail});
    }
    m_progress.insert(number, progress);
    emit progressChanged(number);
    return {};
}

QList<RecordedChange> ProjectStore::history(int number) const
{
    QList<RecordedChange> changes;
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    query.prepare(QStringLiteral("SELECT at, field, before, after FROM project_change WHERE number = ? ORDER BY id DESC"));
    query.addBindValue(number);
    query.exec();
    while (query.next()) {
        changes.append({QDateTime::fromString(query.value(0).toString(), Qt::ISODateWithMs), query.value(1).toString(),
            query.value(2).toString(), query.value(3).toString()});
    }
    return changes;
}

QString ProjectStore::path() const
{
    return QSqlDatabase::database(m_connectionName, false).databaseName();
}

} // namespace jingan
