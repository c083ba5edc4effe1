// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/dataset/reportsource.h"
#include "app/projects/projectstore.h"

#include <memory>

namespace jingan {

/// Another report than the shipped one as the window shows it, with its own checklist.
struct OpenedReport {
    std::shared_ptr<Dataset> dataset;
    std::unique_ptr<ProjectStore> store;
    ReportSource source;
};

} // namespace jingan
