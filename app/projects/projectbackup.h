// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectstore.h"

namespace jingan {

/// A copy of the checklist's database.
struct ProjectBackup {
    enum class Kind { Daily, BeforeMigration, BeforeRestore, ByHand };
    QString path;
    QDateTime when; ///< Local, when the file was written.
    Kind kind = Kind::ByHand;
};

/// Days that daily copies are kept.
constexpr int DailyBackupDays = 30;

/// What copies of a checklist are named after: its file, or the database of its server.
QString backupBaseName(const ProjectStore &store);

/// The copies in a folder, the newest first.
QList<ProjectBackup> projectBackups(const QString &folder);

/// Copies a database, once a day, and removes daily copies older than DailyBackupDays; other
/// copies are left alone. Opens a connection of its own, so that a thread may do it. Returns the
/// new copy's path; empty where there was today's already. Errors: DatabaseUnusable, WriteFailed.
Result<QString> makeDailyBackup(const QString &databasePath, const QString &folder,
    const QDate &today = QDate::currentDate());

/// What it takes to bring a checklist to the state of a copy, archiving the present list first.
/// The history goes on: restoring is one more change, and can be taken back. The copy may be of
/// an older schema and isn't touched. Errors: FileNotFound, DatabaseUnusable (damaged or no
/// checklist), DatabaseNewer. \a compiled is the list that copies of version 1 number.
Result<QList<ProjectChange>> restoreChanges(ProjectStore &store, const QString &backupPath,
    const QList<Project> &compiled);

/// Restores a copy: writes a copy of the present database beside the others, then applies
/// restoreChanges(). Returns what takes it back. Errors: those of both and of ProjectStore::apply().
Result<QList<ProjectChange>> restoreBackup(ProjectStore &store, const QString &backupPath,
    const QList<Project> &compiled);

} // namespace jingan
