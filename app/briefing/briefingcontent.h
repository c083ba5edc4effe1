// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/briefing.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectlog.h"

#include <QDate>

namespace jingan {

/// The briefing of a report: its indicators, sections, comparisons and projects with what the
/// users reported of them. \a day is the day as of which they are shown. What the report lacks
/// is left out, what nobody reported reads 未填写.
Briefing reportBriefing(const Dataset &dataset, const QList<ProjectRecord> &records,
    const QDate &day = QDate::currentDate());
/// With the dataset's own list of projects, nothing reported yet.
Briefing reportBriefing(const Dataset &dataset);

} // namespace jingan
