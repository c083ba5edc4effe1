// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projecttreeview.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace jingan {

ProjectTreeView::ProjectTreeView(QWidget *parent)
    : GroupTree(parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setUniformRowHeights(true);
    setIndentation(18);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setExpandsOnDoubleClick(false);
}

void ProjectTreeView::keyPressEvent(QKeyEvent *event)
{
    if (state() == QAbstractItemView::EditingState) {
        GroupTree::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        emit checkRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit openRequested();
        return;
    case Qt::Key_Delete:
        emit removeRequested();
        return;
    case Qt::Key_Asterisk:
        expandGroups();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() == Qt::NoModifier && moveSideways(event->key() == Qt::Key_Left ? -1 : 1))
            return;
        break;
    default:
        break;
    }
    GroupTree::keyPressEvent(event);
}

bool ProjectTreeView::moveSideways(int step)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || model()->hasChildren(current.siblingAtColumn(0)))
        return false;
    for (int place = header()->visualIndex(current.column()) + step; place >= 0 && place < header()->count(); place += step) {
        const int column = header()->logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        const QModelIndex next = current.siblingAtColumn(column);
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        scrollTo(next);
        return true;
    }
    // From the first cell on it is the tree's turn: to the group.
    return step > 0;
}

} // namespace jingan
