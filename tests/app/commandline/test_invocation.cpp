// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/invocation.h"

#include <QTest>

using namespace jingan;

class TestInvocation : public QObject
{
    Q_OBJECT
private slots:
    void acceptsCommands_data();
    void acceptsCommands();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void readsExportOptions();
    void helpNamesTheOptions_data();
    void helpNamesTheOptions();
    void tellsCommandsFromTheWindow_data();
    void tellsCommandsFromTheWindow();
};

namespace {

QStringList words(const QString &line)
{
    return QStringList{QStringLiteral("jingan-dashboard")} + line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TestInvocation::acceptsCommands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("command");
    QTest::newRow("window") << "" << int(Command::Window);
    QTest::newRow("window in English") << "--language en" << int(Command::Window);
    QTest::newRow("window with a report") << "报告.pdf" << int(Command::Window);
    QTest::newRow("window with a report elsewhere") << "--library l.sqlite ../reports/a" << int(Command::Window);
    QTest::newRow("charts") << "charts" << int(Command::Charts);
    QTest::newRow("charts of a file") << "charts r.docx --place 青禾县 --year 2031" << int(Command::Charts);
    QTest::newRow("export of a file") << "export r.docx --all --output d" << int(Command::Export);
    QTest::newRow("outline") << "outline --format json" << int(Command::Outline);
    QTest::newRow("figures") << "figures --format csv" << int(Command::Figures);
    QTest::newRow("figures of a file") << "figures r.txt" << int(Command::Figures);
    QTest::newRow("option first") << "--language zh_CN charts" << int(Command::Charts);
    QTest::newRow("export all") << "export --all --output d" << int(Command::Export);
    QTest::newRow("export briefing") << "export --briefing --output d" << int(Command::Export);
    QTest::newRow("export briefing as pictures") << "export --briefing --format png --dpi 200 --theme gray --output d" << int(Command::Export);
    QTest::newRow("export slides") << "export --slides --output d" << int(Command::Export);
    QTest::newRow("export slides of a set") << "export --slides --set 会议 --format png --size 1920x1080 --output d" << int(Command::Export);
    QTest::newRow("version") << "--version" << int(Command::Version);
    QTest::newRow("help") << "--help" << int(Command::Help);
    QTest::newRow("help of a command") << "export --help" << int(Command::Help);
}

void TestInvocation::acceptsCommands()
{
    QFETCH(QString, line);
    const auto invocation = parseInvocation(words(line));
    QVERIFY2(invocation.has_value(), invocation ? "" : qPrintable(invocation.error().message));
    QTEST(int(invocation->command), "command");
}

void TestInvocation::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown command") << "draw" << "draw";
    QTest::newRow("two reports") << "a.pdf b.pdf" << "b.pdf";
    QTest::newRow("unknown option") << "charts --colour" << "colour";
    QTest::newRow("too many files") << "outline a b" << "b";
    QTest::newRow("two files for charts") << "charts a b" << "b";
    QTest::newRow("two files to export") << "export a.docx b.docx --all --output d" << "b.docx";
    QTest::newRow("place without a file") << "export --all --output d --place 青禾县" << "--place";
    QTest::newRow("year without a file") << "charts --year 2031" << "--year";
    QTest::newRow("no year") << "charts a.txt --year 明年" << "明年";
    QTest::newRow("wrong format") << "figures --format xml" << "xml";
    QTest::newRow("neither chart nor all") << "export --output d" << "--chart";
    QTest::newRow("chart and all") << "export --all --chart gdp --output d" << "--all";
    QTest::newRow("no output") << "export --all" << "--output";
    QTest::newRow("size without x") << "export --all --output d --size 1920" << "1920";
    QTest::newRow("size too small") << "export --all --output d --size 10x10" << "10x10";
    QTest::newRow("size too large") << "export --all --output d --size 99999x99999" << "99999x99999";
    QTest::newRow("scale") << "export --all --output d --scale 0" << "0";
    QTest::newRow("briefing and all") << "export --briefing --all --output d" << "--briefing";
    QTest::newRow("briefing and slides") << "export --briefing --slides --output d" << "--slides";
    QTest::newRow("briefing of a size") << "export --briefing --size 800x600 --output d" << "--size";
    QTest::newRow("briefing without title") << "export --briefing --no-title --output d" << "--no-title";
    QTest::newRow("resolution of a PDF briefing") << "export --briefing --dpi 300 --output d" << "--dpi";
    QTest::newRow("briefing without output") << "export --briefing" << "--output";
    QTest::newRow("slides and charts") << "export --slides --all --output d" << "--slides";
    QTest::newRow("set without slides") << "export --all --set a --output d" << "--set";
    QTest::newRow("size of slides in a PDF") << "export --slides --size 800x600 --output d" << "--size";
    QTest::newRow("slides without source") << "export --slides --no-source --output d" << "--no-source";
    QTest::newRow("theme") << "export --all --output d --theme pink" << "pink";
    QTest::newRow("language") << "--language fr" << "fr";
}

void TestInvocation::refusesWrongUsage()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto invocation = parseInvocation(words(line));
    QVERIFY(!invocation.has_value());
    QCOMPARE(int(invocation.error().code), int(ErrorCode::BadArgument));
    QVERIFY2(invocation.error().message.contains(named), qPrintable(invocation.error().message));
}

void TestInvocation::readsExportOptions()
{
    const auto invocation = parseInvocation(words(QStringLiteral(
        "export --chart gdp --chart retail --format pdf --size 1280x720 --scale 2 --theme dark "
        "--no-title --no-source --force --output d --database f.sqlite")));
    QVERIFY(invocation.has_value());
    QCOMPARE(invocation->chartIds, QStringList({QStringLiteral("gdp"), QStringLiteral("retail")}));
    QCOMPARE(invocation->format, QStringLiteral("pdf"));
    QCOMPARE(invocation->size, QSize(1280, 720));
    QCOMPARE(invocation->scale, 2.0);
    QCOMPARE(invocation->theme, QStringLiteral("dark"));
    QCOMPARE(invocation->withTitle, false);
    QCOMPARE(invocation->withSource, false);
    QCOMPARE(invocation->force, true);
    QCOMPARE(invocation->output, QStringLiteral("d"));
    QCOMPARE(invocation->database, QStringLiteral("f.sqlite"));
}

void TestInvocation::helpNamesTheOptions_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("program") << "--help" << QString::fromLatin1("charts export outline figures --language").split(u' ');
    QTest::newRow("export") << "export --help" << QString::fromLatin1("--chart --all --size --scale --force").split(u' ');
    QTest::newRow("figures") << "figures --help" << QString::fromLatin1("--format csv").split(u' ');
}

void TestInvocation::helpNamesTheOptions()
{
    QFETCH(QString, line);
    QFETCH(QStringList, named);
    const auto invocation = parseInvocation(words(line));
    QVERIFY(invocation.has_value());
    for (const QString &name : named)
        QVERIFY2(invocation->helpText.contains(name), qPrintable(invocation->helpText));
}

void TestInvocation::tellsCommandsFromTheWindow_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("command");
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("language") << "--language en" << false;
    QTest::newRow("database") << "--database f" << false;
    QTest::newRow("help") << "--help" << true;
    QTest::newRow("charts") << "--language en charts" << true;
    QTest::newRow("report") << "--language en r.docx" << false;
    QTest::newRow("report of a command") << "outline r.docx" << true;
}

void TestInvocation::tellsCommandsFromTheWindow()
{
    QFETCH(QString, line);
    QTEST(namesCommand(words(line)), "command");
}

QTEST_GUILESS_MAIN(TestInvocation)
#include "test_invocation.moc"
