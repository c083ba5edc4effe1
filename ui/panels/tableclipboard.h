// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;

namespace jingan {

/// Puts a table on the clipboard as it is shown: tab-separated text and HTML, so that it
/// pastes as cells into spreadsheets and text programs.
void copyTable(const QAbstractItemModel &model);

} // namespace jingan
