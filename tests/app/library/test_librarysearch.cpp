// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryimport.h"
#include "app/library/libraryschema.h"
#include "app/library/reportlibrary.h"
#include "app/report/foldedtext.h"
#include "tests/app/library/libraryfixture.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>

using namespace jingan;

/// The full-text search over real SQLite, against comparing the texts.
class TestLibrarySearch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void findsWhatComparingFinds_data();
    void findsWhatComparingFinds();
    void filters_data();
    void filters();
    void ordersByYearPlaceAndText();
    void marksWhatWasFound();
    void foldsWidthCaseAndBlanks();
    void findsNothingForNothing();
    void findsByOtherNames_data();
    void findsByOtherNames();
    void findsHeadings();
    void forgetsWhatIsRemoved();
    void holdsNothingBetweenSearches();
    void findsTheSameInOneIndexAsInPieces();
    void goesWithoutItsFunction();

private:
    /// Rows of the passages whose folded text holds the folded query.
    QSet<qint64> compared(const QString &text) const { return compared(*m_library, text); }
    static QSet<qint64> compared(const ReportLibrary &library, const QString &text)
    {
        QSet<qint64> rows;
        const QString wanted = foldText(text).text;
        QSqlQuery query(library.file().database());
        query.exec(QStringLiteral("SELECT id, text FROM passage"));
        while (query.next()) {
            if (foldText(query.value(1).toString()).text.contains(wanted))
                rows.insert(query.value(0).toLongLong());
        }
        return rows;
    }
    LibraryMatches search(const LibraryQuery &query) const
    {
        return searchLibrary(m_library->file(), query, m_library->reports()).value_or(LibraryMatches());
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_names;
    std::unique_ptr<ReportLibrary> m_library;
    QString m_text; ///< All random text, to cut queries from.
};

void TestLibrarySearch::initTestCase()
{
    QRandomGenerator random(42);
    int number = 0;
    for (const QString &place : {QStringLiteral("临江区"), QStringLiteral("云山县"), QStringLiteral("东海市")}) {
        for (int year = 2021; year <= 2024; ++year) {
            const QString extra = libraryfixture::randomText(random, 900);
            m_text += extra;
            QVERIFY(libraryfixture::write(m_folder.filePath(QStringLiteral("%1.txt").arg(number++)),
                libraryfixture::report(place, year, extra)));
        }
    }
    const QString path = m_folder.filePath(QStringLiteral("library.sqlite"));
    const auto summary = importReports(path, {m_folder.path()});
    QVERIFY(summary.has_value());
    QCOMPARE(summary->added, 12);
    auto library = ReportLibrary::open(path);
    QVERIFY(library.has_value());
    m_library = std::move(*library);
}

void TestLibrarySearch::findsWhatComparingFinds_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {1, 2, 3, 5, 9})
        QTest::addRow("%d characters", length) << length;
}

void TestLibrarySearch::findsWhatComparingFinds()
{
    QFETCH(int, length);
    QRandomGenerator random(length);
    int found = 0;
    for (int i = 0; i < 150; ++i) {
        // Half are cut from the text, half are put together at random.
        const QString text = i % 2 == 0 ? m_text.mid(random.bounded(int(m_text.size()) - length), length)
                                        : libraryfixture::randomText(random, length);
        if (text.front().isLowSurrogate() || text.back().isHighSurrogate())
            continue;
        const LibraryMatches matches = search({text});
        const QSet<qint64> rows(matches.rows.cbegin(), matches.rows.cend());
        QCOMPARE(rows.size(), matches.rows.size());
        QVERIFY2(rows == compared(text), qPrintable(text));
        found += !rows.isEmpty();
    }
    QVERIFY(found >= 40);
}

