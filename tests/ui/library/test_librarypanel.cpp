// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryfactmodel.h"
#include "app/library/libraryhitmodel.h"
#include "app/library/librarymodel.h"
#include "app/library/libraryworker.h"
#include "tests/ui/library/librarypaneltest.h"
#include "ui/controls/sourcelink.h"
#include "ui/library/importbar.h"
#include "ui/library/librarycomparepage.h"
#include "ui/library/librarysearchpage.h"
#include "ui/library/readerpage.h"
#include "ui/library/reportdetail.h"
#include "ui/library/reportlistpage.h"
#include "ui/library/sidebysidepage.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSqlQuery>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace jingan;

class TestLibraryPanel : public LibraryPanelTest
{
    Q_OBJECT
private slots:
    void initTestCase() { wearTheme(); }
    void init() { useNewFolder(); }
    void anEmptyLibrarySaysWhatToDo();
    void addsWhatIsDropped();
    void saysWhatFailed();
    void stopsWhenAsked();
    void saysThatTheIndexIsMerged();
    void skipsTheMerge();
    void listsAndFilters();
    void confirmsPlaceAndYear();
    void refusesAnEmptyPlace();
    void confirmsAllAtOnce();
    void searchesAndOpensAHit();
    void typingGoesToTheSearchAfterAClickOnItsTab();
    void searchFilters();
    void showsWhatAnotherProgramAdds();
    void comparesAndOpensTheSentence();
    void tellsWhoseReadingFailed();
    void comparesTargetsWithOutcomes();
    void showsTwoReportsSideBySide();
    void damagedLibraryOffersANewOne();
    void modelsAreSound();
    void everyControlHasAName();
};

void TestLibraryPanel::anEmptyLibrarySaysWhatToDo()
{
    const auto page = panel();
    QVERIFY(says(*page, QStringLiteral("报告库还是空的")));
    QVERIFY(says(*page, QStringLiteral("拖到这里")));
}

void TestLibraryPanel::addsWhatIsDropped()
{
    QVERIFY(libraryfixture::write(m_folder->filePath(QStringLiteral("a.txt")), libraryfixture::report(QStringLiteral("临江区"), 2024)));
    const auto page = panel();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("a.txt")))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(page.get(), &drop);
    QTRY_COMPARE(page->library()->reports().size(), 1);
    QVERIFY(says(*page, QStringLiteral("已添加 1 篇")));
    QVERIFY(says(*page, QStringLiteral("2024 年临江区政府工作报告")));

    QMimeData words;
    words.setText(QStringLiteral("words"));
    QDragEnterEvent other({10, 10}, Qt::CopyAction, &words, Qt::LeftButton, {});
    other.setAccepted(false);
    QCoreApplication::sendEvent(page.get(), &other);
    QVERIFY(!other.isAccepted());
}

void TestLibraryPanel::saysWhatFailed()
{
    ImportSummary summary;
    summary.files = 9;
    summary.added = 5;
    summary.duplicates = {QStringLiteral("a"), QStringLiteral("b")};
    summary.failures = {{QStringLiteral("c"), QStringLiteral("不是报告")}};
    QCOMPARE(ImportBar::summaryText(summary), QStringLiteral("已添加 5 篇；2 篇已在库中，未重复添加；1 个文件未能读入"));
    summary = {};
    QVERIFY(ImportBar::summaryText(summary).contains(QStringLiteral("没有找到")));
    summary.files = 3;
    summary.added = 3;
    summary.cancelled = true;
    QCOMPARE(ImportBar::summaryText(summary), QStringLiteral("已添加 3 篇；已停止，之前添加的保留"));
}

void TestLibraryPanel::stopsWhenAsked()
{
    QDir(m_folder->path()).mkpath(QStringLiteral("many"));
    for (int i = 0; i < 150; ++i) {
        QVERIFY(libraryfixture::write(m_folder->filePath(QStringLiteral("many/%1.txt").arg(i)),
            libraryfixture::report(QStringLiteral("临江区"), 2024, QStringLiteral("第%1号。").arg(i))));
    }
    const auto page = panel();
    auto *bar = page->findChild<ImportBar *>();
    auto *stop = bar->findChildren<QPushButton *>().constFirst();
    QCOMPARE(stop->text(), QStringLiteral("停止"));
    QSignalSpy stopped(bar, &ImportBar::cancelRequested);
    page->add({m_folder->filePath(QStringLiteral("many"))});
    QVERIFY(stop->isVisible());
    stop->click();
    QCOMPARE(stopped.size(), 1);
    QTRY_VERIFY(!stop->isVisible());
    QVERIFY(says(*bar, QStringLiteral("已停止")));
    QVERIFY(page->library()->reports().size() < 150);
}

