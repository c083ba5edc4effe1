// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace jingan {

/// A file that did not come into the library, and why.
struct ImportFailure {
    QString path;
    QString message; ///< In the user's language.
};

/// What became of the files.
struct ImportSummary {
    int files = 0;                  ///< Looked at.
    int added = 0;                  ///< Reports; a table may hold several.
    QStringList duplicates;         ///< Files whose report was there already.
    QList<ImportFailure> failures;
    int ignored = 0;                ///< Files of a folder that are no documents by their name.
    bool cancelled = false;         ///< Some files were left out; what was added before stays.
    std::optional<Error> stopped;   ///< The library could not be written; the rest was not tried.
};

/// How an import is watched and stopped.
struct ImportControl {
    std::stop_token stop = {};
    /// Called on the importing thread after each file; may be empty.
    std::function<void(int done, int total)> progress = {};
    /// Called there once all reports are in and the index is being brought together, about a second
    /// per thousand reports, where that is worth it. A stop ends only this then. May be empty.
    std::function<void()> merging = {};
};

/// The files below the paths that may hold reports: a file itself, of a folder and its folders
/// those whose name says so, by name. \a ignored counts the others.
QStringList importableFiles(const QStringList &paths, int *ignored = nullptr);

/// Reads the reports of files and folders on all processors and writes them one after the
/// other, some in a transaction: at every moment the library holds whole reports only, and at
/// most a few are in memory. A file that can't be read stops nothing. Needs no GUI thread.
/// Errors: those of opening the library.
Result<ImportSummary> importReports(const QString &libraryPath, const QStringList &paths, const ImportControl &control = {});

} // namespace jingan
