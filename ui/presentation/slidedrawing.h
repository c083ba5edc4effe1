// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slides/slide.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QRectF>
#include <QSizeF>

#include <memory>

class QGraphicsScene;
class QPainter;

namespace jingan {

/// The canvas that every slide is laid out on, in pixels of a 1080p screen.
constexpr QSizeF SlideCanvasSize(1920, 1080);
/// The smallest type on it, at any text scale: what is read from the back of a room.
constexpr qreal SmallestSlideText = 24;

/// How slides are drawn.
struct SlideStyle {
    ThemeName theme = ThemeName::Light;
    /// Type size against the design's. Where that leaves no room, the type is as large as fits;
    /// never below SmallestSlideText.
    qreal textScale = 1.0;
};

/// A piece of text as drawn.
struct SlideTextRun {
    QString text;
    qreal pixels = 0; ///< Type size on the canvas.
    QRectF ink;       ///< On the canvas.
};

/// A slide laid out once: the one drawing that screen, thumbnail, picture and page show.
class SlideDrawing
{
public:
    /// \a number of \a count is printed at the foot; nothing is where the count is 0.
    SlideDrawing(const Slide &slide, int number, int count, const SlideStyle &style);
    ~SlideDrawing();
    SlideDrawing(const SlideDrawing &) = delete;
    SlideDrawing &operator=(const SlideDrawing &) = delete;

    /// Paints slide and ground, 16:9 in the middle of the target; vector where the device is.
    void paint(QPainter &painter, const QRectF &target) const;
    /// The sources of what is drawn at a position of the canvas; none where that is no number.
    QList<TextPlace> sourcesAt(const QPointF &position) const;
    /// Every text on the slide, those inside charts included.
    QList<SlideTextRun> texts() const;
    /// Whether all found room at the smallest type; otherwise it is drawn smaller.
    bool fits() const { return m_fits; }
    /// The text scale in effect.
    qreal textScale() const { return m_textScale; }

private:
    struct Area {
        QRectF rect;
        QList<TextPlace> sources;
    };

    std::unique_ptr<QGraphicsScene> m_scene;
    QList<Area> m_areas;
    qreal m_textScale = 1;
    bool m_fits = true;
};

} // namespace jingan
