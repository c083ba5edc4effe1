// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figuremodel.h"
#include "ui/controls/sourcelink.h"
#include "ui/panels/figurelibrarypanel.h"
#include "ui/panels/figuretable.h"

#include <QClipboard>
#include <QComboBox>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace jingan;

class TestFigureLibraryPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everySentenceIsShownExactly();
    void growthIsEmphasisedToo();
    void filters_data();
    void filters();
    void saysWhatStandsForAName();
    void theSentenceFollowsTheFilter();
    void anEmptyTableSaysSo();
    void sourceLeadsToTheSentence();
    void copiesWhatIsShown();
    void unknownFigureChangesNothing();

private:
    static QString plain(QString html)
    {
        static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
        return html.remove(tag);
    }
    static QLabel *sentence(const QWidget &panel)
    {
        for (QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->textFormat() == Qt::RichText)
                return label;
        }
        return nullptr;
    }
    static bool says(const QWidget &panel, const QString &words)
    {
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    }
    QComboBox *box(const QWidget &panel, int index) const { return panel.findChildren<QComboBox *>().at(index); }

    Dataset m_dataset;
    Theme m_theme;
};

void TestFigureLibraryPanel::initTestCase()
{
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestFigureLibraryPanel::everySentenceIsShownExactly()
{
    FigureLibraryPanel panel(m_dataset, m_theme);
    const auto *table = panel.findChild<FigureTable *>();
    for (const Figure &figure : m_dataset.figures) {
        panel.showLocation({QStringLiteral("figures"), {}, figure.id});
        QCOMPARE(table->currentFigure(), figure.id);
        const QString words = table->currentIndex().data(FigureModel::SentenceRole).toString();
        const QString shown = sentence(panel)->text();
        QCOMPARE(plain(shown), QStringLiteral("“%1”").arg(words));
        QVERIFY2(shown.contains(QStringLiteral(">%1</b>").arg(m_dataset.report.textAt(figure.place))), qPrintable(shown));
    }
}

void TestFigureLibraryPanel::growthIsEmphasisedToo()
{
    FigureLibraryPanel panel(m_dataset, m_theme);
    panel.showLocation({QStringLiteral("figures"), {}, 1});
    QVERIFY(sentence(panel)->text().contains(QStringLiteral(">3369.93亿元</b>")));
    QVERIFY(sentence(panel)->text().contains(QStringLiteral(">同比增长3.7%</b>")));
}

void TestFigureLibraryPanel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("shown");
    QTest::newRow("section") << "" << "（五）倾心倾力惠民生" << "" << "" << 21;
    QTest::newRow("unit") << "" << "" << "亿元" << "" << 6;
    QTest::newRow("unit as it is shown") << "公益性文化艺术普及活动" << "" << "场" << "" << 2;
    QTest::newRow("kind") << "" << "" << "亿元" << "2025 年目标" << 1;
    QTest::newRow("all together") << "零售" << "2025 年主要任务" << "亿元" << "2025 年目标" << 1;
    QTest::newRow("contradiction") << "零售" << "2024 年工作回顾" << "" << "2025 年目标" << 0;
}

void TestFigureLibraryPanel::filters()
{
    QFETCH(QString, text);
    QFETCH(QString, section);
    QFETCH(QString, unit);
    QFETCH(QString, kind);
    QFETCH(int, shown);
    FigureLibraryPanel panel(m_dataset, m_theme);
    const auto choose = [](QComboBox *combo, const QString &words) {
        if (words.isEmpty())
            return true;
        for (int i = 0; i < combo->count(); ++i) {
            if (combo->itemText(i).trimmed() == words) {
                combo->setCurrentIndex(i);
                return true;
            }
        }
        return false;
    };
    panel.findChild<QLineEdit *>()->setText(text);
    QVERIFY(choose(box(panel, 0), section));
    QVERIFY(choose(box(panel, 1), unit));
    QVERIFY(choose(box(panel, 2), kind));
    QCOMPARE(panel.findChild<FigureTable *>()->model()->rowCount(), shown);
    const int all = int(m_dataset.figures.size());
    QVERIFY(says(panel, QStringLiteral("共 %1 条，显示 %2 条").arg(all).arg(shown)));
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("清除筛选"))
            button->click();
    }
    QVERIFY(says(panel, QStringLiteral("共 %1 条，显示 %1 条").arg(all)));
    QVERIFY(panel.findChild<QLineEdit *>()->text().isEmpty());
}

