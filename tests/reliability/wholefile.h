// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace jingan {

/// Whether a file is what its suffix says, from its first byte to its last: a PNG that decodes to
/// its last row, an SVG and a JSON that parse, a PDF that Poppler opens with every page, an XLSX
/// and a CSV that read as tables.
bool isWholeFile(const QString &path);

/// Whether nothing is there, or a whole file.
bool isWholeOrAbsent(const QString &path);

/// All names below a folder, hidden ones too, sorted: to see that nothing was left behind.
QStringList namesBelow(const QString &folder);

} // namespace jingan
