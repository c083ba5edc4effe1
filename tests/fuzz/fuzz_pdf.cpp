// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/latepart.h"
#include "tests/fuzz/fuzzreport.h"

#include <QCoreApplication>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // What reads PDFs is looked for beside the program; without it nothing would be tried.
    static int count = 1;
    static char name[] = "fuzz_pdf";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    static const bool found = jingan::lateFunction(QStringLiteral("jingan-pdfreading"), "jinganOpenPdf").has_value();
    if (!found)
        std::abort();
    readAsReport(fuzzedBytes(data, size), QStringLiteral("fuzzed.pdf"));
    return 0;
}