/// A filter that takes the selected row away must not leave another figure's sentence behind.
void TestFigureLibraryPanel::saysWhatStandsForAName()
{
    FigureLibraryPanel panel(m_dataset, m_theme);
    auto *text = panel.findChild<QLineEdit *>();
    const auto *table = panel.findChild<FigureTable *>();
    text->setText(QStringLiteral("生产总值"));
    const int rows = table->model()->rowCount();
    QVERIFY(rows > 0);
    QVERIFY(!says(panel, QStringLiteral(" = ")));
    text->setText(QStringLiteral("GDP")); // the same rows
    QCOMPARE(table->model()->rowCount(), rows);
    QVERIFY(says(panel, QStringLiteral("显示 %1 条 · GDP = 生产总值").arg(rows)));
    text->clear();
    QVERIFY(!says(panel, QStringLiteral(" = ")));
}

void TestFigureLibraryPanel::theSentenceFollowsTheFilter()
{
    FigureLibraryPanel panel(m_dataset, m_theme);
    panel.show();
    const auto *table = panel.findChild<FigureTable *>();
    for (const char *words : {"零售", "绿道", "床位", "地区生产总值", "不成套"}) {
        panel.findChild<QLineEdit *>()->setText(QString::fromUtf8(words));
        QVERIFY(table->model()->rowCount() > 0);
        if (table->currentIndex().isValid()) {
            const QString expected = table->currentIndex().data(FigureModel::SentenceRole).toString();
            QCOMPARE(plain(sentence(panel)->text()), QStringLiteral("“%1”").arg(expected));
        } else {
            QVERIFY(!sentence(panel)->isVisible());
        }
    }
}

void TestFigureLibraryPanel::anEmptyTableSaysSo()
{
    FigureLibraryPanel panel(m_dataset, m_theme);
    panel.show();
    const auto *table = panel.findChild<FigureTable *>();
    QVERIFY(table->isVisible());
    QVERIFY(sentence(panel)->isVisible());
    panel.findChild<QLineEdit *>()->setText(QStringLiteral("没有这个"));
    QVERIFY(!table->isVisible());
    QVERIFY(!sentence(panel)->isVisible());
    QVERIFY(says(panel, QStringLiteral("没有符合条件的数字")));
    panel.findChild<QLineEdit *>()->clear();
    QVERIFY(table->isVisible());
}

void TestFigureLibraryPanel::sourceLeadsToTheSentence()
{
    FigureLibraryPanel panel(m_dataset, m_theme);
    QSignalSpy spy(&panel, &Panel::locationRequested);
    panel.showLocation({QStringLiteral("figures"), {}, 3});
    panel.findChild<SourceLink *>()->click();
    QTest::keyClick(panel.findChild<FigureTable *>(), Qt::Key_Return);
    QCOMPARE(spy.size(), 2);
    for (const QList<QVariant> &arguments : spy) {
        const auto location = arguments.at(0).value<Location>();
        QCOMPARE(location.page, QStringLiteral("fulltext"));
        QCOMPARE(m_dataset.report.textAt(location.place),
            QStringLiteral("实现社会消费品零售总额1605.41亿元，总量位列中心城区第一。"));
    }
}

void TestFigureLibraryPanel::copiesWhatIsShown()
{
    FigureLibraryPanel panel(m_dataset, m_theme);
    panel.findChild<QLineEdit *>()->setText(QStringLiteral("增速逐季提升"));
    QSignalSpy spy(&panel, &Panel::statusMessage);
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("复制表格"))
            button->click();
    }
    QCOMPARE(spy.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QStringLiteral("事项\t年度与性质\t数值\t单位\t增速\t原文\n地区生产总值\t2024 年实际\t3369.93\t亿元\t3.7%\t第 4 段\n"));
}

void TestFigureLibraryPanel::unknownFigureChangesNothing()
{
    FigureLibraryPanel panel(m_dataset, m_theme);
    panel.showLocation({QStringLiteral("figures"), {}, 5});
    panel.findChild<QLineEdit *>()->setText(QStringLiteral("亿元楼"));
    const int rows = panel.findChild<FigureTable *>()->model()->rowCount();
    for (const int id : {0, -3, 9999})
        panel.showLocation({QStringLiteral("figures"), {}, id});
    QCOMPARE(panel.findChild<FigureTable *>()->model()->rowCount(), rows);
    QCOMPARE(panel.findChild<FigureTable *>()->currentFigure(), 5);
}

QTEST_MAIN(TestFigureLibraryPanel)
#include "test_figurelibrarypanel.moc"
