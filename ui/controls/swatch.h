// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace jingan {

/// Paints a small sample of how a kind of number is drawn in charts: solid, hatched, dashed.
void paintSwatch(QPainter &painter, const QRectF &area, PointKind kind, const ThemeTokens &tokens);

/// That sample as a widget, for legends and cards.
class Swatch : public QWidget
{
    Q_OBJECT
public:
    Swatch(PointKind kind, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {18, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PointKind m_kind;
    const Theme &m_theme;
};

} // namespace jingan
