// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/projects/monthlyentrymodel.h"
#include "app/projects/projectedits.h"
#include "tests/app/projects/filledprojects.h"
#include "ui/projects/monthlyentrydialog.h"
#include "ui/projects/monthlyentrytable.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace jingan;

/// The monthly return filled in with the keyboard alone.
class TestMonthlyEntryDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startsInTheFirstNumber();
    void goesFromNumberToNumber_data();
    void goesFromNumberToNumber();
    void goesToTheWordsAndBack();
    void isFilledInAndSavedByKeys();
    void showsTheFault();
    void escapeAsksFirst_data();
    void escapeAsksFirst();
    void anotherDepartmentAsksFirst();
    void reportsNothingToCome();
    void followsTheList();

private:
    QTableView *table() const { return m_dialog->findChild<MonthlyEntryTable *>(); }
    QLineEdit *field() const { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
    QModelIndex current() const { return table()->currentIndex(); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Answers the question that is going to be asked; false where none was.
    void answer(QMessageBox::ButtonRole role)
    {
        m_asked = false;
        QTimer::singleShot(0, m_dialog.get(), [this, role] {
            auto *box = m_dialog->findChild<QMessageBox *>();
            if (!box)
                return;
            m_asked = true;
            const QList<QAbstractButton *> buttons = box->buttons();
            for (QAbstractButton *button : buttons) {
                if (box->buttonRole(button) == role)
                    button->click();
            }
        });
    }

    Dataset m_dataset;
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<ProjectEdits> m_edits;
    std::unique_ptr<MonthlyEntryDialog> m_dialog;
    bool m_asked = false;
};

void TestMonthlyEntryDialog::initTestCase()
{
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestMonthlyEntryDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(*ProjectStore::open(m_folder->filePath(QStringLiteral("p.sqlite")), {m_dataset.projects, QStringLiteral("李娜")}));
    QList<ProjectChange> changes;
    // 18 has no quantity: its words stand where the others have a number.
    for (const int number : {5, 6, 18, 24})
        changes.append(SetField{m_store->recordOfNumber(number)->project.id, ProjectField::LeadDepartment, QStringLiteral("区民政局")});
    QVERIFY(m_store->apply(changes).has_value());
    m_edits = std::make_unique<ProjectEdits>(*m_store);
    m_dialog = std::make_unique<MonthlyEntryDialog>(*m_store, *m_edits, QStringLiteral("区民政局"), m_theme);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(field());
}

void TestMonthlyEntryDialog::cleanup()
{
    m_dialog.reset();
    m_edits.reset();
    m_store.reset();
}

void TestMonthlyEntryDialog::startsInTheFirstNumber()
{
    QCOMPARE(current(), m_dialog->model()->index(0, MonthlyEntryModel::Done));
    QVERIFY(field()->text().isEmpty());
    QVERIFY(field()->accessibleName().contains(QStringLiteral("改建认知障碍照护床位")));
    QCOMPARE(m_dialog->findChild<QDateEdit *>()->date(), QDate::currentDate());
    QVERIFY(!m_dialog->findChild<QPushButton *>()->isEnabled()); // nothing to save
}

void TestMonthlyEntryDialog::goesFromNumberToNumber_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("tab") << int(Qt::Key_Tab);
    QTest::newRow("enter") << int(Qt::Key_Return);
}

void TestMonthlyEntryDialog::goesFromNumberToNumber()
{
    QFETCH(int, key);
    type(QStringLiteral("60"));
    press(Qt::Key(key));
    QCOMPARE(current(), m_dialog->model()->index(1, MonthlyEntryModel::Done));
    QVERIFY(field());
    type(QStringLiteral("1"));
    press(Qt::Key(key));
    QCOMPARE(current(), m_dialog->model()->index(2, MonthlyEntryModel::Text)); // 18 has nothing to count
    press(Qt::Key(key));
    QCOMPARE(current(), m_dialog->model()->index(3, MonthlyEntryModel::Done));
    press(key == Qt::Key_Tab ? Qt::Key_Backtab : Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(current(), m_dialog->model()->index(2, MonthlyEntryModel::Text));
    press(Qt::Key(key));
    press(Qt::Key(key)); // behind the last one is the button
    QCOMPARE(QApplication::focusWidget(), m_dialog->findChild<QPushButton *>());
    QCOMPARE(m_dialog->model()->index(0, MonthlyEntryModel::Done).data().toString(), QStringLiteral("60"));
    QCOMPARE(m_dialog->model()->filledCount(), 2);
}

void TestMonthlyEntryDialog::goesToTheWordsAndBack()
{
    type(QStringLiteral("60"));
    press(Qt::Key_Right);
    QCOMPARE(current().column(), int(MonthlyEntryModel::Text));
    type(QStringLiteral("ok"));
    press(Qt::Key_Tab);
    QCOMPARE(current().column(), int(MonthlyEntryModel::Evidence));
    press(Qt::Key_Tab);
    QCOMPARE(current(), m_dialog->model()->index(1, MonthlyEntryModel::Done));
    press(Qt::Key_Up);
    QCOMPARE(current(), m_dialog->model()->index(0, MonthlyEntryModel::Done));
    QCOMPARE(m_dialog->model()->index(0, MonthlyEntryModel::Text).data().toString(), QStringLiteral("ok"));
}

void TestMonthlyEntryDialog::isFilledInAndSavedByKeys()
{
    type(QStringLiteral("60"));
    press(Qt::Key_Tab);
    type(QStringLiteral("2"));
    press(Qt::Key_S, Qt::ControlModifier);
    const ProjectRecord *first = m_store->recordOfNumber(5);
    QTRY_COMPARE(first->log.size(), 1);
    QCOMPARE(first->log.constFirst().done.value(QStringLiteral("1")), 60.0);
    QCOMPARE(first->log.constFirst().date, QDate::currentDate());
    QCOMPARE(m_store->recordOfNumber(6)->log.constFirst().done.value(QStringLiteral("1")), 2.0);
    QVERIFY(!m_dialog->model()->hasInput());
    bool said = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        said = said || label->text().startsWith(QStringLiteral("已保存 2 项"));
    QVERIFY(said);
    m_dialog->reject(); // nothing is asked
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_edits->undo().has_value());
    QVERIFY(m_store->recordOfNumber(5)->log.isEmpty());
    QVERIFY(m_store->recordOfNumber(6)->log.isEmpty());
}

