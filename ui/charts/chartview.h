// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/charts/chartrenderer.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

class QMenu;
class QTimer;
class QToolButton;

namespace jingan {

/// A chart on a panel: draws it at the widget's size, shows a point's value, growth and source
/// on hover, goes to the sentence on a click, asks for the full-size view on a double click,
/// can be dragged out as a picture, has the chart's own menu, reads out as its table. Entries of the legend switch their series
/// off and on by a click or the keys 1 to 9.
///
/// What is switched off, and another kind, belong to the screen: a copied picture shows what is
/// seen, but the table, exports and prints always hold the whole chart in its own kind.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    ChartView(const Theme &theme, QWidget *parent = nullptr);
    ~ChartView() override;

    /// Shows a chart. The same chart anew, with other numbers, keeps kind and series as chosen.
    void setSpec(const ChartSpec &spec);
    /// As it was set.
    const ChartSpec &spec() const { return m_spec; }
    /// Draws the chart as another of its suitableKinds().
    void setKind(ChartKind kind);
    ChartKind kind() const { return m_shown.kind; }
    /// Switches an entry of the legend off or on again. The last one stays on.
    void toggleEntry(int entry);
    void showAllEntries();
    const QList<int> &hiddenEntries() const { return m_hidden; }
    /// The type grows with the view, as in an exported picture, rather than staying as large as
    /// the window's.
    void setMagnified(bool magnified);
    /// Off where the view is the full-size one itself; a click then needn't wait for a second.
    void setFullSizeOffered(bool offered);
    /// With title, source line and margins, to the pixel as an exported picture of that size;
    /// off where the card shows them (the default).
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
    /// Opens the chart's menu at a place on the screen.
    void openMenu(const QPoint &place);

signals:
    /// A point was chosen by mouse or keyboard: its first source.
    void placeRequested(const jingan::TextPlace &place);
    void exportRequested(const QString &chartId, const QString &format);
    void fullSizeRequested(const QString &chartId);
    void kindChanged(jingan::ChartKind kind);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
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
    void dragOut();
    void moveTo(int point);
    void setHovered(int point);
    void fillMenu(QMenu *menu);
    void addKinds(QMenu *menu);
    void addEntries(QMenu *menu);
    void describe();
    ChartStyle style() const;
    int indexOf(const ChartHit &hit) const;

    const Theme &m_theme;
    ChartSpec m_spec;
    ChartSpec m_shown;   ///< In the kind chosen.
    QList<int> m_hidden; ///< Entries of its legend that are switched off.
    mutable std::unique_ptr<ChartDrawing> m_drawing; ///< Null until it is needed.
    mutable std::optional<QSize> m_minimum; ///< minimumSizeHint(), once asked for.
    QPixmap m_picture; ///< The drawing as painted last; null after a change.
    QToolButton *m_menuButton;
    bool m_framed = false;
    bool m_legendShown = true;
    bool m_magnified = false;
    bool m_fullSizeOffered = true;
    bool m_doubleClicked = false; ///< The release to come ends a double click.
    QTimer *m_click;              ///< Runs while a click may still become a double click.
    ChartHit m_clicked;
    std::optional<QPoint> m_pressed; ///< Where the left button went down; none once a drag began.
    bool m_ringed = false; ///< The keyboard brought the focus here: the whole view has a ring.
    int m_current = -1; ///< Index of the point under the keyboard; −1 for none.
    int m_hovered = -1; ///< Under the mouse.
};

} // namespace jingan
