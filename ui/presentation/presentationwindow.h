// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace jingan {

class Presentation;
class SlideOverview;
class SlideView;
class Theme;

/// What the audience sees: the slide, nothing else, on a whole screen. Keys as in
/// PresentationKeys; a click or the wheel turns the slide, the right button opens a menu.
class PresentationWindow : public QWidget
{
    Q_OBJECT
public:
    /// \a dark is the theme of the overview.
    PresentationWindow(Presentation &presentation, const Theme &dark, QWidget *parent = nullptr);
    ~PresentationWindow() override;

    /// Off where the presenter view shows the overview: the audience needn't see the search.
    void setOverviewHere(bool here);

signals:
    /// The user asks for the presenter view, or to be rid of it.
    void presenterViewToggled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showSlide();
    void showState();
    void showCursor();

    Presentation &m_presentation;
    SlideView *m_view;
    SlideOverview *m_overview;
    QTimer m_cursorTimer;
    QPoint m_lastMouse;
    int m_wheel = 0; ///< What the wheel was turned since the last slide.
    int m_textPercent = 0;
    bool m_overviewHere = true;
};

} // namespace jingan
