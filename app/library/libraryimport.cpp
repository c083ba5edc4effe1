// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryimport.h"

#include "app/library/indexmerge.h"
#include "app/library/libraryschema.h"
#include "app/library/librarywriting.h"
#include "app/readers/documentreader.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSqlError>
#include <QThreadPool>

#include <deque>
#include <future>

namespace jingan {

namespace {

/// Reports written in one transaction: few enough that a cancel is quick and a reader of the
/// library never waits, enough that the disk is not waited for at each.
constexpr int BatchSize = 16;

using Readings = QList<Result<PreparedReport>>;

Readings readFileOfReports(const QString &path, const std::stop_token &stop)
{
    Readings readings;
    if (stop.stop_requested())
        return readings;
    ReadingControl control;
    control.stop = stop;
    const auto documents = readDocuments(path, control);
    if (!documents) {
        readings.append(tl::unexpected(documents.error()));
        return readings;
    }
    for (const SourceDocument &document : *documents) {
        if (stop.stop_requested())
            break;
        readings.append(prepareReport(document));
    }
    return readings;
}

/// Writes what was read, some reports in a transaction.
class Writer
{
public:
    Writer(const SqliteFile &file, ImportSummary &summary)
        : m_file(file)
        , m_summary(summary)
    {
    }

    /// False where the library can't be written.
    bool write(const QString &path, const Result<PreparedReport> &reading)
    {
        if (!reading) {
            m_summary.failures.append({path, reading.error().message});
            return true;
        }
        const Result<qint64> known = reportWithHash(m_file, reading->hash);
        if (!known)
            return stop(known.error());
        if (*known > 0) {
            m_summary.duplicates.append(path);
            return true;
        }
        if (m_inBatch == 0 && !m_file.database().transaction())
            return stop(m_file.writeFailed(m_file.database().lastError()));
        if (const Result<qint64> written = insertReport(m_file, *reading); !written) {
            m_file.database().rollback();
            m_inBatch = 0;
            return stop(written.error());
        }
        ++m_inBatch;
        return m_inBatch < BatchSize || finish();
    }

    bool finish()
    {
        if (m_inBatch == 0)
            return true;
        if (!m_file.database().commit()) {
            const Error error = m_file.writeFailed(m_file.database().lastError());
            m_file.database().rollback();
            m_inBatch = 0;
            return stop(error);
        }
        m_summary.added += m_inBatch;
        m_inBatch = 0;
        return true;
    }

private:
    bool stop(const Error &error)
    {
        m_summary.stopped = error;
        return false;
    }

    const SqliteFile &m_file;
    ImportSummary &m_summary;
    int m_inBatch = 0;
};

} // namespace

QStringList importableFiles(const QStringList &paths, int *ignored)
{
    static const QStringList endings = {QStringLiteral("txt"), QStringLiteral("text"), QStringLiteral("md"),
        QStringLiteral("markdown"), QStringLiteral("docx"), QStringLiteral("pdf"), QStringLiteral("html"),
        QStringLiteral("htm"), QStringLiteral("csv"), QStringLiteral("jsonl")};
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList within;
        QDirIterator folder(path, QDir::Files, QDirIterator::Subdirectories);
        while (folder.hasNext()) {
            const QString file = folder.next();
            if (endings.contains(folder.fileInfo().suffix().toLower()) && !folder.fileName().startsWith(QLatin1String("~$")))
                within.append(file);
            else if (ignored)
                ++*ignored;
        }
        within.sort();
        files += within;
    }
    files.removeDuplicates();
    return files;
}

Result<ImportSummary> importReports(const QString &libraryPath, const QStringList &paths, const ImportControl &control)
{
    const auto file = SqliteFile::open(libraryPath, librarySchema());
    if (!file)
        return tl::unexpected(file.error());

    ImportSummary summary;
    const QStringList files = importableFiles(paths, &summary.ignored);
    Writer writer(**file, summary);

    QThreadPool pool;
    // Readers run ahead of the writer by a few files, no more: memory stays bounded.
    const qsizetype ahead = 2 * pool.maxThreadCount() + 2;
    std::deque<std::future<Readings>> running;
    qsizetype next = 0;
    std::stop_source abandon; // the caller's stop, or a library that can't be written
    const std::stop_callback forward(control.stop, [&abandon] { abandon.request_stop(); });

    bool writable = true;
    for (qsizetype done = 0; done < files.size() && writable && !control.stop.stop_requested(); ++done) {
        for (; next < files.size() && next - done < ahead; ++next) {
            auto task = std::make_shared<std::packaged_task<Readings()>>(
                [path = files.at(next), stop = abandon.get_token()] { return readFileOfReports(path, stop); });
            running.push_back(task->get_future());
            pool.start([task] { (*task)(); });
        }
        const Readings readings = running.front().get();
        running.pop_front();
        if (control.stop.stop_requested())
            break;
        for (const Result<PreparedReport> &reading : readings)
            writable = writable && writer.write(files.at(done), reading);
        ++summary.files;
        if (control.progress)
            control.progress(int(done) + 1, int(files.size()));
    }
    abandon.request_stop();
    pool.clear();
    pool.waitForDone();
    if (writable && writer.finish()) {
        // What can't be merged stays in pieces: nothing is lost by it, so nothing is told.
        (void)mergeIndex(**file, summary.added, control.stop, control.merging);
    }
    // Asked for once the last file was written, a stop is too late: nothing was left out.
    summary.cancelled = control.stop.stop_requested() && summary.files < files.size();
    return summary;
}

} // namespace jingan
