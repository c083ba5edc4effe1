// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/librarysearch.h"

#include "app/library/libraryschema.h"
#include "app/library/searchwords.h"
#include "app/report/foldedtext.h"
#include "app/report/othernames.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <cstring>

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

struct RankedReport {
    qint64 id;
    int rank;
};

/// The rank of each report that the filters let through: the newest first, then by place. By id.
std::vector<RankedReport> ranks(const LibraryQuery &query, const QList<LibraryReport> &reports)
{
    std::vector<const LibraryReport *> wanted;
    wanted.reserve(size_t(reports.size()));
    for (const LibraryReport &report : reports) {
        if (isWanted(report, query))
            wanted.push_back(&report);
    }
    const auto isBefore = [](const LibraryReport *a, const LibraryReport *b) {
        return std::tie(b->year, a->place, a->id) < std::tie(a->year, b->place, b->id);
    };
    // The library's list has nearly this order already.
    if (!std::is_sorted(wanted.cbegin(), wanted.cend(), isBefore))
        std::sort(wanted.begin(), wanted.end(), isBefore);
    std::vector<RankedReport> result;
    result.reserve(wanted.size());
    for (const LibraryReport *report : wanted)
        result.push_back({report->id, int(result.size())});
    std::sort(result.begin(), result.end(), [](const RankedReport &a, const RankedReport &b) { return a.id < b.id; });
    return result;
}

/// The rows found in one report, from \a first on.
struct FoundReport {
    int rank;
    size_t first;
    size_t count;
};

LibraryHit hitOf(const LibraryPassage &passage, const QStringList &wanted)
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

/// Numbers as jingan_rows() hands them over.
std::vector<qint64> numbersOf(const QByteArray &bytes)
{
    std::vector<qint64> numbers(size_t(bytes.size()) / sizeof(qint64));
    if (!numbers.empty()) // memcpy() takes no null pointer, not even for no bytes
        std::memcpy(numbers.data(), bytes.constData(), numbers.size() * sizeof(qint64));
    return numbers;
}

/// Numbers written one behind the other, parted by commas.
std::vector<qint64> numbersInText(const QByteArray &list)
{
    std::vector<qint64> numbers;
    numbers.reserve(size_t(list.size() / 8));
    qint64 number = 0;
    for (const char c : list) {
        if (c == ',') {
            numbers.push_back(number);
            number = 0;
        } else {
            number = number * 10 + (c - '0');
        }
    }
    if (!list.isEmpty())
        numbers.push_back(number);
    return numbers;
}

/// The rows of the passages that hold one of the words, ascending.
Result<std::vector<qint64>> matchingRows(const SqliteFile &file, const QStringList &wanted)
{
    // As one value: fetching thousands of rows one by one costs more than finding them.
    static const QString asNumbers = QStringLiteral("SELECT jingan_rows(rowid) FROM passage_index WHERE passage_index MATCH ?");
    static const QString asText = QStringLiteral(
        "SELECT CAST(group_concat(rowid) AS BLOB) FROM passage_index WHERE passage_index MATCH ?");
    QSqlQuery *query = &file.statement(asNumbers);
    const bool isKnown = query->lastError().type() != QSqlError::StatementError;
    if (!isKnown)
        query = &file.statement(asText);
    query->bindValue(0, searchExpression(wanted));
    if (!query->exec() || !query->next())
        return tl::unexpected(file.unusable(query->lastError()));
    const QByteArray rows = query->value(0).toByteArray();
    query->finish();
    return isKnown ? numbersOf(rows) : numbersInText(rows);
}

} // namespace

Result<LibraryMatches> searchLibrary(const SqliteFile &file, const LibraryQuery &query, const QList<LibraryReport> &reports)
{
    LibraryMatches matches;
    matches.wanted = searchedWords(query.text);
    const std::vector<RankedReport> ranked = ranks(query, reports);
    if (matches.wanted.isEmpty() || ranked.empty())
        return matches;

    const auto rows = matchingRows(file, matches.wanted);
    if (!rows)
        return tl::unexpected(rows.error());

    // Rows of a report stand together and reports come by id: sorting them sorts all.
    std::vector<qint64> wanted;
    wanted.reserve(rows->size());
    std::vector<FoundReport> found;
    auto report = ranked.cbegin();
    for (auto row = rows->cbegin(); row != rows->cend();) {
        const qint64 id = reportOfRow(*row);
        report = std::find_if(report, ranked.cend(), [id](const RankedReport &each) { return each.id >= id; });
        const bool isWanted = report != ranked.cend() && report->id == id;
        const size_t first = wanted.size();
        for (; row != rows->cend() && reportOfRow(*row) == id; ++row) {
            if (isWanted && (query.kinds.isEmpty() || query.kinds.contains(kindOfRow(*row))))
                wanted.push_back(*row);
        }
        if (wanted.size() == first)
            continue;
        // By kind, which most reports have in the text's order.
        const auto isBefore = [](qint64 a, qint64 b) { return indexOfRow(a) < indexOfRow(b); };
        if (!std::is_sorted(wanted.cbegin() + ptrdiff_t(first), wanted.cend(), isBefore))
            std::sort(wanted.begin() + ptrdiff_t(first), wanted.end(), isBefore);
        found.push_back({report->rank, first, wanted.size() - first});
    }
    std::sort(found.begin(), found.end(), [](const FoundReport &a, const FoundReport &b) { return a.rank < b.rank; });
    matches.reports = int(found.size());
    matches.rows.reserve(qsizetype(wanted.size()));
    for (const FoundReport &each : found) {
        for (size_t i = 0; i < each.count; ++i)
            matches.rows.append(wanted[each.first + i]);
    }
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
    QSqlQuery &query = file.statement(QStringLiteral(
        "SELECT id, form, paragraph, heading, text FROM passage WHERE id IN (SELECT value FROM json_each(?))"));
    query.bindValue(0, QString(u'[' + numbers.join(u',') + u']'));
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
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return tl::unexpected(file.unusable(error));
    hits.reserve(wanted.size());
    for (const qint64 row : wanted) {
        if (const auto passage = passages.constFind(row); passage != passages.constEnd()) // else removed meanwhile
            hits.append(hitOf(*passage, matches.wanted));
    }
    return hits;
}

} // namespace jingan
