// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slides/slide.h"
#include "ui/export/exportpages.h"
#include "ui/presentation/slidedrawing.h"

namespace jingan {

/// Slides as pages of 16:9, as wide as a presentation program's (13⅓ inches).
class SlidePages : public ExportPages
{
public:
    SlidePages(const QList<Slide> &slides, const SlideStyle &style);

    int count() const override { return int(m_slides.size()); }
    QSizeF pageSize(int page) const override;
    void paint(int page, QPainter &painter, const QRectF &target) const override;
    QString pageTitle(int page) const override;

private:
    QList<Slide> m_slides;
    SlideStyle m_style;
};

} // namespace jingan
