// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace jingan {

/// The picture as the bytes of a PNG file with its resolution and title; no bytes where there is
/// no memory. Without loss; may run on any thread.
///
/// Charts and pages are flat colours and letters: unfiltered rows pack smaller than the filtered
/// ones that Qt writes, in a quarter of the time.
QByteArray encodedPng(const QImage &image, const QString &title);

} // namespace jingan
