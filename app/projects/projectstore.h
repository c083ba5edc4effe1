// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/databaseaddress.h"
#include "app/projects/projectaccess.h"
#include "app/projects/projectconnection.h"
#include "app/projects/projectrows.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace jingan {

class DatabaseWatch;
class LongWork;
struct WrittenEdit;

/// How a checklist is opened.
struct ProjectStoreOptions {
    /// What a new database begins with: the list compiled from the report.
    QList<Project> compiled = {};
    /// Who is named in the history; empty: the user name of the system. A server names its own
    /// user, whatever is said here.
    QString user = {};
    /// Where copies go; empty: «backups» beside the file, of a server in the user's data folder.
    QString backupFolder = {};
    /// For a server; used to connect, kept nowhere. Empty: PGPASSWORD, ~/.pgpass, or none.
    QString password = {};
    /// openShared(): the folder of replicas; empty: «shared» in the user's data folder.
    QString replicaFolder = {};
    /// Reads a long list of a file, or of a replica, while its window answers; none where nobody waits.
    /// The user may stop it. Used while the list is opened only, see also ProjectStore::setLongWork().
    LongWork *longWork = nullptr;
};

/// The checklist: projects and their logs, all of it in one database and saved at every change.
///
/// What is held in memory is what the database says: after a change the rows are read again.
/// A shared checklist is worked on in a replica on this machine, which a ProjectConnection keeps
/// the same as the server's: nothing waits for the network.
class ProjectStore : public QObject
{
    Q_OBJECT
public:
    ~ProjectStore() override;

    /// Opens or creates the database, mode 0600, and brings it to the present schema (after a
    /// copy). Errors: DatabaseUnusable (damaged, not a checklist, not writable: the file is left
    /// as it is), DatabaseNewer (made by a newer program), DatabaseBusy, WriteFailed. Where the
    /// path is a DatabaseAddress, works on the server itself and waits for it, as a command does;
    /// errors then also ConnectionLost, PasswordNeeded, CertificateRefused, NotPermitted; with a
    /// LongWork Cancelled.
    static Result<std::unique_ptr<ProjectStore>> open(const QString &path, const ProjectStoreOptions &options = {});
    /// Opens a server's checklist for a window: returns at once with the list as it was last
    /// seen, and connects meanwhile; connection() tells how that goes. Edits are accepted before
    /// the server knows of them. Errors: those of a file, about the replica; with a LongWork Cancelled.
    static Result<std::unique_ptr<ProjectStore>> openShared(const DatabaseAddress &address,
        const ProjectStoreOptions &options = {});
    /// The line to the server of openShared(); nullptr for any other.
    ProjectConnection *connection() const { return m_connection.get(); }
    /// Where the list is, as it is shown: the file, or the server's address without parameters.
    QString displayName() const;
    /// What the user may do; a file's owner everything.
    const ProjectRights &rights() const { return m_rights; }
    /// From now on reads by itself what other programs write into the file, without asking it
    /// in vain; a long list on another thread. (A shared list always does.)
    void followChanges();
    /// From now on whatever takes longer than a frame is done by \a work, on a connection of its
    /// own: edits of many projects, copies. apply() and copyTo() still return when it is done.
    /// \a work is used until another, or nullptr, is set.
    void setLongWork(LongWork *work) { m_longWork = work; }
    /// Lets what is being typed in the window be saved, before changes are worked out from what the list holds.
    void settle();
    /// Does by the LongWork, where there is one, what takes long and touches nothing of this store.
    /// What others write meanwhile is read afterwards.
    void runLong(const QString &text, const std::function<void()> &work);

    /// All projects in the list's order.
    const QList<ProjectRecord> &records() const { return m_records; }
    /// The project with that id; nullptr where it isn't on the list.
    const ProjectRecord *record(const QString &projectId) const;
    /// Index into records() of the project with that id; -1 where it isn't on the list.
    qsizetype indexOf(const QString &projectId) const { return m_rows.value(projectId, -1); }
    /// The first project with that number; nullptr where there is none.
    const ProjectRecord *recordOfNumber(int number) const;
    /// The plan's year; 0 of an empty list.
    int year() const;
    /// True while every project is one compiled from the report.
    bool isCompiled() const;

