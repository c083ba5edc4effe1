// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidepages.h"

namespace jingan {

namespace {

/// 13⅓ × 7½ inches at 96 to the inch.
constexpr QSizeF PageSize(1280, 720);

} // namespace

SlidePages::SlidePages(const QList<Slide> &slides, const SlideStyle &style)
    : m_slides(slides)
    , m_style(style)
{
}

QSizeF SlidePages::pageSize(int) const
{
    return PageSize;
}

void SlidePages::paint(int page, QPainter &painter, const QRectF &target) const
{
    SlideDrawing(m_slides.at(page), page + 1, count(), m_style).paint(painter, target);
}

QString SlidePages::pageTitle(int page) const
{
    return m_slides.at(page).title;
}

} // namespace jingan
