// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace jingan {

/// Lengths of the design are in pixels at 96 to the inch, on paper as on the screen.
constexpr qreal DesignDpi = 96;
constexpr qreal DesignPixelsPerPoint = DesignDpi / 72;

/// An entry of a document's outline: a PDF reader shows it beside the pages.
struct OutlineEntry {
    QString title;
    int level = 0; ///< 0 for the document's own; an entry deeper than the one before lies within it.
    int page = 0;  ///< The page that it leads to.
    qreal top = 0; ///< How far down that page, in design pixels.

    bool operator==(const OutlineEntry &) const = default;
};

/// An area of a page that leads to another place of the document.
struct PageLink {
    QRectF area; ///< In design pixels.
    int page = 0;
    qreal top = 0;
};

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
    /// The document's outline; each page by its title where the pages have no better one.
    virtual QList<OutlineEntry> outline() const;
    /// Where a click on the page leads.
    virtual QList<PageLink> links(int page) const;
};

} // namespace jingan
