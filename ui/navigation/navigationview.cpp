// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/navigationview.h"

#include "ui/navigation/navigationdelegate.h"
#include "ui/navigation/navigationmodel.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace jingan {

NavigationView::NavigationView(NavigationModel &model, const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setProperty("role", QStringLiteral("navigation"));
    setModel(&model);
    setItemDelegate(new NavigationDelegate(theme, this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setFixedWidth(FullWidth);
    setAccessibleName(tr("导航"));
    for (int row = 1; row <= 2; ++row)
        expand(model.index(row, 0));
    connect(this, &QTreeView::clicked, this, &NavigationView::activate);
    connect(&theme, &Theme::changed, this, [this] { doItemsLayout(); });
}

void NavigationView::setRail(bool rail)
{
    if (m_rail == rail)
        return;
    m_rail = rail;
    const QString page = currentIndex().data(NavigationModel::PageRole).toString();
    static_cast<NavigationDelegate *>(itemDelegate())->setRail(rail);
    setFixedWidth(rail ? RailWidth : FullWidth);
    if (rail) {
        collapseAll();
    } else {
        expand(m_model.index(1, 0));
        expand(m_model.index(2, 0));
    }
    setCurrentPage(page);
    doItemsLayout();
}

void NavigationView::setCurrentPage(const QString &page)
{
    QModelIndex index = m_model.indexOf(page);
    if (m_rail && index.parent().isValid())
        index = index.parent();
    else if (index.parent().isValid())
        expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
}

void NavigationView::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        activate(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void NavigationView::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QTreeView::focusInEvent(event);
}

void NavigationView::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString page = index.data(NavigationModel::PageRole).toString();
    if (!page.isEmpty())
        emit pageRequested(page);
    else if (m_rail)
        openRailMenu(index);
    else
        setExpanded(index, !isExpanded(index));
}

void NavigationView::openRailMenu(const QModelIndex &group)
{
    QMenu menu(this);
    for (int row = 0; row < m_model.rowCount(group); ++row) {
        const QModelIndex child = m_model.index(row, 0, group);
        menu.addAction(child.data().toString(), this,
            [this, page = child.data(NavigationModel::PageRole).toString()] { emit pageRequested(page); });
    }
    menu.exec(viewport()->mapToGlobal(visualRect(group).topRight()));
}

} // namespace jingan