void TestLibrarySearch::filters_data()
{
    QTest::addColumn<LibraryQuery>("query");
    QTest::addColumn<int>("passages");
    QTest::addColumn<int>("reports");
    const QString words = QStringLiteral("地区生产总值");
    QTest::newRow("all") << LibraryQuery{words} << 24 << 12;
    QTest::newRow("place") << LibraryQuery{words, {QStringLiteral("云山县")}} << 8 << 4;
    QTest::newRow("two places") << LibraryQuery{words, {QStringLiteral("云山县"), QStringLiteral("东海市")}} << 16 << 8;
    QTest::newRow("from a year") << LibraryQuery{words, {}, 2023} << 12 << 6;
    QTest::newRow("to a year") << LibraryQuery{words, {}, 0, 2021} << 6 << 3;
    QTest::newRow("review") << LibraryQuery{words, {}, 0, 0, {SectionKind::Review}} << 12 << 12;
    QTest::newRow("tasks") << LibraryQuery{words, {}, 0, 0, {SectionKind::Tasks}} << 12 << 12;
    QTest::newRow("government") << LibraryQuery{QStringLiteral("依法行政"), {}, 0, 0, {SectionKind::Government}} << 12 << 12;
    QTest::newRow("kind without it") << LibraryQuery{words, {}, 0, 0, {SectionKind::Opening}} << 0 << 0;
    QTest::newRow("all filters") << LibraryQuery{words, {QStringLiteral("临江区")}, 2022, 2023, {SectionKind::Review}} << 2 << 2;
    QTest::newRow("unknown place") << LibraryQuery{words, {QStringLiteral("无此区")}} << 0 << 0;
}

void TestLibrarySearch::filters()
{
    QFETCH(LibraryQuery, query);
    QFETCH(int, passages);
    QFETCH(int, reports);
    const LibraryMatches matches = search(query);
    QCOMPARE(matches.rows.size(), passages);
    QCOMPARE(matches.reports, reports);
}

void TestLibrarySearch::ordersByYearPlaceAndText()
{
    const LibraryMatches matches = search({QStringLiteral("生产总值")});
    const auto hits = readHits(m_library->file(), matches, 0, matches.rows.size());
    QVERIFY(hits.has_value());
    QCOMPARE(hits->size(), 24);
    for (int i = 1; i < hits->size(); ++i) {
        const LibraryPassage &before = hits->at(i - 1).passage;
        const LibraryPassage &after = hits->at(i).passage;
        const LibraryReport *first = m_library->find(before.reportId);
        const LibraryReport *second = m_library->find(after.reportId);
        QVERIFY(std::make_tuple(-first->year, first->place, before.index) < std::make_tuple(-second->year, second->place, after.index));
    }
    // Page by page it is the same.
    QCOMPARE(readHits(m_library->file(), matches, 20, 100)->size(), 4);
    QCOMPARE(readHits(m_library->file(), matches, 3, 1)->constFirst().passage.index, hits->at(3).passage.index);
}

void TestLibrarySearch::marksWhatWasFound()
{
    const LibraryMatches matches = search({QStringLiteral("旧住房修缮"), {QStringLiteral("临江区")}, 2024});
    const auto hits = readHits(m_library->file(), matches, 0, 10);
    QVERIFY(hits.has_value());
    QCOMPARE(hits->size(), 1);
    const LibraryHit hit = hits->constFirst();
    QCOMPARE(hit.marks.size(), 1);
    QCOMPARE(hit.snippet.mid(hit.marks.constFirst().start, hit.marks.constFirst().length), QStringLiteral("旧住房修缮"));
    QCOMPARE(hit.passage.text.mid(hit.matches.constFirst().start, 5), QStringLiteral("旧住房修缮"));
    QCOMPARE(hit.passage.heading, QStringLiteral("一、2023年工作回顾 · （二）民生保障持续改善"));
    QCOMPARE(hit.passage.kind, SectionKind::Review);
    QVERIFY(hit.passage.paragraph > 0);
}

void TestLibrarySearch::foldsWidthCaseAndBlanks()
{
    QCOMPARE(search({QStringLiteral("２１０ 张")}).rows.size(), 12);
    QCOMPARE(search({QStringLiteral("210张")}).rows.size(), 12);
    QCOMPARE(search({QStringLiteral("ａＢ")}).rows, search({QStringLiteral("AB")}).rows);
    QCOMPARE(search({QStringLiteral("4.2％")}).rows.size(), 12);
}

void TestLibrarySearch::findsNothingForNothing()
{
    QVERIFY(search({QString()}).rows.isEmpty());
    QVERIFY(search({QStringLiteral(" 　")}).rows.isEmpty());
    QVERIFY(search({QStringLiteral("全无此语")}).rows.isEmpty());
    QCOMPARE(search({QStringLiteral("全无此语")}).reports, 0);
}

