// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/csv.h"
#include "tests/fuzz/fuzzreport.h"

using namespace jingan;

/// The bytes as a table of the program's own, as a table of reports and, row by row, written and
/// read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    const QString name = QStringLiteral("fuzzed.csv");
    readAsReport(bytes, name);
    const auto table = CsvTable::parse(bytes, name);
    if (!table) {
        checkThat(table.error().message.contains(name), "an error names the file");
        return 0;
    }
    QByteArray written = csvRow(table->headings());
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (const QString &heading : table->headings()) {
            cells.append(table->cell(row, heading));
            static_cast<void>(table->number(row, heading));
        }
        written += csvRow(cells);
    }
    const auto again = CsvTable::parse(written, name);
    // A row of one empty cell is an empty line, which no CSV tells from none.
    if (!again || table->headings().size() < 2)
        return 0;
    checkThat(again->headings() == table->headings() && again->rowCount() == table->rowCount(), "a table comes back as it was written");
    for (int row = 0; row < table->rowCount(); ++row) {
        for (const QString &heading : table->headings())
            checkThat(again->cell(row, heading) == table->cell(row, heading), "a cell comes back as it was written");
    }
    return 0;
}
