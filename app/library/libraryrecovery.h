// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QStringList>

#include <stop_token>

namespace jingan {

/// What became of a damaged library.
struct LibraryRecovery {
    QString keptAs;       ///< The damaged file's new name; nothing of it was changed or deleted.
    int reports = 0;      ///< In the library again.
    int corrections = 0;  ///< Of the user's, kept with them.
    int unfiled = 0;      ///< Of the reports: filed by a guess again, their row was unreadable.
    QStringList lost;     ///< Titles of reports whose text is unreadable; to be added from their files again.
    int lostCorrections = 0;
    bool damagedLog = false; ///< What was added last may be missing without a trace.
};

/// In one sentence or two: what was kept, found, lost.
QString recoverySentence(const LibraryRecovery &recovery);

/// Reads what can be read of a damaged library, page by page: the reports' texts, how they were
/// filed, what was corrected. All else is made of these anew. Keeps the damaged file under another
/// name and puts a whole one in its place. May be long: not for the thread of a window. Nobody may
/// have the file open. Errors: FileNotFound, FileUnreadable, DatabaseBusy, WriteFailed, Cancelled;
/// the file is where it was then.
Result<LibraryRecovery> recoverLibrary(const QString &path, const std::stop_token &stop = {});

} // namespace jingan
