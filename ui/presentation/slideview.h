// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slides/slide.h"
#include "ui/presentation/presentation.h"
#include "ui/presentation/slidedrawing.h"

#include <QPixmap>
#include <QWidget>

namespace jingan {

/// One slide, 16:9 in the middle of the widget. Draws it when it has to be painted, and again
/// only after a change.
class SlideView : public QWidget
{
    Q_OBJECT
public:
    explicit SlideView(QWidget *parent = nullptr);

    /// \a number of \a count is printed at the slide's foot.
    void showSlide(const Slide &slide, int number, int count, const SlideStyle &style);
    /// Nothing: behind the last slide.
    void clear();
    bool isEmpty() const { return !m_slide.has_value(); }
    /// Ground around the slide; an invalid colour leaves the widget's own, and rounds the slide.
    void setMargins(const QColor &color);
    void setBlank(Presentation::Blank blank);
    /// Where the laser's dot stands, as a share of the slide; none hides it.
    void setLaser(const std::optional<QPointF> &position);
    /// The slide's place in the widget.
    QRectF slideRect() const;
    /// A position in the widget as a share of the slide; none beside it.
    std::optional<QPointF> shareAt(const QPointF &position) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {640, 360}; }
    QSize minimumSizeHint() const override { return {160, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    QRect laserRect() const;

    std::optional<Slide> m_slide;
    int m_number = 0;
    int m_count = 0;
    SlideStyle m_style;
    QColor m_margins;
    Presentation::Blank m_blank = Presentation::Blank::None;
    std::optional<QPointF> m_laser;
    QPixmap m_picture; ///< The slide as drawn last; null after a change.
};

} // namespace jingan