void TestLibrarySearch::findsByOtherNames_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("printed");
    QTest::addColumn<int>("passages");
    QTest::newRow("English") << "gdp" << QStringList{QStringLiteral("生产总值")} << 25; // one says GDP itself
    QTest::newRow("shortened") << "社零" << QStringList{QStringLiteral("社会消费品零售总额")} << 13;
    QTest::newRow("two words for it") << "R&D" << QStringList{QStringLiteral("研究与试验发展"), QStringLiteral("研发")} << 1;
    QTest::newRow("not there") << "PM2.5" << QStringList{QStringLiteral("细颗粒物")} << 0;
    QTest::newRow("a report's own word") << "生产总值" << QStringList() << 24;
    QTest::newRow("not the whole name") << "GD" << QStringList() << 1;
}

void TestLibrarySearch::findsByOtherNames()
{
    QFETCH(QString, query);
    QFETCH(QStringList, printed);
    QFETCH(int, passages);
    const QString path = m_names.filePath(QStringLiteral("library.sqlite"));
    if (!QFile::exists(path)) {
        // A report that has other words than the twelve.
        QString text = libraryfixture::report(QStringLiteral("海滨区"), 2020,
            QStringLiteral("\n人均 GDP 稳步提高。社零总额再创新高。\n研究与试验发展经费增长8%，企业研发投入增长9%。\n"));
        text.replace(QStringLiteral("地区生产总值"), QStringLiteral("经济总量")).replace(QStringLiteral("社会消费品零售总额"), QStringLiteral("消费"));
        QStringList files = {m_names.filePath(QStringLiteral("other.txt"))};
        QVERIFY(libraryfixture::write(files.constFirst(), text));
        for (int number = 0; number < 12; ++number)
            files.append(m_folder.filePath(QStringLiteral("%1.txt").arg(number)));
        QCOMPARE(importReports(path, files)->added, 13);
    }
    const auto library = ReportLibrary::open(path);
    QVERIFY(library.has_value());
    const auto matches = searchLibrary((*library)->file(), {query}, (*library)->reports());
    QVERIFY(matches.has_value());
    QCOMPARE(matches->wanted, QStringList(foldText(query).text) + printed);
    QCOMPARE(matches->rows.size(), passages);
    QSet<qint64> rows;
    for (const QString &word : matches->wanted)
        rows += compared(**library, word);
    QCOMPARE(QSet<qint64>(matches->rows.cbegin(), matches->rows.cend()), rows);
    // What is marked are words that stand in the text.
    const auto hits = readHits((*library)->file(), *matches, 0, matches->rows.size());
    QCOMPARE(hits->size(), passages);
    for (const LibraryHit &hit : *hits) {
        QVERIFY(!hit.marks.isEmpty());
        int end = 0;
        for (const TextSpan &mark : hit.marks) {
            QVERIFY(mark.start >= end);
            end = mark.end();
            QVERIFY(matches->wanted.contains(foldText(hit.snippet.mid(mark.start, mark.length)).text));
        }
    }
}

void TestLibrarySearch::findsHeadings()
{
    const LibraryMatches matches = search({QStringLiteral("（一）推动高质量发展")});
    QCOMPARE(matches.rows.size(), 12);
    const auto hits = readHits(m_library->file(), matches, 0, 1);
    QCOMPARE(hits->constFirst().passage.form, LibraryPassage::Form::Heading);
    QCOMPARE(hits->constFirst().passage.kind, SectionKind::Tasks);
}

void TestLibrarySearch::forgetsWhatIsRemoved()
{
    const QString path = m_folder.filePath(QStringLiteral("other.sqlite"));
    QVERIFY(importReports(path, {m_folder.filePath(QStringLiteral("0.txt")), m_folder.filePath(QStringLiteral("1.txt"))}).has_value());
    auto library = ReportLibrary::open(path);
    QVERIFY(library.has_value());
    const auto count = [&] { return searchLibrary((*library)->file(), {QStringLiteral("人民")}, (*library)->reports())->rows.size(); };
    const auto before = count();
    const qint64 first = (*library)->reports().constFirst().id;
    QVERIFY((*library)->remove({first}).has_value());
    QVERIFY(count() > 0 && count() < before);
    QSqlQuery query((*library)->file().database());
    // The index itself, not only the list of reports, forgot it.
    query.exec(QStringLiteral("SELECT rowid FROM passage_index WHERE passage_index MATCH '\"人\"'"));
    while (query.next())
        QVERIFY(reportOfRow(query.value(0).toLongLong()) != first);
}

