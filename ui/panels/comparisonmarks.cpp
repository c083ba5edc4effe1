// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparisonmarks.h"

#include "ui/controls/swatch.h"

#include <QPainter>

namespace jingan {

namespace {

constexpr qreal RingRadius = 4.8;
constexpr qreal RingWidth = 2;
constexpr qreal DotRadius = 5.6;
/// Room at both ends, for half a mark or half a label.
constexpr int AxisMargin = 14;
constexpr int TickStep = 50;

} // namespace

void paintDoneMark(QPainter &painter, const QPointF &middle, const ThemeTokens &tokens)
{
    painter.setPen(QPen(tokens.chartColor(ChartColor::Series1), RingWidth));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(middle, RingRadius, RingRadius);
}

void paintPlanMark(QPainter &painter, const QPointF &middle, const ThemeTokens &tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chartColor(ChartColor::Series1));
    painter.drawEllipse(middle, DotRadius, DotRadius);
}

ComparisonAxis::ComparisonAxis(const QRect &cell, int maximum)
    : m_left(cell.left() + AxisMargin)
    , m_width(qMax(1, cell.width() - 2 * AxisMargin))
    , m_maximum(maximum)
{
}

QList<int> ComparisonAxis::ticks(qreal labelWidth) const
{
    const int step = x(TickStep) - x(0) < labelWidth ? 2 * TickStep : TickStep;
    QList<int> ticks;
    for (int tick = 0; tick <= m_maximum; tick += step)
        ticks.append(tick);
    return ticks;
}

ComparisonSample::ComparisonSample(Kind kind, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_theme(theme)
{
    setFixedSize(18, 16);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ComparisonSample::setMode(ComparisonMode mode)
{
    m_mode = mode;
    update();
}

void ComparisonSample::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_mode == ComparisonMode::Bars) {
        paintSwatch(painter, QRectF(rect()).adjusted(0, 3, 0, -3),
            m_kind == Kind::Done ? PointKind::Actual : PointKind::Target, m_theme.tokens());
        return;
    }
    const QPointF middle = QRectF(rect()).center();
    if (m_kind == Kind::Done)
        paintDoneMark(painter, middle, m_theme.tokens());
    else
        paintPlanMark(painter, middle, m_theme.tokens());
}

} // namespace jingan
