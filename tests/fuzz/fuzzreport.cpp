// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzreport.h"

#include "app/readers/documentreader.h"
#include "app/report/figure.h"
#include "app/report/headlinefacts.h"
#include "app/report/listedprojects.h"
#include "app/report/reportparser.h"

using namespace jingan;

void readAsReport(const QByteArray &bytes, const QString &name)
{
    const auto documents = readDocumentsFrom(bytes, name);
    if (!documents) {
        checkThat(documents.error().message.contains(name), "an error names the file");
        return;
    }
    checkThat(!documents->isEmpty(), "a file that is read holds a document");
    const auto report = parseReport(documents->constFirst());
    if (!report)
        return;
    for (const Figure &figure : extractFigures(*report))
        checkThat(!report->textAt(figure.place).isEmpty(), "a figure stands in the text");
    for (const HeadlineFact &fact : headlineFacts(*report)) {
        checkThat(!report->textAt(fact.span).isEmpty(), "a fact stands in the text");
        checkThat(!report->textAt(fact.quote).isEmpty(), "a fact's sentence stands in the text");
    }
    listedProjects(*report);
}
