// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectchange.h"

class QJsonArray;

namespace jingan {

/// Changes as JSON, as the edits that wait for a server are kept; reading gives back what was
/// written. Values stand as projectFieldText() has them.
QJsonArray changesToJson(const QList<ProjectChange> &changes);
/// None where something of it is no change.
std::optional<QList<ProjectChange>> changesOfJson(const QJsonArray &array);

} // namespace jingan
