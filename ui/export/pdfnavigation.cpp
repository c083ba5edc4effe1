// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdfnavigation.h"

#include "app/common/latepart.h"
#include "ui/export/pdftext.h"

#include <QtDebug>

#include <exception>

namespace jingan {

Result<QByteArray> withNavigation(const QByteArray &bytes, const PdfNavigation &navigation, const PdfTextLayer *text)
{
    const auto complete = lateFunction(QStringLiteral("jingan-pdfwriting"), "jinganCompletePdf");
    if (!complete)
        return tl::unexpected(complete.error());
    PdfPageText pageText;
    try {
        if (text)
            pageText = text->pageText();
    } catch (const std::exception &error) {
        qWarning("The PDF could not be completed: %s", error.what());
        return {};
    }
    QByteArray completed;
    reinterpret_cast<CompletePdf *>(*complete)(bytes, navigation, pageText, completed);
    return completed;
}

} // namespace jingan
