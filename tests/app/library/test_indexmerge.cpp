// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/indexmerge.h"
#include "app/library/libraryschema.h"
#include "app/library/searchwords.h"
#include "tests/app/library/libraryfixture.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace jingan;

class TestIndexMerge : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void leavesTheFileToOthersBetweenSteps();
    void stopsBetweenSteps();

private:
    static int number(const SqliteFile &file, const QString &statement)
    {
        QSqlQuery query(file.database());
        return query.exec(statement) && query.next() ? query.value(0).toInt() : -1;
    }
    static int pieces(const SqliteFile &file)
    {
        return number(file, QStringLiteral("SELECT count(DISTINCT segid) FROM passage_index_idx"));
    }
    /// Whether another connection has written since it was asked last.
    static int version(const SqliteFile &file) { return number(file, QStringLiteral("PRAGMA data_version")); }

    QTemporaryDir m_folder;
    QString m_path;
};

/// An index in eight pieces, of small pages, so that merging it takes many steps.
void TestIndexMerge::initTestCase()
{
    const auto file = SqliteFile::open(m_folder.filePath(QStringLiteral("pieces.sqlite")), librarySchema());
    QVERIFY(file.has_value());
    QSqlQuery query((*file)->database());
    for (const auto &[setting, value] : {std::pair("automerge", 0), std::pair("crisismerge", 64), std::pair("pgsz", 256)}) {
        QVERIFY(query.exec(QStringLiteral("INSERT INTO passage_index (passage_index, rank) VALUES ('%1', %2)")
                               .arg(QLatin1String(setting)).arg(value)));
    }
    QRandomGenerator random(7);
    int row = 0;
    for (int piece = 0; piece < 8; ++piece) {
        QVERIFY((*file)->database().transaction());
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO passage_index (rowid, words) VALUES (?, ?)")));
        for (int i = 0; i < 250; ++i) {
            query.addBindValue(++row);
            query.addBindValue(searchWords(libraryfixture::randomText(random, 1200)));
            QVERIFY(query.exec());
        }
        QVERIFY((*file)->database().commit());
    }
    QCOMPARE(pieces(**file), 8);
}

void TestIndexMerge::init()
{
    m_path = m_folder.filePath(QStringLiteral("%1.sqlite").arg(QLatin1String(QTest::currentTestFunction())));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("pieces.sqlite")), m_path));
}

/// What the window writes meanwhile is written before the merge is over, not after it.
void TestIndexMerge::leavesTheFileToOthersBetweenSteps()
{
    const auto other = SqliteFile::open(m_path, librarySchema());
    QVERIFY(other.has_value());
    const int before = version(**other);
    std::atomic<bool> merged = false;
    bool whole = false;
    const std::jthread merge([&] {
        const auto file = SqliteFile::open(m_path, librarySchema());
        whole = file && mergeIndex(**file, 1, {}) && pieces(**file) == 1;
        merged = true;
    });
    while (version(**other) == before && !merged)
        std::this_thread::yield();
    QSqlQuery query((*other)->database());
    for (int written = 0; written < 3; ++written) {
        QVERIFY(query.exec(QStringLiteral("INSERT INTO passage (form, paragraph, heading, text) VALUES (0, 1, '', '')")));
        QVERIFY2(!merged, qPrintable(QString::number(written)));
    }
    QTRY_VERIFY_WITH_TIMEOUT(merged, 60000);
    QVERIFY(whole);
}

void TestIndexMerge::stopsBetweenSteps()
{
    const auto other = SqliteFile::open(m_path, librarySchema());
    QVERIFY(other.has_value());
    const int before = version(**other);
    std::jthread merge([&](const std::stop_token &stop) {
        const auto file = SqliteFile::open(m_path, librarySchema());
        QVERIFY(file && mergeIndex(**file, 1, stop));
    });
    QTRY_VERIFY(version(**other) != before);
    merge.request_stop();
    merge.join();
    QVERIFY(pieces(**other) > 1);
    QSqlQuery query((*other)->database());
    QVERIFY(query.exec(QStringLiteral("INSERT INTO passage_index (passage_index) VALUES ('integrity-check')")));
    QVERIFY(query.exec(QStringLiteral("SELECT 1 FROM passage_index WHERE passage_index MATCH '发'")) && query.next());
}

QTEST_GUILESS_MAIN(TestIndexMerge)
#include "test_indexmerge.moc"
