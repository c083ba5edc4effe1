// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace jingan {

/// Lengths of the design are in pixels at 96 to the inch, on paper as on the screen.
constexpr qreal DesignDpi = 96;

/// Pages as they go into a PDF, onto a printer and into the preview: laid out once, painted
/// anywhere.
class ExportPages
{
public:
    virtual ~ExportPages() = default;

    virtual int count() const = 0;
    /// Size of a page in design pixels.
    virtual QSizeF pageSize(int page) const = 0;
    /// Paints a page, ground included, into a rectangle of the page's aspect.
    virtual void paint(int page, QPainter &painter, const QRectF &target) const = 0;
    /// What the page shows, for screen readers and bookmarks.
    virtual QString pageTitle(int page) const = 0;
};

} // namespace jingan
