// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectlog.h"

namespace jingan {

/// Where the list of projects comes from, in a sentence for the page, the charts and the papers.
/// \a compiled is the dataset's own list: what the report announces is counted there, not in the
/// list as it stands, which users add to and take from. \a remark, a whole sentence, is put behind.
QString listOriginText(const QList<Project> &compiled, const QList<ProjectRecord> &records, const QString &remark = {});

} // namespace jingan
