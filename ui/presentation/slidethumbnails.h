// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slides/slide.h"
#include "ui/presentation/slidedrawing.h"

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QTimer>

namespace jingan {

/// Small pictures of slides, by slide id. Each is drawn when it was first asked for, one at a
/// time when the event loop has nothing else to do, so that a list of many appears at once
/// and fills. They carry no page number: the list says it.
class SlideThumbnails : public QObject
{
    Q_OBJECT
public:
    /// \a width of the pictures in pixels of the widget; 16:9.
    explicit SlideThumbnails(int width, const SlideStyle &style = {}, QObject *parent = nullptr);
    ~SlideThumbnails() override;

    QSize size() const { return m_size; }
    void setWidth(int width);
    /// The slides that there are. Pictures made before are shown until they are drawn anew.
    void setSlides(const QList<Slide> &slides);
    /// The picture for a screen of that pixel ratio; null until it is drawn, then drawn() tells.
    QPixmap picture(const QString &id, qreal ratio);

signals:
    void drawn(const QString &id);

private:
    void drawNext();

    struct Picture {
        QPixmap pixmap;
        bool outdated = true;
    };

    QSize m_size;
    SlideStyle m_style;
    qreal m_ratio = 1;
    QHash<QString, Slide> m_slides;
    QHash<QString, Picture> m_pictures;
    QStringList m_asked;
    QTimer m_idle;
};

} // namespace jingan
