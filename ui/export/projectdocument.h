// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectlog.h"
#include "app/tables/tablewriter.h"

namespace jingan {

/// What of the projects is written.
enum class ProjectDocument { List, Report };
/// How it is written.
enum class ProjectFormat { Xlsx, Csv, Pdf, Json };

const QList<ProjectFormat> &projectFormats();
/// «xlsx», «csv», «pdf», «json»: the word of the command line and the file's suffix.
QString projectFormatSuffix(ProjectFormat format);

/// The projects as a file: which ones, as they stood on which day, to where.
struct ProjectExport {
    ProjectDocument document = ProjectDocument::List;
    ProjectFormat format = ProjectFormat::Xlsx;
    QList<ProjectRecord> records;
    QDate asOf;
    QString path;
    bool overwrite = false; ///< An existing file is replaced.
};

/// Writes the file, all of it or nothing; gives its path. Needs no GUI thread; \a control stops it.
/// Errors: WriteFailed, FileExists, Cancelled.
Result<QString> writeProjects(const ProjectExport &request, const WritingControl &control = {});

} // namespace jingan
