// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectchange.h"
#include "app/projects/projectconnection.h"
#include "app/projects/projectstore.h"

namespace jingan {

class ProjectDatabase;

/// The tables that a replica has beside the list: edits that the server has not taken yet, and
/// what is to be remembered of the server. Part of the caller's transaction.
/// Errors of all: those of ProjectDatabase::run().

/// An edit on its way to the server.
struct OutboxEdit {
    QString id;        ///< The server remembers it, so that nothing is written twice.
    QDateTime when;    ///< UTC.
    QString reason;
    QList<ProjectChange> changes; ///< Complete: ids filled in, each with what it expects.
    std::optional<ProjectEditProblem> problem = std::nullopt; ///< It waits for its author.
    int problemChange = -1;       ///< Index of the change in conflict; -1 for the whole edit.
};

/// The file that mirrors a server's list on this machine.
QString replicaPath(const DatabaseAddress &address, const ProjectStoreOptions &options = {});

/// Makes the tables where there are none yet, in a transaction of its own. History and archives
/// of unsent edits get numbers above FirstUnsentId.
Result<void> prepareReplica(ProjectDatabase &replica);
constexpr qint64 FirstUnsentId = 1LL << 50;

Result<void> insertEdit(ProjectDatabase &replica, const OutboxEdit &edit);
/// Replaces what an edit says; its place in the order stays.
Result<void> updateEdit(ProjectDatabase &replica, const OutboxEdit &edit);
Result<void> deleteEdit(ProjectDatabase &replica, const QString &editId);
/// In the order of editing.
Result<QList<OutboxEdit>> readEdits(ProjectDatabase &replica);

/// How many edits the replica has ever had, those that the server took too: the same while the
/// user of this machine has not edited.
Result<qint64> lastEditNumber(ProjectDatabase &replica);

/// What is remembered under a word; empty where nothing is.
Result<QString> readReplicaState(ProjectDatabase &replica, const QString &key);
Result<void> writeReplicaState(ProjectDatabase &replica, const QString &key, const QString &value);
/// The rights and the name of the user as the server last said; a reader's until it did.
Result<ProjectRights> readReplicaRights(ProjectDatabase &replica);
Result<void> writeReplicaRights(ProjectDatabase &replica, const ProjectRights &rights);

/// Makes a change expect another value, as the history keeps it.
void expectInstead(ProjectChange &change, const QString &theirs);

} // namespace jingan
