// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/charts/chartrenderer.h"
#include "ui/export/exportpages.h"

#include <QColor>
#include <QPainterPath>
#include <QStringList>

namespace jingan {

/// How text is set on a page; sizes in points.
struct PageTextStyle {
    qreal points = 9;
    QColor color;
    bool bold = false;
    bool serif = false; ///< Titles.

    qreal width(const QString &text) const;
    /// The text in lines no wider than \a lineWidth; nothing is ever cut.
    QStringList wrapped(const QString &text, qreal lineWidth) const;
    /// Distance of lines in tables and notes.
    qreal lineHeight() const { return points * 1.4; }
};

/// A line of text; the position is the corner of its em box.
struct PageText {
    QPointF position;
    QString text;
    PageTextStyle style;
};

/// A rule, a ground, a sign.
struct PageShape {
    QPainterPath path;
    QColor fill;              ///< Invalid: none.
    QColor edge = {};         ///< Invalid: none.
    qreal edgeWidth = 0.6;
};

struct PageChart {
    QRectF area;
    ChartSpec chart;
};

/// A page of paper with all that stands on it, in points from its corner.
struct ComposedPage {
    QString title;
    QString chapter;
    QList<PageShape> shapes;
    QList<PageText> texts;
    QList<PageChart> charts;
    QList<PageLink> links; ///< In points as well.

    void addRule(const QRectF &area, const QColor &color);
    /// A line of text; the anchor is the corner or the middle of its upper edge that the alignment names.
    void addLine(const QString &text, const PageTextStyle &style, const QPointF &anchor,
        Qt::Alignment alignment = Qt::AlignLeft);
    /// Lines one below the other.
    void addLines(const QStringList &lines, const PageTextStyle &style, const QPointF &anchor, qreal lineHeight,
        Qt::Alignment alignment = Qt::AlignLeft);
    /// The sign of a status, as wide as high.
    void addStatusSign(StatusGroup status, const QRectF &area, const ThemeTokens &tokens);
};

/// How charts are set on such pages: without margins of their own, type as the page's notes.
ChartStyle pageChartStyle(ThemeName theme);

/// Paints the page in points; its ground is the caller's.
void paintComposedPage(const ComposedPage &page, QPainter &painter, ThemeName theme);

} // namespace jingan
