// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/report/sourcedocument.h"

namespace jingan {

/// True for a text with the marks of Markdown: headings, bold, tables, a block of properties.
bool looksLikeMarkdown(const QString &text);

/// A Markdown text: headings by level, bold beginnings, tables by row. Marks, addresses of
/// links and the block of properties at the top are set aside.
/// Errors: BrokenFile (what MD4C gives up on).
Result<SourceDocument> readMarkdownDocument(const QString &text, const QString &name);

} // namespace jingan