void TestLibrarySearch::holdsNothingBetweenSearches()
{
    const QString path = m_folder.filePath(QStringLiteral("written.sqlite"));
    QVERIFY(importReports(path, {m_folder.filePath(QStringLiteral("0.txt"))}).has_value());
    auto library = ReportLibrary::open(path);
    QVERIFY(library.has_value());
    const auto count = [&] {
        const auto matches = searchLibrary((*library)->file(), {QStringLiteral("人民")}, (*library)->reports());
        return matches ? readHits((*library)->file(), *matches, 0, 100)->size() : -1;
    };
    const auto before = count();
    QVERIFY(before > 0);
    // Statements are kept; what they read must not be, else others could neither be seen nor empty the log.
    QVERIFY(importReports(path, {m_folder.filePath(QStringLiteral("1.txt"))}).has_value());
    QVERIFY((*library)->reload().has_value());
    QCOMPARE(count(), 2 * before);
    const auto other = ReportLibrary::open(path);
    QVERIFY(other.has_value());
    QSqlQuery query((*other)->file().database());
    QVERIFY(query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) && query.next());
    QCOMPARE(query.value(0).toInt(), 0); // nobody was in the way
    QCOMPARE(QFileInfo(path + QStringLiteral("-wal")).size(), 0);
}

/// Reports added one by one leave an index in pieces; many at once put them together.
void TestLibrarySearch::findsTheSameInOneIndexAsInPieces()
{
    const QString path = m_folder.filePath(QStringLiteral("pieces.sqlite"));
    for (int number = 0; number < 7; ++number)
        QVERIFY(importReports(path, {m_folder.filePath(QStringLiteral("%1.txt").arg(number))}).has_value());
    const auto library = ReportLibrary::open(path);
    QVERIFY(library.has_value());
    QVERIFY((*library)->remove({(*library)->reports().at(2).id}).has_value());
    const auto pieces = [&] {
        QSqlQuery query((*library)->file().database());
        return query.exec(QStringLiteral("SELECT count(DISTINCT segid) FROM passage_index_idx")) && query.next() ? query.value(0).toInt() : -1;
    };
    const auto verify = [&] {
        for (const QString &words : {QStringLiteral("的"), QStringLiteral("人民"), QStringLiteral("地区生产总值"), QStringLiteral("4.2%"),
                 m_text.mid(40, 12), m_text.mid(400, 30)}) {
            const auto matches = searchLibrary((*library)->file(), {words}, (*library)->reports());
            QVERIFY(matches.has_value());
            QCOMPARE(QSet<qint64>(matches->rows.cbegin(), matches->rows.cend()), compared(**library, words));
            QVERIFY(!matches->rows.isEmpty());
        }
    };
    QVERIFY(pieces() > 1);
    verify();
    const auto summary = importReports(path, {m_folder.path()});
    QVERIFY(summary.has_value());
    QCOMPARE(summary->added, 6);
    QVERIFY((*library)->reload().has_value());
    QCOMPARE(pieces(), 1);
    verify();
}

/// Where Qt's driver has an SQLite of its own the rows come as text.
void TestLibrarySearch::goesWithoutItsFunction()
{
    sqlite3_reset_auto_extension();
    const auto without = ReportLibrary::open(m_library->path());
    QVERIFY(without.has_value());
    QSqlQuery query((*without)->file().database());
    QVERIFY(!query.exec(QStringLiteral("SELECT jingan_rows(1)")));
    for (const QString &words : {QStringLiteral("的"), QStringLiteral("人民"), QStringLiteral("地区生产总值"), QStringLiteral("全无此语")}) {
        for (int round = 0; round < 2; ++round) {
            const auto matches = searchLibrary((*without)->file(), {words}, (*without)->reports());
            QVERIFY(matches.has_value());
            QCOMPARE(matches->rows, search({words}).rows);
            QCOMPARE(matches->reports, search({words}).reports);
        }
    }
}

QTEST_GUILESS_MAIN(TestLibrarySearch)
#include "test_librarysearch.moc"
