// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/reportlibrary.h"

#include "app/library/libraryreading.h"
#include "app/library/libraryschema.h"
#include "app/library/librarywriting.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QVariant>

#include <algorithm>

namespace jingan {

ReportLibrary::ReportLibrary(std::unique_ptr<SqliteFile> file)
    : m_file(std::move(file))
{
}

ReportLibrary::~ReportLibrary() = default;

Result<std::unique_ptr<ReportLibrary>> ReportLibrary::open(const QString &path)
{
    auto file = SqliteFile::open(path, librarySchema());
    if (!file)
        return tl::unexpected(file.error());
    std::unique_ptr<ReportLibrary> library(new ReportLibrary(std::move(*file)));
    if (const auto ok = library->reload(); !ok)
        return tl::unexpected(ok.error());
    return library;
}

const LibraryReport *ReportLibrary::find(qint64 id) const
{
    const auto found = std::find_if(m_reports.cbegin(), m_reports.cend(),
        [id](const LibraryReport &report) { return report.id == id; });
    return found == m_reports.cend() ? nullptr : &*found;
}

QStringList ReportLibrary::places() const
{
    QStringList places;
    for (const LibraryReport &report : m_reports)
        places.append(report.place);
    places.removeDuplicates();
    places.sort();
    return places;
}

QList<int> ReportLibrary::years() const
{
    QSet<int> years;
    for (const LibraryReport &report : m_reports)
        years.insert(report.year);
    QList<int> sorted(years.cbegin(), years.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

Result<int> ReportLibrary::writesByOthers() const
{
    QSqlQuery query(m_file->database());
    if (!query.exec(QStringLiteral("PRAGMA data_version")) || !query.next())
        return tl::unexpected(m_file->unusable(query.lastError()));
    return query.value(0).toInt();
}

Result<void> ReportLibrary::reloadChanges()
{
    const auto writes = writesByOthers();
    if (!writes)
        return tl::unexpected(writes.error());
    return *writes == m_seenWrites ? Result<void>() : reload();
}

Result<void> ReportLibrary::reload()
{
    // Counted before: what is written while the list is read is read again.
    const auto writes = writesByOthers();
    if (!writes)
        return tl::unexpected(writes.error());
    QSqlQuery query(m_file->database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT id, place, year, confirmed, title, file_name, added_at, paragraphs, characters, "
            "lost_corrections, (SELECT count(*) FROM fact WHERE fact.report = report.id), "
            "(SELECT count(*) FROM correction WHERE correction.report = report.id) "
            "FROM report ORDER BY year DESC, place, id")))
        return tl::unexpected(m_file->unusable(query.lastError()));
    QList<LibraryReport> reports;
    while (query.next()) {
        LibraryReport report;
        report.id = query.value(0).toLongLong();
        report.place = query.value(1).toString();
        report.year = query.value(2).toInt();
        report.confirmed = query.value(3).toBool();
        report.title = query.value(4).toString();
        report.fileName = query.value(5).toString();
        report.added = QDateTime::fromString(query.value(6).toString(), Qt::ISODateWithMs);
        report.paragraphs = query.value(7).toInt();
        report.characters = query.value(8).toInt();
        report.lostCorrections = query.value(9).toInt();
        report.facts = query.value(10).toInt();
        report.corrections = query.value(11).toInt();
        reports.append(report);
    }
    if (query.lastError().isValid())
        return tl::unexpected(m_file->unusable(query.lastError()));
    m_reports = reports;
    m_seenWrites = *writes;
    emit changed();
    return {};
}

Result<void> ReportLibrary::setPlaceAndYear(qint64 id, const PlaceAndYear &filedBy)
{
    return restoreFilings({{id, filedBy, true}});
}

Result<void> ReportLibrary::restoreFilings(const QList<ReportFiling> &filings)
{
    return inTransaction(*m_file, [&]() -> Result<void> {
        QSqlQuery query(m_file->database());
        query.prepare(QStringLiteral("UPDATE report SET place = ?, year = ?, confirmed = ? WHERE id = ?"));
        for (const ReportFiling &filing : filings) {
            query.bindValue(0, filing.filedBy.place.isNull() ? QLatin1String("") : filing.filedBy.place);
            query.bindValue(1, filing.filedBy.year);
            query.bindValue(2, int(filing.confirmed));
            query.bindValue(3, filing.id);
            if (!query.exec())
                return tl::unexpected(m_file->writeFailed(query.lastError()));
        }
        return {};
    }).and_then([this] { return reload(); });
}

Result<int> ReportLibrary::confirm(const QList<qint64> &ids)
{
    int count = 0;
    return inTransaction(*m_file, [&]() -> Result<void> {
        QSqlQuery query(m_file->database());
        query.prepare(QStringLiteral("UPDATE report SET confirmed = 1 WHERE id = ? AND confirmed = 0 AND place <> '' AND year > 0"));
        for (const qint64 id : ids) {
            query.bindValue(0, id);
            if (!query.exec())
                return tl::unexpected(m_file->writeFailed(query.lastError()));
            count += query.numRowsAffected();
        }
        return {};
    }).and_then([this] { return reload(); }).map([&count] { return count; });
}

Result<void> ReportLibrary::remove(const QList<qint64> &ids)
{
    return inTransaction(*m_file, [&]() -> Result<void> {
        for (const qint64 id : ids) {
            if (auto ok = deleteReport(*m_file, id); !ok)
                return ok;
        }
        return {};
    }).and_then([this] { return reload(); });
}

Result<SourceDocument> ReportLibrary::document(qint64 id) const
{
    return readStoredDocument(*m_file, id);
}

Result<Report> ReportLibrary::report(qint64 id) const
{
    return readLibraryReport(*m_file, id);
}

Result<QList<LibraryFact>> ReportLibrary::facts() const
{
    return readLibraryFacts(*m_file);
}

Result<QList<LibraryFact>> ReportLibrary::facts(qint64 id) const
{
    return readLibraryFacts(*m_file, id);
}

Result<QList<Correction>> ReportLibrary::corrections(qint64 id) const
{
    return readCorrections(*m_file, id);
}

Result<void> ReportLibrary::setCorrections(qint64 id, const QList<Correction> &corrections)
{
    return readAnew(*m_file, id, corrections)
        .and_then([&](const CorrectedReport &corrected) {
            return inTransaction(*m_file, [&] { return replaceReading(*m_file, id, corrections, corrected); });
        })
        .and_then([this] { return reload(); });
}

Result<void> ReportLibrary::correct(qint64 id, const QList<Correction> &further)
{
    return corrections(id).and_then([&](const QList<Correction> &before) { return setCorrections(id, before + further); });
}

Result<void> ReportLibrary::readAgain(qint64 id)
{
    return correct(id, {});
}

Result<void> ReportLibrary::forgetLost(qint64 id)
{
    return corrections(id).and_then([&](QList<Correction> kept) {
        return readAnew(*m_file, id, kept).and_then([&](const CorrectedReport &corrected) {
            for (auto lost = corrected.lost.crbegin(); lost != corrected.lost.crend(); ++lost)
                kept.removeAt(*lost);
            return setCorrections(id, kept);
        });
    });
}

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/library.sqlite");
}

} // namespace jingan
