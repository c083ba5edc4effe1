// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/factcomparison.h"

#include "app/common/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(FactComparison)
};

constexpr ChartColor SeriesColors[] = {ChartColor::Series1, ChartColor::Series2, ChartColor::Series3, ChartColor::Series4,
    ChartColor::Series5};

/// Label and basis: two facts count the same where these are equal.
QString basisOf(const LibraryFact &fact, FactQuantity quantity)
{
    // A level has no basis of comparison; its growth does.
    const bool comparable = quantity == FactQuantity::Growth && isOnComparableBasis(fact);
    return comparableLabel(fact) + (comparable ? QStringLiteral("/comparable") : QString());
}

/// How near a report is to the year: the report right after a year tells its outcome, that of
/// the year its target.
int distance(const LibraryFact &fact, int reportYear)
{
    const int usual = fact.kind == FigureKind::Actual ? fact.year + 1 : fact.year;
    return qAbs(reportYear - usual);
}

QString rangeText(double least, const std::optional<double> &most)
{
    return most ? QStringLiteral("%1～%2").arg(formatNumber(least), formatNumber(*most)) : formatNumber(least);
}

} // namespace

FactComparison::FactComparison(const QList<LibraryReport> &reports, const QList<LibraryFact> &facts,
    const FactSelection &selection)
    : m_selection(selection)
{
    QHash<qint64, const LibraryReport *> byId;
    for (const LibraryReport &report : reports) {
        byId.insert(report.id, &report);
        if ((selection.places.isEmpty() || selection.places.contains(report.place)) && !m_places.contains(report.place))
            m_places.append(report.place);
    }
    m_places.sort();
    // As the user put them.
    if (!selection.places.isEmpty()) {
        std::stable_sort(m_places.begin(), m_places.end(), [&](const QString &a, const QString &b) {
            return selection.places.indexOf(a) < selection.places.indexOf(b);
        });
    }

    for (const LibraryFact &fact : facts) {
        const LibraryReport *report = byId.value(fact.reportId);
        if (!report || !m_places.contains(report->place) || fact.measure != selection.measure || fact.kind != selection.kind
            || fact.year == 0 || (fact.averaged && selection.quantity == FactQuantity::Growth))
            continue;
        // A target without a number says something; an outcome without this quantity does not.
        if (!comparableValue(fact, selection.quantity)
            && (fact.kind == FigureKind::Actual || fact.hasNumber() || fact.words.isEmpty()))
            continue;
        const auto key = std::pair(report->place, fact.year);
        auto known = m_facts.find(key);
        if (known == m_facts.end()) {
            m_facts.insert(key, {fact, report->year});
        } else if (comparableValue(known->fact, selection.quantity) != comparableValue(fact, selection.quantity)) {
            const int others = known->others + 1;
            if (distance(fact, report->year) < distance(known->fact, known->reportYear))
                *known = {fact, report->year};
            known->others = others;
        }
        if (!m_years.contains(fact.year))
            m_years.append(fact.year);
    }
    std::sort(m_years.begin(), m_years.end());
    markDiffering();
}

void FactComparison::markDiffering()
{
    QHash<QString, int> counts;
    for (const ComparedFact &each : std::as_const(m_facts))
        ++counts[basisOf(each.fact, m_selection.quantity)];
    QString common;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        // Of equally many the shorter one, so that the answer is always the same.
        const auto better = std::make_tuple(each.value(), -each.key().size(), each.key());
        if (common.isEmpty() || better > std::make_tuple(counts.value(common), -common.size(), common))
            common = each.key();
    }
    m_commonLabel = common.section(u'/', 0, 0);
    for (ComparedFact &each : m_facts)
        each.differs = basisOf(each.fact, m_selection.quantity) != common;
}

const ComparedFact *FactComparison::at(const QString &place, int year) const
{
    const auto found = m_facts.constFind({place, year});
    return found == m_facts.cend() ? nullptr : &*found;
}

bool FactComparison::anyDiffers() const
{
    return std::any_of(m_facts.cbegin(), m_facts.cend(), [](const ComparedFact &each) { return each.differs; });
}

