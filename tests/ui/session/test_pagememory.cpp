// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/pagememory.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace jingan;

namespace {

/// A page with everything that is kept, and a field that isn't.
class Page : public QWidget
{
public:
    explicit Page(int columns = 3)
        : model(0, columns)
        , splitter(new QSplitter(this))
        , table(new QTableView(this))
        , numbers(new QComboBox(this))
        , words(new QComboBox(this))
        , line(new QLineEdit(this))
        , check(new QCheckBox(this))
        , unmarked(new QLineEdit(this))
    {
        for (const char *word : {"b", "a", "c"})
            model.appendRow({new QStandardItem(QString::fromLatin1(word)), new QStandardItem, new QStandardItem});
        table->setModel(&model);
        table->setSortingEnabled(true);
        table->sortByColumn(0, Qt::AscendingOrder);
        splitter->addWidget(new QWidget(splitter));
        splitter->addWidget(new QWidget(splitter));
        numbers->addItem(QStringLiteral("all"));
        for (int value : {7, 70})
            numbers->addItem(QStringLiteral("number %1").arg(value), value);
        words->addItems({QStringLiteral("all"), QStringLiteral("养老服务"), QStringLiteral("教育发展")});
        keepFilter(numbers, QStringLiteral("number"));
        keepFilter(words, QStringLiteral("word"));
        keepFilter(line, QStringLiteral("text"));
        keepFilter(check, QStringLiteral("only"));
        auto *layout = new QVBoxLayout(this);
        for (QWidget *widget : std::initializer_list<QWidget *>{splitter, table, numbers, words, line, check, unmarked})
            layout->addWidget(widget);
        resize(600, 500);
        show();
    }

    QStandardItemModel model;
    QSplitter *splitter;
    QTableView *table;
    QComboBox *numbers;
    QComboBox *words;
    QLineEdit *line;
    QCheckBox *check;
    QLineEdit *unmarked;
};

} // namespace

class TestPageMemory : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void whatWasArrangedComesBack();
    void pagesOfOneKindShareIt();
    void otherColumnsStayAsTheyAre();
    void entriesThatAreGoneAreIgnored();
    void clearedFiltersStayClear();

private:
    QTemporaryDir m_folder;
};

void TestPageMemory::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("pagememory"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void TestPageMemory::init()
{
    QSettings().clear();
}

void TestPageMemory::whatWasArrangedComesBack()
{
    QList<int> sizes;
    {
        Page page;
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.splitter->setSizes({400, 100});
        sizes = page.splitter->sizes();
        page.table->setColumnWidth(1, 177);
        page.table->sortByColumn(0, Qt::DescendingOrder);
        page.numbers->setCurrentIndex(2);
        page.words->setCurrentIndex(1);
        page.line->setText(QStringLiteral("绿道"));
        page.check->setChecked(true);
        page.unmarked->setText(QStringLiteral("note"));
        rememberPage(page, QStringLiteral("figures"));
    }
    // As the file gives it back, not as the running program has it.
    QSettings().sync();
    Page page;
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    recallPage(page, QStringLiteral("figures"));
    QTRY_COMPARE(page.splitter->sizes(), sizes);
    QCOMPARE(page.table->columnWidth(1), 177);
    QCOMPARE(page.table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(page.table->model()->index(0, 0).data().toString(), QStringLiteral("c"));
    QCOMPARE(page.numbers->currentData().toInt(), 70);
    QCOMPARE(page.words->currentText(), QStringLiteral("养老服务"));
    QCOMPARE(page.line->text(), QStringLiteral("绿道"));
    QVERIFY(page.check->isChecked());
    QCOMPARE(page.unmarked->text(), QString());
}

void TestPageMemory::pagesOfOneKindShareIt()
{
    Page page;
    page.line->setText(QStringLiteral("绿道"));
    rememberPage(page, QStringLiteral("section/0/1"));
    Page sibling;
    recallPage(sibling, QStringLiteral("section/1/3"));
    QCOMPARE(sibling.line->text(), QStringLiteral("绿道"));
    Page other;
    recallPage(other, QStringLiteral("figures"));
    QCOMPARE(other.line->text(), QString());
}

void TestPageMemory::otherColumnsStayAsTheyAre()
{
    Page page;
    page.table->setColumnWidth(1, 177);
    rememberPage(page, QStringLiteral("figures"));
    Page later(5);
    const int width = later.table->columnWidth(1);
    recallPage(later, QStringLiteral("figures"));
    QCOMPARE(later.table->columnWidth(1), width);
    QVERIFY(width != 177);
}

void TestPageMemory::entriesThatAreGoneAreIgnored()
{
    Page page;
    page.words->setCurrentIndex(2);
    rememberPage(page, QStringLiteral("figures"));
    Page later;
    later.words->removeItem(2);
    recallPage(later, QStringLiteral("figures"));
    QCOMPARE(later.words->currentIndex(), 0);
}

void TestPageMemory::clearedFiltersStayClear()
{
    Page page;
    page.line->setText(QStringLiteral("绿道"));
    page.check->setChecked(true);
    rememberPage(page, QStringLiteral("figures"));
    page.line->clear();
    page.check->setChecked(false);
    rememberPage(page, QStringLiteral("figures"));
    Page later;
    recallPage(later, QStringLiteral("figures"));
    QCOMPARE(later.line->text(), QString());
    QVERIFY(!later.check->isChecked());
}

QTEST_MAIN(TestPageMemory)
#include "test_pagememory.moc"
