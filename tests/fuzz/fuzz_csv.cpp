// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/csv.h"
#include "tests/fuzz/fuzzreport.h"

#include <QSet>

using namespace jingan;

namespace {

/// What csvRow() puts before a text that a spreadsheet program would take for a formula.
QString withoutApostrophe(const QString &text)
{
    return text.startsWith(u'\'') ? text.mid(1) : text;
}

} // namespace

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
    QStringList headings;
    QStringList headingsAgain;
    for (int column = 0; column < table->headings().size(); ++column) {
        headings.append(withoutApostrophe(table->headings().at(column)));
        headingsAgain.append(withoutApostrophe(again->headings().value(column)));
    }
    checkThat(headings == headingsAgain && again->headings().size() == headings.size() && again->rowCount() == table->rowCount(),
        "a table comes back as it was written");
    if (QSet<QString>(headings.cbegin(), headings.cend()).size() != headings.size())
        return 0; // a cell is asked for by its heading
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < headings.size(); ++column) {
            checkThat(withoutApostrophe(again->cell(row, again->headings().at(column)))
                    == withoutApostrophe(table->cell(row, table->headings().at(column))),
                "a cell comes back as it was written");
        }
    }
    return 0;
}
