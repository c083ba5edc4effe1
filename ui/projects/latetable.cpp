// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/latetable.h"

#include "app/projects/lateprojectsmodel.h"
#include "ui/controls/celldelegate.h"
#include "ui/controls/tablecell.h"
#include "ui/controls/tableheader.h"
#include "ui/panels/tableclipboard.h"
#include "ui/projects/projectdelegate.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>

namespace jingan {

namespace {

constexpr int Padding = 6;       ///< Above and below a cell's lines.
constexpr int CellMargins = 17;
constexpr int IconSize = 15;
constexpr int IconRoom = 20;
constexpr int MostReasonLines = 3;
/// Rows that are measured; the words of the others are much the same.
constexpr int MeasuredRows = 100;
constexpr int LeastRows = 2;
constexpr int LeastTitle = 290;  ///< A reason in a narrower column is cut.
constexpr int WidestNames = 150; ///< Of departments and persons; longer ones wrap.

/// A title with its number and, smaller, the reason below; a status with its icon.
class LateCellDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != LateProjectsModel::Title) {
            CellDelegate::paint(painter, option, index);
            return;
        }
        const ThemeTokens &tokens = theme().tokens();
        painter->save();
        paintCellGround(*painter, option, tokens);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(tokens.primary);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const QRect area = cellTextRect(option.rect).adjusted(0, Padding, 0, -Padding);
        const QString number = index.siblingAtColumn(LateProjectsModel::Number).data().toString();
        painter->setFont(theme().font(13, QFont::Bold));
        const int line = painter->fontMetrics().height();
        painter->setPen(tokens.text);
        painter->drawText(QRect(area.left(), area.top(), area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(number + QStringLiteral("  ") + index.data().toString(), Qt::ElideRight, area.width()));
        painter->setFont(theme().font(12));
        painter->setPen(tokens.secondaryText);
        painter->drawText(area.adjusted(0, line, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
            index.data(LateProjectsModel::ReasonRole).toString());
        painter->restore();
    }

protected:
    QColor cellInk(const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        return text == QStringLiteral("—") ? theme().tokens().captionText : theme().tokens().text;
    }
    int markWidth(const QModelIndex &index) const override
    {
        return index.column() == LateProjectsModel::Status ? IconRoom : 0;
    }
    QRect paintMark(QPainter &painter, const QRect &area, const QModelIndex &index) const override
    {
        if (index.column() != LateProjectsModel::Status)
            return area;
        const ThemeTokens &tokens = theme().tokens();
        const StatusGroup group = statusGroup(ProjectStatus(index.data(LateProjectsModel::StatusRole).toInt()));
        theme().icon(statusIconName(group), group == StatusGroup::NotStarted ? tokens.statusNotStartedEdge : tokens.statusColor(group))
            .paint(&painter, QRect(area.left(), area.center().y() - IconSize / 2, IconSize, IconSize));
        return area.adjusted(IconRoom, 0, 0, 0);
    }
};

} // namespace

LateTable::LateTable(LateProjectsModel &projects, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_projects(projects)
{
    setModel(&m_projects);
    auto *header = new TableHeader(theme, this);
    header->setSortable(true);
    setHorizontalHeader(header);
    setItemDelegate(new LateCellDelegate(theme, this));
    setColumnHidden(LateProjectsModel::Number, true); // stands before the title
    setColumnHidden(LateProjectsModel::Reason, true); // stands below it
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // The model's own order, the latest first, until a heading is chosen.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);

    connect(&m_projects, &QAbstractItemModel::modelReset, this, &LateTable::refit);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit projectRequested(index.data(LateProjectsModel::ProjectIdRole).toString());
    });
    // Never disabled: that would leave the key to Qt, which copies the cell.
    auto *shortcut = new QShortcut(QKeySequence::Copy, this, this, &LateTable::copyRequested);
    shortcut->setContext(Qt::WidgetShortcut);
}

void LateTable::copy() const
{
    copyTable(m_projects, m_caption);
}

void LateTable::refit()
{
    const QFontMetrics plain(m_theme.font(13));
    const QFontMetrics small(m_theme.font(12));
    const QFontMetrics heading(m_theme.font(12, QFont::Bold));
    const int rows = qMin(m_projects.rowCount(), MeasuredRows);
    QList<int> widths(LateProjectsModel::ColumnCount, 0);
    int left = viewport()->width();
    for (int column = LateProjectsModel::Status; column < LateProjectsModel::ColumnCount; ++column) {
        if (column == LateProjectsModel::Reason)
            continue;
        int words = heading.horizontalAdvance(m_projects.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
            + static_cast<TableHeader *>(horizontalHeader())->arrowRoom();
        int widest = 0;
        for (int row = 0; row < rows; ++row)
            widest = qMax(widest, plain.horizontalAdvance(m_projects.index(row, column).data().toString()));
        const bool name = column == LateProjectsModel::Department || column == LateProjectsModel::Person;
        if (name)
            widest = qMin(widest, WidestNames * m_theme.textPercent() / 100);
        words = qMax(words, widest + (column == LateProjectsModel::Status ? IconRoom : 0)) + CellMargins;
        widths[column] = words;
        left -= words;
    }
    // What has no room beside a readable reason is left to the list and to the copied table.
    for (const int column : {LateProjectsModel::Person, LateProjectsModel::LastReport}) {
        const bool hidden = left < LeastTitle * m_theme.textPercent() / 100;
        setColumnHidden(column, hidden);
        left += hidden ? widths.at(column) : 0;
    }
    for (int column = LateProjectsModel::Status; column < LateProjectsModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widths.at(column));
    }
    setColumnWidth(LateProjectsModel::Title, qMax(left, LeastTitle / 2));

    int reason = 0;
    for (int row = 0; row < rows; ++row)
        reason = qMax(reason, small.horizontalAdvance(m_projects.index(row, 0).data(LateProjectsModel::ReasonRole).toString()));
    // Words wrap before the very edge: a little more than the width alone would say.
    const int lines = qBound(1, 1 + int(1.08 * reason / qMax(1, columnWidth(LateProjectsModel::Title) - CellMargins)), MostReasonLines);
    verticalHeader()->setDefaultSectionSize(plain.height() + lines * small.lineSpacing() + 2 * Padding + 2);
    updateGeometry();
}

QSize LateTable::sizeHint() const
{
    return {600, horizontalHeader()->sizeHint().height() + m_projects.rowCount() * verticalHeader()->defaultSectionSize() + 2};
}

QSize LateTable::minimumSizeHint() const
{
    const int rows = qMin(m_projects.rowCount(), LeastRows);
    return {320, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2};
}

void LateTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    refit();
}

void LateTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        refit();
}

} // namespace jingan