void TestLibraryPanel::saysThatTheIndexIsMerged()
{
    for (int i = 0; i < 20; ++i) {
        QVERIFY(libraryfixture::write(m_folder->filePath(QStringLiteral("%1.txt").arg(i)),
            libraryfixture::report(QStringLiteral("临江区"), 2024, QStringLiteral("第%1号。").arg(i))));
    }
    const auto page = panel();
    auto *bar = page->findChild<ImportBar *>();
    const auto *progress = bar->findChild<QProgressBar *>();
    auto *stop = bar->findChildren<QPushButton *>().constFirst();
    QStringList seen;
    connect(page->findChild<LibraryImporter *>(), &LibraryImporter::mergingBegun, this, [&] {
        QCOMPARE(progress->maximum(), 0); // how long it takes isn't known
        QVERIFY(says(*bar, QStringLiteral("报告已全部添加，正在整理索引…")));
        seen.append(stop->text());
    });
    page->add({m_folder->path()});
    QCOMPARE(stop->text(), QStringLiteral("停止"));
    QTRY_VERIFY(says(*bar, QStringLiteral("已添加 20 篇")));
    QCOMPARE(seen, QStringList{QStringLiteral("跳过整理")});
    QCOMPARE(page->library()->reports().size(), 20);
}

void TestLibraryPanel::skipsTheMerge()
{
    ImportBar bar(m_theme);
    auto *stop = bar.findChildren<QPushButton *>().constFirst();
    const QSignalSpy stopped(&bar, &ImportBar::cancelRequested);
    bar.begin();
    bar.showProgress(3, 3);
    bar.showMerging();
    stop->click();
    QCOMPARE(stopped.size(), 1);
    QVERIFY(says(bar, QStringLiteral("正在停止…")));
    ImportSummary summary;
    summary.files = summary.added = 3;
    bar.showSummary(summary);
    QVERIFY(says(bar, QStringLiteral("已添加 3 篇")));
    QVERIFY(!stop->isVisible());

    // Stopped while files were read, it stays so; the next time all is as at first.
    bar.begin();
    QCOMPARE(stop->text(), QStringLiteral("停止"));
    stop->click();
    bar.showMerging();
    QVERIFY(says(bar, QStringLiteral("正在停止…")));
    QVERIFY(!stop->isEnabled());
}

void TestLibraryPanel::listsAndFilters()
{
    const auto page = filled();
    auto *list = page->findChild<ReportListPage *>();
    auto *table = named<QTableView>(*list, QStringLiteral("报告库中的报告"));
    QCOMPARE(table->model()->rowCount(), 6);
    QCOMPARE(table->model()->index(0, LibraryModel::Year).data().toString(), QStringLiteral("2025"));
    auto *places = box(*list, QStringLiteral("按地区筛选"));
    places->setCurrentIndex(places->findText(QStringLiteral("云山县")));
    QCOMPARE(table->model()->rowCount(), 3);
    auto *years = box(*list, QStringLiteral("按年份筛选"));
    years->setCurrentIndex(years->findText(QStringLiteral("2024 年")));
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(says(*list, QStringLiteral("共 6 篇，显示 1 篇")));
    list->findChild<QLineEdit *>()->setText(QStringLiteral("无此报告"));
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(says(*list, QStringLiteral("没有符合条件的报告")));
    for (QPushButton *button : list->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("清除筛选"))
            button->click();
    }
    QCOMPARE(table->model()->rowCount(), 6);
}

