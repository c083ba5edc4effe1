// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzreport.h"

/// The bytes as the archive, or, where they are none, as a part of a sound one, which the
/// mutations of a packed file hardly ever reach: the document, its styles or its numbering.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    const QString name = QStringLiteral("fuzzed.docx");
    if (bytes.startsWith("PK")) {
        readAsReport(bytes, name);
        return 0;
    }
    static const QByteArray document = "<w:document xmlns:w='w'><w:body><w:p><w:pPr><w:pStyle w:val='1'/><w:numPr>"
                                       "<w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>一</w:t></w:r></w:p>"
                                       "</w:body></w:document>";
    if (bytes.contains("styles"))
        readAsReport(packed(bytes, "word/styles.xml", {{"word/document.xml", document}}), name);
    else if (bytes.contains("numbering"))
        readAsReport(packed(bytes, "word/numbering.xml", {{"word/document.xml", document}}), name);
    else
        readAsReport(packed(bytes, "word/document.xml"), name);
    return 0;
}
