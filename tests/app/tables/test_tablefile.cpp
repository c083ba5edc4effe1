// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/delimitedtext.h"
#include "app/tables/tablefile.h"
#include "app/tables/xlsxreader.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestTableFile : public QObject
{
    Q_OBJECT
private slots:
    void namesCells_data();
    void namesCells();
    void readsText_data();
    void readsText();
    void keepsTheNumbersOfRowsAndLines();
    void readsTheForm_data();
    void readsTheForm();
    void tellsFormats_data();
    void tellsFormats();
    void tellsFaultyFormulas();
    void refusesAMissingFile();
    void refusesTooManyRows();
    void stops_data();
    void stops();
    void makesCellsHarmless_data();
    void makesCellsHarmless();

private:
    static QString fixture(const QString &name)
    {
        return QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/projects/") + name;
    }
    QString written(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("given.csv"));
        QFile file(path);
        [[maybe_unused]] const bool ok = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(ok);
        return path;
    }

    QTemporaryDir m_folder;
};

void TestTableFile::namesCells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << 0 << 0 << "A1";
    QTest::newRow("C7") << 6 << 2 << "C7";
    QTest::newRow("Z") << 9 << 25 << "Z10";
    QTest::newRow("AA") << 9 << 26 << "AA10";
    QTest::newRow("AZ") << 0 << 51 << "AZ1";
    QTest::newRow("BA") << 0 << 52 << "BA1";
    QTest::newRow("ZZ") << 0 << 701 << "ZZ1";
    QTest::newRow("AAA") << 0 << 702 << "AAA1";
}

void TestTableFile::namesCells()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, name);
    const CellAddress address{row, column};
    QCOMPARE(address.name(), name);
    QVERIFY(CellAddress::parse(name) == address);
    QVERIFY(!CellAddress::parse(name + u'x'));
    QVERIFY(!CellAddress::parse(u'7' + name));
}

void TestTableFile::readsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QByteArray plain = "序号,实事项目,完成情况\r\n1,新增养老床位,\"240,张\"\r\n";
    QTest::newRow("UTF-8") << plain << "UTF-8";
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF" + plain) << "UTF-8";
    QTest::newRow("semicolons") << QByteArray("序号;实事项目;完成情况\n1;新增养老床位;240,张\n") << "UTF-8";
    QTest::newRow("tabs") << QByteArray("序号\t实事项目\t完成情况\n1\t新增养老床位\t240,张") << "UTF-8";
    QTest::newRow("old Macintosh") << QByteArray(plain).replace("\r\n", "\r") << "UTF-8";
    for (const auto &[tag, name] : {std::pair{"GB18030", "GB18030"}, {"UTF-16LE", "UTF-16"}, {"UTF-16BE", "UTF-16"}}) {
        QStringEncoder encoder(tag, QStringConverter::Flag::WriteBom);
        QByteArray bytes = encoder(QString::fromUtf8(plain));
        QTest::newRow(tag) << bytes << QString::fromLatin1(name);
    }
}

void TestTableFile::readsText()
{
    QFETCH(QByteArray, bytes);
    const auto file = readTableFile(written(bytes));
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().message));
    QTEST(file->encoding, "encoding");
    QCOMPARE(file->format, QStringLiteral("CSV"));
    const TableSheet &sheet = file->sheets.constFirst();
    QCOMPARE(sheet.rowCount(), 2);
    QCOMPARE(sheet.columnCount(), 3);
    QCOMPARE(sheet.cell(0, 1).text, QStringLiteral("实事项目"));
    QCOMPARE(sheet.cell(1, 1).text, QStringLiteral("新增养老床位"));
    QCOMPARE(sheet.cell(1, 2).text, QStringLiteral("240,张"));
    QCOMPARE(sheet.placeName(1, 2), QStringLiteral("C2"));
}

void TestTableFile::keepsTheNumbersOfRowsAndLines()
{
    const auto file = readTableFile(written("a,b\r\n\r\n\"one\r\ntwo\",2\r\n,\r\nx,3\r\n"));
    QVERIFY(file.has_value());
    const TableSheet &sheet = file->sheets.constFirst();
    QCOMPARE(sheet.rowCount(), 5);
    QVERIFY(sheet.cell(1, 0).isEmpty());
    QCOMPARE(sheet.cell(2, 0).text, QStringLiteral("one\ntwo"));
    QVERIFY(sheet.cell(3, 1).isEmpty());
    QCOMPARE(sheet.cell(4, 0).text, QStringLiteral("x"));
    QCOMPARE(sheet.lines, QList<int>({1, 2, 3, 5, 6}));
}

void TestTableFile::readsTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::newRow("xlsx") << "form.xlsx" << "XLSX";
    QTest::newRow("ods") << "form.ods" << "ODS";
}