void TestLibraryPanel::confirmsPlaceAndYear()
{
    const auto page = filled();
    auto *list = page->findChild<ReportListPage *>();
    const qint64 id = list->currentReport();
    QVERIFY(id > 0);
    QVERIFY(says(*list, QStringLiteral("由程序推断")));
    QLineEdit *place = nullptr;
    for (QLineEdit *field : list->findChildren<QLineEdit *>()) {
        if (field->text() == page->library()->find(id)->place)
            place = field;
    }
    QVERIFY(place);
    place->setText(QStringLiteral("西湖区"));
    list->findChild<QSpinBox *>()->setValue(2020);
    QTest::keyClick(place, Qt::Key_Return);
    QCOMPARE(page->library()->find(id)->place, QStringLiteral("西湖区"));
    QCOMPARE(page->library()->find(id)->year, 2020);
    QCOMPARE(list->currentReport(), id); // stays selected though it moved
    QVERIFY(says(*list, QStringLiteral("2020 年西湖区政府工作报告")));
}

void TestLibraryPanel::refusesAnEmptyPlace()
{
    const auto page = filled();
    auto *list = page->findChild<ReportListPage *>();
    const qint64 id = list->currentReport();
    list->findChild<QSpinBox *>()->setValue(0);
    for (QPushButton *button : list->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("确认"))
            button->click();
    }
    QVERIFY(says(*list, QStringLiteral("请填写地区与年份")));
    QVERIFY(!page->library()->find(id)->confirmed);
}

void TestLibraryPanel::confirmsAllAtOnce()
{
    const auto page = filled();
    auto *list = page->findChild<ReportListPage *>();
    auto *table = named<QTableView>(*list, QStringLiteral("报告库中的报告"));
    table->selectAll();
    QPushButton *confirm = nullptr;
    for (QPushButton *button : list->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("确认所选"))
            confirm = button;
    }
    QVERIFY(confirm && confirm->isEnabled());
    confirm->click();
    for (const LibraryReport &report : page->library()->reports())
        QVERIFY(report.confirmed);
    table->selectAll();
    QVERIFY(!confirm->isEnabled());
}

void TestLibraryPanel::searchesAndOpensAHit()
{
    const auto page = filled();
    page->setPage(LibraryPanel::Search);
    auto *search = page->findChild<LibrarySearchPage *>();
    QTRY_VERIFY(says(*search, QStringLiteral("输入要找的文字")));
    search->search(QStringLiteral("旧住房修缮"));
    auto *hits = named<QListView>(*search, QStringLiteral("搜索结果"));
    QTRY_COMPARE(hits->model()->rowCount(), 6);
    QVERIFY(says(*search, QStringLiteral("6 段，见于 6 篇报告")));
    QVERIFY(hits->model()->index(0, 0).data().toString().contains(QStringLiteral("旧住房修缮")));
    QTest::mouseClick(hits->viewport(), Qt::LeftButton, {}, hits->visualRect(hits->model()->index(0, 0)).center());
    auto *text = page->findChild<ReaderPage *>();
    QTRY_COMPARE(text->highlightedText(), QStringLiteral("旧住房修缮"));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(search->isVisible());
    QVERIFY(!says(*search, QStringLiteral(" = ")));
    search->search(QStringLiteral("GDP"));
    QTRY_VERIFY(says(*search, QStringLiteral("12 段，见于 6 篇报告 · GDP = 生产总值")));
}

void TestLibraryPanel::typingGoesToTheSearchAfterAClickOnItsTab()
{
    const auto page = filled();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto *tabs = page->findChild<QTabBar *>();
    auto *search = page->findChild<LibrarySearchPage *>();
    auto *field = named<QLineEdit>(*search, QStringLiteral("搜索全部报告"));
    const auto click = [&](LibraryPanel::Page tab) { QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center()); };
    click(LibraryPanel::Search);
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("5%"));
    QCOMPARE(field->text(), QStringLiteral("5%"));
    // What was typed before is replaced.
    click(LibraryPanel::List);
    click(LibraryPanel::Search);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("12"));
    QCOMPARE(field->text(), QStringLiteral("12"));
    // The keys that walk the tabs stay there.
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Left);
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(search->isVisible());
    QCOMPARE(QApplication::focusWidget(), tabs);
}

