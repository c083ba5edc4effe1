// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

namespace jingan {

/// The appendices that the lines behind a report make up: each begins at a title
/// (附件, 名词解释, 民生实事 …) and holds its lines.
QList<Appendix> parseAppendices(const QList<SourceBlock> &lines);

} // namespace jingan
