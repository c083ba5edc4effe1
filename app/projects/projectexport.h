// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/progressreport.h"
#include "app/tables/tablewriter.h"

class QJsonObject;

namespace jingan {

/// The list with all its fields and the progress as of a day, a measure a row. Importing it
/// again, as list or as return of that day, changes nothing.
OutputSheet projectListSheet(const QList<ProjectRecord> &records, const QDate &asOf);

/// The monthly report: summary above, the late ones first.
OutputSheet progressReportSheet(const ProgressReport &report);

/// A project with its log and with what the rule says of it on a day.
QJsonObject projectAsOfToJson(const ProjectRecord &record, const QDate &asOf);
/// All of them as a JSON array, and the monthly report as an object of sections.
QByteArray projectListJson(const QList<ProjectRecord> &records, const QDate &asOf);
QByteArray progressReportJson(const QList<ProjectRecord> &records, const QDate &asOf);

/// The files' contents. Needs no GUI thread; \a control stops it. Errors: WriteFailed, Cancelled.
Result<QByteArray> projectListBytes(const QList<ProjectRecord> &records, const QDate &asOf, bool xlsx,
    const WritingControl &control = {});
Result<QByteArray> progressReportBytes(const QList<ProjectRecord> &records, const QDate &asOf, bool xlsx,
    const WritingControl &control = {});

/// «2025年实事项目清单», «2025年实事项目月报-截至9月20日»: names for the files, without extension.
QString projectListFileName(const QList<ProjectRecord> &records);
QString progressReportFileName(const QList<ProjectRecord> &records, const QDate &asOf);

} // namespace jingan
