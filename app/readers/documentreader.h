// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/report/report.h"

#include <functional>
#include <stop_token>

namespace jingan {

/// How a reading on another thread is watched and stopped.
struct ReadingControl {
    std::stop_token stop;
    std::function<void(int percent)> progress; ///< Called on the reading thread; may be empty.

    bool isStopped() const { return stop.stop_requested(); }
    void report(int percent) const
    {
        if (progress)
            progress(percent);
    }
};

/// The reports of a file as text in reading order: one of a document, several of a table
/// whose rows hold reports. The kind is told from the content, not from the name alone.
/// Needs no GUI thread.
/// Errors: FileNotFound, FileUnreadable, FileTooLarge, FileEmpty, NotText, NotAReport.
Result<QList<SourceDocument>> readDocuments(const QString &path, const ReadingControl &control = {});

/// The reports of a file. Errors as readDocuments() and parseReport().
Result<QList<Report>> openReports(const QString &path, const ReadingControl &control = {});

} // namespace jingan
