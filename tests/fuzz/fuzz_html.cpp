// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzreport.h"

#include "app/readers/htmlreader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    // A page is known by its tags; what lost them becomes one again.
    readAsReport(jingan::looksLikeHtml(bytes) ? bytes : "<html>" + bytes, QStringLiteral("fuzzed.html"));
    return 0;
}
