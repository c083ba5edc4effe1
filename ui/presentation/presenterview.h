// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/elapsedclock.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QTextBrowser;
class QTimer;

namespace jingan {

class Presentation;
class SlideOverview;
class SlideThumbnails;
class SlideView;
class Theme;

/// What the speaker sees on the other screen: this slide and the next, the report's sentences,
/// the time, and every control. Always dark. Keys as in PresentationKeys, wherever the focus is.
class PresenterView : public QWidget
{
    Q_OBJECT
public:
    /// \a clock counts the time since the start; it goes on when this view is closed.
    PresenterView(Presentation &presentation, ElapsedClock &clock, const Theme &dark, QWidget *parent = nullptr);
    ~PresenterView() override;

    /// With one screen there is nothing to swap.
    void setCanSwap(bool can);
    /// Whether the overview opens here rather than before the audience.
    void setOverviewHere(bool here);

signals:
    /// Closed by the user, who goes on presenting without it.
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildCurrent();
    QWidget *buildSide();
    QWidget *buildStrip();
    QPushButton *addButton(const QString &words, const QString &icon, const QString &toolTip);
    void showSlide();
    void showState();
    void showNotes();
    void showClock();
    void togglePause();
    void stepNotesSize(int step);

    Presentation &m_presentation;
    ElapsedClock &m_clock;
    const Theme &m_theme;
    SlideThumbnails *m_thumbnails;
    QTimer *m_tick;
    QLabel *m_showing;
    QLabel *m_elapsed;
    QLabel *m_time;
    QPushButton *m_pause;
    QLabel *m_position;
    SlideView *m_current;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_black;
    QPushButton *m_all;
    QPushButton *m_swap;
    QLabel *m_nextTitle;
    SlideView *m_following;
    QTextBrowser *m_notes;
    QListView *m_strip;
    SlideOverview *m_overview;
    int m_notesSize;
    int m_textPercent = 0;
    bool m_overviewHere = true;
};

} // namespace jingan
