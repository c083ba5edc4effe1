// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/comparison.h"

#include "app/common/csv.h"
#include "app/common/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace jingan {

namespace {

/// The fields of comparison, in the order shown, and the pairs of each. The table has no
/// such column; the grouping is that of the visual design.
struct ComparisonArea {
    QString id;
    const char *name;
    QStringList ids;
};

const QList<ComparisonArea> &comparisonAreas()
{
    static const auto split = [](const char *ids) {
        return QString::fromLatin1(ids).split(u' ');
    };
    static const QList<ComparisonArea> areas = {
        {QStringLiteral("elderly"), QT_TRANSLATE_NOOP("Comparison", "为老服务"),
            split("canteens elder-centres day-care smart-homes dementia-beds")},
        {QStringLiteral("employment"), QT_TRANSLATE_NOOP("Comparison", "就业民生"), split("markets employment")},
        {QStringLiteral("culture"), QT_TRANSLATE_NOOP("Comparison", "文化体育"),
            split("fitness-centres sports-fields sports-service culture-events")},
        {QStringLiteral("housing"), QT_TRANSLATE_NOOP("Comparison", "住房更新"),
            split("beautiful-home scattered-renewal non-complete-housing land-transition parks-upgrade")},
        {QStringLiteral("construction"), QT_TRANSLATE_NOOP("Comparison", "建设市政"),
            split("construction-started construction-completed roads")},
        {QStringLiteral("greening"), QT_TRANSLATE_NOOP("Comparison", "生态环境"),
            split("green-space vertical-green greenway beautiful-blocks shared-green")},
        {QStringLiteral("opening"), QT_TRANSLATE_NOOP("Comparison", "对外开放"), split("regional-hq")},
    };
    return areas;
}

struct WrittenNumber {
    QString text;
    bool isApproximate = false;
};

/// The number with the report's own words of approximation: «2万余», «5000以上».
/// Taken from the quote, so that what is shown is what is written.
WrittenNumber writtenNumber(double value, const QString &quote)
{
    const QString plain = formatNumber(value);
    QString text = plain;
    qsizetype at = quote.indexOf(text);
    if (at < 0) {
        text = formatNumber(value / 10000.0) + u'万';
        at = quote.indexOf(text);
    }
    // 余 stands right behind the number, 以上 behind its unit.
    const QString rest = at < 0 ? QString() : quote.mid(at + text.size(), 4);
    // Where numbers are grouped, 万 isn't read either.
    const QString shown = shownNumber(value);
    if (at < 0 || shown != plain)
        text = shown;
    if (rest.startsWith(u'余'))
        return {QCoreApplication::translate("Comparison", "%1余").arg(text), true};
    if (rest.contains(QStringLiteral("以上")))
        return {QCoreApplication::translate("Comparison", "%1以上").arg(text), true};
    return {text, false};
}

QString writtenUnit(double value, const QString &quote, const QString &unit)
{
    // Asked for with every chart that is made: a pattern for each number would cost far more to
    // compile than to search.
    const QString number = formatNumber(value);
    for (qsizetype at = quote.indexOf(number); at >= 0; at = quote.indexOf(number, at + 1)) {
        const QChar before = at > 0 ? quote.at(at - 1) : QChar();
        if (before.isDigit() || before == u'.')
            continue;
        const QStringView behind = QStringView(quote).sliced(at + number.size());
        for (const QString &word : measureWords()) {
            if (behind.startsWith(word))
                return word;
        }
    }
    return unit;
}

} // namespace

const QStringList &measureWords()
{
    static const QStringList words = {QStringLiteral("家"), QStringLiteral("个"), QStringLiteral("片"),
        QStringLiteral("处"), QStringLiteral("条"), QStringLiteral("幅"), QStringLiteral("座")};
    return words;
}

QString Comparison::doneUnit() const
{
    return writtenUnit(done, doneQuote, unit);
}

QString Comparison::plannedUnit() const
{
    return writtenUnit(planned, planQuote, unit);
}

std::optional<double> Comparison::percent() const
{
    if (!sameMeasure || done == 0.0)
        return std::nullopt;
    return planned / done * 100.0;
}

