// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectbackup.h"

#include "app/common/unfinished.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projecthistory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

const QString DailyMark = QStringLiteral("-daily-");

QDate dailyDate(const QFileInfo &file)
{
    const QString name = file.completeBaseName();
    const qsizetype mark = name.lastIndexOf(DailyMark);
    return mark < 0 ? QDate() : QDate::fromString(name.mid(mark + DailyMark.size()), Qt::ISODate);
}

ProjectBackup::Kind kindOf(const QFileInfo &file)
{
    if (dailyDate(file).isValid())
        return ProjectBackup::Kind::Daily;
    if (file.fileName().contains(QLatin1String("-before-schema-")))
        return ProjectBackup::Kind::BeforeMigration;
    if (file.fileName().contains(QLatin1String("-before-restore-")))
        return ProjectBackup::Kind::BeforeRestore;
    return ProjectBackup::Kind::ByHand;
}

QFileInfoList copiesIn(const QString &folder)
{
    return QDir(folder).entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Time);
}

/// What restoreChanges() does, on any thread.
Result<QList<ProjectChange>> changesTo(const QString &backupPath, const QList<ProjectRecord> &present,
    const ProjectStoreOptions &options)
{
    if (!QFileInfo::exists(backupPath))
        return tl::unexpected(Error{ErrorCode::FileNotFound, Messages::tr("找不到备份文件“%1”。").arg(backupPath)});
    // A copy of the copy: an older schema is brought up to date there.
    const QTemporaryDir folder;
    const Unfinished unfinished(folder.path());
    const QString copy = folder.filePath(QStringLiteral("backup.sqlite"));
    const auto source = ProjectDatabase::openReadOnly(backupPath);
    if (!source)
        return tl::unexpected(source.error());
    const auto unreadable = [&](const Error &error) {
        return tl::unexpected(Error{error.code,
            Messages::tr("备份“%1”无法使用：文件已损坏，或不是本程序的清单。现有清单没有改动。").arg(backupPath), error.detail});
    };
    const auto version = (*source)->schemaVersion();
    if (!version)
        return unreadable(version.error());
    if (*version == 0)
        return unreadable(Error{ErrorCode::DatabaseUnusable, {}, QStringLiteral("empty database")});
    if (const auto good = (*source)->checkIntegrity(); !good)
        return unreadable(good.error());
    if (const auto copied = (*source)->copyTo(copy); !copied)
        return tl::unexpected(copied.error());
    const auto backup = ProjectStore::open(copy, options);
    if (!backup)
        return tl::unexpected(backup.error());
    const QList<ProjectChange> changes = changesBetween(present, (*backup)->records());
    if (changes.isEmpty())
        return changes;
    return QList<ProjectChange>{ArchiveList{Messages::tr("恢复备份之前的清单")}} + changes;
}

} // namespace

QString backupBaseName(const ProjectStore &store)
{
    if (!DatabaseAddress::isAddress(store.displayName()))
        return QFileInfo(store.path()).completeBaseName();
    const auto address = DatabaseAddress::parse(store.displayName());
    const QString database = address ? QString(address->database).replace(u'/', u'_') : QString();
    return database.isEmpty() ? QStringLiteral("projects") : database;
}

QList<ProjectBackup> projectBackups(const QString &folder)
{
    QList<ProjectBackup> backups;
    const QFileInfoList files = copiesIn(folder);
    for (const QFileInfo &file : files)
        backups.append({file.absoluteFilePath(), file.lastModified(), kindOf(file)});
    return backups;
}

Result<QString> makeDailyBackup(const QString &databasePath, const QString &folder, const QDate &today)
{
    const QString base = QFileInfo(databasePath).completeBaseName();
    const QString path = folder + u'/' + base + DailyMark + today.toString(Qt::ISODate) + QStringLiteral(".sqlite");
    if (QFileInfo::exists(path))
        return QString();
    const auto database = ProjectDatabase::openReadOnly(databasePath);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto copied = (*database)->copyTo(path); !copied) {
        // Another program may have made it meanwhile.
        return QFileInfo::exists(path) ? Result<QString>(QString()) : tl::unexpected(copied.error());
    }
    // Old ones go only once there is a new one.
    const QFileInfoList files = copiesIn(folder);
    for (const QFileInfo &file : files) {
        const QDate day = dailyDate(file);
        if (day.isValid() && file.fileName().startsWith(base + DailyMark) && day.daysTo(today) > DailyBackupDays)
            QFile::remove(file.absoluteFilePath());
    }
    return path;
}

Result<QList<ProjectChange>> restoreChanges(ProjectStore &store, const QString &backupPath,
    const QList<Project> &compiled)
{
    Result<QList<ProjectChange>> changes;
    const ProjectStoreOptions options{compiled, store.user()};
    store.runLong(Messages::tr("正在读取备份……"), [&changes, backupPath, present = store.records(), options] {
        changes = changesTo(backupPath, present, options);
    });
    return changes;
}

Result<QList<ProjectChange>> restoreBackup(ProjectStore &store, const QString &backupPath,
    const QList<Project> &compiled)
{
    const auto changes = restoreChanges(store, backupPath, compiled);
    if (!changes)
        return changes;
    const QString kept = QStringLiteral("%1/%2-before-restore-%3.sqlite")
                             .arg(store.backupFolder(), backupBaseName(store),
                                 QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    if (const auto copied = store.copyTo(kept); !copied)
        return tl::unexpected(copied.error());
    return store.apply(*changes, Messages::tr("恢复备份：%1").arg(QFileInfo(backupPath).fileName()));
}

} // namespace jingan
