// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzreport.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    readAsReport(fuzzedBytes(data, size), QStringLiteral("fuzzed.md"));
    return 0;
}
