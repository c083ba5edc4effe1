// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace jingan {

/// Something the palette leads to.
struct PaletteEntry {
    QString title;    ///< «年度对比», «导出…»
    QString group;    ///< «页面», «操作»: said at the row's right.
    QString keys;     ///< Its shortcut, where it has one.
    QString iconName;
    std::function<void()> run;
};

/// Finds pages, projects and actions by a few letters (Ctrl+K): arrows choose, Enter runs,
/// Escape closes. Every word typed must occur, or what reports print for it where it is another
/// name of an indicator; the order of words doesn't matter.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const QList<PaletteEntry> &entries, const Theme &theme, QWidget *parent);

    /// Titles of the rows shown, first first.
    QStringList shownTitles() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void runRow(const QModelIndex &index);

    const QList<PaletteEntry> m_entries;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_field;
    QLabel *m_otherName; ///< «GDP = 生产总值»
    QListView *m_view;
};

} // namespace jingan
