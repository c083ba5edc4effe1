// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jingan {

/// The name of an indicator, a pair of the comparison, an area or an industry in the language
/// of the window. The shipped tables name them in Chinese and stay the key; a name that the
/// vocabulary doesn't have, such as one of an imported list, is shown as it is. Never for
/// quotes: the report's text stays Chinese.
QString shownName(const QString &name);

} // namespace jingan
