// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recentreports.h"

#include <QSettings>

#include <algorithm>

namespace jingan {

namespace {

const QString ListKey = QStringLiteral("recentReports");

void write(const QList<RecentReport> &reports)
{
    QSettings settings;
    settings.remove(ListKey);
    settings.beginWriteArray(ListKey, int(reports.size()));
    for (int i = 0; i < reports.size(); ++i) {
        const RecentReport &report = reports.at(i);
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), report.source.path);
        settings.setValue(QStringLiteral("libraryId"), report.source.libraryId);
        settings.setValue(QStringLiteral("row"), report.source.row);
        settings.setValue(QStringLiteral("place"), report.source.filedBy.place);
        settings.setValue(QStringLiteral("year"), report.source.filedBy.year);
        settings.setValue(QStringLiteral("name"), report.name);
    }
    settings.endArray();
}

QList<RecentReport> without(const ReportSource &source)
{
    QList<RecentReport> reports = recentReports();
    reports.removeIf([&source](const RecentReport &report) { return report.source.isSame(source); });
    return reports;
}

} // namespace

QList<RecentReport> recentReports()
{
    QSettings settings;
    QList<RecentReport> reports;
    // A damaged file may claim any number.
    const int size = std::min(settings.beginReadArray(ListKey), MostRecentReports);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        RecentReport report;
        report.source.path = settings.value(QStringLiteral("path")).toString();
        report.source.libraryId = settings.value(QStringLiteral("libraryId")).toLongLong();
        report.source.row = settings.value(QStringLiteral("row")).toInt();
        report.source.filedBy = {settings.value(QStringLiteral("place")).toString(), settings.value(QStringLiteral("year")).toInt()};
        report.name = settings.value(QStringLiteral("name")).toString();
        if (!report.source.path.isEmpty())
            reports.append(report);
    }
    settings.endArray();
    return reports;
}

void keepRecentReport(const RecentReport &report)
{
    QList<RecentReport> reports = without(report.source);
    reports.prepend(report);
    write(reports.mid(0, MostRecentReports));
}

void forgetRecentReport(const ReportSource &source)
{
    write(without(source));
}

void forgetRecentReports()
{
    write({});
}

} // namespace jingan
