// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figuremodel.h"

#include "app/common/numbers.h"

namespace jingan {

QString figureKindText(const Figure &figure)
{
    return figure.kind == FigureKind::Actual ? FigureModel::tr("%1 年实际").arg(figure.year)
                                             : FigureModel::tr("%1 年目标").arg(figure.year);
}

QString figureGrowthText(const Figure &figure)
{
    if (!figure.growthPercent)
        return QStringLiteral("—");
    const QString number = formatNumber(*figure.growthPercent) + u'%';
    return figure.approximate && !figure.value ? FigureModel::tr("约 %1").arg(number) : number;
}

FigureModel::FigureModel(const Report &report, const QList<Figure> &figures, QObject *parent)
    : QAbstractTableModel(parent)
    , m_report(report)
    , m_figures(figures)
{
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int FigureModel::rowOf(int figureId) const
{
    for (int row = 0; row < m_figures.size(); ++row) {
        if (m_figures.at(row).id == figureId)
            return row;
    }
    return -1;
}

QString FigureModel::displayText(const Figure &figure, int column) const
{
    switch (column) {
    case Name:
        return figure.name;
    case Year:
        return figureKindText(figure);
    case Value:
        return figure.valueText;
    case Unit:
        return figure.unit.isEmpty() ? QStringLiteral("—") : figure.unit;
    case Growth:
        return figureGrowthText(figure);
    case Source:
        return tr("第 %1 段").arg(figure.place.paragraph);
    default:
        return {};
    }
}

QVariant FigureModel::sortValue(const Figure &figure, int column) const
{
    switch (column) {
    case Year:
        return figure.year * 2 + int(figure.kind);
    case Value:
        return figure.value.value_or(-1e300);
    case Growth:
        return figure.growthPercent.value_or(-1e300);
    case Source:
        return figure.id;
    default:
        return displayText(figure, column);
    }
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Figure &figure = m_figures.at(index.row());
    const Paragraph &paragraph = *m_report.paragraph(figure.place.paragraph);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(figure, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? figure.name : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() == Value || index.column() == Growth)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case FigureIdRole:
        return figure.id;
    case SortRole:
        return sortValue(figure, index.column());
    case PartRole:
        return paragraph.part;
    case SectionRole:
        return paragraph.section;
    case KindRole:
        return int(figure.kind);
    case UnitRole:
        return figure.unit;
    case QuoteRole:
        return m_report.textAt({paragraph.number, figure.quoteSpan});
    case SentenceRole:
        return m_report.textAt({paragraph.number, paragraph.sentenceAt(figure.place.span.start)});
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Value || section == Growth;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("事项");
    case Year:
        return tr("年度与性质");
    case Value:
        return tr("数值");
    case Unit:
        return tr("单位");
    case Growth:
        return tr("增速");
    case Source:
        return tr("原文");
    default:
        return {};
    }
}

} // namespace jingan