void TestLibraryPanel::searchFilters()
{
    const auto page = filled();
    page->setPage(LibraryPanel::Search);
    auto *search = page->findChild<LibrarySearchPage *>();
    search->search(QStringLiteral("生产总值"));
    auto *hits = named<QListView>(*search, QStringLiteral("搜索结果"));
    QTRY_COMPARE(hits->model()->rowCount(), 12);
    auto *kinds = box(*search, QStringLiteral("按章节类别筛选"));
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("工作任务")));
    QTRY_COMPARE(hits->model()->rowCount(), 6);
    auto *first = box(*search, QStringLiteral("最早的年份"));
    first->setCurrentIndex(first->findText(QStringLiteral("2025 年起")));
    QTRY_COMPARE(hits->model()->rowCount(), 2);
    search->search(QStringLiteral("全无此语"));
    QTRY_VERIFY(says(*search, QStringLiteral("没有找到“全无此语”")));
}

void TestLibraryPanel::showsWhatAnotherProgramAdds()
{
    const auto page = filled();
    QVERIFY(page);
    page->findChild<ReportListPage *>()->selectReport(page->library()->reports().constFirst().id);
    auto *place = page->findChild<ReportDetail *>()->findChild<QLineEdit *>();
    place->setText(QStringLiteral("正在填写"));

    const QString more = m_folder->filePath(QStringLiteral("more.txt"));
    QVERIFY(libraryfixture::write(more, libraryfixture::report(QStringLiteral("海棠市"), 2022)));
    QVERIFY(importReports(path(), {more}).has_value());
    QTRY_COMPARE(page->library()->reports().size(), 7);
    QCOMPARE(place->text(), QStringLiteral("正在填写"));
    page->setPage(LibraryPanel::Search);
    auto *search = page->findChild<LibrarySearchPage *>();
    search->search(QStringLiteral("海棠市"));
    QTRY_VERIFY(says(*search, QStringLiteral("见于 1 篇报告")));
}

void TestLibraryPanel::comparesAndOpensTheSentence()
{
    const auto page = filled();
    page->setPage(LibraryPanel::Compare);
    auto *compare = page->findChild<LibraryComparePage *>();
    auto *table = named<QTableView>(*compare, QStringLiteral("比较表"));
    QVERIFY(says(*compare, QStringLiteral("正在读取各篇报告的指标")));
    QTRY_VERIFY(table->isVisible()); // read beside the window
    QVERIFY(!says(*compare, QStringLiteral("正在读取")));
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->columnCount(), 4); // the place and three years
    QVERIFY(says(*compare, QStringLiteral("地区生产总值达到")));
    auto *link = compare->findChild<SourceLink *>();
    QSignalSpy opened(compare, &LibraryComparePage::reportRequested);
    link->click();
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.constFirst().at(0).toLongLong() > 0);
    auto *text = page->findChild<ReaderPage *>();
    QTRY_VERIFY(!text->highlightedText().isEmpty());
}

/// Facts that can't be read are the comparison's matter alone, which says so until it asks again.
void TestLibraryPanel::tellsWhoseReadingFailed()
{
    QVERIFY(filled());
    const auto library = ReportLibrary::open(path());
    QVERIFY(library.has_value());
    QSqlQuery query((*library)->file().database());
    QVERIFY(query.exec(QStringLiteral("ALTER TABLE fact RENAME TO away")));
    LibraryReader reader(path());
    LibrarySearchPage search(**library, reader, m_theme);
    LibraryComparePage compare(**library, reader, m_theme);
    search.show();
    search.search(QStringLiteral("旧住房修缮"));
    auto *hits = named<QListView>(search, QStringLiteral("搜索结果"));
    QTRY_COMPARE(hits->model()->rowCount(), 6);
    const QSignalSpy failed(&reader, &LibraryReader::factsFailed);
    compare.show();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(hits->isVisible());
    const QString message = failed.constFirst().constFirst().value<Error>().message;
    QVERIFY(!message.isEmpty());
    QVERIFY(says(compare, message));
    compare.setSelection(QStringLiteral("gdp"), FactQuantity::Growth, LibraryComparePage::Mode::Target);
    QVERIFY(says(compare, message));
    QVERIFY(!says(compare, QStringLiteral("正在读取")));

    // And the other way round; looked at again, the comparison is read.
    QVERIFY(query.exec(QStringLiteral("ALTER TABLE away RENAME TO fact")));
    QVERIFY(query.exec(QStringLiteral("ALTER TABLE passage RENAME TO away")));
    compare.hide();
    compare.show();
    QVERIFY(says(compare, QStringLiteral("正在读取")));
    auto *table = named<QTableView>(compare, QStringLiteral("比较表"));
    QTRY_VERIFY(table->isVisible());
    const QSignalSpy read(&reader, &LibraryReader::factsRead);
    const QSignalSpy searchFailed(&reader, &LibraryReader::searchFailed);
    search.search(QStringLiteral("养老"));
    QTRY_COMPARE(searchFailed.size(), 1);
    QVERIFY(table->isVisible());
    compare.hide();
    compare.show();
    QTest::qWait(50);
    QVERIFY(read.isEmpty()); // not asked for anew
}

