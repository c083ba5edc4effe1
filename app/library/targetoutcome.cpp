// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/targetoutcome.h"

#include "app/common/numbers.h"

#include <algorithm>

namespace jingan {

namespace {

/// Rounded as the reports write: two decimals take away what the subtraction of doubles adds.
double rounded(double value)
{
    return double(qRound64(value * 100.0)) / 100.0;
}

/// The difference, where both are single numbers of the same kind.
std::optional<double> differenceOf(const TargetOutcome &pair)
{
    const bool range = pair.quantity == FactQuantity::Growth ? pair.target.growthMost || pair.outcome.growthMost
                                                             : pair.target.valueMost || pair.outcome.valueMost;
    const auto target = comparableValue(pair.target, pair.quantity);
    const auto outcome = comparableValue(pair.outcome, pair.quantity);
    if (!pair.sameMeasure || range || !target || !outcome)
        return std::nullopt;
    return rounded(*outcome - *target);
}

} // namespace

QList<TargetOutcome> targetOutcomes(const QList<LibraryReport> &reports, const QList<LibraryFact> &facts)
{
    QHash<qint64, const LibraryReport *> byId;
    for (const LibraryReport &report : reports)
        byId.insert(report.id, &report);
    QList<TargetOutcome> pairs;
    for (const LibraryFact &target : facts) {
        const LibraryReport *setIn = byId.value(target.reportId);
        if (!setIn || target.kind != FigureKind::Target || target.averaged || setIn->year == 0 || target.year != setIn->year)
            continue;
        TargetOutcome pair{setIn->place, setIn->year, target, {}, target.growthPercent ? FactQuantity::Growth : FactQuantity::Level};
        bool found = false;
        for (const LibraryFact &outcome : facts) {
            const LibraryReport *toldIn = byId.value(outcome.reportId);
            if (!toldIn || outcome.kind != FigureKind::Actual || (outcome.averaged && pair.quantity == FactQuantity::Growth) || outcome.measure != target.measure || toldIn->place != setIn->place
                || toldIn->year != setIn->year + 1 || outcome.year != setIn->year)
                continue;
            // Of several statements the one that tells what the target was set in.
            if (!found || (!comparableValue(pair.outcome, pair.quantity) && comparableValue(outcome, pair.quantity)))
                pair.outcome = outcome;
            found = true;
        }
        if (!found)
            continue;
        pair.sameMeasure = comparableLabel(pair.target) == comparableLabel(pair.outcome)
            && isOnComparableBasis(pair.target) == isOnComparableBasis(pair.outcome);
        pair.difference = differenceOf(pair);
        pairs.append(pair);
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const TargetOutcome &a, const TargetOutcome &b) {
        return std::make_tuple(-a.year, a.place, measures().indexOf(a.target.measure))
            < std::make_tuple(-b.year, b.place, measures().indexOf(b.target.measure));
    });
    return pairs;
}

TargetOutcomeModel::TargetOutcomeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TargetOutcomeModel::setPairs(const QList<TargetOutcome> &pairs)
{
    beginResetModel();
    m_pairs = pairs;
    endResetModel();
}

int TargetOutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int TargetOutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Difference + 1;
}

QVariant TargetOutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TargetOutcome &pair = m_pairs.at(index.row());
    const int column = index.column();
    const LibraryFact *fact = column == Target ? &pair.target : column == Outcome ? &pair.outcome : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Place:
            return pair.place;
        case Year:
            return QString::number(pair.year);
        case Measure:
            return measureName(pair.target.measure);
        case Target:
        case Outcome:
            return factText(*fact, pair.quantity);
        default:
            break;
        }
        if (!pair.sameMeasure)
            return tr("口径不同");
        if (!pair.difference)
            return QStringLiteral("—");
        return QStringLiteral("%1%2 %3").arg(*pair.difference > 0 ? QStringLiteral("+") : *pair.difference < 0 ? QStringLiteral("−") : QString(),
            formatNumber(qAbs(*pair.difference)), pair.quantity == FactQuantity::Growth ? tr("个百分点") : QStringLiteral("亿元"));
    case Qt::ToolTipRole:
        if (fact)
            return QStringLiteral("%1：“%2”").arg(fact->label, fact->sentence);
        if (column == Difference && pair.difference)
            return tr("推算：结果 − 目标");
        if (column == Difference && !pair.sameMeasure)
            return tr("目标：%1；结果：%2").arg(pair.target.label, pair.outcome.label);
        return {};
    case Qt::TextAlignmentRole:
        return int((column >= Target ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case DiffersRole:
        return !pair.sameMeasure;
    case LabelRole:
        return fact ? fact->label : QString();
    case SentenceRole:
        return fact ? fact->sentence : QString();
    case ReportRole:
        return fact ? fact->reportId : 0;
    case PlaceRole:
        return fact ? QVariant::fromValue(fact->place) : QVariant();
    case SortRole:
        if (column == Year)
            return pair.year;
        if (column == Difference)
            return pair.difference.value_or(-1e9);
        if (fact)
            return comparableValue(*fact, pair.quantity).value_or(-1e9);
        return index.data();
    default:
        return {};
    }
}

QVariant TargetOutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Target ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("地区");
    case Year:
        return tr("年份");
    case Measure:
        return tr("指标");
    case Target:
        return tr("当年报告的目标");
    case Outcome:
        return tr("次年报告的结果");
    case Difference:
        return tr("差（推算）");
    default:
        return {};
    }
}

} // namespace jingan
