// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/sourcedocument.h"

#include <QByteArray>

#include <optional>

namespace jingan {

/// A document as the library keeps it: CBOR, compressed. All that the reader made of the file,
/// so that it can be parsed anew without the file.
QByteArray storedDocument(const SourceDocument &document);
/// The document again; none where the bytes are damaged.
std::optional<SourceDocument> documentOfStored(const QByteArray &bytes);

/// The same for the same words, whatever the file's name, line breaks and blanks.
QByteArray documentHash(const SourceDocument &document);

} // namespace jingan
