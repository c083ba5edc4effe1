// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QObject>

class QMenu;
class QTreeView;

namespace jingan {

class ProjectFilterProxy;

/// Which columns the checklist shows, in which order, how wide and how sorted. Until somebody
/// chooses, the columns follow the room there is; what was chosen is kept in the settings.
class ProjectColumns : public QObject
{
    Q_OBJECT
public:
    /// The view shows \a proxy already.
    ProjectColumns(QTreeView &view, ProjectFilterProxy &proxy, const Theme &theme, QObject *parent = nullptr);

    /// Lays the columns out anew: after the view, the type size or the grouping changed.
    void layOut();
    /// Fills a menu with all columns to tick, «by lateness» and «reset».
    void fillMenu(QMenu &menu);
    void setColumnShown(int column, bool shown);
    /// Puts widths, order and choice back to what the program begins with.
    void reset();
    bool isSortedByLateness() const;
    /// The late ones first, or the order of the list again.
    void sortByLateness(bool on);

signals:
    void sortingChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyChosen();
    void applyAutomatic();
    int standardWidth(int column) const;
    QStringList sampleTargets() const;
    void showMenu(const QPoint &position);
    void keepLayout();
    void keepSorting();
    void restore();
    QList<int> visualOrder() const;
    void chooseShown();

    QTreeView &m_view;
    ProjectFilterProxy &m_proxy;
    const Theme &m_theme;
    bool m_laying = false;
    bool m_choseColumns = false;   ///< The shown ones are m_shown; else those that fit.
    QList<int> m_shown;
    QList<int> m_order;            ///< Logical columns from left to right; empty: as in the model.
    QHash<int, int> m_widths;      ///< Those that somebody drew.
};

} // namespace jingan
