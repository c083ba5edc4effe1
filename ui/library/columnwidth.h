// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace jingan {

class Theme;

/// Width at which a column's heading and cells stand whole, in pixels. Qt's own measure takes
/// the header's font for that of its headings, which the style sheet makes bold. Looks at the
/// first 300 rows, enough to know how wide the rest is.
int columnWidth(const QTableView &table, int column, const Theme &theme);

} // namespace jingan
