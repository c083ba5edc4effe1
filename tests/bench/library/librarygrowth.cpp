// SPDX-License-Identifier: GPL-3.0-or-later
// How the time to add reports and to search them grows with the library, beside reading the same
// bytes and grep over the same texts.
//   librarygrowth [--counts 100,1000,3000] [FOLDER]
// The reports are copies, each changed, of those in FOLDER, else of the shipped one.
#include "app/library/libraryimport.h"
#include "app/library/reportlibrary.h"
#include "tests/bench/benchrows.h"
#include "tests/bench/library/reportcopies.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <optional>

using namespace jingan;

namespace {

constexpr int ShownHits = 50;
/// grep takes its time: so many of the queries of a length are enough for a median.
constexpr int GreppedQueries = 3;

/// What a library of one size takes, in milliseconds.
struct Figures {
    double adding = 0;
    double reading = 0; ///< The same bytes.
    double search = 0;  ///< Median over the queries of all lengths, the first page of hits read.
    double grep = 0;    ///< Median of grep -rc for some of them.
};

void readAll(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        QFile each(file.absoluteFilePath());
        if (each.open(QFile::ReadOnly))
            (void)each.readAll();
    }
}

QStringList allPassages(const ReportLibrary &library)
{
    QStringList passages;
    QSqlQuery query(library.file().database());
    query.exec(QStringLiteral("SELECT text FROM passage ORDER BY id"));
    while (query.next())
        passages.append(query.value(0).toString());
    return passages;
}

void measureSearch(Figures &figures, const ReportLibrary &library, const QString &texts)
{
    const QStringList passages = allPassages(library);
    QRandomGenerator random(7);
    QList<double> searches;
    QList<double> greps;
    for (const int length : {1, 2, 5, 12}) {
        const QStringList queries = queriesOf(length, passages, random);
        for (qsizetype i = 0; i < queries.size(); ++i) {
            searches.append(milliseconds([&] {
                const auto matches = searchLibrary(library.file(), {queries.at(i)}, library.reports());
                if (matches)
                    (void)readHits(library.file(), *matches, 0, ShownHits);
            }));
            if (i < GreppedQueries) {
                greps.append(milliseconds([&] {
                    QProcess grep;
                    grep.setStandardOutputFile(QProcess::nullDevice());
                    grep.start(QStringLiteral("grep"), {QStringLiteral("-rcF"), queries.at(i), texts});
                    grep.waitForFinished(-1);
                }));
            }
        }
    }
    figures.search = medianOf(searches);
    figures.grep = medianOf(greps);
}

std::optional<Figures> measured(const QStringList &texts, int count)
{
    const QTemporaryDir folder;
    const QTemporaryDir copies;
    writeCopies(texts, count, copies.path());
    Figures figures;
    readAll(copies.path());
    figures.reading = milliseconds([&] { readAll(copies.path()); });
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    bool added = false;
    figures.adding = milliseconds([&] {
        const auto summary = importReports(path, {copies.path()});
        added = summary && !summary->stopped && summary->added == count;
    });
    const auto library = ReportLibrary::open(path);
    if (!added || !library)
        return std::nullopt;
    measureSearch(figures, **library, copies.path());
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption sizes(QStringLiteral("counts"), QStringLiteral("Sizes of libraries, ascending."), QStringLiteral("N,N…"),
        QStringLiteral("100,1000,3000"));
    parser.addOption(sizes);
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Reports to copy."));
    parser.process(application);
    const QStringList texts = reportTexts(parser.positionalArguments().value(0));
    if (texts.isEmpty()) {
        QTextStream(stderr) << "no report found\n";
        return 1;
    }

    BenchRows rows;
    std::optional<std::pair<int, Figures>> smallest;
    const QStringList counts = parser.value(sizes).split(u',');
    for (const QString &each : counts) {
        const int count = std::max(1, each.toInt());
        const auto figures = measured(texts, count);
        if (!figures) {
            QTextStream(stderr) << "library not written\n";
            return 1;
        }
        rows.add(QStringLiteral("adding %1 reports").arg(count), figures->adding, QStringLiteral("ms"),
            QStringLiteral("reading the same bytes"), figures->reading);
        rows.add(QStringLiteral("searching %1 reports, median").arg(count), figures->search, QStringLiteral("ms"),
            QStringLiteral("grep -rcF"), figures->grep, 0.1, BenchRows::Bound::Ratio);
        if (!smallest) {
            smallest = std::pair(count, *figures);
            continue;
        }
        // Linear: so many times the reports, so many times the time. A tenth is the machine's.
        const double times = double(count) / smallest->first;
        rows.add(QStringLiteral("adding: growth %1 → %2").arg(smallest->first).arg(count), figures->adding / smallest->second.adding,
            QStringLiteral("×"), QStringLiteral("linear"), times, 1.1, BenchRows::Bound::Ratio);
        rows.add(QStringLiteral("searching: growth %1 → %2").arg(smallest->first).arg(count), figures->search / smallest->second.search,
            QStringLiteral("×"), QStringLiteral("linear"), times, 1.1, BenchRows::Bound::Ratio);
    }
    return 0;
}