    /// Makes all changes in one transaction, or none, and writes the history. Empty ids of new
    /// projects, measures and entries are filled in, and entries without a time get the present.
    /// A change that changes nothing is left out. Returns the changes that take it all back, in
    /// the order to be made. Errors: Conflict (somebody else changed or removed it since; both
    /// values in the message), NoSuchProject, BadArgument, DatabaseBusy, WriteFailed, NotPermitted
    /// (the message says who may), ConnectionLost; with setLongWork() Cancelled. Of
    /// openShared(), what the server refuses later is told by connection()->problems().
    Result<QList<ProjectChange>> apply(const QList<ProjectChange> &changes, const QString &reason = {});

    /// The newest first; of all projects where the id is empty. \a limit 0: all.
    Result<QList<ProjectHistoryEntry>> history(const QString &projectId = {}, int limit = 0) const;
    /// Lists that were replaced, the newest first.
    Result<QList<ProjectArchive>> archives() const;
    Result<QList<ProjectRecord>> archivedRecords(qint64 archiveId);

    /// Reads what other programs have written since; true where there was something.
    Result<bool> refresh();
    /// The same, a long list's on another thread: the signals tell what there was. (A shared list's news
    /// come by themselves.)
    Result<void> readNews();
    /// Writes a whole copy of the database. Errors: WriteFailed.
    Result<void> copyTo(const QString &path);

    /// The database's file, of openShared() the replica's; the address where a command works on
    /// the server itself.
    QString path() const;
    const QString &user() const { return m_user; }
    const QString &backupFolder() const { return m_backupFolder; }

signals:
    /// Values of these projects changed; the list is the same.
    void recordsChanged(const QStringList &projectIds);
    /// Projects came or went, or changed their order.
    void listChanged();
    /// The server gave or took rights, or named the user.
    void rightsChanged();

private:
    /// What reading again brought.
    struct Difference {
        bool list = false; ///< Projects came or went, or changed their order.
        QStringList projectIds = {}; ///< Else: have other values.
    };
    /// An edit of the user's of a shared list.
    struct OwnEdit {
        qint64 number = 0; ///< lastEditNumber() with it.
        QStringList projectIds;
    };

    explicit ProjectStore(std::unique_ptr<ProjectDatabase> database);

    Result<void> readAll();
    Result<void> readWith(LongWork *work);
    Result<Difference> readAgain(const QStringList &projectIds);
    Result<void> takeList(QList<ProjectRecord> records, qint64 edits);
    void setRecords(QList<ProjectRecord> records);
    void letGo(QList<ProjectRecord> records);
    void countRows();
    Result<QList<ProjectChange>> write(const QList<ProjectChange> &changes, const QString &reason);
    Result<void> follow(const WrittenEdit &written);
    Result<WrittenEdit> writeBeside(const QList<ProjectChange> &changes, const QString &reason);
    Result<void> followBeside(WrittenEdit &written);
    void takeNews(const ReplicaNews &news);
    void afterWork();
    void followWriters();
    void takeRead(Result<QList<ProjectRecord>> read);
    void startConnection(const DatabaseAddress &address, const ProjectStoreOptions &options);
    Difference differenceTo(const QList<ProjectRecord> &before) const;
    /// True where there is one.
    bool tell(const Difference &difference);

    std::unique_ptr<ProjectDatabase> m_database;
    QString m_user;
    QString m_backupFolder;
    QList<ProjectRecord> m_records;
    QHash<QString, qsizetype> m_rows; ///< By id: index into m_records.
    qint64 m_seenChanges = 0;
    qint64 m_listEdits = 0; ///< Of a replica: lastEditNumber() when the list was last read as a whole.
    QList<OwnEdit> m_ownEdits; ///< Of a replica: those that the last news did not know of.
    ProjectRights m_rights;
    std::unique_ptr<ProjectConnection> m_connection;
    DatabaseWatch *m_watch = nullptr;
    LongWork *m_longWork = nullptr;
    bool m_working = false;  ///< Long work is going on.
    QList<ReplicaNews> m_news; ///< What came in meanwhile.
    bool m_reading = false;    ///< What others wrote into a long list, on another thread.
    bool m_readInVain = false; ///< The whole list was read anew since.
    QStringList m_editedMeanwhile; ///< Projects that the user changed since that began.
    std::stop_source m_stopReading;
    QThreadPool m_readers; ///< Also of what letGo() frees.
};

} // namespace jingan
