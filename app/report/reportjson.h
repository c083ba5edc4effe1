// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/figure.h"

#include <QJsonArray>
#include <QJsonObject>

namespace jingan {

/// The outline as the command line prints it.
QJsonObject outlineToJson(const Report &report);
/// The figures as the command line prints them; each quote is an exact piece of the text.
QJsonArray figuresToJson(const Report &report, const QList<Figure> &figures);
/// The same as CSV: UTF-8 with BOM, CRLF, a header row.
QByteArray figuresToCsv(const Report &report, const QList<Figure> &figures);

} // namespace jingan
