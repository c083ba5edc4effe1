// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTreeView>

namespace jingan {

class NavigationModel;

/// The tree of pages at the window's left; folds to a rail of icons where the window is narrow.
class NavigationView : public QTreeView
{
    Q_OBJECT
public:
    static constexpr int FullWidth = 244;
    static constexpr int RailWidth = 56;

    NavigationView(NavigationModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Icons only; a group opens a menu of its pages.
    void setRail(bool rail);
    bool isRail() const { return m_rail; }
    /// Selects the page's row and unfolds its group, without asking for the page.
    void setCurrentPage(const QString &page);
    /// True where the keyboard brought the focus here, so that the current row shows a ring.
    bool showsFocus() const { return m_keyboardFocus && hasFocus(); }

signals:
    void pageRequested(const QString &page);

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void openRailMenu(const QModelIndex &group);

    NavigationModel &m_model;
    bool m_rail = false;
    bool m_keyboardFocus = false;
};

} // namespace jingan
