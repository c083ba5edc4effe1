// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidethumbnails.h"

#include <QPainter>

namespace jingan {

SlideThumbnails::SlideThumbnails(int width, const SlideStyle &style, QObject *parent)
    : QObject(parent)
    , m_size(width, qRound(width * SlideCanvasSize.height() / SlideCanvasSize.width()))
    , m_style(style)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &SlideThumbnails::drawNext);
}

SlideThumbnails::~SlideThumbnails() = default;

void SlideThumbnails::setWidth(int width)
{
    if (width == m_size.width())
        return;
    m_size = QSize(width, qRound(width * SlideCanvasSize.height() / SlideCanvasSize.width()));
    for (Picture &picture : m_pictures)
        picture.outdated = true;
}

void SlideThumbnails::setSlides(const QList<Slide> &slides)
{
    m_slides.clear();
    for (const Slide &slide : slides)
        m_slides.insert(slide.id, slide);
    for (Picture &picture : m_pictures)
        picture.outdated = true;
}

QPixmap SlideThumbnails::picture(const QString &id, qreal ratio)
{
    if (ratio != m_ratio) {
        m_ratio = ratio;
        for (Picture &picture : m_pictures)
            picture.outdated = true;
    }
    const auto found = m_pictures.constFind(id);
    if (found == m_pictures.cend() || found->outdated) {
        if (!m_asked.contains(id))
            m_asked.append(id);
        m_idle.start();
    }
    return found == m_pictures.cend() ? QPixmap() : found->pixmap;
}

void SlideThumbnails::drawNext()
{
    if (m_asked.isEmpty())
        return;
    const QString id = m_asked.takeFirst();
    if (!m_asked.isEmpty())
        m_idle.start();
    const auto slide = m_slides.constFind(id);
    if (slide == m_slides.cend())
        return;
    const QRect pixels(QPoint(), m_size * m_ratio);
    QPixmap pixmap(pixels.size());
    pixmap.fill(themeTokens(m_style.theme).surface);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    SlideDrawing(*slide, 0, 0, m_style).paint(painter, pixels);
    painter.end();
    pixmap.setDevicePixelRatio(m_ratio);
    m_pictures.insert(id, {pixmap, false});
    emit drawn(id);
}

} // namespace jingan
