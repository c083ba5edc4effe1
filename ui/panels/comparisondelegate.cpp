// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparisondelegate.h"

#include "app/indicators/comparisonmodel.h"
#include "ui/controls/swatch.h"
#include "ui/controls/tablecell.h"

#include <QPainter>
#include <QTableView>

#include <cmath>

namespace jingan {

namespace {

constexpr int RowHeight = 25;
constexpr int Gap = 5;
constexpr int NoteIconSize = 13;
constexpr qreal BarHeight = 7;
constexpr qreal ConnectorHeight = 5;

QString areaOf(const QModelIndex &index)
{
    return index.data(ComparisonModel::AreaRole).toString();
}

bool beginsArea(const QModelIndex &index)
{
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    return !above.isValid() || areaOf(above) != areaOf(index);
}

bool endsArea(const QModelIndex &index)
{
    const QModelIndex below = index.siblingAtRow(index.row() + 1);
    return !below.isValid() || areaOf(below) != areaOf(index);
}

bool isSameMeasure(const QModelIndex &index)
{
    return index.data(ComparisonModel::SameMeasureRole).toBool();
}

} // namespace

ComparisonDelegate::ComparisonDelegate(int axisMaximum, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_axisMaximum(axisMaximum)
    , m_theme(theme)
{
}

QFont ComparisonDelegate::cellFont(const QModelIndex &index) const
{
    switch (index.column()) {
    case ComparisonModel::AreaColumn:
    case ComparisonModel::PlannedColumn:
    case ComparisonModel::PercentColumn:
        return m_theme.font(13, QFont::Bold);
    case ComparisonModel::UnitColumn:
    case ComparisonModel::NoteColumn:
        return m_theme.font(12);
    default:
        return m_theme.font(13);
    }
}

/// What stands behind the name: the tag of different measures, or the sign of a note.
int ComparisonDelegate::markWidth(const QModelIndex &index) const
{
    if (!isSameMeasure(index))
        return Gap + cellTagWidth(tr("口径不同"), m_theme);
    if (!index.data(ComparisonModel::NoteRole).toString().isEmpty())
        return Gap + NoteIconSize;
    return 0;
}

int ComparisonDelegate::nameWidth(const QModelIndex &index) const
{
    return QFontMetrics(cellFont(index)).horizontalAdvance(index.data().toString()) + markWidth(index);
}

/// Whether the tag of different measures has no room beside the name and stands below it.
bool ComparisonDelegate::tagStandsBelow(int width, const QModelIndex &index) const
{
    return !isSameMeasure(index) && nameWidth(index) > width;
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int least = RowHeight * m_theme.textPercent() / 100;
    const int column = index.column();
    const bool loneArea = column == ComparisonModel::AreaColumn && beginsArea(index) && endsArea(index);
    if (column != ComparisonModel::NameColumn && column != ComparisonModel::NoteColumn && !loneArea)
        return {0, least};
    int width = qMax(40, cellTextRect(option.rect).width());
    int below = 0;
    if (column == ComparisonModel::NameColumn) {
        if (tagStandsBelow(width, index))
            below = QFontMetrics(cellFont(index)).height() + Gap;
        else
            width -= markWidth(index);
    }
    const QRect lines = QFontMetrics(cellFont(index))
                            .boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, index.data().toString());
    return {lines.width(), qMax(least, lines.height() + below + 6)};
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    painter->save();
    paintGround(*painter, option, index);
    const QRect area = cellTextRect(option.rect);
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->setFont(cellFont(index));
    painter->setPen(tokens.text);
    switch (index.column()) {
    case ComparisonModel::AreaColumn:
        paintArea(*painter, option, index);
        break;
    case ComparisonModel::NameColumn:
        paintName(*painter, area, index);
        break;
    case ComparisonModel::ChartColumn:
        paintChart(*painter, option.rect.adjusted(0, 0, 0, -1), index,
            option.state.testFlag(QStyle::State_Selected) ? tokens.soft : tokens.surface);
        break;
    case ComparisonModel::UnitColumn:
    case ComparisonModel::NoteColumn:
        painter->setPen(tokens.captionText);
        painter->drawText(area, alignment | Qt::TextWordWrap, index.data().toString());
        break;
    case ComparisonModel::PercentColumn:
        painter->setPen(isSameMeasure(index) ? tokens.primary : tokens.captionText);
        painter->drawText(area, alignment, index.data().toString());
        break;
    default:
        painter->drawText(area, alignment, index.data().toString());
        break;
    }
    painter->restore();
}

void ComparisonDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    const bool areaCell = index.column() == ComparisonModel::AreaColumn;
    const bool selected = option.state.testFlag(QStyle::State_Selected) && !areaCell;
    painter.fillRect(option.rect, selected ? tokens.soft : tokens.surface);
    if (endsArea(index)) {
        painter.setPen(tokens.line);
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    } else if (!areaCell) {
        painter.setPen(tokens.innerLine);
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (areaCell) {
        painter.setPen(tokens.innerLine);
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    }
    // The row that the keyboard is on, told without colour alone.
    if (selected && option.state.testFlag(QStyle::State_Active) && option.widget && option.widget->hasFocus()) {
        painter.setPen(tokens.primary);
        const QRect row = option.rect.adjusted(0, 0, 0, -1);
        painter.drawLine(row.topLeft(), row.topRight());
        painter.drawLine(row.bottomLeft(), row.bottomRight());
    }
}

/// The area's name stands once, from its first row downwards: each cell paints its part.
void ComparisonDelegate::paintArea(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    QModelIndex first = index;
    QModelIndex last = index;
    while (!beginsArea(first))
        first = first.siblingAtRow(first.row() - 1);
    while (!endsArea(last))
        last = last.siblingAtRow(last.row() + 1);
    QRect group = option.rect;
    int firstHeight = group.height();
    if (table) {
        firstHeight = table->rowHeight(first.row());
        group.setTop(table->rowViewportPosition(first.row()));
        group.setBottom(table->rowViewportPosition(last.row()) + table->rowHeight(last.row()) - 1);
    }
    QRect words = cellTextRect(group);
    const bool lone = first == last;
    if (!lone) // in line with the first row's words
        words.setTop(words.top() + (firstHeight - 1 - QFontMetrics(painter.font()).height()) / 2);
    painter.setClipRect(option.rect.adjusted(0, 0, -1, endsArea(index) ? -1 : 0)); // beside the cell's lines
    painter.setPen(m_theme.tokens().secondaryText);
    painter.drawText(words, int(Qt::AlignLeft | (lone ? Qt::AlignVCenter : Qt::AlignTop)) | Qt::TextWordWrap, areaOf(index));
}

void ComparisonDelegate::paintName(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const QString name = index.data().toString();
    if (tagStandsBelow(area.width(), index)) {
        const int tagHeight = QFontMetrics(painter.font()).height();
        QRect used;
        painter.drawText(area.adjusted(0, 0, 0, -tagHeight - Gap), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, name, &used);
        paintCellTag(painter, QRect(area.left(), used.bottom() + Gap, area.width(), tagHeight), tr("口径不同"), true, m_theme);
        return;
    }
    const int marks = markWidth(index);
    const QRect words = area.adjusted(0, 0, -marks, 0);
    QRect used;
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, name, &used);
    if (marks == 0)
        return;
    const QRect mark(used.right() + Gap, area.top(), marks, area.height());
    if (!isSameMeasure(index)) {
        paintCellTag(painter, mark, tr("口径不同"), true, m_theme);
        return;
    }
    const QRect icon(mark.left(), mark.center().y() - NoteIconSize / 2, NoteIconSize, NoteIconSize);
    m_theme.icon(QStringLiteral("info"), m_theme.tokens().captionText).paint(&painter, icon);
}

