// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectstore.h"

#include "app/projects/projectdatabase.h"
#include "app/projects/projectschema.h"
#include "app/projects/projectwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace jingan {

namespace {

/// Above this many changed projects the list is read as a whole: one query instead of hundreds.
constexpr int ReadOneByOne = 100;

} // namespace

QString systemUserName()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
}

ProjectStore::ProjectStore(std::unique_ptr<ProjectDatabase> database)
    : m_database(std::move(database))
{
}

ProjectStore::~ProjectStore() = default;

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path, const ProjectStoreOptions &options)
{
    auto database = ProjectDatabase::open(path);
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<ProjectStore> store(new ProjectStore(std::move(*database)));
    store->m_user = options.user.isEmpty() ? systemUserName() : options.user;
    store->m_backupFolder = options.backupFolder.isEmpty()
        ? QFileInfo(path).absolutePath() + QStringLiteral("/backups") : options.backupFolder;
    const MigrationContext context{options.compiled, store->m_user, store->m_backupFolder};
    if (const auto ready = migrateProjectDatabase(*store->m_database, context); !ready)
        return tl::unexpected(ready.error());
    if (const auto read = store->readAll(); !read)
        return tl::unexpected(read.error());
    if (const auto counter = store->m_database->changeCounter())
        store->m_seenChanges = *counter;
    return store;
}

Result<void> ProjectStore::readAll()
{
    auto records = readRecords(*m_database);
    if (!records)
        return tl::unexpected(records.error());
    m_records = std::move(*records);
    m_rows.clear();
    m_rows.reserve(m_records.size());
    for (qsizetype row = 0; row < m_records.size(); ++row)
        m_rows.insert(m_records.at(row).project.id, row);
    return {};
}

Result<void> ProjectStore::readAgain(const QStringList &projectIds)
{
    if (projectIds.size() > ReadOneByOne)
        return readAll();
    for (const QString &id : projectIds) {
        auto record = readRecord(*m_database, id);
        if (!record)
            return tl::unexpected(record.error());
        const auto row = m_rows.constFind(id);
        if (!*record || row == m_rows.constEnd())
            return readAll(); // Another program has changed the list meanwhile.
        m_records[*row] = std::move(**record);
    }
    return {};
}

const ProjectRecord *ProjectStore::record(const QString &projectId) const
{
    const auto row = m_rows.constFind(projectId);
    return row == m_rows.constEnd() ? nullptr : &m_records.at(*row);
}

const ProjectRecord *ProjectStore::recordOfNumber(int number) const
{
    const auto found = std::find_if(m_records.cbegin(), m_records.cend(),
        [number](const ProjectRecord &each) { return each.project.number == number; });
    return found == m_records.cend() ? nullptr : &*found;
}

int ProjectStore::year() const
{
    return m_records.isEmpty() ? 0 : m_records.constFirst().project.year;
}

bool ProjectStore::isCompiled() const
{
    return std::all_of(m_records.cbegin(), m_records.cend(),
        [](const ProjectRecord &each) { return each.project.source.isReport(); });
}

Result<QList<ProjectChange>> ProjectStore::apply(const QList<ProjectChange> &changes, const QString &reason)
{
    if (changes.isEmpty())
        return QList<ProjectChange>();
    ProjectTransaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    ProjectWriter writer(*m_database, m_user, reason);
    for (const ProjectChange &change : changes) {
        if (const auto written = writer.write(change); !written)
            return tl::unexpected(written.error());
    }
    if (const auto committed = transaction.commit(); !committed)
        return tl::unexpected(committed.error());

    const QStringList before = m_rows.keys();
    if (const auto read = writer.listChanged() ? readAll() : readAgain(writer.touched()); !read)
        return tl::unexpected(read.error());
    if (writer.listChanged() || m_rows.size() != before.size())
        emit listChanged();
    else if (!writer.touched().isEmpty())
        emit recordsChanged(writer.touched());
    return writer.inverse();
}

Result<QList<ProjectHistoryEntry>> ProjectStore::history(const QString &projectId, int limit) const
{
    return readHistory(*m_database, projectId, limit);
}

Result<QList<ProjectArchive>> ProjectStore::archives() const
{
    return readArchives(*m_database);
}

Result<QList<ProjectRecord>> ProjectStore::archivedRecords(qint64 archiveId) const
{
    return readArchivedRecords(*m_database, archiveId);
}

Result<bool> ProjectStore::refresh()
{
    const auto counter = m_database->changeCounter();
    if (!counter)
        return tl::unexpected(counter.error());
    if (*counter == m_seenChanges)
        return false;
    m_seenChanges = *counter;
    const QList<ProjectRecord> before = m_records;
    if (const auto read = readAll(); !read)
        return tl::unexpected(read.error());
    const auto sameProject = [](const ProjectRecord &one, const ProjectRecord &other) {
        return one.project.id == other.project.id;
    };
    if (!std::equal(before.cbegin(), before.cend(), m_records.cbegin(), m_records.cend(), sameProject)) {
        emit listChanged();
        return true;
    }
    QStringList changed;
    for (qsizetype row = 0; row < before.size(); ++row) {
        if (before.at(row) != m_records.at(row))
            changed.append(before.at(row).project.id);
    }
    if (!changed.isEmpty())
        emit recordsChanged(changed);
    return !changed.isEmpty();
}

Result<void> ProjectStore::copyTo(const QString &path) const
{
    return m_database->copyTo(path);
}

QString ProjectStore::path() const
{
    return m_database->name();
}

} // namespace jingan
