// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/dataset/reportsource.h"
#include "app/readers/readingcontrol.h"

#include <QObject>

#include <atomic>
#include <list>
#include <memory>
#include <thread>

namespace jingan {

/// A report as it was read.
struct ReadReport {
    Report report;
    PlaceAndYear guess = {}; ///< Where the report doesn't state them: to be confirmed by the user.
    std::optional<QList<HeadlineFact>> facts = {}; ///< Where the user mended some in the library.
};

/// The reports of a source, filed as the user or the library says: place or year may be missing. Needs no GUI thread. Errors: as openReports(); of a library DatabaseUnusable.
Result<QList<ReadReport>> readReports(const ReportSource &source, const ReadingControl &control = {});

/// Reads a report on a thread of its own and makes of it what the window shows, in two steps:
/// between them the user may choose one of several reports, or say whose it is.
/// One at a time; what is cancelled is not answered.
class ReportOpener : public QObject
{
    Q_OBJECT
public:
    explicit ReportOpener(QObject *parent = nullptr);
    ~ReportOpener() override; ///< Cancels and waits.

    /// The first step: answered by read() or failed(). Ends what runs.
    void start(const ReportSource &source);
    /// The second step, for one of the reports that were read: answered by built().
    void build(const ReadReport &report);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void progressChanged(int percent);
    void read(const QList<jingan::ReadReport> &reports);
    void built(const std::shared_ptr<jingan::Dataset> &dataset);
    void failed(const jingan::Error &error);

private:
    /// A thread that may still be busy with what was cancelled; nobody waits for it.
    struct Job {
        std::shared_ptr<std::atomic<bool>> done;
        std::jthread thread;
    };

    void run(const std::function<void(const std::stop_token &)> &work);
    /// Calls \a answer on this object's thread, unless another request came or it was cancelled.
    void answerTo(int number, const std::function<void()> &answer);

    int m_number = 0;
    bool m_running = false;
    std::list<Job> m_jobs;
};

} // namespace jingan
