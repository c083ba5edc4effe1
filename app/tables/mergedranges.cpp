// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/mergedranges.h"

#include <algorithm>

namespace jingan {

namespace {

constexpr int TallestByRow = 1000;

std::optional<CellRange> containing(const QList<CellRange> &ranges, int row, int column)
{
    const auto found = std::find_if(ranges.cbegin(), ranges.cend(),
        [&](const CellRange &each) { return each.contains(row, column); });
    return found == ranges.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

MergedRanges::MergedRanges(const QList<CellRange> &ranges)
{
    for (const CellRange &range : ranges) {
        if (range.last.row - range.first.row >= TallestByRow) {
            m_tall.append(range);
            continue;
        }
        for (int row = range.first.row; row <= range.last.row; ++row)
            m_byRow[row].append(range);
    }
}

std::optional<CellRange> MergedRanges::at(int row, int column) const
{
    if (const auto own = m_byRow.constFind(row); own != m_byRow.cend()) {
        if (const auto found = containing(*own, row, column))
            return found;
    }
    return containing(m_tall, row, column);
}

} // namespace jingan
