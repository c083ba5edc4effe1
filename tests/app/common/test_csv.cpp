// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/csv.h"

#include <QTest>

using namespace jingan;

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void readsCells_data();
    void readsCells();
    void refusesFaults_data();
    void refusesFaults();
    void writesWhatItReads();
    void keepsMarksWithinTheTable();
    void writesNoFormula_data();
    void writesNoFormula();
    void namesAWrongNumber();
};

void TestCsv::readsCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QStringLiteral("2");
    QTest::newRow("no newline at the end") << QByteArray("a,b\n1,2") << QStringLiteral("2");
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << QStringLiteral("2");
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBFx,b\n1,2\n") << QStringLiteral("2");
    QTest::newRow("comma in quotes") << QByteArray("a,b\n1,\"2,3\"\n") << QStringLiteral("2,3");
    QTest::newRow("doubled quote") << QByteArray("a,b\n1,\"2\"\"3\"\n") << QStringLiteral("2\"3");
    QTest::newRow("newline in quotes") << QByteArray("a,b\n1,\"2\n3\"\n") << QStringLiteral("2\n3");
    QTest::newRow("Chinese") << QByteArray("a,b\n1,静安\n") << QStringLiteral("静安");
    QTest::newRow("empty cell") << QByteArray("a,b\n1,\n") << QString();
}

void TestCsv::readsCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const auto table = CsvTable::parse(bytes, QStringLiteral("t.csv"));
    QVERIFY(table.has_value());
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->cell(0, QStringLiteral("b")), expected);
    QCOMPARE(table->cell(0, QStringLiteral("missing")), QString());
}

void TestCsv::refusesFaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("row too short") << QByteArray("a,b\n1,2\n3\n") << int(ErrorCode::BadTable) << 3;
    QTest::newRow("row too long") << QByteArray("a,b\n1,2,3\n") << int(ErrorCode::BadTable) << 2;
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n") << int(ErrorCode::BadTable) << 2;
    QTest::newRow("nothing") << QByteArray("") << int(ErrorCode::FileEmpty) << 0;
    QTest::newRow("binary") << QByteArray("a,b\n1,\0\n", 9) << int(ErrorCode::NotText) << 2;
    QTest::newRow("GB18030") << QByteArray("a,b\n1,\xBE\xB2\xB0\xB2\n") << int(ErrorCode::NotText) << 2;
}

void TestCsv::refusesFaults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(int, line);
    const auto table = CsvTable::parse(bytes, QStringLiteral("t.csv"));
    QVERIFY(!table.has_value());
    QCOMPARE(int(table.error().code), code);
    QCOMPARE(table.error().line, line);
    QVERIFY2(table.error().message.contains(QStringLiteral("t.csv")), qPrintable(table.error().message));
}

void TestCsv::writesWhatItReads()
{
    const QStringList cells = {QStringLiteral("静安"), QStringLiteral("a,b"), QStringLiteral("say \"x\""),
        QStringLiteral("two\nlines"), QString(), QStringLiteral(" blanks ")};
    const auto table = CsvTable::parse(csvRow({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                           QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")})
            + csvRow(cells),
        QStringLiteral("t.csv"));
    QVERIFY(table.has_value());
    for (int i = 0; i < cells.size(); ++i)
        QCOMPARE(table->cell(0, QString::number(i + 1)), cells.at(i));
}

/// Of the signs that a file may begin with, only the file's own first one is no text.
void TestCsv::keepsMarksWithinTheTable()
{
    const QByteArray mark("\xef\xbb\xbf");
    const auto table = CsvTable::parse(mark + "a," + mark + mark + "b\n" + mark + "1,2\n", QStringLiteral("table.csv"));
    QVERIFY(table.has_value());
    QCOMPARE(table->headings(), QStringList({QStringLiteral("a"), QStringLiteral("\uFEFF\uFEFFb")}));
    QCOMPARE(table->cell(0, QStringLiteral("a")), QStringLiteral("\uFEFF1"));
}

void TestCsv::writesNoFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1\r\n");
    QTest::newRow("plus") << QStringLiteral("+cmd") << QByteArray("'+cmd\r\n");
    QTest::newRow("minus") << QStringLiteral("-cmd") << QByteArray("'-cmd\r\n");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)\r\n");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1\r\n");
    QTest::newRow("return") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"\r\n");
    QTest::newRow("quoted") << QStringLiteral("=A1,B1") << QByteArray("\"'=A1,B1\"\r\n");
    QTest::newRow("negative number") << QStringLiteral("-3.5") << QByteArray("-3.5\r\n");
    QTest::newRow("within") << QStringLiteral("a=1") << QByteArray("a=1\r\n");
    QTest::newRow("nothing") << QString() << QByteArray("\r\n");
}

void TestCsv::writesNoFormula()
{
    QFETCH(QString, cell);
    QTEST(csvRow({cell}), "written");
}

void TestCsv::namesAWrongNumber()
{
    const auto table = CsvTable::parse("a,b\n1,2\n3,四\n", QStringLiteral("t.csv"));
    QVERIFY(table.has_value());
    QCOMPARE(table->number(0, QStringLiteral("b"))->value(), 2.0);
    const auto wrong = table->number(1, QStringLiteral("b"));
    QVERIFY(!wrong.has_value());
    QCOMPARE(wrong.error().line, 3);
    QCOMPARE(wrong.error().column, 2);
    QVERIFY(wrong.error().message.contains(QStringLiteral("四")));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "test_csv.moc"
