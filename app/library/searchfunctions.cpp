// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/searchfunctions.h"

#include <sqlite3.h>

#include <memory>
#include <vector>

namespace jingan {

namespace {

using Rows = std::vector<sqlite3_int64>;

/// Kept by SQLite between the rows of a statement, zeros before the first one.
Rows **kept(sqlite3_context *context, int bytes)
{
    return static_cast<Rows **>(sqlite3_aggregate_context(context, bytes));
}

void addRow(sqlite3_context *context, int, sqlite3_value **values)
{
    Rows **rows = kept(context, sizeof(Rows *));
    if (!rows) {
        sqlite3_result_error_nomem(context);
        return;
    }
    if (!*rows)
        *rows = std::make_unique<Rows>().release(); // taken back in finishRows(), which SQLite calls in any case
    (*rows)->push_back(sqlite3_value_int64(values[0]));
}

void finishRows(sqlite3_context *context)
{
    Rows **place = kept(context, 0);
    const std::unique_ptr<Rows> rows(place ? *place : nullptr);
    if (rows)
        sqlite3_result_blob64(context, rows->data(), rows->size() * sizeof(sqlite3_int64), SQLITE_TRANSIENT);
}

int addTo(sqlite3 *database, char **, const sqlite3_api_routines *)
{
    return sqlite3_create_function_v2(database, "jingan_rows", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, nullptr, addRow,
        finishRows, nullptr);
}

} // namespace

void addSearchFunctions()
{
    // By way of SQLite, not of the driver's handle: another copy of SQLite never calls addTo().
    static const int added = sqlite3_auto_extension(reinterpret_cast<void (*)()>(addTo));
    (void)added; // out of memory: searching goes without
}

} // namespace jingan
