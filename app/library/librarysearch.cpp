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

} // namespace

Result<LibraryMatches> searchLibrary(const SqliteFile &file, const LibraryQuery &query, const QList<LibraryReport> &reports)
{
    LibraryMatches matches;
    matches.wanted = foldText(query.text).text;
    const QHash<qint64, int> rank = ranks(query, reports);
    if (matches.wanted.isEmpty() || rank.isEmpty())
        return matches;

    QSqlQuery rows(file.database());
    rows.setForwardOnly(true);
    rows.prepare(QStringLiteral("SELECT rowid FROM passage_index WHERE passage_index MATCH ?"));
    rows.addBindValue(searchExpression(matches.wanted));
    if (!rows.exec())
        return tl::unexpected(file.unusable(rows.lastError()));

    struct Found {
        int rank;
        int index;
        qint64 row;
    };
    std::vector<Found> found;
    // Rows of a report stand together, so that its rank is looked up once.
    qint64 report = 0;
    int reportRank = -1;
    while (rows.next()) {
        const qint64 row = rows.value(0).toLongLong();
        if (reportOfRow(row) != report) {
            report = reportOfRow(row);
            reportRank = rank.value(report, -1);
            if (reportRank >= 0)
                ++matches.reports;
        }
        if (reportRank >= 0 && (query.kinds.isEmpty() || query.kinds.contains(kindOfRow(row))))
            found.push_back({reportRank, indexOfRow(row), row});
    }
    if (!query.kinds.isEmpty()) {
        QSet<int> counted;
        for (const Found &each : found)
            counted.insert(each.rank);
        matches.reports = int(counted.size());
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
    QSqlQuery query(file.database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT form, paragraph, heading, text FROM passage WHERE id = ?"));
    const qsizetype end = qMin(matches.rows.size(), first + count);
    for (qsizetype i = qMax<qsizetype>(0, first); i < end; ++i) {
        const qint64 row = matches.rows.at(i);
        query.bindValue(0, row);
        if (!query.exec())
            return tl::unexpected(file.unusable(query.lastError()));
        if (!query.next())
            continue; // removed meanwhile
        LibraryPassage passage;
        passage.reportId = reportOfRow(row);
        passage.index = indexOfRow(row);
        passage.kind = kindOfRow(row);
        passage.form = LibraryPassage::Form(query.value(0).toInt());
        passage.paragraph = query.value(1).toInt();
        passage.heading = query.value(2).toString();
        passage.text = query.value(3).toString();
        hits.append(hitOf(passage, matches.wanted));
    }
    return hits;
}

} // namespace jingan
