// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryworker.h"

#include "app/library/libraryreading.h"
#include "app/library/libraryschema.h"

#include <QThread>

namespace jingan {

LibraryImporter::LibraryImporter(QObject *parent)
    : QObject(parent)
{
}

LibraryImporter::~LibraryImporter() = default;

void LibraryImporter::start(const QString &libraryPath, const QStringList &paths)
{
    if (m_running)
        return;
    m_running = true;
    m_thread = std::jthread([this, libraryPath, paths](const std::stop_token &stop) {
        ImportControl control;
        control.stop = stop;
        control.progress = [this](int done, int total) {
            QMetaObject::invokeMethod(this, [this, done, total] { emit progressChanged(done, total); }, Qt::QueuedConnection);
        };
        control.merging = [this] { QMetaObject::invokeMethod(this, &LibraryImporter::mergingBegun, Qt::QueuedConnection); };
        const auto summary = importReports(libraryPath, paths, control);
        QMetaObject::invokeMethod(this, [this, summary] { finish(summary); }, Qt::QueuedConnection);
    });
}

void LibraryImporter::cancel()
{
    m_thread.request_stop();
}

void LibraryImporter::finish(const Result<ImportSummary> &summary)
{
    m_running = false;
    if (summary)
        emit finished(*summary);
    else
        emit failed(summary.error());
}

/// Holds the thread's connection.
class LibraryReader::Worker : public QObject
{
public:
    explicit Worker(const QString &path)
        : m_path(path)
    {
    }

    Result<const SqliteFile *> file()
    {
        if (!m_file) {
            auto opened = SqliteFile::open(m_path, librarySchema());
            if (!opened)
                return tl::unexpected(opened.error());
            m_file = std::move(*opened);
        }
        return m_file.get();
    }

private:
    QString m_path;
    std::unique_ptr<SqliteFile> m_file;
};

LibraryReader::LibraryReader(const QString &libraryPath, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_worker(new Worker(libraryPath))
    , m_search(std::make_shared<std::atomic<int>>(0))
    , m_reading(std::make_shared<std::atomic<int>>(0))
    , m_facts(std::make_shared<std::atomic<int>>(0))
{
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

LibraryReader::~LibraryReader()
{
    ++*m_search;
    ++*m_reading;
    ++*m_facts;
    m_thread->quit();
    m_thread->wait();
}

void LibraryReader::search(const LibraryQuery &query, const QList<LibraryReport> &reports)
{
    const int number = ++*m_search;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, latest = m_search, number, query, reports] {
        if (*latest != number)
            return;
        struct Answer {
            LibraryMatches matches;
            QList<LibraryHit> first;
        };
        const auto answer = worker->file().and_then([&](const SqliteFile *file) {
            return searchLibrary(*file, query, reports).and_then([&](const LibraryMatches &matches) {
                return readHits(*file, matches, 0, FirstHits).map([&](const QList<LibraryHit> &first) { return Answer{matches, first}; });
            });
        });
        QMetaObject::invokeMethod(this, [this, latest, number, answer] {
            if (*latest != number)
                return;
            if (answer)
                emit found(answer->matches, answer->first);
            else
                emit searchFailed(answer.error());
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void LibraryReader::readReport(qint64 id)
{
    const int number = ++*m_reading;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, latest = m_reading, number, id] {
        if (*latest != number)
            return;
        const auto report = worker->file().and_then([&](const SqliteFile *file) { return readLibraryReport(*file, id); });
        QMetaObject::invokeMethod(this, [this, latest, number, id, report] {
            if (*latest != number)
                return;
            if (report)
                emit read(id, *report);
            else
                emit readingFailed(report.error());
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void LibraryReader::readFacts()
{
    const int number = ++*m_facts;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, latest = m_facts, number] {
        if (*latest != number)
            return;
        const auto facts = worker->file().and_then([](const SqliteFile *file) { return readLibraryFacts(*file); });
        QMetaObject::invokeMethod(this, [this, latest, number, facts] {
            if (*latest != number)
                return;
            if (facts)
                emit factsRead(*facts);
            else
                emit factsFailed(facts.error());
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

} // namespace jingan