QString factText(const LibraryFact &fact, FactQuantity quantity)
{
    const bool level = quantity == FactQuantity::Level;
    const std::optional<double> number = level ? fact.value : fact.growthPercent;
    if (!number)
        return !fact.hasNumber() && !fact.words.isEmpty() ? fact.words : QStringLiteral("—");
    const QString text = rangeText(*number, level ? fact.valueMost : fact.growthMost)
        + (level ? u' ' + fact.unit : QStringLiteral("%"));
    // Words of approximation belong to what is stated last: the growth where there is one.
    const bool qualified = !fact.qualifier.isEmpty() && (!level || !fact.growthPercent);
    return qualified ? QStringLiteral("%1 %2").arg(text, fact.qualifier) : text;
}

std::optional<double> comparableValue(const LibraryFact &fact, FactQuantity quantity)
{
    if (quantity == FactQuantity::Growth)
        return fact.growthPercent;
    if (!fact.value)
        return std::nullopt;
    if (fact.unit.startsWith(QStringLiteral("万亿")))
        return *fact.value * 10000.0;
    if (fact.unit.startsWith(u'万'))
        return *fact.value / 10000.0;
    return fact.unit.startsWith(u'亿') ? fact.value : std::nullopt;
}

ChartSpec comparisonChart(const FactComparison &comparison)
{
    const FactSelection &selection = comparison.selection();
    const bool level = selection.quantity == FactQuantity::Level;
    const bool target = selection.kind == FigureKind::Target;
    ChartSpec chart;
    chart.id = QStringLiteral("library-%1").arg(selection.measure);
    chart.kind = ChartKind::VerticalBars;
    chart.unit = level ? QStringLiteral("亿元") : QStringLiteral("%");
    chart.title = level ? (target ? Messages::tr("%1：各地历年目标") : Messages::tr("%1：各地历年实际")).arg(measureName(selection.measure))
                        : (target ? Messages::tr("%1增速：各地历年目标") : Messages::tr("%1增速：各地历年实际")).arg(measureName(selection.measure));
    for (const int year : comparison.years())
        chart.categories.append({QString::number(year)});

    QStringList reports;
    for (const QString &place : comparison.places()) {
        if (chart.series.size() == qsizetype(std::size(SeriesColors)))
            break;
        ChartSeries series{place, SeriesColors[chart.series.size()], {}};
        bool any = false;
        for (const int year : comparison.years()) {
            const ComparedFact *found = comparison.at(place, year);
            if (!found) {
                series.points.append(std::nullopt);
                continue;
            }
            any = true;
            const QString origin = Messages::tr("%1 年%2政府工作报告").arg(found->reportYear).arg(place);
            if (!reports.contains(origin))
                reports.append(origin);
            const std::optional<double> value = comparableValue(found->fact, selection.quantity);
            ChartPoint point;
            point.remark = found->fact.sentence;
            point.origin = origin;
            if (found->differs || !value) {
                point.kind = PointKind::Missing;
                point.label = found->differs ? Messages::tr("口径不同") : Messages::tr("未定数");
            } else {
                point.kind = target ? PointKind::Target : PointKind::Actual;
                point.value = value;
                point.label = rangeText(*value, level ? std::nullopt : found->fact.growthMost);
            }
            series.points.append(point);
        }
        if (any)
            chart.series.append(series);
    }
    QStringList notes = {Messages::tr("所计：%1。").arg(comparison.commonLabel())};
    if (comparison.anyDiffers())
        notes.append(Messages::tr("口径不同的不画，见表。"));
    if (comparison.places().size() > qsizetype(std::size(SeriesColors)))
        notes.append(Messages::tr("图中至多五个地区，其余见表。"));
    chart.note = notes.join(QString());
    const QStringList named = reports.mid(0, 4);
    chart.source = reports.isEmpty() ? QString()
        : reports.size() <= named.size() ? Messages::tr("来源：%1").arg(named.join(Messages::tr("、")))
                                         : Messages::tr("来源：%1等 %2 篇报告").arg(named.join(Messages::tr("、"))).arg(reports.size());
    return chart;
}

} // namespace jingan
