// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablefile.h"

#include <QHash>

namespace jingan {

/// The merged ranges of a sheet by row, so that thousands of them are as quickly looked through
/// as one. A sheet changed afterwards is not noticed.
class MergedRanges
{
public:
    explicit MergedRanges(const QList<CellRange> &ranges);

    /// The range that the place belongs to; none for a cell of its own.
    std::optional<CellRange> at(int row, int column) const;

private:
    QHash<int, QList<CellRange>> m_byRow;
    QList<CellRange> m_tall; ///< Too tall to be written down for each of their rows.
};

} // namespace jingan
