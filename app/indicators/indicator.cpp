// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/indicator.h"

#include "app/common/csv.h"
#include "app/common/numbers.h"
#include "app/common/shownname.h"

#include <QCoreApplication>

#include <cmath>

namespace jingan {

namespace {

bool isBound(const QString &qualifier)
{
    for (const QString &word : {QStringLiteral("以上"), QStringLiteral("超"), QStringLiteral("突破"), QStringLiteral("不低于"),
             QStringLiteral("高于"), QStringLiteral("以内"), QStringLiteral("力争")}) {
        if (qualifier.contains(word))
            return true;
    }
    return false;
}

QString growthLabel(const std::optional<double> &percent, const std::optional<double> &most, const QString &qualifier)
{
    if (!percent)
        return {};
    QString number = shownNumber(*percent);
    if (most)
        number += QStringLiteral("～") + shownNumber(*most);
    if (qualifier.contains(QStringLiteral("左右")) || qualifier.contains(u'约'))
        return QCoreApplication::translate("Indicator", "约 %1").arg(number);
    if (!most && isBound(qualifier) && !qualifier.contains(QStringLiteral("以内")))
        return QCoreApplication::translate("Indicator", "%1 以上").arg(number);
    return number;
}

} // namespace

QString Indicator::actualLabel() const
{
    if (!actual)
        return {};
    const QString number = shownNumber(*actual);
    if (actualQualifier.contains(u'余') || actualQualifier.contains(u'多'))
        return QCoreApplication::translate("Indicator", "%1余").arg(number);
    if (actualQualifier.contains(QStringLiteral("突破")) || actualQualifier.contains(u'超'))
        return QCoreApplication::translate("Indicator", "超 %1").arg(number);
    // With a growth beside it, the word belongs to the growth.
    if (!actualGrowthPercent && (actualQualifier.contains(QStringLiteral("左右")) || actualQualifier.contains(u'约')))
        return QCoreApplication::translate("Indicator", "约 %1").arg(number);
    return number;
}

QString Indicator::actualGrowthLabel() const
{
    // «突破5000亿元，增长6%»: the bound is the level's.
    return growthLabel(actualGrowthPercent, actualGrowthMost, actual ? QString() : actualQualifier);
}

QString Indicator::targetGrowthLabel() const
{
    return growthLabel(targetGrowthPercent, targetGrowthMost, targetQualifier);
}

int Indicator::derivedDecimals() const
{
    // A whole 万亿元 is more than the growth itself.
    return unit.startsWith(QStringLiteral("万亿")) ? 1 : 0;
}

std::optional<double> Indicator::derivedTargetLevel() const
{
    if (targetLevel || !targetGrowthPercent || !actual || targetGrowthMost || isBound(targetQualifier))
        return std::nullopt;
    const double scale = std::pow(10.0, derivedDecimals());
    return std::round(*actual * (1.0 + *targetGrowthPercent / 100.0) * scale) / scale;
}

std::optional<double> Indicator::derivedTargetGrowthPercent() const
{
    if (!targetLevel || targetGrowthPercent || !actual || *actual <= 0)
        return std::nullopt;
    return std::round((*targetLevel / *actual - 1.0) * 1000.0) / 10.0;
}

std::optional<double> Indicator::derivedIncrease() const
{
    if (!targetLevel || !actual)
        return std::nullopt;
    return std::round((*targetLevel - *actual) * 100.0) / 100.0;
}

QString Indicator::actualRemark() const
{
    const qsizetype comma = actualQuote.indexOf(u'，');
    if (comma >= 0)
        return actualQuote.mid(comma + 1);
    // «235.2亿元、增长6.5%»
    if (!actual || !actualGrowthPercent)
        return {};
    return *actualGrowthPercent < 0
        ? QCoreApplication::translate("Indicator", "下降 %1%").arg(shownNumber(-*actualGrowthPercent))
        : QCoreApplication::translate("Indicator", "增长 %1%").arg(actualGrowthLabel());
}

QString Indicator::targetWording() const
{
    const QString named = targetName.isEmpty() ? name : targetName;
    const qsizetype at = targetQuote.indexOf(named);
    return at < 0 ? targetQuote : targetQuote.mid(at + named.size());
}

QString Indicator::targetText() const
{
    const QString wording = targetWording();
    if (targetLevel && wording == formatNumber(*targetLevel) + unit)
        return QCoreApplication::translate("Indicator", "%1%2").arg(shownNumber(*targetLevel), unit);
    if (!targetGrowthPercent)
        return wording;
    const QString number = formatNumber(*targetGrowthPercent);
    if (wording == QStringLiteral("增长%1%").arg(number))
        return QCoreApplication::translate("Indicator", "增长%1%").arg(number);
    if (wording == QStringLiteral("增长%1%左右").arg(number))
        return QCoreApplication::translate("Indicator", "增长%1%左右").arg(number);
    return wording;
}

QString Indicator::shortName() const
{
    if (id == QLatin1String("revenue"))
        return QCoreApplication::translate("Indicator", "预算收入");
    if (id == QLatin1String("retail"))
        return QCoreApplication::translate("Indicator", "零售总额");
    if (id == QLatin1String("investment"))
        return QCoreApplication::translate("Indicator", "固定资产投资");
    return shownName(name);
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
        indicator.actual = *actual;
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
