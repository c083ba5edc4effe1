// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace jingan {

/// A table's headings and rows as text that a spreadsheet takes: cells parted by tabs, a row
/// a line. A cell's own tabs and line breaks become blanks. Uses what a screen reader gets
/// (Qt::AccessibleTextRole) before what is shown, so that no mark of a drawing is lost.
QString tabSeparated(const QAbstractItemModel &model);

} // namespace jingan
