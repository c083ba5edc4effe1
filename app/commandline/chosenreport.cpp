// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/chosenreport.h"

#include "app/commandline/badargument.h"
#include "app/commandline/textcommands.h"
#include "app/dataset/reportdataset.h"
#include "app/dataset/reportopener.h"
#include "app/projects/databaseaddress.h"
#include "app/projects/reportchecklist.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString nameOf(const PlaceAndYear &name)
{
    return name.year > 0 ? Messages::tr("%1 %2 年").arg(name.place).arg(name.year) : name.place;
}

/// What the report states of itself, else what is guessed.
PlaceAndYear ownName(const ReadReport &read)
{
    return {read.report.region.isEmpty() ? read.guess.place : read.report.region,
        read.report.planYear() > 0 ? read.report.planYear() : read.guess.year};
}

/// The one report that is meant. Errors: BadArgument.
Result<ReadReport> theOneMeant(const QList<ReadReport> &reports, const Invocation &invocation)
{
    if (reports.size() == 1)
        return reports.constFirst();
    const PlaceAndYear &wanted = invocation.filedBy;
    QList<ReadReport> meant;
    QStringList names;
    for (const ReadReport &read : reports) {
        const PlaceAndYear name = ownName(read);
        names.append(nameOf(name));
        if ((wanted.place.isEmpty() || wanted.place == name.place) && (wanted.year == 0 || wanted.year == name.year))
            meant.append(read);
    }
    if (meant.size() == 1)
        return meant.constFirst();
    constexpr qsizetype Shown = 12;
    const QString list = QStringList(names.mid(0, Shown)).join(Messages::tr("、"))
        + (names.size() > Shown ? Messages::tr(" 等") : QString());
    return badArgument(Messages::tr("文件“%1”中有 %n 篇报告，请用 --place 和 --year 指明一篇。其中有：%2。", nullptr, int(reports.size()))
            .arg(invocation.file, list));
}

/// The report filed as the invocation says where it doesn't say itself. Errors: BadArgument.
Result<Report> filed(const ReadReport &read, const Invocation &invocation)
{
    Report report = read.report;
    if (report.region.isEmpty())
        report.region = invocation.filedBy.place;
    if (report.planYear() == 0)
        report.plannedYear = invocation.filedBy.year;
    if (!report.region.isEmpty() && report.planYear() > 0)
        return report;
    const QString guess = nameOf(ownName(read));
    return badArgument(Messages::tr("报告“%1”没有写明是哪个地区、哪一年的，请用 --place 和 --year 给出。").arg(invocation.file)
            + (guess.isEmpty() ? QString() : Messages::tr("看起来是：%1。").arg(guess)));
}

} // namespace

Result<ChosenReport> chosenReport(const Invocation &invocation)
{
    if (invocation.file.isEmpty()) {
        return readDataset(shippedDatasetFolder()).map([&](const Dataset &dataset) {
            return ChosenReport{dataset, chosenDatabase(invocation.database)};
        });
    }
    // Checklists of other reports lie beside the user's own file, as the window has it.
    const QString database = chosenDatabase(invocation.database);
    const QString own = DatabaseAddress::isAddress(database) ? defaultDatabasePath() : database;
    return readReports({invocation.file})
        .and_then([&](const QList<ReadReport> &reports) { return theOneMeant(reports, invocation); })
        .and_then([&](const ReadReport &read) { return filed(read, invocation); })
        .map([&](const Report &report) {
            return ChosenReport{datasetOf(report), checklistPath(report, own)};
        });
}

} // namespace jingan