void TestTableFile::readsTheForm()
{
    QFETCH(QString, name);
    const auto file = readTableFile(fixture(name));
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().message));
    QTEST(file->format, "format");
    QCOMPARE(file->sheets.size(), 2);
    QCOMPARE(file->firstUsedSheet(), 0);
    QVERIFY(file->sheets.at(1).hidden);
    const TableSheet &sheet = file->sheets.constFirst();
    QCOMPARE(sheet.name, QStringLiteral("进展表"));
    QCOMPARE(sheet.rowCount(), 6);
    QCOMPARE(sheet.columnCount(), 9);
    QVERIFY(sheet.merged.contains(CellRange{{0, 0}, {0, 8}}));
    QVERIFY(sheet.merged.contains(CellRange{{2, 0}, {4, 0}}));
    QCOMPARE(sheet.cell(2, 0), numberCell(1));
    QVERIFY(sheet.cell(3, 0).isEmpty());
    QCOMPARE(sheet.seenCell(4, 0), numberCell(1));
    QCOMPARE(sheet.seenCell(4, 5).text, QStringLiteral("区民政局"));
    QCOMPARE(sheet.cell(2, 3), numberCell(480));
    QCOMPARE(sheet.cell(3, 8), percentCell(1.72));
    QCOMPARE(sheet.cell(3, 8).text, QStringLiteral("172%"));
    QCOMPARE(sheet.cell(2, 6), dateCell(QDate(2025, 11, 30)));
    QCOMPARE(sheet.cell(5, 6).text, QStringLiteral("12月底前"));
    QCOMPARE(sheet.placeName(5, 6), QStringLiteral("进展表!G6"));
}

void TestTableFile::tellsFormats_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<TableCell::Kind>("kind");
    using Kind = TableCell::Kind;
    QTest::newRow("general") << 0 << "" << Kind::Number;
    QTest::newRow("named general") << 164 << "General" << Kind::Number;
    QTest::newRow("two digits") << 2 << "" << Kind::Number;
    QTest::newRow("percent") << 9 << "" << Kind::Percent;
    QTest::newRow("percent of a code") << 164 << "0.0%" << Kind::Percent;
    QTest::newRow("date") << 14 << "" << Kind::Date;
    QTest::newRow("Chinese edition's date") << 31 << "" << Kind::Date;
    QTest::newRow("Chinese date") << 165 << "yyyy\"年\"m\"月\"d\"日\"" << Kind::Date;
    QTest::newRow("Chinese month") << 165 << "[$-804]yyyy年m月;@" << Kind::Date;
    QTest::newRow("unit with letters") << 166 << "0\"days\"" << Kind::Number;
    QTest::newRow("red negatives") << 166 << "0;[Red]-0" << Kind::Number;
    QTest::newRow("scientific") << 11 << "0.00E+00" << Kind::Number;
    QTest::newRow("escaped") << 166 << "0\\d" << Kind::Number;
}

void TestTableFile::tellsFormats()
{
    QFETCH(int, id);
    QFETCH(QString, code);
    QFETCH(TableCell::Kind, kind);
    QVERIFY(numberFormatKind(id, code) == kind);
}

void TestTableFile::tellsFaultyFormulas()
{
    const auto file = readTableFile(fixture(QStringLiteral("faults/formula-faults.xlsx")));
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().message));
    const TableSheet &sheet = file->sheets.constFirst();
    QVERIFY(sheet.cell(1, 2).kind == TableCell::Kind::Fault);
    QCOMPARE(sheet.cell(1, 2).text, QStringLiteral("#N/A"));
    QVERIFY(sheet.cell(2, 2).kind == TableCell::Kind::Fault);
}

void TestTableFile::refusesAMissingFile()
{
    const auto file = readTableFile(fixture(QStringLiteral("nowhere.xlsx")));
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().code, ErrorCode::FileNotFound);
    QVERIFY2(file.error().message.contains(QStringLiteral("nowhere.xlsx")), qPrintable(file.error().message));
}

void TestTableFile::refusesTooManyRows()
{
    TableLimits limits;
    limits.rows = 3;
    const auto file = readTableFile(written("a\nb\nc\nd\n"), {}, limits);
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().code, ErrorCode::FileTooLarge);
    limits.rows = 4;
    QVERIFY(readTableFile(written("a\nb\nc\nd\n"), {}, limits).has_value());
    limits.columns = 2;
    QCOMPARE(readTableFile(written("a,b,c\n"), {}, limits).error().code, ErrorCode::FileTooLarge);
    QCOMPARE(readTableFile(written("a,b\n1,\"x\n"), {}, limits).error().line, 2);
}

void TestTableFile::stops_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << "return-gb18030.csv";
    QTest::newRow("xlsx") << "form.xlsx";
    QTest::newRow("ods") << "form.ods";
}

void TestTableFile::stops()
{
    QFETCH(QString, name);
    std::stop_source source;
    source.request_stop();
    ReadingControl control;
    control.stop = source.get_token();
    const auto file = readTableFile(fixture(name), control);
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().code, ErrorCode::Cancelled);
}

void TestTableFile::makesCellsHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("harmless");
    QTest::newRow("plain") << "新增养老床位" << "新增养老床位";
    QTest::newRow("empty") << "" << "";
    QTest::newRow("formula") << "=1+1" << "'=1+1";
    QTest::newRow("plus") << "+8621" << "'+8621";
    QTest::newRow("minus") << "-cmd" << "'-cmd";
    QTest::newRow("at") << "@SUM(A1)" << "'@SUM(A1)";
    QTest::newRow("tab") << "\t=1" << "'\t=1";
    QTest::newRow("return") << "\r=1" << "'\r=1";
    QTest::newRow("apostrophe of its own") << "'=1" << "''=1";
    QTest::newRow("harmless apostrophe") << "'甲'" << "'甲'";
    QTest::newRow("within") << "1=1" << "1=1";
}

void TestTableFile::makesCellsHarmless()
{
    QFETCH(QString, text);
    QTEST(harmlessCell(text), "harmless");
    QCOMPARE(plainCell(harmlessCell(text)), text);
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "test_tablefile.moc"