void TestMonthlyEntryDialog::showsTheFault()
{
    type(QStringLiteral("60"));
    press(Qt::Key_Tab);
    type(QStringLiteral("x"));
    press(Qt::Key_Tab);
    QVERIFY(table()->rowHeight(1) > table()->rowHeight(0)); // the words stand below the number
    QVERIFY(!m_dialog->save());
    QCOMPARE(current(), m_dialog->model()->index(1, MonthlyEntryModel::Done));
    QTRY_VERIFY(field());
    QCOMPARE(field()->text(), QStringLiteral("x"));
    QVERIFY(field()->accessibleDescription().contains(QStringLiteral("不是数")));
    QVERIFY(m_store->recordOfNumber(5)->log.isEmpty());
}

void TestMonthlyEntryDialog::escapeAsksFirst_data()
{
    QTest::addColumn<QMessageBox::ButtonRole>("role");
    QTest::addColumn<bool>("open");
    QTest::addColumn<int>("entries");
    QTest::newRow("save") << QMessageBox::AcceptRole << false << 1;
    QTest::newRow("discard") << QMessageBox::DestructiveRole << false << 0;
    QTest::newRow("cancel") << QMessageBox::RejectRole << true << 0;
}

void TestMonthlyEntryDialog::escapeAsksFirst()
{
    QFETCH(QMessageBox::ButtonRole, role);
    QFETCH(bool, open);
    QFETCH(int, entries);
    type(QStringLiteral("60"));
    press(Qt::Key_Tab);
    press(Qt::Key_Escape); // the field
    answer(role);
    press(Qt::Key_Escape); // the form
    QVERIFY(m_asked);
    QCOMPARE(m_dialog->isVisible(), open);
    QCOMPARE(m_store->recordOfNumber(5)->log.size(), entries);
    QCOMPARE(m_dialog->model()->hasInput(), open);
}

void TestMonthlyEntryDialog::anotherDepartmentAsksFirst()
{
    auto *departments = m_dialog->findChild<QComboBox *>();
    QCOMPARE(departments->count(), 2);
    QCOMPARE(departments->itemText(1), QStringLiteral("未填写部门（44 项）"));
    type(QStringLiteral("60")); // still being typed
    answer(QMessageBox::RejectRole);
    departments->setCurrentIndex(1);
    emit departments->activated(1);
    QVERIFY(m_asked);
    QCOMPARE(departments->currentIndex(), 0);
    QCOMPARE(m_dialog->model()->index(0, MonthlyEntryModel::Done).data().toString(), QStringLiteral("60"));
    answer(QMessageBox::AcceptRole);
    departments->setCurrentIndex(1);
    emit departments->activated(1);
    QVERIFY(m_asked);
    QCOMPARE(m_dialog->model()->projectCount(), 44);
    QCOMPARE(m_store->recordOfNumber(5)->log.size(), 1);
}

void TestMonthlyEntryDialog::reportsNothingToCome()
{
    auto *day = m_dialog->findChild<QDateEdit *>();
    day->setDate(QDate::currentDate().addDays(1));
    QCOMPARE(day->date(), QDate::currentDate());
    day->setDate(QDate(2025, 5, 20));
    QCOMPARE(m_dialog->model()->day(), QDate(2025, 5, 20));
}

void TestMonthlyEntryDialog::followsTheList()
{
    auto *departments = m_dialog->findChild<QComboBox *>();
    type(QStringLiteral("60"));
    press(Qt::Key_Tab);
    const auto give = [this](const QList<int> &numbers, const QString &department) {
        QList<ProjectChange> changes;
        for (const int number : numbers)
            changes.append(SetField{m_store->recordOfNumber(number)->project.id, ProjectField::LeadDepartment, department});
        return m_store->apply(changes).has_value();
    };
    QVERIFY(give({1, 2}, QStringLiteral("区教育局")));
    QCOMPARE(departments->count(), 3);
    QCOMPARE(departments->currentText(), QStringLiteral("区民政局（4 项）"));
    QVERIFY(m_dialog->model()->hasInput()); // of a department that stays
    // Whose department has no project any more goes on with one that has.
    QVERIFY(give({5, 6, 18, 24}, QStringLiteral("区教育局")));
    QCOMPARE(departments->count(), 2);
    QCOMPARE(m_dialog->model()->department(), QStringLiteral("区教育局"));
    QCOMPARE(m_dialog->model()->projectCount(), 6);
}

QTEST_MAIN(TestMonthlyEntryDialog)
#include "test_monthlyentrydialog.moc"
