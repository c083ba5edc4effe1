// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figuremodel.h"

#include "app/common/numbers.h"

#include <QStringList>

namespace jingan {

namespace {

/// The power of ten in front of a measure word: the 万 of 万人次.
QString scaleOf(const QString &unit)
{
    for (const QString &scale : {QStringLiteral("万亿"), QStringLiteral("亿"), QStringLiteral("万")}) {
        if (unit.startsWith(scale) && unit.size() > scale.size())
            return scale;
    }
    return {};
}

double scaleFactor(const QString &scale)
{
    double factor = 1;
    for (const QChar c : scale)
        factor *= c == QChar(u'亿') ? 1e8 : 1e4;
    return factor;
}

} // namespace

QString figureKindText(FigureKind kind, int year)
{
    if (year <= 0) // the report bears no date
        return kind == FigureKind::Actual ? FigureModel::tr("实际") : FigureModel::tr("目标");
    return kind == FigureKind::Actual ? FigureModel::tr("%1 年实际").arg(year) : FigureModel::tr("%1 年目标").arg(year);
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

/// «2万余场»: the word of approximation parts the 万 from its measure word, so that 万 belongs
/// to the number.
bool FigureModel::scaleStandsWithNumber(const Figure &figure) const
{
    const QString scale = scaleOf(figure.unit);
    if (scale.isEmpty() || figure.qualifier.isEmpty())
        return false;
    return m_report.textAt(figure.place).contains(scale + figure.qualifier + figure.unit.mid(scale.size()));
}

QString FigureModel::valueText(const Figure &figure) const
{
    if (!scaleStandsWithNumber(figure))
        return figure.valueText;
    QString text = figure.valueText;
    return text.insert(text.size() - figure.qualifier.size(), scaleOf(figure.unit));
}

QString FigureModel::unitText(const Figure &figure) const
{
    return scaleStandsWithNumber(figure) ? figure.unit.mid(scaleOf(figure.unit).size()) : figure.unit;
}

QStringList FigureModel::units() const
{
    QStringList units;
    for (const Figure &figure : m_figures) {
        const QString unit = unitText(figure);
        if (!unit.isEmpty() && !units.contains(unit))
            units.append(unit);
    }
    return units;
}

QString FigureModel::displayText(const Figure &figure, int column) const
{
    switch (column) {
    case Name:
        return figure.name;
    case Year:
        return figureKindText(figure.kind, figure.year);
    case Value:
        return valueText(figure);
    case Unit:
        return figure.unit.isEmpty() ? QStringLiteral("—") : unitText(figure);
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
        return figure.value ? QVariant(*figure.value * scaleFactor(scaleOf(figure.unit))) : QVariant();
    case Unit:
        return figure.unit.isEmpty() ? QVariant() : QVariant(unitText(figure));
    case Growth:
        return figure.growthPercent ? QVariant(*figure.growthPercent) : QVariant();
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
    case YearRole:
        return figure.year;
    case UnitRole:
        return unitText(figure);
    case QuoteRole:
        return m_report.textAt({paragraph.number, figure.quoteSpan});
    case SentenceRole:
        return m_report.textAt({paragraph.number, paragraph.sentenceAt(figure.place.span.start)});
    case PlaceRole:
        return QVariant::fromValue(TextPlace{paragraph.number, paragraph.sentenceAt(figure.place.span.start)});
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
