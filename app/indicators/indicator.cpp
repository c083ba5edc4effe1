// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/indicator.h"

#include "app/common/csv.h"

#include <QCoreApplication>

#include <cmath>

namespace jingan {

std::optional<double> Indicator::derivedTargetLevel() const
{
    if (targetLevel || !targetGrowthPercent)
        return std::nullopt;
    return std::round(actual * (1.0 + *targetGrowthPercent / 100.0));
}

std::optional<double> Indicator::derivedTargetGrowthPercent() const
{
    if (!targetLevel || targetGrowthPercent)
        return std::nullopt;
    return std::round((*targetLevel / actual - 1.0) * 1000.0) / 10.0;
}

std::optional<double> Indicator::derivedIncrease() const
{
    if (!targetLevel)
        return std::nullopt;
    return std::round((*targetLevel - actual) * 100.0) / 100.0;
}

QString Indicator::actualRemark() const
{
    const qsizetype comma = actualQuote.indexOf(u'，');
    return comma < 0 ? QString() : actualQuote.mid(comma + 1);
}

QString Indicator::targetWording() const
{
    const qsizetype at = targetQuote.indexOf(name);
    return at < 0 ? targetQuote : targetQuote.mid(at + name.size());
}

QString Indicator::shortName() const
{
    if (id == QLatin1String("revenue"))
        return QCoreApplication::translate("Indicator", "预算收入");
    if (id == QLatin1String("retail"))
        return QCoreApplication::translate("Indicator", "零售总额");
    if (id == QLatin1String("investment"))
        return QCoreApplication::translate("Indicator", "固定资产投资");
    return name;
}

Result<QList<Indicator>> readIndicators(const QString &path, const Report &report)
{
    const Result<CsvTable> table = CsvTable::read(path);
    if (!table)
        return tl::unexpected(table.error());
    const QString actualColumn = QStringLiteral("actual_%1").arg(report.reviewYear());
    const QString growthColumn = QStringLiteral("growth_%1_pct").arg(report.reviewYear());
    const QString targetColumn = QStringLiteral("target_%1").arg(report.planYear());
    const QString targetGrowthColumn = QStringLiteral("target_%1_growth_pct").arg(report.planYear());
    if (auto ok = table->require({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("unit"),
            actualColumn, growthColumn, targetColumn, targetGrowthColumn, QStringLiteral("approx"),
            QStringLiteral("actual_quote"), QStringLiteral("target_quote")}); !ok)
        return tl::unexpected(ok.error());

    QList<Indicator> indicators;
    for (int row = 0; row < table->rowCount(); ++row) {
        Indicator indicator;
        indicator.id = table->cell(row, QStringLiteral("id"));
        indicator.name = table->cell(row, QStringLiteral("name"));
        indicator.unit = table->cell(row, QStringLiteral("unit"));
        indicator.targetQualifier = table->cell(row, QStringLiteral("approx"));
        indicator.actualQuote = table->cell(row, QStringLiteral("actual_quote"));
        indicator.targetQuote = table->cell(row, QStringLiteral("target_quote"));

        const auto actual = table->number(row, actualColumn);
        const auto growth = table->number(row, growthColumn);
        const auto target = table->number(row, targetColumn);
        const auto targetGrowth = table->number(row, targetGrowthColumn);
        for (const auto *number : {&actual, &growth, &target, &targetGrowth}) {
            if (!*number)
                return tl::unexpected(number->error());
        }
        if (!actual->has_value()) {
            return tl::unexpected(Error{ErrorCode::BadTable,
                QCoreApplication::translate("Indicator", "“%1”第 %2 行没有填写“%3”。")
                    .arg(path).arg(table->rowNumber(row)).arg(actualColumn),
                {}, table->rowNumber(row)});
        }
        indicator.actual = **actual;
        indicator.actualGrowthPercent = *growth;
        indicator.targetLevel = *target;
        indicator.targetGrowthPercent = *targetGrowth;

        // Each quote within its own part: the wording may stand in both.
        const auto actualPlace = report.find(indicator.actualQuote, 0);
        const auto targetPlace = report.find(indicator.targetQuote, 1);
        if (!actualPlace || !targetPlace) {
            return tl::unexpected(Error{ErrorCode::QuoteNotFound,
                QCoreApplication::translate("Indicator", "“%1”第 %2 行的引文在报告中找不到。")
                    .arg(path).arg(table->rowNumber(row)),
                {}, table->rowNumber(row)});
        }
        indicator.actualPlace = *actualPlace;
        indicator.targetPlace = *targetPlace;
        indicators.append(indicator);
    }
    return indicators;
}

} // namespace jingan
