// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/librarycommand.h"
#include "tests/app/library/libraryfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

/// «library …» from the arguments to what is printed.
class TestLibraryCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void addsAndSaysWhatFailed();
    void lists();
    void searches();
    void compares();
    void comparesOutcomes();
    void printsCsv();
    void refuses_data();
    void refuses();
    void saysThatThereIsNoLibrary();
    void failsWhereNothingIsAReport();

private:
    Result<QByteArray> run(QStringList arguments)
    {
        arguments.prepend(QStringLiteral("jingan-dashboard"));
        arguments += {QStringLiteral("--library"), m_folder.filePath(QStringLiteral("library.sqlite"))};
        return parseInvocation(arguments).and_then([](const Invocation &invocation) { return runLibraryCommand(invocation); });
    }
    QJsonArray rows(const QString &line) { return QJsonDocument::fromJson(run(line.split(u' ')).value_or(QByteArray())).array(); }

    QTemporaryDir m_folder;
};

void TestLibraryCommand::initTestCase()
{
    int number = 0;
    for (const QString &place : {QStringLiteral("临江区"), QStringLiteral("云山县")}) {
        for (int year = 2022; year <= 2024; ++year)
            QVERIFY(libraryfixture::write(m_folder.filePath(QStringLiteral("%1.txt").arg(number++)), libraryfixture::report(place, year)));
    }
    QVERIFY(libraryfixture::write(m_folder.filePath(QStringLiteral("letter.txt")), QStringLiteral("这是一封信。\n")));
}

void TestLibraryCommand::addsAndSaysWhatFailed()
{
    const auto out = run({QStringLiteral("library"), QStringLiteral("add"), m_folder.path()});
    QVERIFY(out.has_value());
    const QJsonObject summary = QJsonDocument::fromJson(*out).object();
    QCOMPARE(summary.value(QStringLiteral("added")).toInt(), 6);
    QCOMPARE(summary.value(QStringLiteral("failures")).toArray().size(), 1);
    QVERIFY(summary.value(QStringLiteral("failures")).toArray().at(0).toObject().value(QStringLiteral("path")).toString().endsWith(QStringLiteral("letter.txt")));
    const auto again = run({QStringLiteral("library"), QStringLiteral("add"), m_folder.filePath(QStringLiteral("0.txt"))});
    QCOMPARE(QJsonDocument::fromJson(*again).object().value(QStringLiteral("duplicates")).toArray().size(), 1);
}

void TestLibraryCommand::lists()
{
    QCOMPARE(rows(QStringLiteral("library list")).size(), 6);
    const QJsonArray some = rows(QStringLiteral("library list --place 云山县 --year 2023-2024"));
    QCOMPARE(some.size(), 2);
    QCOMPARE(some.at(0).toObject().value(QStringLiteral("year")).toInt(), 2024);
    QCOMPARE(some.at(0).toObject().value(QStringLiteral("place")).toString(), QStringLiteral("云山县"));
}

void TestLibraryCommand::searches()
{
    QCOMPARE(rows(QStringLiteral("library search 生产总值")).size(), 12);
    QCOMPARE(rows(QStringLiteral("library search 生产总值 --limit 5")).size(), 5);
    const QJsonArray some = rows(QStringLiteral("library search 生产总值 --section tasks --place 临江区 --year 2023"));
    QCOMPARE(some.size(), 1);
    const QJsonObject hit = some.at(0).toObject();
    QVERIFY(hit.value(QStringLiteral("text")).toString().contains(QStringLiteral("地区生产总值增长5%左右")));
    QCOMPARE(hit.value(QStringLiteral("section")).toString(), QStringLiteral("tasks"));
    QVERIFY(hit.value(QStringLiteral("paragraph")).toInt() > 0);
}

void TestLibraryCommand::compares()
{
    const QJsonArray all = rows(QStringLiteral("library compare --measure gdp --quantity level"));
    QCOMPARE(all.size(), 6);
    const QJsonObject first = all.at(0).toObject();
    QVERIFY(first.value(QStringLiteral("sentence")).toString().contains(QStringLiteral("地区生产总值达到")));
    QVERIFY(first.value(QStringLiteral("same_measure")).toBool());
    QVERIFY(first.value(QStringLiteral("value")).toDouble() > 1000);
    QCOMPARE(rows(QStringLiteral("library compare --kind target --place 云山县")).size(), 3);
}

void TestLibraryCommand::comparesOutcomes()
{
    const QJsonArray pairs = rows(QStringLiteral("library compare --kind outcome --place 临江区"));
    QCOMPARE(pairs.size(), 4); // two years, two measures with a target
    for (const QJsonValue &pair : pairs) {
        QVERIFY(!pair.toObject().value(QStringLiteral("target_sentence")).toString().isEmpty());
        QVERIFY(!pair.toObject().value(QStringLiteral("outcome_sentence")).toString().isEmpty());
    }
    QCOMPARE(rows(QStringLiteral("library compare --kind outcome --place 临江区 --year 2023")).size() * 2, pairs.size());
}

void TestLibraryCommand::printsCsv()
{
    const auto out = run(QStringLiteral("library list --format csv").split(u' '));
    QVERIFY(out.has_value());
    QVERIFY(out->startsWith("\xEF\xBB\xBFid,place,year"));
    QCOMPARE(out->count("\r\n"), 7);
}

void TestLibraryCommand::refuses_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"library", "library burn", "library add", "library search", "library list x", "library compare x",
             "library list --year 20", "library list --year 2024-2020", "library search a b", "library search a --limit 0",
             "library search a --section poems", "library compare --measure gnp", "library compare --kind hope", "library list --format pdf"})
        QTest::addRow("%s", line) << QString::fromLatin1(line);
}

void TestLibraryCommand::refuses()
{
    QFETCH(QString, line);
    const auto out = run(line.split(u' '));
    QVERIFY(!out.has_value());
    QCOMPARE(out.error().code, ErrorCode::BadArgument);
    QVERIFY(!out.error().message.isEmpty());
}

void TestLibraryCommand::saysThatThereIsNoLibrary()
{
    const auto invocation = parseInvocation({QStringLiteral("jingan-dashboard"), QStringLiteral("library"), QStringLiteral("list"),
        QStringLiteral("--library"), m_folder.filePath(QStringLiteral("none.sqlite"))});
    const auto out = runLibraryCommand(*invocation);
    QVERIFY(!out.has_value());
    QCOMPARE(out.error().code, ErrorCode::FileNotFound);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("none.sqlite"))));
}

void TestLibraryCommand::failsWhereNothingIsAReport()
{
    const auto out = run({QStringLiteral("library"), QStringLiteral("add"), m_folder.filePath(QStringLiteral("letter.txt"))});
    QVERIFY(!out.has_value());
    QVERIFY(out.error().message.contains(QStringLiteral("letter.txt")));
}

QTEST_GUILESS_MAIN(TestLibraryCommand)
#include "test_librarycommand.moc"
