// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QStringList>

namespace jingan {

/// Title, date, meeting, place and speaker, from the lines above the salutation.
void readFrontMatter(Report &report, const QStringList &lines);

/// What the front matter leaves open, from the preamble («我代表上海市人民政府») and the titles
/// of the parts: the place, and the year that the report plans for.
void completeFrontMatter(Report &report, const QStringList &otherText);

} // namespace jingan
