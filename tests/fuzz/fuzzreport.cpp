// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzreport.h"

#include "app/readers/documentreader.h"
#include "app/report/figure.h"
#include "app/report/headlinefacts.h"
#include "app/report/listedprojects.h"
#include "app/report/reportparser.h"

#include <cstdio>
#include <cstdlib>

using namespace jingan;

namespace {

void check(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace

void readAsReport(const QByteArray &bytes, const QString &name)
{
    const auto documents = readDocumentsFrom(bytes, name);
    if (!documents) {
        check(!documents.error().message.isEmpty(), "an error says what is wrong");
        return;
    }
    check(!documents->isEmpty(), "a file that is read holds a document");
    const auto report = parseReport(documents->constFirst());
    if (!report)
        return;
    for (const Figure &figure : extractFigures(*report))
        check(!report->textAt(figure.place).isEmpty(), "a figure stands in the text");
    for (const HeadlineFact &fact : headlineFacts(*report)) {
        check(!report->textAt(fact.span).isEmpty(), "a fact stands in the text");
        check(!report->textAt(fact.quote).isEmpty(), "a fact's sentence stands in the text");
    }
    listedProjects(*report);
}
