// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/monthlyentrytable.h"

#include "app/projects/monthlyentrymodel.h"
#include "ui/controls/tableheader.h"
#include "ui/projects/monthlyentrydelegate.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>

namespace jingan {

namespace {

constexpr int CellMargins = 17;
constexpr int FieldMargins = 34;
constexpr int LeastTitle = 170;
/// Rows above which all have room for two lines, unmeasured.
constexpr int LongForm = 300;
/// Rows whose words are measured for the columns.
constexpr int MeasuredRows = 100;
constexpr double DoneShare = 0.13;     ///< Room for what is wrong with a number.
constexpr double TextShare = 0.32;     ///< Of what the numbers leave.
constexpr double EvidenceShare = 0.22;

} // namespace

MonthlyEntryTable::MonthlyEntryTable(MonthlyEntryModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_delegate(new MonthlyEntryDelegate(theme, this))
{
    setModel(&model);
    setHorizontalHeader(new TableHeader(theme, this));
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::CurrentChanged | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
        | QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);

    connect(m_delegate, &MonthlyEntryDelegate::sideRequested, this, &MonthlyEntryTable::goAside, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::modelReset, this, &MonthlyEntryTable::layOut);
    connect(m_delegate, &MonthlyEntryDelegate::fileRequested, this, &MonthlyEntryTable::chooseFile, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.column() <= MonthlyEntryModel::Last)
            fitColumns(); // what was reported takes more room than nothing
        else
            fitRows(first.row(), last.row());
    });
    connect(&theme, &Theme::changed, this, &MonthlyEntryTable::layOut);
    layOut();
}

void MonthlyEntryTable::layOut()
{
    clearSpans();
    setColumnHidden(MonthlyEntryModel::Measure, !m_model.hasMeasureNames());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int rows = m_model.index(row, 0).data(MonthlyEntryModel::RowsOfProjectRole).toInt();
        if (rows < 2)
            continue;
        for (const int column : {MonthlyEntryModel::Title, MonthlyEntryModel::Text, MonthlyEntryModel::Evidence})
            setSpan(row, column, rows, 1);
    }
    fitColumns();
}

void MonthlyEntryTable::fitColumns()
{
    const QFontMetrics plain(m_theme.font(13));
    const QFontMetrics heading(m_theme.font(12, QFont::Bold));
    const int rows = qMin(m_model.rowCount(), MeasuredRows);
    int left = viewport()->width();
    const auto give = [&](int column, int width) {
        setColumnWidth(column, width);
        left -= width;
    };
    const auto wordsOf = [&](int column) {
        int width = heading.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < rows; ++row)
            width = qMax(width, plain.horizontalAdvance(m_model.index(row, column).data().toString()));
        return width + CellMargins;
    };
    if (!isColumnHidden(MonthlyEntryModel::Measure))
        give(MonthlyEntryModel::Measure, qMin(wordsOf(MonthlyEntryModel::Measure), viewport()->width() / 7));
    give(MonthlyEntryModel::Target, qMin(wordsOf(MonthlyEntryModel::Target), viewport()->width() / 7));
    give(MonthlyEntryModel::Last, qMin(wordsOf(MonthlyEntryModel::Last), viewport()->width() / 6));
    const int field = heading.horizontalAdvance(m_model.headerData(MonthlyEntryModel::Done, Qt::Horizontal, Qt::DisplayRole).toString());
    give(MonthlyEntryModel::Done, qMax(int(viewport()->width() * DoneShare),
        qMax(field + CellMargins, plain.horizontalAdvance(QStringLiteral("1,234,567.89")) + FieldMargins)));
    const int rest = left;
    give(MonthlyEntryModel::Text, int(rest * TextShare));
    give(MonthlyEntryModel::Evidence, int(rest * EvidenceShare));
    setColumnWidth(MonthlyEntryModel::Title, qMax(LeastTitle, left));
    fitRows(0, m_model.rowCount() - 1);
}

