// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace jingan {

/// How the pairs are drawn.
enum class ComparisonMode {
    Dumbbells, ///< A ring at 100, a dot at the plan's percentage.
    Bars,      ///< Two bars, the done one at 100.
    Numbers,   ///< Not drawn at all.
};

/// The ring of what was done.
void paintDoneMark(QPainter &painter, const QPointF &middle, const ThemeTokens &tokens);
/// The dot of what is planned.
void paintPlanMark(QPainter &painter, const QPointF &middle, const ThemeTokens &tokens);

/// Where percentages stand across a cell.
class ComparisonAxis
{
public:
    ComparisonAxis(const QRect &cell, int maximum);

    qreal x(double percent) const { return m_left + percent / m_maximum * m_width; }
    /// Multiples of fifty, of a hundred where fifties would run into each other.
    QList<int> ticks(qreal labelWidth) const;

private:
    qreal m_left;
    qreal m_width;
    int m_maximum;
};

/// One of the marks, as legends show it.
class ComparisonSample : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Done, Planned };

    ComparisonSample(Kind kind, const Theme &theme, QWidget *parent = nullptr);

    void setMode(ComparisonMode mode);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    ComparisonMode m_mode = ComparisonMode::Dumbbells;
    const Theme &m_theme;
};

} // namespace jingan
