// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectbackup.h"

#include <optional>

namespace jingan {

/// What became of a damaged checklist.
struct RecoveryReport {
    QString path;
    QString keptAs;       ///< The damaged file's new name; nothing of it was changed or deleted.
    int projects = 0;     ///< On the list now.
    int entries = 0;      ///< Log entries.
    int lines = 0;        ///< Lines of the history.
    int archives = 0;
    int unsent = 0;       ///< Of a shared list's replica: edits that the server doesn't have yet.
    int pages = 0;
    int damagedPages = 0;
    int damagedLog = 0;   ///< Damaged places of the write-ahead log, which holds the last edits.
    QStringList rebuilt;  ///< Titles of projects whose rows were unreadable, rebuilt from the history.
    int rebuiltEntries = 0;
    QStringList blank;    ///< Titles of projects of which only the name is known.
    QStringList doubtful; ///< «title · field: value, history says value»
    int lostLines = 0;    ///< Numbers missing in the history.
    int lostUnsent = 0;   ///< Unsent edits that can't be understood.
    std::optional<ProjectBackup> lastBackup; ///< The newest copy that is whole.

    /// True where nothing of a checklist was in the file.
    bool foundNothing() const { return projects + entries + lines + archives + unsent == 0; }
    /// True where something may be missing.
    bool lostSomething() const
    {
        return foundNothing() || damagedLog > 0 || lostLines > 0 || lostUnsent > 0 || !blank.isEmpty() || !doubtful.isEmpty();
    }
};

/// In one sentence: what was kept, found, lost.
QString recoverySentence(const RecoveryReport &report);
/// The same at length, one line an item; also written beside the kept file, as «….txt».
QString recoveryText(const RecoveryReport &report);

/// Reads what can be read of a damaged checklist (an SQLite file), page by page and without
/// regard to what is unreadable between; rebuilds unreadable rows from the history; keeps the damaged file
/// under another name with the log that belongs to it, and puts a whole one in its place. Where
/// nothing could be read, there is no file at the path afterwards, and opening it begins anew.
/// \a replica: of a shared list; unsent edits are kept. Nobody may have the file open.
/// Errors: FileNotFound, FileUnreadable, DatabaseBusy, WriteFailed; the file is where it was then.
Result<RecoveryReport> recoverChecklist(const QString &path, const ProjectStoreOptions &options, bool replica = false);

/// Whether anything in that file, or copies of it beside, shows that it was a checklist of this program.
bool wasChecklist(const QString &path);

/// The newest copy of that name that is whole; none where there is none.
std::optional<ProjectBackup> lastWholeBackup(const QString &folder, const QString &baseName);

/// Looks through all pages of a checklist, by a connection of its own that only reads, so that a
/// thread may do it. Errors: BrokenFile, and those of ProjectDatabase::openReadOnly().
Result<void> checkChecklistFile(const QString &path);

} // namespace jingan
