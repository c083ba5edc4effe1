// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportname.h"

#include <QCoreApplication>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportName)
};

} // namespace

QString reportName(const Report &report)
{
    const QString region = report.title.contains(report.region) ? QString() : report.region;
    return report.planYear() > 0 ? Words::tr("%1 年%2%3").arg(report.planYear()).arg(region, report.title).trimmed() : region + report.title;
}

QString reportDateText(const Report &report)
{
    if (!report.date.isValid())
        return {};
    return Words::tr("%1 年 %2 月 %3 日").arg(report.date.year()).arg(report.date.month()).arg(report.date.day());
}

} // namespace jingan
