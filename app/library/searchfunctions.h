// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jingan {

/// Gives every SQLite connection opened from now on the aggregate of the library's search:
/// jingan_rows(row) gathers numbers in one value, 64 bits each as this machine has them. Written as
/// text (group_concat) thousands of rows take longer than finding them. Where Qt's
/// driver brings an SQLite of its own (Qt's builds for Windows do), connections don't get it.
void addSearchFunctions();

} // namespace jingan
