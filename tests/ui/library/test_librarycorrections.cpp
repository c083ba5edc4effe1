// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/correctedreport.h"
#include "app/library/libraryfactmodel.h"
#include "tests/ui/library/librarypaneltest.h"
#include "ui/library/factdialog.h"
#include "ui/library/outlinedialog.h"
#include "ui/library/readerpage.h"
#include "ui/library/reportdetail.h"
#include "ui/library/reportlistpage.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

using namespace jingan;

/// Corrections of a report in the library: its figures, its outline, its place and year; and back.
class TestLibraryCorrections : public LibraryPanelTest
{
    Q_OBJECT
private slots:
    void initTestCase() { wearTheme(); }
    void init() { useNewFolder(); }
    void correctsAFigure();
    void refusesANumberThatIsNone();
    void correctsTheOutline();
    void takesEditsBack();
    void tellsLostCorrections();
};

void TestLibraryCorrections::correctsAFigure()
{
    const auto page = filled();
    auto *list = page->findChild<ReportListPage *>();
    const qint64 id = list->currentReport();
    const LibraryFact fact = page->library()->facts(id).value().constFirst();
    FactDialog dialog(fact);
    QLineEdit *value = named<QLineEdit>(dialog, QStringLiteral("数值"));
    QVERIFY(value);
    value->setText(QStringLiteral("4321.5"));
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.fact().value, std::optional(4321.5));
    QCOMPARE(dialog.fact().growthPercent, fact.growthPercent);
    QVERIFY(page->library()->correct(id, {figureCorrection(page->library()->report(id).value(), dialog.fact(), Correction::Kind::Figure)}).has_value());
    auto *facts = named<QTableView>(*list, QStringLiteral("报告的主要指标"));
    QVERIFY(facts->model()->index(0, LibraryFactModel::Level).data().toString().contains(QStringLiteral("4321.5")));
    QVERIFY(facts->model()->index(0, 0).data(LibraryFactModel::CorrectedRole).toBool());
}

void TestLibraryCorrections::refusesANumberThatIsNone()
{
    LibraryFact fact;
    fact.measure = QStringLiteral("gdp");
    fact.label = QStringLiteral("地区生产总值");
    fact.growthPercent = 5;
    FactDialog dialog(fact);
    dialog.show();
    QLineEdit *growth = named<QLineEdit>(dialog, QStringLiteral("增速"));
    growth->setText(QStringLiteral("五"));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(says(dialog, QStringLiteral("“五”不是数字")));
    growth->clear();
    dialog.accept();
    QVERIFY(says(dialog, QStringLiteral("请填写数值")));
    growth->setText(QStringLiteral("-1.5"));
    dialog.accept();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.fact().growthPercent, std::optional(-1.5));
}

void TestLibraryCorrections::correctsTheOutline()
{
    const auto page = filled();
    const qint64 id = page->library()->reports().constFirst().id;
    const Report report = page->library()->report(id).value();
    OutlineDialog dialog(report, m_theme);
    dialog.show();
    auto *lines = named<QListView>(dialog, QStringLiteral("报告的各行"));
    const auto button = [&](const QString &words) -> QPushButton * {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text().startsWith(words))
                return each;
        }
        return nullptr;
    };
    QVERIFY(!button(QStringLiteral("保存修正"))->isEnabled());
    for (int row = 0; row < lines->model()->rowCount(); ++row) {
        if (lines->model()->index(row, 0).data().toString().contains(QStringLiteral("民生保障")))
            lines->setCurrentIndex(lines->model()->index(row, 0));
    }
    button(QStringLiteral("一级标题"))->click();
    QVERIFY(button(QStringLiteral("保存修正"))->isEnabled());
    QCOMPARE(dialog.corrections().size(), 1);
    button(QStringLiteral("撤销"))->click();
    QVERIFY(dialog.corrections().isEmpty());
    button(QStringLiteral("一级标题"))->click();
    QVERIFY(page->library()->correct(id, dialog.corrections()).has_value());
    QCOMPARE(page->library()->report(id)->parts.size(), report.parts.size() + 1);

    // Then the text's page offers the way back.
    page->openReport(id, {});
    auto *text = page->findChild<ReaderPage *>();
    QTRY_VERIFY(text->findChild<QTextBrowser *>());
    bool offered = false;
    for (const QPushButton *each : text->findChildren<QPushButton *>())
        offered = offered || (each->isVisible() && each->text() == QStringLiteral("撤销全部修正"));
    QVERIFY(offered);
}

void TestLibraryCorrections::takesEditsBack()
{
    const auto page = filled();
    auto *list = page->findChild<ReportListPage *>();
    const qint64 id = list->currentReport();
    const QString place = page->library()->find(id)->place;
    const QList<QAction *> actions = page->editActions();
    QCOMPARE(actions.size(), 2);
    QVERIFY(!actions.at(0)->isEnabled());
    auto *field = list->findChild<ReportDetail *>()->findChild<QLineEdit *>();
    field->setText(QStringLiteral("河口市"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(page->library()->find(id)->place, QStringLiteral("河口市"));
    QVERIFY(actions.at(0)->isEnabled());
    QCOMPARE(actions.at(0)->text(), QStringLiteral("撤销：修改地区与年份(&U)"));
    // Away from the field, whose own typing the key would take back.
    auto *table = named<QTableView>(*list, QStringLiteral("报告库中的报告"));
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page->library()->find(id)->place, place);
    QCOMPARE(list->currentReport(), id);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page->library()->find(id)->place, QStringLiteral("河口市"));
}

void TestLibraryCorrections::tellsLostCorrections()
{
    const auto page = filled();
    auto *list = page->findChild<ReportListPage *>();
    const qint64 id = list->currentReport();
    Correction lost;
    lost.anchor.hash = anchorHash(QStringLiteral("从前有这一行"));
    QVERIFY(page->library()->correct(id, {lost}).has_value());
    QVERIFY(says(*list, QStringLiteral("1 处修正在原文中已找不到对应文字")));
    for (QPushButton *button : list->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("移除失效的修正"))
            button->click();
    }
    QCOMPARE(page->library()->find(id)->corrections, 0);
    QVERIFY(!says(*list, QStringLiteral("已找不到对应文字")));
}

QTEST_MAIN(TestLibraryCorrections)
#include "test_librarycorrections.moc"
