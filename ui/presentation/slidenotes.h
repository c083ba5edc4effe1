// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slides/slide.h"
#include "ui/theme/theme.h"

namespace jingan {

/// A slide's notes as rich text for the speaker: the report's sentences with the slide's numbers
/// marked and their paragraphs, what is to be said beside them, the speaker's own remark.
/// \a pixels is the type size of the sentences.
QString notesHtml(const Slide &slide, const QString &remark, const ThemeTokens &tokens, qreal pixels);

} // namespace jingan
