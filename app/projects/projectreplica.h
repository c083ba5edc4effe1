// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectoutbox.h"
#include "app/projects/projectrows.h"

#include <QSet>

namespace jingan {

class PostgresDatabase;

/// What a server has that a replica may not have, as of one moment.
struct ServerNews {
    bool complete = false;        ///< The whole list; what isn't in it is gone.
    QSet<QString> projectIds;     ///< What was asked for; all of them where it is complete.
    QList<ProjectRecord> records; ///< Those of them that are on the list.
    QList<ProjectHistoryEntry> history; ///< With the server's numbers.
    struct Archive {
        ProjectArchive archive;
        QString content;
    };
    QList<Archive> archives;
    QString snapshot;             ///< To be remembered: what is older has been seen.
};

/// What became of an edit that was sent.
struct SentEdit {
    enum class Outcome {
        Taken,   ///< Written, now or before.
        Problem, ///< \a edit has the problem.
        Later,   ///< The server can't at the moment.
    };
    Outcome outcome = Outcome::Taken;
    OutboxEdit edit = {};
};

/// Writes an edit on the server, once however often it is sent. Errors: ConnectionLost.
Result<SentEdit> sendEdit(PostgresDatabase &server, const OutboxEdit &edit);

/// Reads what was written since the replica's snapshot, and \a wanted projects anyway.
/// Errors: those of ProjectDatabase::run().
Result<ServerNews> fetchNews(PostgresDatabase &server, ProjectDatabase &replica, const QSet<QString> &wanted);

/// Brings a replica to what the server has, and puts the unsent edits on top of it again: all in
/// the caller's transaction. Returns projects of unsent edits that the news don't tell about;
/// nothing was written then, and they have to be fetched as well.
Result<QSet<QString>> bringUpToDate(ProjectDatabase &replica, const ServerNews &news, const QString &user);

} // namespace jingan
