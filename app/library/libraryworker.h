// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryimport.h"
#include "app/library/reportlibrary.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>

class QThread;

namespace jingan {

/// An import on a thread of its own, for the window. One at a time.
class LibraryImporter : public QObject
{
    Q_OBJECT
public:
    explicit LibraryImporter(QObject *parent = nullptr);
    ~LibraryImporter() override; ///< Cancels and waits.

    void start(const QString &libraryPath, const QStringList &paths);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void progressChanged(int done, int total);
    /// All reports are in; the index is being brought together, which cancel() leaves.
    void mergingBegun();
    void finished(const jingan::ImportSummary &summary);
    /// The library could not be opened or written at all.
    void failed(const jingan::Error &error);

private:
    void finish(const Result<ImportSummary> &summary);

    bool m_running = false;
    std::jthread m_thread;
};

/// Searches and reads reports on a thread of its own with its own connection. Of several
/// requests of a kind only the last one is answered.
class LibraryReader : public QObject
{
    Q_OBJECT
public:
    explicit LibraryReader(const QString &libraryPath, QObject *parent = nullptr);
    ~LibraryReader() override;

    /// Answered by found() or searchFailed().
    void search(const LibraryQuery &query, const QList<LibraryReport> &reports);
    /// Answered by read() or readingFailed().
    void readReport(qint64 id);
    /// The headline facts of all reports: answered by factsRead() or factsFailed().
    void readFacts();

signals:
    void found(const jingan::LibraryMatches &matches, const QList<jingan::LibraryHit> &first);
    void read(qint64 id, const jingan::Report &report);
    void factsRead(const QList<jingan::LibraryFact> &facts);
    void searchFailed(const jingan::Error &error);
    void readingFailed(const jingan::Error &error);
    void factsFailed(const jingan::Error &error);

private:
    class Worker;

    QThread *m_thread;
    Worker *m_worker; ///< Lives on the thread; deleted there.
    std::shared_ptr<std::atomic<int>> m_search; ///< Number of the last request.
    std::shared_ptr<std::atomic<int>> m_reading;
    std::shared_ptr<std::atomic<int>> m_facts;
};

} // namespace jingan
