// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectpanel.h"

#include "app/projects/projectstore.h"
#include "ui/projects/projectdetail.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace jingan;

class TestProjectPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void spaceChecksOffAndStays();
    void detailSavesWhenLeft();
    void takesBackWithTheKeyboard();
    void filtersAndClears();
    void showsTheProjectAskedFor();
    void saysWhereTheListComesFrom();
    void leadsToTheSentence();
    void emptyListSaysWhatToDo();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("p.sqlite")); }
    QTreeView *tree() const { return m_panel->findChild<QTreeView *>(); }
    ProjectStatus status(int number) const
    {
        const ProjectRecord *record = m_store->recordOfNumber(number);
        return projectStanding(record->project, record->log, QDate::currentDate()).status;
    }
    std::optional<double> done(int number) const
    {
        return doneAsOf(m_store->recordOfNumber(number)->log, QStringLiteral("1"), QDate::currentDate());
    }
    void open(const QList<Project> &list)
    {
        m_store = std::move(*ProjectStore::open(path(), {list}));
        m_panel = std::make_unique<ProjectPanel>(m_dataset, *m_store, m_theme);
        m_panel->resize(1190, 780);
        m_panel->show();
        m_panel->activateWindow();
    }
    void select(int number) { m_panel->showLocation({QStringLiteral("projects"), {}, number}); }

    Dataset m_dataset;
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<ProjectPanel> m_panel;
};

void TestProjectPanel::initTestCase()
{
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestProjectPanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open(m_dataset.projects);
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestProjectPanel::cleanup()
{
    m_panel.reset();
    m_store.reset();
}

void TestProjectPanel::spaceChecksOffAndStays()
{
    select(5);
    QTest::keyClick(tree(), Qt::Key_Space);
    QCOMPARE(statusGroup(status(5)), StatusGroup::Done);
    m_panel.reset();
    m_store.reset();
    m_store = std::move(*ProjectStore::open(path(), {m_dataset.projects}));
    QCOMPARE(statusGroup(status(5)), StatusGroup::Done);
}

void TestProjectPanel::detailSavesWhenLeft()
{
    select(5);
    auto *detail = m_panel->findChild<ProjectDetail *>();
    auto *figure = detail->findChild<QLineEdit *>(QStringLiteral("done"));
    figure->setFocus();
    figure->selectAll();
    QTest::keyClicks(figure, QStringLiteral("60"));
    QTest::keyClick(figure, Qt::Key_Tab);
    QCOMPARE(done(5), std::optional<double>(60));
    auto *marks = detail->findChild<QComboBox *>(QStringLiteral("status"));
    marks->setCurrentIndex(marks->findData(int(StatusMark::OnSchedule)));
    emit marks->activated(marks->currentIndex());
    QCOMPARE(status(5), ProjectStatus::OnSchedule);
    QCOMPARE(done(5), std::optional<double>(60));
}

void TestProjectPanel::takesBackWithTheKeyboard()
{
    select(5);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Space);
    QTest::keyClick(tree(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_store->recordOfNumber(5)->log.isEmpty());
    QTest::keyClick(tree(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(statusGroup(status(5)), StatusGroup::Done);
}

void TestProjectPanel::filtersAndClears()
{
    auto *text = m_panel->findChild<QLineEdit *>(QStringLiteral("filterText"));
    text->setText(QStringLiteral("菜市场"));
    QCOMPARE(tree()->model()->rowCount(), 1);
    QCOMPARE(tree()->model()->rowCount(tree()->model()->index(0, 0)), 2);
    text->setText(QStringLiteral("没有这样的项目"));
    QVERIFY(!tree()->isVisible()); // a hint stands in its place
    text->clear();
    QCOMPARE(tree()->model()->rowCount(), 10);
    QVERIFY(tree()->isVisible());
}

void TestProjectPanel::showsTheProjectAskedFor()
{
    auto *text = m_panel->findChild<QLineEdit *>(QStringLiteral("filterText"));
    text->setText(QStringLiteral("菜市场"));
    select(48);
    QCOMPARE(tree()->currentIndex().data().toString(), QStringLiteral("体育公益配送服务市民"));
    QVERIFY(text->text().isEmpty());
}

void TestProjectPanel::saysWhereTheListComesFrom()
{
    const auto says = [this](const QString &words) {
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    QVERIFY(says(QStringLiteral("未附清单；本清单据报告正文整理")));
    // Of an imported list that would be untrue.
    QList<ProjectChange> changes;
    const QList<ProjectRecord> records = m_store->records();
    for (const ProjectRecord &record : records) {
        if (record.project.number > 2)
            changes.append(RemoveProject{record.project.id});
    }
    ProjectSource source;
    source.file = QStringLiteral("official.xlsx");
    changes.append(SetField{records.at(0).project.id, ProjectField::Source, QVariant::fromValue(source)});
    QVERIFY(m_store->apply(changes).has_value());
    QVERIFY(says(QStringLiteral("本清单共 2 项，其中 1 项据报告正文整理，1 项导入自“official.xlsx”")));
    QVERIFY(m_store->apply({RemoveProject{records.at(1).project.id}}).has_value());
    QVERIFY(says(QStringLiteral("清单导入自“official.xlsx”，共 1 项")));
    QVERIFY(!says(QStringLiteral("据报告正文整理")));
}

void TestProjectPanel::leadsToTheSentence()
{
    select(5);
    QSignalSpy asked(m_panel.get(), &Panel::locationRequested);
    auto *detail = m_panel->findChild<ProjectDetail *>();
    emit detail->placeRequested(m_dataset.projects.at(4).source.place);
    QCOMPARE(asked.count(), 1);
    const auto location = asked.at(0).at(0).value<Location>();
    QCOMPARE(location.page, QStringLiteral("fulltext"));
    QCOMPARE(m_dataset.report.textAt(location.place), m_dataset.projects.at(4).source.quote);
}

void TestProjectPanel::emptyListSaysWhatToDo()
{
    m_panel.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open({});
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QVERIFY(!tree()->isVisible());
    QStringList offered;
    const QList<QPushButton *> buttons = m_panel->findChildren<QPushButton *>();
    for (const QPushButton *each : buttons) {
        if (each->isVisible())
            offered.append(each->text());
    }
    for (const QString &text : {QStringLiteral("导入官方清单…"), QStringLiteral("新增项目…"), QStringLiteral("从备份恢复…")})
        QVERIFY2(offered.contains(text), qPrintable(text));
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!(label->isVisible() && label->text().contains(QStringLiteral("报告仅公布"))));
}

QTEST_MAIN(TestProjectPanel)
#include "test_projectpanel.moc"
