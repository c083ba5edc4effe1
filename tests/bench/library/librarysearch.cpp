// SPDX-License-Identifier: GPL-3.0-or-later
// How fast reports come into the library and are searched, and whether what is found is right.
//   librarysearch [--reports N] [--library-only] [FOLDER]
// The reports are copies, each changed, of those in FOLDER, else of the shipped one.
#include "app/library/libraryimport.h"
#include "app/library/reportlibrary.h"
#include "app/report/foldedtext.h"
#include "tests/bench/library/reportcopies.h"
#include "tests/bench/library/searchengines.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>
#include <QVariant>

#include <sys/resource.h>

#include <algorithm>

using namespace jingan;

namespace {


QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024.0;
}

QHash<qint64, QString> allPassages(const ReportLibrary &library)
{
    QHash<qint64, QString> passages;
    QSqlQuery query(library.file().database());
    query.exec(QStringLiteral("SELECT id, text FROM passage"));
    while (query.next())
        passages.insert(query.value(0).toLongLong(), query.value(1).toString());
    return passages;
}

struct Answers {
    QList<double> milliseconds;
    int right = 0;
    qint64 found = 0;
};

void printRow(const QString &engine, int length, Answers answers)
{
    std::sort(answers.milliseconds.begin(), answers.milliseconds.end());
    out() << QStringLiteral("%1  %2  %3 ms  %4 ms  %5 ms  %6/%7  %8\n")
                 .arg(engine, -36).arg(length, 2)
                 .arg(answers.milliseconds.at(answers.milliseconds.size() / 2), 8, 'f', 2)
                 .arg(answers.milliseconds.at(answers.milliseconds.size() * 9 / 10), 8, 'f', 2)
                 .arg(answers.milliseconds.constLast(), 8, 'f', 2)
                 .arg(answers.right).arg(QueriesOfALength).arg(answers.found / QueriesOfALength, 8);
    out().flush();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption count(QStringLiteral("reports"), QStringLiteral("How many reports."), QStringLiteral("N"), QStringLiteral("1000"));
    const QCommandLineOption only(QStringLiteral("library-only"), QStringLiteral("Without the other ways to search."));
    parser.addOptions({count, only});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Reports to copy."));
    parser.process(application);

    const QStringList texts = reportTexts(parser.positionalArguments().value(0));
    if (texts.isEmpty()) {
        out() << "no report found\n";
        return 1;
    }
    QTemporaryDir folder;
    QTemporaryDir copies;
    writeCopies(texts, parser.value(count).toInt(), copies.path());
    const double before = peakMebibytes();

    QElapsedTimer timer;
    timer.start();
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    const auto summary = importReports(path, {copies.path()});
    if (!summary || summary->stopped) {
        out() << "library not written\n";
        return 1;
    }
    out() << QStringLiteral("added %1 reports of %2 files in %3 s, %4 failed, %5 duplicates; peak memory %6 MiB (%7 before)\n")
                 .arg(summary->added).arg(summary->files).arg(double(timer.elapsed()) / 1000.0, 0, 'f', 1)
                 .arg(summary->failures.size()).arg(summary->duplicates.size()).arg(peakMebibytes(), 0, 'f', 0).arg(before, 0, 'f', 0);
    const auto library = ReportLibrary::open(path);
    const QHash<qint64, QString> passages = allPassages(**library);
    out() << QStringLiteral("%1 passages, library %2 MiB\n").arg(passages.size()).arg(double(QFileInfo(path).size()) / 1048576.0, 0, 'f', 0);
    out().flush();

    std::vector<std::unique_ptr<SearchEngine>> engines;
    if (!parser.isSet(only)) {
        engines.push_back(pairEngine(folder.path()));
        if (auto xapian = xapianEngine(folder.path()))
            engines.push_back(std::move(xapian));
    }
    for (const auto &engine : engines) {
        timer.restart();
        engine->index(passages);
        out() << QStringLiteral("%1: indexed in %2 s, %3 MiB\n").arg(engine->name()).arg(double(timer.elapsed()) / 1000.0, 0, 'f', 1)
                     .arg(double(engine->size()) / 1048576.0, 0, 'f', 0);
        out().flush();
    }

    QHash<qint64, QString> folded;
    for (auto each = passages.cbegin(); each != passages.cend(); ++each)
        folded.insert(each.key(), foldText(each.value()).text);
    out() << "engine                            characters  median        90 %          worst      right  found on average\n";
    QRandomGenerator random(7);
    for (const int length : {1, 2, 5, 12}) {
        const QStringList queries = queriesOf(length, passages.values(), random);
        std::vector<Answers> answers(engines.size() + 1);
        for (const QString &query : queries) {
            QSet<qint64> truth;
            const QString wanted = foldText(query).text;
            for (auto each = folded.cbegin(); each != folded.cend(); ++each) {
                if (each.value().contains(wanted))
                    truth.insert(each.key());
            }
            for (size_t i = 0; i < answers.size(); ++i) {
                timer.restart();
                QList<qint64> rows;
                if (i == 0) {
                    const auto matches = searchLibrary((*library)->file(), {query}, (*library)->reports());
                    if (matches && readHits((*library)->file(), *matches, 0, int(FirstHits)))
                        rows = matches->rows;
                } else {
                    rows = engines.at(i - 1)->search(query, int(FirstHits));
                }
                answers[i].milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
                answers[i].found += rows.size();
                if (QSet<qint64>(rows.cbegin(), rows.cend()) == truth)
                    ++answers[i].right;

            }
        }
        for (size_t i = 0; i < answers.size(); ++i)
            printRow(i == 0 ? QStringLiteral("library: FTS5, characters") : engines.at(i - 1)->name(), length, answers.at(i));
    }
    return 0;
}
