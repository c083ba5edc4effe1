// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

namespace jingan {

/// Paints the checklist: status as icon and word, progress as a bar, an area's statuses as a
/// stacked bar. Edits each column with what suits it: words from a list, known names, a
/// calendar, numbers as tables write them.
class ProjectDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int BarWidth = 72;

    explicit ProjectDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintStatus(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintProgress(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    QWidget *choiceEditor(QWidget *parent, const QModelIndex &index) const;
    QWidget *lineEditor(QWidget *parent, const QModelIndex &index) const;
    void paintAreaProgress(QPainter *painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
    mutable QHash<QString, QIcon> m_icons; ///< Of the statuses, by name and colours.
};

/// Name of a status's icon.
QString statusIconName(StatusGroup status);

} // namespace jingan
