// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/charts/chartrenderer.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

class QMenu;
class QToolButton;

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
    /// Off where the page shows the legend; copies and exports keep theirs.
    void setLegendShown(bool shown);
    /// The point under the keyboard as an index into the drawing's hits; −1 for none.
    int currentPoint() const { return m_current; }
    /// The drawing at the widget's size; nullptr without a chart.
    const ChartDrawing *drawing() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

public slots:
    /// Puts the chart with title and source line on the clipboard, at twice the screen's resolution.
    void copyImage() const;
    /// Puts the chart's numbers on the clipboard, as text with tabs and as an HTML table.
    void copyData() const;

signals:
    /// A point was chosen by mouse or keyboard: its first source.
    void placeRequested(const jingan::TextPlace &place);
    void exportRequested(const QString &chartId, const QString &format);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void changeLook();
    void redraw();
    void activate(const ChartHit &hit);
    void moveTo(int point);
    void fillMenu(QMenu *menu);
    void describe();
    ChartStyle style() const;
    const ChartPoint *pointOf(const ChartHit &hit) const;
    QString pointText(const ChartHit &hit) const;

    const Theme &m_theme;
    ChartSpec m_spec;
    mutable std::unique_ptr<ChartDrawing> m_drawing; ///< Null until it is needed.
    mutable std::optional<QSize> m_minimum; ///< minimumSizeHint(), once asked for.
    QPixmap m_picture; ///< The drawing as painted last; null after a change.
    QToolButton *m_menuButton;
    bool m_framed = false;
    bool m_legendShown = true;
    int m_current = -1; ///< Index of the point under the keyboard; −1 for none.
};

} // namespace jingan
