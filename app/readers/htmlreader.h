// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/report/sourcedocument.h"

namespace jingan {

/// True for a web page, by its first tags.
bool looksLikeHtml(const QByteArray &bytes);

/// The encoding that a web page names in its head, where it isn't UTF-8: as text.
Result<QString> decodeHtml(const QByteArray &bytes, const QString &name);

/// A web page: the element that holds the sentences gives the blocks (headings, bold
/// beginnings, tables by row); menus, buttons and what else stands around it are set aside.
/// Errors: FileTooLarge (elements nested beyond all sense).
Result<SourceDocument> readHtmlDocument(const QString &html, const QString &name);

} // namespace jingan
