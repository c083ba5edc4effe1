// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"

#include <QStandardItemModel>

namespace jingan {

/// The pages of the window as the tree at its left.
class NavigationModel : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Role {
        PageRole = Qt::UserRole, ///< Location::page; empty for a group that has no page of its own.
        IconNameRole,            ///< Name of the line icon; empty for inner rows.
        CountRole,               ///< Shown at the row's right: «25», «56 段».
        SeparatorRole,           ///< True where a line is drawn above the row.
        StrongRole,   ///< True for the report's parts, set bold.
        FullTitleRole,           ///< The whole title, for the tool tip and the breadcrumb.
    };

    explicit NavigationModel(const Dataset &dataset, QObject *parent = nullptr);

    /// The row of a page; invalid where there is none.
    QModelIndex indexOf(const QString &page) const;
    /// The number at the checklist's row: of the list as it stands, not of the one compiled.
    void setProjectCount(int count);
    /// Pages of the shortcuts Ctrl+1 … Ctrl+9, in the order of the navigation; empty for a key without one.
    QStringList shortcutPages() const;

private:
    QStandardItem *addRow(QStandardItem *parent, const QString &text, const QString &page,
        const QString &icon = {}, const QString &count = {});

    const int m_parts; ///< Rows of the report's parts, behind the overview's.
};

} // namespace jingan
