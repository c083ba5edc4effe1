// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "ui/export/exportpages.h"

#include <QByteArray>
#include <QList>

namespace jingan {

class PdfTextLayer;
struct PdfPageText;

/// What leads a reader through a document.
struct PdfNavigation {
    QList<OutlineEntry> outline;
    QList<QList<PageLink>> links; ///< By page; pages behind the last have none.
};

/// A PDF with what Qt's writer leaves out: the outline, links from page to page, the language
/// (zh-CN), the wish to see the title in the window's bar, the subset tags of its fonts. Pages of any size, unturned.
/// Empty where the bytes are no PDF or the memory does not suffice. Error: PartMissing.
/// \a text, if any, is set on its first page.
Result<QByteArray> withNavigation(const QByteArray &pdf, const PdfNavigation &navigation, const PdfTextLayer *text = nullptr);

/// What is asked for it, «jinganCompletePdf», of the part of the program that QPDF is in (ui/export/qpdf): leaves
/// \a completed empty where the bytes are no PDF or the memory does not suffice.
using CompletePdf = void(const QByteArray &pdf, const PdfNavigation &navigation, const PdfPageText &text, QByteArray &completed);

} // namespace jingan
