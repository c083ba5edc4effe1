// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/librarysearch.h"

#include "app/library/libraryschema.h"
#include "app/library/searchwords.h"
#include "app/report/foldedtext.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace jingan {

namespace {

/// Characters shown before and after the first occurrence.
constexpr int Before = 24;
constexpr int After = 76;

bool isWanted(const LibraryReport &report, const LibraryQuery &query)
{
    return (query.places.isEmpty() || query.places.contains(report.place))
        && (query.firstYear == 0 || report.year >= query.firstYear)
        && (query.lastYear == 0 || report.year <= query.lastYear);
}

/// The rank of each report that the filters let through: the newest first, then by place.
QHash<qint64, int> ranks(const LibraryQuery &query, const QList<LibraryReport> &reports)
{
    QList<const LibraryReport *> wanted;
    for (const LibraryReport &report : reports) {
        if (isWanted(report, query))
            wanted.append(&report);
    }
    std::sort(wanted.begin(), wanted.end(), [](const LibraryReport *a, const LibraryReport *b) {
        return std::tie(b->year, a->place, a->id) < std::tie(a->year, b->place, b->id);
    });
    QHash<qint64, int> result;
    for (int i = 0; i < wanted.size(); ++i)
        result.insert(wanted.at(i)->id, i);
    return result;
}

LibraryHit hitOf(const LibraryPassage &passage, const QString &wanted)
{
    LibraryHit hit;
    hit.passage = passage;
    hit.matches = foldedOccurrences(passage.text, wanted);
    if (hit.matches.isEmpty())
        return hit;
    const TextSpan first = hit.matches.constFirst();
    const int start = qMax(0, first.start - Before);
    const int end = qMin(int(passage.text.size()), first.end() + After);
    const QString lead = start > 0 ? QStringLiteral("…") : QString();
    hit.snippet = lead + passage.text.mid(start, end - start) + (end < passage.text.size() ? QStringLiteral("…") : QString());
    for (const TextSpan &match : std::as_const(hit.matches)) {
        if (match.start >= start && match.end() <= end)
            hit.marks.append({int(lead.size()) + match.start - start, match.length});
    }
    return hit;
}

/// The rows of the passages that hold the text, ascending.
Result<std::vector<qint64>> matchingRows(const SqliteFile &file, const QString &wanted)
{
    QSqlQuery query(file.database());
    query.setForwardOnly(true);
    // As one value: fetching thousands of rows one by one costs more than finding them.
    query.prepare(QStringLiteral("SELECT CAST(group_concat(rowid) AS BLOB) FROM passage_index WHERE passage_index MATCH ?"));
    query.addBindValue(searchExpression(wanted));
    if (!query.exec() || !query.next())
        return tl::unexpected(file.unusable(query.lastError()));
    const QByteArray list = query.value(0).toByteArray();
    std::vector<qint64> rows;
    rows.reserve(size_t(list.size() / 8));
    qint64 row = 0;
    for (const char c : list) {
        if (c == ',') {
            rows.push_back(row);
            row = 0;
        } else {
            row = row * 10 + (c - '0');
        }
    }
    if (!list.isEmpty())
        rows.push_back(row);
    return rows;
}

} // namespace

Result<LibraryMatches> searchLibrary(const SqliteFile &file, const LibraryQuery &query, const QList<LibraryReport> &reports)
{
    LibraryMatches matches;
    matches.wanted = foldText(query.text).text;
    const QHash<qint64, int> rank = ranks(query, reports);
    if (matches.wanted.isEmpty() || rank.isEmpty())
        return matches;

    const auto rows = matchingRows(file, matches.wanted);
    if (!rows)
        return tl::unexpected(rows.error());

    struct Found {
        int rank;
        int index;
        qint64 row;
    };
    std::vector<Found> found;
    found.reserve(rows->size());
    // Rows of a report stand together, so that its rank is looked up once.
    qint64 report = 0;
    int reportRank = -1;
    bool counted = false;
    for (const qint64 row : *rows) {
        if (reportOfRow(row) != report) {
            report = reportOfRow(row);
            reportRank = rank.value(report, -1);
            counted = false;
        }
        if (reportRank < 0 || (!query.kinds.isEmpty() && !query.kinds.contains(kindOfRow(row))))
            continue;
        found.push_back({reportRank, indexOfRow(row), row});
        matches.reports += counted ? 0 : 1;
        counted = true;
    }
    std::sort(found.begin(), found.end(),
        [](const Found &a, const Found &b) { return std::tie(a.rank, a.index) < std::tie(b.rank, b.index); });
    matches.rows.reserve(qsizetype(found.size()));
    for (const Found &each : found)
        matches.rows.append(each.row);
    return matches;
}

Result<QList<LibraryHit>> readHits(const SqliteFile &file, const LibraryMatches &matches, qsizetype first, qsizetype count)
{
    QList<LibraryHit> hits;
    const QList<qint64> wanted = matches.rows.mid(qMax<qsizetype>(0, first), count);
    if (wanted.isEmpty())
        return hits;
    QStringList numbers;
    numbers.reserve(wanted.size());
    for (const qint64 row : wanted)
        numbers.append(QString::number(row));
    // One statement for all: each of its own would lock the file, and look whether it changed, anew.
    QSqlQuery query(file.database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT id, form, paragraph, heading, text FROM passage WHERE id IN (SELECT value FROM json_each(?))"));
    query.addBindValue(QString(u'[' + numbers.join(u',') + u']'));
    if (!query.exec())
        return tl::unexpected(file.unusable(query.lastError()));
    QHash<qint64, LibraryPassage> passages;
    while (query.next()) {
        const qint64 row = query.value(0).toLongLong();
        LibraryPassage &passage = passages[row];
        passage.reportId = reportOfRow(row);
        passage.index = indexOfRow(row);
        passage.kind = kindOfRow(row);
        passage.form = LibraryPassage::Form(query.value(1).toInt());
        passage.paragraph = query.value(2).toInt();
        passage.heading = query.value(3).toString();
        passage.text = query.value(4).toString();
    }
    if (query.lastError().isValid())
        return tl::unexpected(file.unusable(query.lastError()));
    hits.reserve(wanted.size());
    for (const qint64 row : wanted) {
        if (const auto passage = passages.constFind(row); passage != passages.constEnd()) // else removed meanwhile
            hits.append(hitOf(*passage, matches.wanted));
    }
    return hits;
}

} // namespace jingan
