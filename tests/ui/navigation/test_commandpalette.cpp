// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/commandpalette.h"
#include "ui/navigation/plainactiontext.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>

using namespace jingan;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void findsByWords_data();
    void findsByWords();
    void findsByOtherNames_data();
    void findsByOtherNames();
    void findsAmongMany_data();
    void findsAmongMany();
    void enterRunsOneOfMany();
    void keysChooseAndRun();
    void clickRuns();
    void wordsOfActionsArePlain_data();
    void wordsOfActionsArePlain();

private:
    QList<PaletteEntry> entries()
    {
        const auto entry = [this](const QString &title, const QString &group) {
            return PaletteEntry{title, group, {}, QStringLiteral("home"), [this, title] { m_ran.append(title); }};
        };
        return {entry(QStringLiteral("总览"), QStringLiteral("页面")), entry(QStringLiteral("年度对比"), QStringLiteral("页面")),
            entry(QStringLiteral("导出"), QStringLiteral("操作")), entry(QStringLiteral("Export (all)"), QStringLiteral("操作"))};
    }

    /// «3 改造老旧住房», «地区生产总值» among them.
    PaletteGroup projects()
    {
        PaletteGroup many{QStringLiteral("实事项目"), QStringLiteral("checklist")};
        for (int number = 1; number <= 300; ++number) {
            many.titles.append(QStringLiteral("%1 %2").arg(number).arg(number % 3 ? QStringLiteral("更新电梯 Lift") : QStringLiteral("改造老旧住房")));
        }
        many.titles[199] = QStringLiteral("200 地区生产总值\n统计");
        many.run = [this](qsizetype row) { m_ran.append(QString::number(row)); };
        return many;
    }

    Theme m_theme;
    QStringList m_ran;
};

void TestCommandPalette::findsByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("nothing typed") << QString() << QStringList{QStringLiteral("总览"), QStringLiteral("年度对比"), QStringLiteral("导出"), QStringLiteral("Export (all)")};
    QTest::newRow("part of a word") << QStringLiteral("对比") << QStringList{QStringLiteral("年度对比")};
    QTest::newRow("group") << QStringLiteral("页面") << QStringList{QStringLiteral("总览"), QStringLiteral("年度对比")};
    QTest::newRow("words in any order") << QStringLiteral("页面 年") << QStringList{QStringLiteral("年度对比")};
    QTest::newRow("any case") << QStringLiteral("EXPORT") << QStringList{QStringLiteral("Export (all)")};
    QTest::newRow("signs are plain") << QStringLiteral("(a") << QStringList{QStringLiteral("Export (all)")};
    QTest::newRow("nothing found") << QStringLiteral("没有") << QStringList();
}

void TestCommandPalette::findsByWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, titles);
    QWidget window;
    window.resize(1024, 680);
    CommandPalette palette(entries(), {}, m_theme, &window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.findChild<QLineEdit *>()->setText(text);
    QCOMPARE(palette.shownTitles(), titles);
    // Enter with nothing found does nothing.
    if (titles.isEmpty()) {
        m_ran.clear();
        QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(m_ran.isEmpty());
    }
}

void TestCommandPalette::findsByOtherNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("note");
    const QString gdp = QStringLiteral("地区生产总值");
    const QString retail = QStringLiteral("社会消费品零售总额");
    QTest::newRow("English") << "gdp" << gdp << "gdp = 生产总值";
    QTest::newRow("with another word") << "页面 GDP" << gdp << "GDP = 生产总值";
    QTest::newRow("several words") << "retail sales" << retail << "retail sales = 社会消费品零售总额";
    QTest::newRow("shortened") << "社零" << retail << "社零 = 社会消费品零售总额";
    QTest::newRow("its own name") << "生产总值" << gdp << "";
    QTest::newRow("not among the titles") << "固投" << "" << "";
    QTest::newRow("no name") << "GDPs" << "" << "";
}

void TestCommandPalette::findsByOtherNames()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(QString, note);
    QList<PaletteEntry> all = entries();
    for (const QString &name : {QStringLiteral("地区生产总值"), QStringLiteral("社会消费品零售总额")})
        all.append({name, QStringLiteral("页面"), {}, QStringLiteral("bars"), [] {}});
    QWidget window;
    window.resize(1024, 680);
    CommandPalette palette(all, {}, m_theme, &window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.findChild<QLineEdit *>()->setText(text);
    QCOMPARE(palette.shownTitles(), title.isEmpty() ? QStringList() : QStringList{title});
    const auto *said = palette.findChild<QLabel *>();
    QCOMPARE(said->text(), note);
    QCOMPARE(said->isVisibleTo(&palette), !note.isEmpty());
}