void MonthlyEntryTable::fitRows(int first, int last)
{
    if (m_model.rowCount() > LongForm && last - first > LongForm) {
        verticalHeader()->setDefaultSectionSize(qMax(m_delegate->rowHeight(), 2 * QFontMetrics(m_theme.font(13)).lineSpacing() + 8));
        return;
    }
    for (int row = first; row <= last; ++row) {
        int height = m_delegate->rowHeight();
        for (int column = 0; column < MonthlyEntryModel::ColumnCount; ++column) {
            // What spans several rows has room enough.
            if (isColumnHidden(column) || rowSpan(row, column) > 1)
                continue;
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, columnWidth(column), height);
            height = qMax(height, m_delegate->sizeHint(option, m_model.index(row, column)).height());
        }
        setRowHeight(row, height);
    }
}

QModelIndex MonthlyEntryTable::stopOf(int row) const
{
    const QModelIndex number = m_model.index(row, MonthlyEntryModel::Done);
    if (number.flags().testFlag(Qt::ItemIsEditable))
        return number;
    const QModelIndex words = m_model.index(row, MonthlyEntryModel::Text);
    return words.flags().testFlag(Qt::ItemIsEditable) ? words : QModelIndex();
}

QModelIndex MonthlyEntryTable::nextStop(const QModelIndex &from, int step) const
{
    for (int row = from.row() + step; row >= 0 && row < m_model.rowCount(); row += step) {
        if (const QModelIndex stop = stopOf(row); stop.isValid())
            return stop;
    }
    return {};
}

QModelIndex MonthlyEntryTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    if (action != MoveNext && action != MovePrevious)
        return QTableView::moveCursor(action, modifiers);
    const bool next = action == MoveNext;
    if (!from.isValid())
        return stopOf(0);
    const bool wordsAreStop = stopOf(from.row()) == from.siblingAtColumn(MonthlyEntryModel::Text);
    if (from.column() == MonthlyEntryModel::Text && !wordsAreStop)
        return next ? from.siblingAtColumn(MonthlyEntryModel::Evidence) : stopOf(from.row());
    if (from.column() == MonthlyEntryModel::Evidence) {
        if (!next)
            return from.siblingAtColumn(MonthlyEntryModel::Text);
        const int rows = from.data(MonthlyEntryModel::RowsOfProjectRole).toInt();
        return nextStop(from.siblingAtRow(from.row() + qMax(rows, 1) - 1), 1);
    }
    return nextStop(from, next ? 1 : -1);
}

void MonthlyEntryTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool previous = hint == QAbstractItemDelegate::EditPreviousItem;
    if ((next || previous) && !moveCursor(next ? MoveNext : MovePrevious, Qt::NoModifier).isValid()) {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        if (next)
            emit endReached();
        else
            focusPreviousChild();
        return;
    }
    QTableView::closeEditor(editor, hint);
}

void MonthlyEntryTable::goAside(int step)
{
    for (int column = currentIndex().column() + step; column >= 0 && column < MonthlyEntryModel::ColumnCount; column += step) {
        // The words of a project stand at its first row.
        int row = currentIndex().row();
        while (column > MonthlyEntryModel::Done && row > 0 && m_model.index(row, 0).data(MonthlyEntryModel::RowsOfProjectRole).toInt() == 0)
            --row;
        const QModelIndex beside = m_model.index(row, column);
        if (beside.flags().testFlag(Qt::ItemIsEditable)) {
            setCurrentIndex(beside);
            return;
        }
    }
}

void MonthlyEntryTable::chooseFile(const QModelIndex &index)
{
    const QPersistentModelIndex place(index); // rows may come and go meanwhile
    const QString path = QFileDialog::getOpenFileName(this, tr("选择佐证文件"));
    if (!place.isValid())
        return;
    if (!path.isEmpty())
        m_model.setData(place, QDir::toNativeSeparators(path), Qt::EditRole);
    goTo(place);
}

void MonthlyEntryTable::keyPressEvent(QKeyEvent *event)
{
    // On a field that isn't open: Enter opens it rather than the dialog's button.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void MonthlyEntryTable::goToFirst()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const QModelIndex stop = stopOf(row); stop.isValid()) {
            goTo(stop);
            return;
        }
    }
}

void MonthlyEntryTable::goTo(const QModelIndex &index)
{
    setFocus();
    if (currentIndex() == index)
        edit(index);
    else
        setCurrentIndex(index);
}

void MonthlyEntryTable::commit()
{
    if (state() == EditingState)
        setFocus(); // its editor takes that as having been left
}

void MonthlyEntryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MonthlyEntryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace jingan
