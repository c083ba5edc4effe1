// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figuretable.h"

#include "app/report/figuremodel.h"
#include "ui/controls/celldelegate.h"
#include "ui/controls/tablecell.h"
#include "ui/controls/tableheader.h"
#include "ui/panels/tableclipboard.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>

namespace jingan {

namespace {

constexpr int RowHeight = 29;
/// Room for the arrow of the column that is sorted by, and half the arrow's width.
constexpr int LeastNameWidth = 96;
/// A heading and a handful of rows.
constexpr int LeastHeight = 210;
/// What stands for no value.
const QString Nothing = QStringLiteral("—");

/// Values bold, the source in the links' colour.
class FigureDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    QFont cellFont(const QModelIndex &index) const override
    {
        return theme().font(13, index.column() == FigureModel::Value ? QFont::Bold : QFont::Normal);
    }
    QColor cellInk(const QModelIndex &index) const override
    {
        if (index.column() == FigureModel::Source)
            return theme().tokens().primary;
        return index.data().toString() == Nothing ? theme().tokens().captionText : theme().tokens().text;
    }
};

} // namespace

FigureTable::FigureTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    auto *header = new TableHeader(theme, this);
    header->setSortable(true);
    setHorizontalHeader(header);
    setItemDelegate(new FigureDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setAccessibleName(tr("数字"));
    setMinimumHeight(LeastHeight);

    connect(this, &QTableView::clicked, this, &FigureTable::handleClick);
    auto *shortcut = new QShortcut(QKeySequence::Copy, this, this, &FigureTable::copy);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(&theme, &Theme::changed, this, &FigureTable::refit);
}

void FigureTable::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    // The report's own order until a heading is chosen.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    newModel->sort(-1);
    // Queued: the headers follow the model first.
    connect(newModel, &QAbstractItemModel::layoutChanged, this, &FigureTable::refit, Qt::QueuedConnection);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &FigureTable::refit, Qt::QueuedConnection);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &FigureTable::refit, Qt::QueuedConnection);
    connect(newModel, &QAbstractItemModel::modelReset, this, &FigureTable::refit, Qt::QueuedConnection);
    refit();
}

int FigureTable::naturalWidth(int column) const
{
    const auto *cells = static_cast<const FigureDelegate *>(itemDelegate());
    const int margins = 100 - cellTextRect(QRect(0, 0, 100, 100)).width();
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    int width = QFontMetrics(m_theme.font(12, QFont::Bold)).horizontalAdvance(heading) + static_cast<const TableHeader *>(horizontalHeader())->arrowRoom() + margins;
    for (int row = 0; row < model()->rowCount(); ++row)
        width = qMax(width, cells->naturalWidth(model()->index(row, column)));
    return width;
}

void FigureTable::refit()
{
    if (!model())
        return;
    // Told of each size, the table would paint once more a moment later, whether it painted since or not.
    const QSignalBlocker columns(horizontalHeader());
    const QSignalBlocker rows(verticalHeader());
    bool changed = false;
    const auto resize = [&changed](QHeaderView *header, int section, int size) {
        changed = changed || header->sectionSize(section) != size;
        header->resizeSection(section, size);
    };
    int left = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == FigureModel::Name || isColumnHidden(column))
            continue;
        const int width = naturalWidth(column);
        resize(horizontalHeader(), column, width);
        left -= width;
    }
    resize(horizontalHeader(), FigureModel::Name, qMax(LeastNameWidth, left));
    const int least = RowHeight * m_theme.textPercent() / 100;
    for (int row = 0; row < model()->rowCount(); ++row)
        resize(verticalHeader(), row, qMax(least, sizeHintForRow(row)));
    if (changed) {
        updateGeometries();
        viewport()->update();
    }
    if (m_fullHeight)
        setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth());
}

void FigureTable::setFullHeight(bool full)
{
    m_fullHeight = full;
    setVerticalScrollBarPolicy(full ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (!full) {
        setMinimumHeight(LeastHeight);
        setMaximumHeight(QWIDGETSIZE_MAX);
    }
    refit();
}

bool FigureTable::selectFigure(int figureId)
{
    const QModelIndexList found
        = model()->match(model()->index(0, 0), FigureModel::FigureIdRole, figureId, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    setCurrentIndex(found.constFirst());
    scrollTo(found.constFirst());
    // Once more when a table that is only just shown has been laid out.
    QMetaObject::invokeMethod(this, [this] { scrollTo(currentIndex()); }, Qt::QueuedConnection);
    return true;
}

int FigureTable::currentFigure() const
{
    return currentIndex().data(FigureModel::FigureIdRole).toInt();
}

void FigureTable::copy()
{
    copyTable(*model());
    emit copied(model()->rowCount());
}

void FigureTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // By figure, not by row: a filter can put another figure into the same row.
    const int figure = current.data(FigureModel::FigureIdRole).toInt();
    if (figure == m_announced)
        return;
    m_announced = figure;
    emit figureSelected(figure);
}

void FigureTable::handleClick(const QModelIndex &index)
{
    if (index.column() == FigureModel::Source)
        requestPlace(index);
    else
        emit figureSelected(index.data(FigureModel::FigureIdRole).toInt());
}

void FigureTable::requestPlace(const QModelIndex &index)
{
    if (index.isValid())
        emit placeRequested(index.data(FigureModel::PlaceRole).value<TextPlace>());
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        requestPlace(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void FigureTable::mouseMoveEvent(QMouseEvent *event)
{
    const bool link = indexAt(event->position().toPoint()).column() == FigureModel::Source;
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        refit();
}

void FigureTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    // What is still hidden is fitted when it is shown; every move to another parent changes its style.
    if (isVisible() && (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange))
        refit();
}

void FigureTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    refit();
}

} // namespace jingan
