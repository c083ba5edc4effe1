// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryschema.h"

#include "app/library/searchfunctions.h"
#include "app/library/searchwords.h"

#include <QCoreApplication>

namespace jingan {

namespace {

/// «JgLb»
constexpr int ApplicationId = 0x4a674c62;

constexpr int IndexBits = 20;
constexpr int KindBits = 4;

} // namespace

SqliteSchema librarySchema()
{
    addSearchFunctions();
    return {QCoreApplication::translate("ReportLibrary", "报告库"), ApplicationId, {
        {
            QStringLiteral("CREATE TABLE report (id INTEGER PRIMARY KEY AUTOINCREMENT, hash BLOB NOT NULL UNIQUE, "
                           "place TEXT NOT NULL, year INTEGER NOT NULL, confirmed INTEGER NOT NULL, title TEXT NOT NULL, "
                           "file_name TEXT NOT NULL, added_at TEXT NOT NULL, paragraphs INTEGER NOT NULL, "
                           "characters INTEGER NOT NULL, lost_corrections INTEGER NOT NULL DEFAULT 0)"),
            QStringLiteral("CREATE INDEX report_place_year ON report (place, year)"),
            // The file as it was read, so that a better reader can read it anew.
            QStringLiteral("CREATE TABLE document (report INTEGER PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE, "
                           "data BLOB NOT NULL)"),
            QStringLiteral("CREATE TABLE passage (id INTEGER PRIMARY KEY, form INTEGER NOT NULL, paragraph INTEGER NOT NULL, "
                           "heading TEXT NOT NULL, text TEXT NOT NULL)"),
            QStringLiteral("CREATE VIRTUAL TABLE passage_index USING fts5(words, content='', columnsize=0, "
                           "tokenize=\"%1\")").arg(searchTokenizer()),
            QStringLiteral("CREATE TABLE fact (report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE, "
                           "position INTEGER NOT NULL, measure TEXT NOT NULL, label TEXT NOT NULL, value REAL, value_most REAL, "
                           "unit TEXT NOT NULL, growth REAL, growth_most REAL, target INTEGER NOT NULL, averaged INTEGER NOT NULL, year INTEGER NOT NULL, "
                           "qualifier TEXT NOT NULL, words TEXT NOT NULL, sentence TEXT NOT NULL, paragraph INTEGER NOT NULL, start INTEGER NOT NULL, "
                           "length INTEGER NOT NULL, corrected INTEGER NOT NULL, PRIMARY KEY (report, position)) WITHOUT ROWID"),
            QStringLiteral("CREATE TABLE correction (report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE, "
                           "position INTEGER NOT NULL, operation TEXT NOT NULL, PRIMARY KEY (report, position)) WITHOUT ROWID"),
        },
    }};
}

qint64 passageRow(qint64 reportId, SectionKind kind, int index)
{
    return (reportId << (IndexBits + KindBits)) | (qint64(kind) << IndexBits) | index;
}

qint64 reportOfRow(qint64 row)
{
    return row >> (IndexBits + KindBits);
}

SectionKind kindOfRow(qint64 row)
{
    return SectionKind((row >> IndexBits) & ((1 << KindBits) - 1));
}

int indexOfRow(qint64 row)
{
    return int(row & ((1 << IndexBits) - 1));
}

} // namespace jingan
