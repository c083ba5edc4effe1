// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QList>

#include <optional>

namespace jingan {

/// Where an earlier figure comes from: the shipped report itself, an official page, a copy of one.
enum class SourceGrade { Report, Official, Mirror };

/// «报告», «官方», «转载»
QString sourceGradeName(SourceGrade grade);

/// A year's level of an indicator, from outside the report but for its own year.
struct HistoryPoint {
    QString indicatorId;
    int year = 0;
    double value = 0;
    QString unit;
    std::optional<double> growthPercent; ///< As published; never computed.
    bool isBreak = false;                ///< Not comparable with the year before.
    QString basis;                       ///< Any other remark on what is counted.
    SourceGrade grade = SourceGrade::Mirror;
    QString source;
};

/// A target set for a year, from outside the report but for the plan year's.
struct PastTarget {
    QString indicatorId;
    int year = 0;
    std::optional<double> level;
    QString unit;
    std::optional<double> growthPercent;
    QString wording;
    QString source;
};

/// Reads history.csv, by indicator and year. Errors: those of CsvTable.
Result<QList<HistoryPoint>> readHistory(const QString &path);

/// Reads targets.csv, by indicator and year. Errors: those of CsvTable.
Result<QList<PastTarget>> readPastTargets(const QString &path);

} // namespace jingan
