// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/indicatormodel.h"

#include "app/common/numbers.h"
#include "app/indicators/indicatorfacts.h"

namespace jingan {

namespace {

QString nothing()
{
    return QStringLiteral("—");
}

} // namespace

IndicatorModel::IndicatorModel(const Report &report, const Indicator &indicator, QObject *parent)
    : QAbstractTableModel(parent)
{
    const QString reported = tr("报告数");
    const QString missing = tr("报告未载");
    Row actual{QString::number(report.reviewYear()), PointKind::Actual, indicator.actual ? shownNumber(*indicator.actual) : missing,
        indicator.actual, indicator.actual ? indicator.unit : QString(), missing, indicator.actualGrowthPercent, false,
        indicator.hasActual() ? reported : nothing(), indicator.actualPlace};
    if (indicator.actualGrowthPercent)
        actual.growth = indicator.actualGrowthLabel() + u'%';
    m_rows.append(actual);

    Row target{QString::number(report.planYear()), PointKind::Target, indicator.hasTarget() ? nothing() : missing, indicator.targetLevel, {},
        nothing(), indicator.targetGrowthPercent, false, indicator.hasTarget() ? reported : nothing(), indicator.targetPlace};
    if (indicator.targetLevel) {
        target.value = shownNumber(*indicator.targetLevel);
        target.unit = indicator.unit;
    }
    if (indicator.targetGrowthPercent) {
        target.growth = indicator.targetGrowthMost ? indicator.targetGrowthLabel() + u'%'
            : indicator.targetQualifier == QStringLiteral("左右") ? tr("%1%左右").arg(shownNumber(*indicator.targetGrowthPercent))
                                                                  : shownNumber(*indicator.targetGrowthPercent) + u'%' + indicator.targetQualifier;
    } else if (const auto growth = indicator.derivedTargetGrowthPercent()) {
        target.growth = tr("约 %1%").arg(shownNumber(*growth));
        target.rawGrowth = growth;
        target.growthDerived = true;
    }
    m_rows.append(target);

    if (const auto level = indicator.derivedTargetLevel()) {
        m_rows.append({QString::number(report.planYear()), PointKind::Derived,
            tr("约 %1").arg(shownNumber(*level)), level, indicator.unit, nothing(), {}, false,
            tr("推算：%1").arg(derivationText(report, indicator)), {}});
    }
    if (const QString increase = increaseText(indicator); !increase.isEmpty()) {
        m_rows.append({tr("差额"), PointKind::Derived, increase, indicator.derivedIncrease(), indicator.unit,
            nothing(), {}, false, tr("推算：%1").arg(increaseDerivationText(report, indicator)), {}});
    }
}

int IndicatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IndicatorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString IndicatorModel::text(const Row &row, int column) const
{
    switch (column) {
    case YearColumn:
        return row.year;
    case KindColumn:
        switch (row.kind) {
        case PointKind::Actual:
            return tr("实际");
        case PointKind::Target:
            return tr("目标");
        case PointKind::Derived:
        case PointKind::Missing:
            return tr("推算");
        }
        break;
    case ValueColumn:
        return row.value;
    case UnitColumn:
        return row.unit;
    case GrowthColumn:
        return row.growth;
    case BasisColumn:
        return row.basis;
    case SourceColumn:
        return row.place.isValid() ? tr("第 %1 段").arg(row.place.paragraph) : nothing();
    }
    return {};
}

QVariant IndicatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    const bool derivedCell = column == GrowthColumn && row.growthDerived;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return derivedCell ? tr("%1（推算）").arg(row.growth) : text(row, column);
    case Qt::TextAlignmentRole:
        return int((column == ValueColumn || column == GrowthColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RawRole:
        if (column == ValueColumn && row.rawValue)
            return *row.rawValue;
        if (column == GrowthColumn && row.rawGrowth)
            return *row.rawGrowth;
        return column == ValueColumn || column == GrowthColumn ? QVariant() : QVariant(text(row, column));
    case PointKindRole:
        return int(row.kind);
    case DerivedRole:
        return derivedCell;
    case PlaceRole:
        return QVariant::fromValue(row.place);
    default:
        return {};
    }
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == ValueColumn || section == GrowthColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case YearColumn:
        return tr("年度");
    case KindColumn:
        return tr("性质");
    case ValueColumn:
        return tr("数值");
    case UnitColumn:
        return tr("单位");
    case GrowthColumn:
        return tr("增速");
    case BasisColumn:
        return tr("数据属性");
    default:
        return tr("出处");
    }
}

} // namespace jingan
