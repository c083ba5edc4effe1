// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tableclipboard.h"

#include <QAbstractItemModel>
#include <QGuiApplication>
#include <QClipboard>
#include <QMimeData>

namespace jingan {

void copyTable(const QAbstractItemModel &model, const QString &caption)
{
    QString text;
    QString html = QStringLiteral("<table>");
    if (!caption.isEmpty()) {
        text = caption + u'\n';
        html += QStringLiteral("<caption>%1</caption>").arg(caption.toHtmlEscaped());
    }
    const auto appendRow = [&](const QStringList &cells, const QString &tag) {
        text += cells.join(u'\t') + u'\n';
        html += QStringLiteral("<tr>");
        for (const QString &cell : cells)
            html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    };
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings.append(model.headerData(column, Qt::Horizontal).toString());
    appendRow(headings, QStringLiteral("th"));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        appendRow(cells, QStringLiteral("td"));
    }
    auto *data = new QMimeData; // the clipboard takes it over
    data->setText(text);
    data->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace jingan