QString Comparison::percentText() const
{
    const std::optional<double> ratio = percent();
    if (!ratio)
        return QStringLiteral("—");
    // Between 99 and 100 one decimal, so that «lower» never prints as 100 %.
    const bool nearlyEqual = *ratio > 99.0 && *ratio < 100.0;
    const QString number = formatNumber(*ratio, nearlyEqual ? 1 : 0) + u'%';
    if (isApproximate)
        return QCoreApplication::translate("Comparison", "约 %1").arg(number);
    return number;
}

Result<QList<Comparison>> readComparisons(const QString &path, const Report &report)
{
    const Result<CsvTable> table = CsvTable::read(path);
    if (!table)
        return tl::unexpected(table.error());
    const QString doneColumn = QStringLiteral("done_%1").arg(report.reviewYear());
    const QString planColumn = QStringLiteral("plan_%1").arg(report.planYear());
    if (auto ok = table->require({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("unit"),
            doneColumn, planColumn, QStringLiteral("same_measure"), QStringLiteral("done_quote"),
            QStringLiteral("plan_quote"), QStringLiteral("note")}); !ok)
        return tl::unexpected(ok.error());

    QList<Comparison> comparisons;
    for (int row = 0; row < table->rowCount(); ++row) {
        Comparison pair;
        pair.id = table->cell(row, QStringLiteral("id"));
        pair.name = table->cell(row, QStringLiteral("name"));
        pair.unit = table->cell(row, QStringLiteral("unit"));
        pair.sameMeasure = table->cell(row, QStringLiteral("same_measure")) != QLatin1String("no");
        pair.doneQuote = table->cell(row, QStringLiteral("done_quote"));
        pair.planQuote = table->cell(row, QStringLiteral("plan_quote"));
        pair.note = table->cell(row, QStringLiteral("note"));

        const auto done = table->number(row, doneColumn);
        const auto planned = table->number(row, planColumn);
        for (const auto *number : {&done, &planned}) {
            if (!*number)
                return tl::unexpected(number->error());
            if (!number->value()) {
                return tl::unexpected(Error{ErrorCode::BadTable,
                    QCoreApplication::translate("Comparison", "“%1”第 %2 行缺少数值。")
                        .arg(path).arg(table->rowNumber(row)),
                    {}, table->rowNumber(row)});
            }
        }
        pair.done = **done;
        pair.planned = **planned;

        const auto donePlace = report.find(pair.doneQuote, 0);
        const auto planPlace = report.find(pair.planQuote, 1);
        if (!donePlace || !planPlace) {
            return tl::unexpected(Error{ErrorCode::QuoteNotFound,
                QCoreApplication::translate("Comparison", "“%1”第 %2 行的引文在报告中找不到。")
                    .arg(path).arg(table->rowNumber(row)),
                {}, table->rowNumber(row)});
        }
        pair.donePlace = *donePlace;
        pair.planPlace = *planPlace;
        const WrittenNumber doneNumber = writtenNumber(pair.done, pair.doneQuote);
        const WrittenNumber plannedNumber = writtenNumber(pair.planned, pair.planQuote);
        pair.doneText = doneNumber.text;
        pair.plannedText = plannedNumber.text;
        pair.isApproximate = doneNumber.isApproximate || plannedNumber.isApproximate;
        comparisons.append(pair);
    }

    // Grouped by area in the order of the design; a pair of no known area goes last.
    QList<Comparison> ordered;
    for (const ComparisonArea &area : comparisonAreas()) {
        for (const QString &id : area.ids) {
            for (Comparison &pair : comparisons) {
                if (pair.id == id) {
                    pair.areaId = area.id;
                    pair.area = QCoreApplication::translate("Comparison", area.name);
                    ordered.append(pair);
                }
            }
        }
    }
    for (Comparison &pair : comparisons) {
        if (pair.area.isEmpty()) {
            pair.area = QCoreApplication::translate("Comparison", "其他");
            ordered.append(pair);
        }
    }
    return ordered;
}

} // namespace jingan
