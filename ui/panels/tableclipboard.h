// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace jingan {

/// Puts a table on the clipboard as it is shown: tab-separated text and HTML, so that it
/// pastes as cells into spreadsheets and text programs. A caption stands above it: what the table
/// is of, and as of which day.
void copyTable(const QAbstractItemModel &model, const QString &caption = {});

} // namespace jingan
