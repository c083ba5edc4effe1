// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace jingan {

/// A word where it is drawn, in points from the page's upper left corner.
struct PdfWord {
    QString text;
    QRectF box;
    bool spaceAfter;
};

struct PdfPage {
    QList<PdfWord> words; ///< In reading order.
    double height;        ///< In points.
};

/// The words of a PDF. Poppler reads them, in a part of the program of its own (app/readers/poppler).
class PdfPages
{
public:
    PdfPages() = default;
    virtual ~PdfPages() = default;
    PdfPages(const PdfPages &) = delete;
    PdfPages &operator=(const PdfPages &) = delete;

    /// It wants a password.
    virtual bool isLocked() const = 0;
    virtual int count() const = 0;
    /// None for a page that is broken.
    virtual std::optional<PdfPage> page(int index) const = 0;
};

/// What that part is asked for, «jinganOpenPdf»: the caller's; null where the bytes are no PDF.
using OpenPdf = PdfPages *(const QByteArray &bytes);

} // namespace jingan
