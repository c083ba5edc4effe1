// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/columnwidth.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QTableView>

namespace jingan {

namespace {

constexpr int RowsMeasured = 300;
constexpr int HeadingMargins = 20;
constexpr int SortArrowRoom = 14;
constexpr int CellMargins = 24;

} // namespace

int columnWidth(const QTableView &table, int column, const Theme &theme)
{
    const QAbstractItemModel &model = *table.model();
    int width = QFontMetrics(theme.font(12, QFont::Bold)).horizontalAdvance(model.headerData(column, Qt::Horizontal).toString())
        + HeadingMargins + (table.isSortingEnabled() ? SortArrowRoom : 0);
    const QFontMetrics metrics(theme.font(13));
    for (int row = 0; row < qMin(model.rowCount(), RowsMeasured); ++row)
        width = qMax(width, metrics.horizontalAdvance(model.index(row, column).data().toString()) + CellMargins);
    return width;
}

} // namespace jingan
