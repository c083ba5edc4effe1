// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/comparisonmarks.h"

#include <QStyledItemDelegate>

namespace jingan {

/// Cells of the comparison table: the area once a group, marks of notes and of different
/// measures, the pair as a dumbbell or as two bars over the percent axis.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ComparisonDelegate(int axisMaximum, const Theme &theme, QObject *parent = nullptr);

    void setMode(ComparisonMode mode) { m_mode = mode; }
    /// What a name takes on one line, its mark included.
    int nameWidth(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintArea(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintName(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintChart(QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &ground) const;
    QFont cellFont(const QModelIndex &index) const;
    int markWidth(const QModelIndex &index) const;
    bool tagStandsBelow(int width, const QModelIndex &index) const;

    int m_axisMaximum;
    const Theme &m_theme;
    ComparisonMode m_mode = ComparisonMode::Dumbbells;
};

} // namespace jingan
