// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/briefing.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectprogress.h"

#include <QDate>
#include <QHash>

namespace jingan {

/// The briefing of a report: its indicators, sections, comparisons and projects with what the
/// users recorded of them, by project number. \a day is the day as of which that is said to
/// stand. What the report lacks is left out, what nobody recorded reads 未填写.
Briefing reportBriefing(const Dataset &dataset, const QHash<int, ProjectProgress> &progress = {},
    const QDate &day = QDate::currentDate());

} // namespace jingan
