// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/slidethumbnails.h"

#include <QWidget>

class QLabel;
class QListView;

namespace jingan {

class Presentation;
class SlideThumbnailDelegate;
class Theme;

/// All slides of a presentation in a grid (G): arrows and Enter, a click, or a number and Enter
/// go to one; G and Escape leave it.
class SlideOverview : public QWidget
{
    Q_OBJECT
public:
    SlideOverview(Presentation &presentation, const Theme &theme, QWidget *parent);

    /// Begins at the slide shown.
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Presentation &m_presentation;
    SlideThumbnails m_thumbnails;
    QLabel *m_heading;
    QListView *m_view;
    SlideThumbnailDelegate *m_delegate;
};

} // namespace jingan