void TestCommandPalette::findsAmongMany_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("wanted"); // one of each must occur
    QTest::newRow("nothing typed") << QStringLiteral("") << QList<QStringList>();
    QTest::newRow("white space") << QStringLiteral("  ") << QList<QStringList>();
    QTest::newRow("part of a title") << QStringLiteral("电梯") << QList<QStringList>{{QStringLiteral("电梯")}};
    QTest::newRow("any case") << QStringLiteral("lIFT") << QList<QStringList>{{QStringLiteral("lift")}};
    QTest::newRow("digits") << QStringLiteral("29") << QList<QStringList>{{QStringLiteral("29")}};
    QTest::newRow("their group") << QStringLiteral("实事") << QList<QStringList>{{QStringLiteral("实事")}};
    QTest::newRow("group and title") << QStringLiteral("住房 项目 1") << QList<QStringList>{{QStringLiteral("住房")}, {QStringLiteral("项目")}, {QStringLiteral("1")}};
    QTest::newRow("another group") << QStringLiteral("页面 电梯") << QList<QStringList>{{QStringLiteral("页面")}, {QStringLiteral("电梯")}};
    QTest::newRow("both groups") << QStringLiteral("面") << QList<QStringList>{{QStringLiteral("面")}};
    QTest::newRow("another name") << QStringLiteral("gdp") << QList<QStringList>{{QStringLiteral("gdp"), QStringLiteral("生产总值")}};
    QTest::newRow("another name and a word") << QStringLiteral("统计 gdp") << QList<QStringList>{{QStringLiteral("统计")}, {QStringLiteral("gdp"), QStringLiteral("生产总值")}};
    QTest::newRow("another name of several words") << QStringLiteral("gross domestic product") << QList<QStringList>{{QStringLiteral("生产总值")}};
    QTest::newRow("a word of the group and another name") << QStringLiteral("项目 gdp") << QList<QStringList>{{QStringLiteral("项目")}, {QStringLiteral("gdp"), QStringLiteral("生产总值")}};
    QTest::newRow("nothing found") << QStringLiteral("没有") << QList<QStringList>{{QStringLiteral("没有")}};
}

/// The same as one looks for by hand in each title and its group, in order.
void TestCommandPalette::findsAmongMany()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, wanted);
    QStringList expected;
    const auto look = [&](const QString &title, const QString &group) {
        const bool found = std::all_of(wanted.cbegin(), wanted.cend(), [&](const QStringList &anyOf) {
            return std::any_of(anyOf.cbegin(), anyOf.cend(), [&](const QString &each) {
                return QStringLiteral("%1 %2").arg(title, group).contains(each, Qt::CaseInsensitive);
            });
        });
        if (found)
            expected.append(title);
    };
    const QList<PaletteEntry> first = entries();
    for (const PaletteEntry &entry : first)
        look(entry.title, entry.group);
    const PaletteGroup many = projects();
    for (const QString &title : many.titles)
        look(title, many.group);

    QWidget window;
    window.resize(1024, 680);
    CommandPalette palette(first, many, m_theme, &window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    const QAbstractItemModelTester tester(palette.findChild<QListView *>()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    palette.findChild<QLineEdit *>()->setText(text);
    QCOMPARE(palette.shownTitles(), expected);
    const bool isOtherName = wanted.value(wanted.size() - 1).contains(QStringLiteral("生产总值"));
    QCOMPARE(palette.findChild<QLabel *>()->text().endsWith(QStringLiteral(" = 生产总值")), isOtherName);
    QCOMPARE(palette.findChild<QListView *>()->currentIndex().row(), expected.isEmpty() ? -1 : 0);
}

void TestCommandPalette::enterRunsOneOfMany()
{
    QWidget window;
    window.resize(1024, 680);
    window.show();
    m_ran.clear();
    QPointer<CommandPalette> palette = new CommandPalette(entries(), projects(), m_theme, &window);
    palette->show();
    auto *view = palette->findChild<QListView *>();
    QCOMPARE(view->model()->rowCount(), 4 + 300);
    QCOMPARE(view->model()->index(4, 0).data(PaletteModel::AsideRole).toString(), QStringLiteral("实事项目"));
    QCOMPARE(view->model()->index(4, 0).data(PaletteModel::IconNameRole).toString(), QStringLiteral("checklist"));
    auto *field = palette->findChild<QLineEdit *>();
    field->setText(QStringLiteral("住房"));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{QStringLiteral("5")}); // 6 改造老旧住房
    QTRY_VERIFY(palette.isNull());
}

void TestCommandPalette::keysChooseAndRun()
{
    QWidget window;
    window.resize(1024, 680);
    window.show();
    m_ran.clear();
    QPointer<CommandPalette> palette = new CommandPalette(entries(), {}, m_theme, &window);
    palette->show();
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Up); // stays at the first
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{QStringLiteral("年度对比")});
    QTRY_VERIFY(palette.isNull());
}

void TestCommandPalette::clickRuns()
{
    QWidget window;
    window.resize(1024, 680);
    window.show();
    m_ran.clear();
    QPointer<CommandPalette> palette = new CommandPalette(entries(), {}, m_theme, &window);
    palette->show();
    auto *view = palette->findChild<QListView *>();
    const QRect row = view->visualRect(view->model()->index(2, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_ran, QStringList{QStringLiteral("导出")});
    QTRY_VERIFY(palette.isNull());
}

void TestCommandPalette::wordsOfActionsArePlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("Chinese") << QStringLiteral("导出图表(&E)…") << QStringLiteral("导出图表");
    QTest::newRow("English") << QStringLiteral("&Export…") << QStringLiteral("Export");
    QTest::newRow("plain") << QStringLiteral("后退") << QStringLiteral("后退");
}

void TestCommandPalette::wordsOfActionsArePlain()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(plainActionText(text), plain);
}

QTEST_MAIN(TestCommandPalette)
#include "test_commandpalette.moc"
