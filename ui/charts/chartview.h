// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/charts/chartrenderer.h"

#include <QWidget>

namespace jingan {

/// A chart on a panel: draws it at the widget's size, shows a point's value and source on
/// hover, goes to the sentence on a click, has the chart's own menu, reads out as its table.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    ChartView(const Theme &theme, QWidget *parent = nullptr);
    ~ChartView() override;

    void setSpec(const ChartSpec &spec);
    const ChartSpec &spec() const { return m_spec; }
    /// Title and source line inside the picture; off where the card shows them (the default).
    void setFramed(bool framed);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    /// A point was chosen by mouse or keyboard: its first source.
    void placeRequested(const jingan::TextPlace &place);
    void exportRequested(const QString &chartId, const QString &format);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void redraw();
    void activate(const ChartHit &hit);

    const Theme &m_theme;
    ChartSpec m_spec;
    std::unique_ptr<ChartDrawing> m_drawing;
    bool m_framed = false;
    int m_current = -1; ///< Index of the point under the keyboard; −1 for none.
};

} // namespace jingan
