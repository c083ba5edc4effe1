// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/grouptree.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace jingan {

namespace {

int s_layouts = 0;

} // namespace

int GroupTree::layouts()
{
    return s_layouts;
}

void GroupTree::expandGroups()
{
    bool begun = false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex group = model()->index(row, 0);
        if (group.flags().testFlag(Qt::ItemNeverHasChildren))
            return; // a flat table
        if (isExpanded(group))
            continue;
        // While a layout is to come, a group is only marked as open.
        if (!begun)
            scheduleDelayedItemsLayout();
        begun = true;
        expand(group);
    }
}

void GroupTree::doItemsLayout()
{
    if (m_putsOff) {
        scheduleDelayedItemsLayout();
        return;
    }
    s_layouts += model() && model()->rowCount() > 0 ? 1 : 0;
    QTreeView::doItemsLayout();
}

bool GroupTree::event(QEvent *event)
{
    if (event->type() == QEvent::Hide)
        m_painted = false;
    // Shown with a current row, it scrolls there.
    const bool waits = event->type() == QEvent::StyleChange || (event->type() == QEvent::Show && !currentIndex().isValid());
    const QScopedValueRollback<bool> putsOff(m_putsOff, m_putsOff || (waits && !m_painted));
    return QTreeView::event(event);
}

void GroupTree::updateGeometries()
{
    const QScopedValueRollback<bool> putsOff(m_putsOff, m_putsOff || !m_painted);
    QTreeView::updateGeometries();
}

void GroupTree::paintEvent(QPaintEvent *event)
{
    m_painted = true;
    QTreeView::paintEvent(event);
}

} // namespace jingan
