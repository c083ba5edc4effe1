// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/preparedreport.h"
#include "app/library/storeddocument.h"
#include "app/readers/documentreader.h"
#include "tests/fuzz/fuzzcheck.h"

using namespace jingan;

/// The bytes as a document that the library has kept, and as a file that is added to it: prepared,
/// stored, and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    // As it stands in the database, and as what is packed there.
    for (const QByteArray &blob : {bytes, qCompress(bytes)}) {
        if (const auto stored = documentOfStored(blob))
            static_cast<void>(prepareReport(*stored));
    }
    const auto documents = readDocumentsFrom(bytes, QStringLiteral("fuzzed.txt"));
    if (!documents)
        return 0;
    for (const SourceDocument &document : *documents) {
        const auto prepared = prepareReport(document);
        if (!prepared)
            continue;
        const auto again = documentOfStored(prepared->document);
        checkThat(again.has_value(), "a stored document can be read");
        checkThat(documentHash(*again) == documentHash(document), "a stored document is the same");
        for (const IndexedPassage &passage : prepared->passages)
            checkThat(!passage.passage.text.isEmpty(), "a passage has a text");
    }
    return 0;
}
