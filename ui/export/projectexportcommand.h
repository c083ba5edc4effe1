// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/invocation.h"
#include "app/projects/projectlog.h"

namespace jingan {

/// What of the projects is written.
enum class ProjectDocument { List, Report };
/// How it is written.
enum class ProjectFormat { Xlsx, Csv, Pdf };

/// «xlsx», «csv», «pdf»: the word of the command line and the file's suffix.
QString projectFormatSuffix(ProjectFormat format);

/// Writes the list or the monthly report as of a day, all of it or nothing. Errors: WriteFailed,
/// FileExists.
Result<void> writeProjects(const QString &path, ProjectDocument document, ProjectFormat format,
    const QList<ProjectRecord> &records, const QDate &asOf, bool overwrite);

/// «projects export»; gives the path written. Errors: those of ProjectStore::open() and of
/// writeProjects().
Result<QByteArray> runProjectExportCommand(const Invocation &invocation);

} // namespace jingan
