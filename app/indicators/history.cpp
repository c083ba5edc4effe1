// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/history.h"

#include "app/common/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(History)
};

tl::unexpected<Error> badCell(const CsvTable &table, int row, const QString &heading)
{
    return tl::unexpected(Error{ErrorCode::BadTable,
        Messages::tr("“%1”第 %2 行“%3”一列的“%4”无法识别。")
            .arg(table.name()).arg(table.rowNumber(row)).arg(heading, table.cell(row, heading)),
        {}, table.rowNumber(row)});
}

Result<SourceGrade> gradeOf(const CsvTable &table, int row)
{
    const QString word = table.cell(row, QStringLiteral("grade"));
    if (word == QLatin1String("report"))
        return SourceGrade::Report;
    if (word == QLatin1String("official"))
        return SourceGrade::Official;
    if (word == QLatin1String("mirror"))
        return SourceGrade::Mirror;
    return badCell(table, row, QStringLiteral("grade"));
}

template<typename Row>
void sortByIndicatorAndYear(QList<Row> &rows)
{
    // The table's order of indicators stays; the years of each run on.
    QStringList order;
    for (const Row &row : rows) {
        if (!order.contains(row.indicatorId))
            order.append(row.indicatorId);
    }
    std::stable_sort(rows.begin(), rows.end(), [&order](const Row &a, const Row &b) {
        const qsizetype first = order.indexOf(a.indicatorId);
        const qsizetype second = order.indexOf(b.indicatorId);
        return first != second ? first < second : a.year < b.year;
    });
}

} // namespace

QString sourceGradeName(SourceGrade grade)
{
    switch (grade) {
    case SourceGrade::Report:
        return Messages::tr("报告");
    case SourceGrade::Official:
        return Messages::tr("官方");
    case SourceGrade::Mirror:
        return Messages::tr("转载");
    }
    Q_UNREACHABLE();
}

Result<QList<HistoryPoint>> readHistory(const QString &path)
{
    const auto table = CsvTable::read(path);
    if (!table)
        return tl::unexpected(table.error());
    if (auto ok = table->require({QStringLiteral("indicator"), QStringLiteral("year"), QStringLiteral("value"),
            QStringLiteral("unit"), QStringLiteral("growth_pct"), QStringLiteral("basis"), QStringLiteral("grade"),
            QStringLiteral("source")}); !ok)
        return tl::unexpected(ok.error());

    QList<HistoryPoint> history;
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto year = table->number(row, QStringLiteral("year"));
        const auto value = table->number(row, QStringLiteral("value"));
        const auto growth = table->number(row, QStringLiteral("growth_pct"));
        const auto grade = gradeOf(*table, row);
        for (const auto *number : {&year, &value, &growth}) {
            if (!*number)
                return tl::unexpected(number->error());
        }
        if (!grade)
            return tl::unexpected(grade.error());
        if (!*year || !*value)
            return badCell(*table, row, *year ? QStringLiteral("value") : QStringLiteral("year"));
        HistoryPoint point;
        point.indicatorId = table->cell(row, QStringLiteral("indicator"));
        point.year = int(**year);
        point.value = **value;
        point.unit = table->cell(row, QStringLiteral("unit"));
        point.growthPercent = *growth;
        const QString basis = table->cell(row, QStringLiteral("basis"));
        point.isBreak = basis == QLatin1String("break");
        point.basis = point.isBreak ? QString() : basis;
        point.grade = *grade;
        point.source = table->cell(row, QStringLiteral("source"));
        if (point.source.isEmpty())
            return badCell(*table, row, QStringLiteral("source"));
        history.append(point);
    }
    sortByIndicatorAndYear(history);
    return history;
}

Result<QList<PastTarget>> readPastTargets(const QString &path)
{
    const auto table = CsvTable::read(path);
    if (!table)
        return tl::unexpected(table.error());
    if (auto ok = table->require({QStringLiteral("indicator"), QStringLiteral("year"), QStringLiteral("target_level"),
            QStringLiteral("unit"), QStringLiteral("target_growth_pct"), QStringLiteral("wording"),
            QStringLiteral("source")}); !ok)
        return tl::unexpected(ok.error());

    QList<PastTarget> targets;
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto year = table->number(row, QStringLiteral("year"));
        const auto level = table->number(row, QStringLiteral("target_level"));
        const auto growth = table->number(row, QStringLiteral("target_growth_pct"));
        for (const auto *number : {&year, &level, &growth}) {
            if (!*number)
                return tl::unexpected(number->error());
        }
        if (!*year)
            return badCell(*table, row, QStringLiteral("year"));
        PastTarget target;
        target.indicatorId = table->cell(row, QStringLiteral("indicator"));
        target.year = int(**year);
        target.level = *level;
        target.unit = table->cell(row, QStringLiteral("unit"));
        target.growthPercent = *growth;
        target.wording = table->cell(row, QStringLiteral("wording"));
        target.source = table->cell(row, QStringLiteral("source"));
        if (target.source.isEmpty())
            return badCell(*table, row, QStringLiteral("source"));
        targets.append(target);
    }
    sortByIndicatorAndYear(targets);
    return targets;
}

} // namespace jingan
