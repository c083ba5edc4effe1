// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/readers/readingcontrol.h"

#include <QByteArray>
#include <QHash>

namespace jingan {

/// The parts of a Word document that hold text and its styles, unpacked.
using DocxPackage = QHash<QString, QByteArray>;

/// Unpacks word/document.xml, styles.xml, numbering.xml and footnotes.xml.
/// Errors: BrokenFile (no such package), UnknownFormat (a package of another kind),
/// Encrypted, FileTooLarge (unpacks to more than any report holds), Cancelled.
Result<DocxPackage> unpackDocx(const QByteArray &bytes, const QString &name, const ReadingControl &control);

} // namespace jingan