void ComparisonDelegate::paintChart(QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &ground) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    const ComparisonAxis axis(cell, m_axisMaximum);
    const qreal top = cell.top();
    const qreal bottom = cell.bottom() + 1;
    for (const int tick : axis.ticks(0)) {
        // Whole pixels keep the lines of all rows one line.
        const qreal x = std::round(axis.x(tick)) + 0.5;
        QPen pen(tick == 0 ? tokens.axis : tokens.grid, 1);
        if (tick == 100) {
            pen.setColor(tokens.axis);
            pen.setDashPattern({2, 3});
            pen.setDashOffset(top);
        }
        painter.setPen(pen);
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    }

    const qreal middle = cell.center().y() + 0.5;
    const qreal hundred = std::round(axis.x(100)) + 0.5;
    const QVariant percent = index.data(ComparisonModel::PercentRole);
    if (!percent.isValid()) {
        painter.setFont(m_theme.font(12));
        const QString words = index.data().toString();
        const QRectF room(hundred + 8, top, cell.right() - hundred - 8, cell.height());
        const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(words);
        // Where the words don't fit behind the line, they stand over it on their own ground.
        const QRectF own = width <= room.width() ? QRectF(room.left(), top, width, cell.height())
                                                 : QRectF(cell.right() - width - 2, top, width, cell.height());
        painter.fillRect(own, ground);
        painter.setPen(tokens.captionText);
        painter.drawText(own, Qt::AlignLeft | Qt::AlignVCenter, words);
        return;
    }

    painter.setRenderHint(QPainter::Antialiasing);
    const qreal planned = axis.x(percent.toDouble());
    if (m_mode == ComparisonMode::Bars) {
        const qreal left = std::round(axis.x(0)) + 1;
        paintSwatch(painter, QRectF(left, middle - BarHeight - 0.5, hundred - left, BarHeight), PointKind::Actual, tokens);
        paintSwatch(painter, QRectF(left, middle + 0.5, planned - left, BarHeight), PointKind::Target, tokens);
        return;
    }
    painter.fillRect(QRectF(QPointF(qMin(planned, hundred), middle - ConnectorHeight / 2),
                         QPointF(qMax(planned, hundred), middle + ConnectorHeight / 2)), tokens.softLine);
    paintDoneMark(painter, QPointF(hundred, middle), tokens);
    paintPlanMark(painter, QPointF(planned, middle), tokens);
}

} // namespace jingan
