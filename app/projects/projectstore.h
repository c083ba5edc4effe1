// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/projects/projectprogress.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <memory>

namespace jingan {

/// The word of the database and of RecordedChange for a status: «in_progress».
QString statusGroupKey(StatusGroup status);
/// The status of such a word; NotStarted for an unknown one.
StatusGroup statusGroupOfKey(const QString &key);

/// One recorded change of a project; the history is only ever added to.
struct RecordedChange {
    QDateTime when; ///< UTC.
    QString field;  ///< status, done, lead_department, due, note
    QString before; ///< Empty: was not filled in.
    QString after;
};

/// What the users record of the projects, kept in SQLite and saved at every change.
///
/// The database holds the users' entries only; the list itself comes from the dataset.
class ProjectStore : public QObject
{
    Q_OBJECT
public:
    ~ProjectStore() override;

    /// Opens or creates the database file (its folder too), mode 0600.
    /// Errors: DatabaseUnusable (damaged, not a database, not writable: the file is left as it
    /// is), DatabaseNewer (made by a newer program).
    static Result<std::unique_ptr<ProjectStore>> open(const QString &path);

    /// Recorded entries by project number; a project without any is absent.
    const QHash<int, ProjectProgress> &progress() const { return m_progress; }
    ProjectProgress progress(int number) const { return m_progress.value(number); }
    /// Records the entry with its changes in one transaction. Errors: WriteFailed; nothing changed then.
    Result<void> setProgress(int number, const ProjectProgress &progress);
    /// Changes of a project, the newest first.
    QList<RecordedChange> history(int number) const;
    QString path() const;

signals:
    void progressChanged(int number);

private:
    explicit ProjectStore(const QString &connectionName);

    QString m_connectionName;
    QHash<int, ProjectProgress> m_progress;
};

} // namespace jingan