void TestLibraryPanel::comparesTargetsWithOutcomes()
{
    const auto page = filled();
    page->setPage(LibraryPanel::Compare);
    auto *compare = page->findChild<LibraryComparePage *>();
    compare->setSelection(QStringLiteral("gdp"), FactQuantity::Growth, LibraryComparePage::Mode::Outcome);
    auto *table = named<QTableView>(*compare, QStringLiteral("比较表"));
    QTRY_VERIFY(table->isVisible());
    QVERIFY(table->model()->rowCount() >= 4); // two places, two years
    QVERIFY(says(*compare, QStringLiteral("差为推算")));
    // Columns that have no room side by side are scrolled, not cut.
    table->setFixedWidth(360);
    page->resize(page->width() + 1, page->height());
    QTRY_COMPARE(table->width(), 360);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const QString heading = table->model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(table->columnWidth(column) >= table->horizontalHeader()->fontMetrics().horizontalAdvance(heading), qPrintable(heading));
    }
    // And back again.
    compare->setSelection(QStringLiteral("gdp"), FactQuantity::Growth, LibraryComparePage::Mode::Target);
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestLibraryPanel::showsTwoReportsSideBySide()
{
    const auto page = filled();
    page->setPage(LibraryPanel::SideBySide);
    auto *both = page->findChild<SideBySidePage *>();
    auto *pairs = named<QTableView>(*both, QStringLiteral("两篇报告的章节"));
    QVERIFY(pairs->model()->rowCount() >= 5);
    const QList<QTextBrowser *> texts = both->findChildren<QTextBrowser *>();
    QCOMPARE(texts.size(), 2);
    for (int row = 0; row < pairs->model()->rowCount(); ++row) {
        if (pairs->model()->index(row, 1).data().toString().contains(QStringLiteral("民生保障")))
            pairs->selectRow(row);
    }
    for (const QTextBrowser *text : texts)
        QVERIFY(text->toPlainText().contains(QStringLiteral("新增养老床位210张")));
}

void TestLibraryPanel::damagedLibraryOffersANewOne()
{
    QVERIFY(libraryfixture::write(path(), QStringLiteral("this is no database, only some words")));
    const auto page = panel();
    QVERIFY(!page->library());
    QVERIFY(says(*page, QStringLiteral("无法使用")));
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("保留原文件并新建"))
            button->click();
    }
    QVERIFY(page->library());
    const QStringList kept = QDir(m_folder->path()).entryList({QStringLiteral("*.bak")});
    QCOMPARE(kept.size(), 1);
    QFile file(m_folder->filePath(kept.constFirst()));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().startsWith("this is no database"));
}

void TestLibraryPanel::modelsAreSound()
{
    const auto page = filled();
    LibraryModel model(*page->library());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LibraryFilterProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LibraryHitModel hits(*page->library());
    const QAbstractItemModelTester hitTester(&hits, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto matches = searchLibrary(page->library()->file(), {QStringLiteral("的")}, page->library()->reports());
    hits.setMatches(*matches, {});
    QVERIFY(page->library()->remove({page->library()->reports().constFirst().id}).has_value());
    QCOMPARE(model.rowCount(), 5);
    proxy.setPlace(QStringLiteral("云山县"));
    QVERIFY(proxy.rowCount() < 5);
}

void TestLibraryPanel::everyControlHasAName()
{
    const auto page = filled();
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        if (qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTableView *>(widget) || qobject_cast<const QListView *>(widget)
            || qobject_cast<const QTextBrowser *>(widget)) {
            if (widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestLibraryPanel)
#include "test_librarypanel.moc"
