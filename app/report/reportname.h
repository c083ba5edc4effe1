// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

namespace jingan {

/// «2025 年静安区政府工作报告»; without the year where it isn't known.
QString reportName(const Report &report);

/// «2025 年 1 月 8 日»; empty where the report names no date.
QString reportDateText(const Report &report);

} // namespace jingan
