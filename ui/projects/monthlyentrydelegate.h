// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace jingan {

/// The cells of the monthly return: fields to be filled in, each with what is wrong below it,
/// and words that wrap. Tab and Enter leave a field for the next one, the left and right arrow
/// keys at an end of its text for the one beside.
class MonthlyEntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit MonthlyEntryDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The least height of a row.
    int rowHeight() const;

signals:
    /// The field beside is wanted: 1 to the right, −1 to the left.
    void sideRequested(int step);
    /// A file is to be chosen for a field.
    void fileRequested(const QModelIndex &index) const; // clazy:exclude=const-signal-or-slot (a const function builds the editor)

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QRect fieldRect(const QRect &cell, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace jingan
