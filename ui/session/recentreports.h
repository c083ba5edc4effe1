// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/reportsource.h"

#include <QList>

namespace jingan {

/// A report that was opened, as the menu lists it.
struct RecentReport {
    ReportSource source;
    QString name; ///< «2031 年青禾县政府工作报告»
};

/// So many are kept, and read, at most.
constexpr int MostRecentReports = 8;

/// The reports that were opened last, the newest first, kept in the user's settings.
QList<RecentReport> recentReports();
/// Puts a report first; the list stays short.
void keepRecentReport(const RecentReport &report);
void forgetRecentReport(const ReportSource &source);
void forgetRecentReports();

} // namespace jingan
