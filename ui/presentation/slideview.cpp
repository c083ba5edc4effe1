// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slideview.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace jingan {

namespace {

constexpr qreal CornerRadius = 4;
/// The laser's dot against the slide's width, as large as one on a wall seems.
constexpr qreal LaserShare = 0.012;
constexpr qreal LeastLaser = 9;

} // namespace

SlideView::SlideView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SlideView::showSlide(const Slide &slide, int number, int count, const SlideStyle &style)
{
    m_slide = slide;
    m_number = number;
    m_count = count;
    m_style = style;
    m_picture = {};
    setAccessibleName(tr("第 %1 页，共 %2 页：%3").arg(number).arg(count).arg(slide.title));
    QStringList words = slide.subtitles;
    for (const SlideFact &fact : slide.facts)
        words.append(QStringLiteral("%1 %2%3").arg(fact.label, fact.value, fact.unit));
    for (const SlideText &bullet : slide.bullets)
        words.append(bullet.text);
    words.append(slide.source);
    setAccessibleDescription(words.join(u'\n'));
    update();
}

void SlideView::clear()
{
    m_slide.reset();
    m_picture = {};
    setAccessibleName({});
    setAccessibleDescription({});
    update();
}

void SlideView::setMargins(const QColor &color)
{
    m_margins = color;
    setAttribute(Qt::WA_OpaquePaintEvent, color.isValid());
    update();
}

void SlideView::setBlank(Presentation::Blank blank)
{
    if (m_blank == blank)
        return;
    m_blank = blank;
    update();
}

void SlideView::setLaser(const std::optional<QPointF> &position)
{
    if (m_laser == position)
        return;
    const QRect before = laserRect();
    m_laser = position;
    update(before | laserRect());
}

QRectF SlideView::slideRect() const
{
    const QSizeF size = SlideCanvasSize.scaled(this->size(), Qt::KeepAspectRatio);
    return {QPointF(width() - size.width(), height() - size.height()) / 2, size};
}

std::optional<QPointF> SlideView::shareAt(const QPointF &position) const
{
    const QRectF slide = slideRect();
    if (!slide.contains(position))
        return {};
    const QPointF inside = position - slide.topLeft();
    return QPointF(inside.x() / slide.width(), inside.y() / slide.height());
}

int SlideView::heightForWidth(int width) const
{
    return qRound(width * SlideCanvasSize.height() / SlideCanvasSize.width());
}

QRect SlideView::laserRect() const
{
    if (!m_laser)
        return {};
    const QRectF slide = slideRect();
    const QPointF center(slide.left() + m_laser->x() * slide.width(), slide.top() + m_laser->y() * slide.height());
    const qreal reach = std::max(LeastLaser, slide.width() * LaserShare);
    return QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach).toAlignedRect().adjusted(-1, -1, 1, 1);
}

void SlideView::draw()
{
    const qreal ratio = devicePixelRatioF();
    const QRect pixels(QPoint(), (slideRect().size() * ratio).toSize().expandedTo(QSize(1, 1)));
    m_picture = QPixmap(pixels.size());
    m_picture.fill(themeTokens(m_style.theme).surface);
    QPainter painter(&m_picture);
    SlideDrawing(*m_slide, m_number, m_count, m_style).paint(painter, pixels);
    painter.end();
    m_picture.setDevicePixelRatio(ratio);
}

void SlideView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_margins.isValid()) {
        if (m_blank != Presentation::Blank::None) {
            painter.fillRect(rect(), m_blank == Presentation::Blank::Black ? Qt::black : Qt::white);
            return;
        }
        painter.fillRect(rect(), m_margins);
    }
    if (!m_slide)
        return;
    if (m_picture.isNull())
        draw();
    // On whole device pixels, else the slide would be blurred.
    const qreal ratio = devicePixelRatioF();
    QRectF target(slideRect().topLeft() * ratio, QSizeF(m_picture.size()));
    target = QRectF(target.topLeft().toPoint() / ratio, target.size() / ratio);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_margins.isValid()) {
        QPainterPath corners;
        corners.addRoundedRect(target, CornerRadius, CornerRadius);
        painter.setClipPath(corners);
    }
    painter.drawPixmap(target.topLeft(), m_picture);
    if (m_blank != Presentation::Blank::None) {
        // Before the speaker's eyes the slide stays legible, dimmed.
        QColor cover(m_blank == Presentation::Blank::Black ? Qt::black : Qt::white);
        cover.setAlphaF(0.72F);
        painter.fillRect(target, cover);
    }
    if (m_laser) {
        const QRectF dot = laserRect().adjusted(2, 2, -2, -2);
        painter.setPen(QPen(Qt::white, dot.width() / 10));
        painter.setBrush(QColor(0xE0, 0x1B, 0x1B));
        painter.drawEllipse(dot);
    }
}

void SlideView::resizeEvent(QResizeEvent *event)
{
    m_picture = {};
    QWidget::resizeEvent(event);
}

void SlideView::changeEvent(QEvent *event)
{
    // Another screen has other pixels.
    if (event->type() == QEvent::ScreenChangeInternal)
        m_picture = {};
    QWidget::changeEvent(event);
}

} // namespace jingan
