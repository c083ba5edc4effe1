// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/sqlitefile.h"
#include "app/library/correctedreport.h"
#include "app/library/libraryreport.h"
#include "app/library/librarysearch.h"
#include "app/library/placeandyear.h"

#include <QObject>

namespace jingan {

/// How a report is filed.
struct ReportFiling {
    qint64 id = 0;
    PlaceAndYear filedBy;
    bool confirmed = false;

    bool operator==(const ReportFiling &) const = default;
};

/// The reports that the user keeps, in SQLite: text, outline, headline facts, corrections.
/// Files come in by importReports(), which may run on another thread; reload() shows them.
class ReportLibrary : public QObject
{
    Q_OBJECT
public:
    ~ReportLibrary() override;

    /// Opens or creates the library's file, mode 0600. Errors: DatabaseUnusable, DatabaseNewer.
    static Result<std::unique_ptr<ReportLibrary>> open(const QString &path);

    QString path() const { return m_file->path(); }
    const SqliteFile &file() const { return *m_file; }

    /// By year, the newest first, then by place.
    const QList<LibraryReport> &reports() const { return m_reports; }
    /// The report with that id; nullptr where there is none.
    const LibraryReport *find(qint64 id) const;
    /// Places of the reports, sorted, each once.
    QStringList places() const;
    /// Years of the reports, ascending, each once.
    QList<int> years() const;
    /// Reads the list again, after another thread or program wrote. Errors: DatabaseUnusable.
    Result<void> reload();
    /// Does so where another thread or program has written since. Errors: DatabaseUnusable.
    Result<void> reloadChanges();

    /// Files a report by what the user says. Errors: WriteFailed; nothing changed then.
    Result<void> setPlaceAndYear(qint64 id, const PlaceAndYear &filedBy);
    /// Confirms the guessed place and year of reports, in one transaction; those that lack either
    /// stay as they are. How many were confirmed. Errors: WriteFailed; nothing changed then.
    Result<int> confirm(const QList<qint64> &ids);
    /// Files reports as they were, guesses included, in one transaction. Errors: WriteFailed.
    Result<void> restoreFilings(const QList<ReportFiling> &filings);
    /// Takes reports out of the library, all or none. Errors: WriteFailed.
    Result<void> remove(const QList<qint64> &ids);

    /// The document that a report was read from. Errors: DatabaseUnusable (also for no such report).
    Result<SourceDocument> document(qint64 id) const;
    /// A report read anew, with the user's corrections. Errors: as document() and parseReport().
    Result<Report> report(qint64 id) const;
    /// The headline facts of all reports, in the order of reports(). Errors: DatabaseUnusable.
    Result<QList<LibraryFact>> facts() const;
    /// Those of one report. Errors: DatabaseUnusable.
    Result<QList<LibraryFact>> facts(qint64 id) const;

    /// What the user mended in a report, in order. Errors: DatabaseUnusable.
    Result<QList<Correction>> corrections(qint64 id) const;
    /// Reads a report anew and mends it by these corrections, which are kept; those that no
    /// longer find their text are kept too and counted as lost. Errors: WriteFailed, DatabaseUnusable,
    /// as parseReport(); nothing changed then.
    Result<void> setCorrections(qint64 id, const QList<Correction> &corrections);
    /// Adds to the corrections, behind those that are kept. Errors: as setCorrections().
    Result<void> correct(qint64 id, const QList<Correction> &further);
    /// Reads a report anew with the corrections that are kept. Errors: as setCorrections().
    Result<void> readAgain(qint64 id);
    /// Forgets the corrections whose text is no longer there. Errors: as setCorrections().
    Result<void> forgetLost(qint64 id);

signals:
    /// The list, or what a report holds, is another.
    void changed();

private:
    explicit ReportLibrary(std::unique_ptr<SqliteFile> file);
    Result<int> writesByOthers() const;

    std::unique_ptr<SqliteFile> m_file;
    QList<LibraryReport> m_reports;
    int m_seenWrites = 0; ///< Others' writes as SQLite counts them, as of m_reports.
};

/// The library's file in the user's data folder.
QString defaultLibraryPath();

} // namespace jingan
