// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/tabseparated.h"

#include <QAbstractItemModel>

namespace jingan {

namespace {

QString cell(const QVariant &value)
{
    QString text = value.toString();
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

} // namespace

QString tabSeparated(const QAbstractItemModel &model)
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(cell(model.headerData(column, Qt::Horizontal)));
    lines.append(cells.join(u'\t'));
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant words = index.data(Qt::AccessibleTextRole);
            cells.append(cell(words.isValid() ? words : index.data()));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace jingan
