// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/briefing.h"
#include "app/projects/progressreport.h"

namespace jingan {

/// The list in the office's form: 序号, 实事项目, 目标, 完成情况, 占全年计划, 牵头单位, 状态, by area.
BriefingSection projectFormSection(const QList<ProjectRecord> &records, const QDate &asOf);

/// The monthly report: summary, then the same form with the late ones first.
BriefingSection progressReportSection(const ProgressReport &report);

} // namespace jingan
