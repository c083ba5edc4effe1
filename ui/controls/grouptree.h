// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace jingan {

/// A tree of groups and the rows beneath them. QTreeView lays out all rows of open groups, again and
/// again while it is made and shown; this one does it once, when it is painted or asked where a row is.
class GroupTree : public QTreeView
{
    Q_OBJECT
public:
    using QTreeView::QTreeView;

    /// Opens all groups. Unlike expandAll() it lays nothing out yet.
    void expandGroups();
    void doItemsLayout() override;
    /// How often a tree's rows were laid out since the program's start; for the tests.
    static int layouts();

protected:
    bool event(QEvent *event) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_painted = false; ///< Since it was shown.
    bool m_putsOff = false; ///< What is asked for now can wait until the tree is painted.
};

} // namespace jingan
