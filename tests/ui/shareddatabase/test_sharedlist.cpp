// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/editproblemmodel.h"
#include "app/projects/projecttreemodel.h"
#include "tests/ui/shareddatabase/sharedoffice.h"
#include "ui/mainwindow.h"
#include "ui/projects/projectpanel.h"
#include "ui/shareddatabase/connectionindicator.h"
#include "ui/shareddatabase/databaseactions.h"
#include "ui/shareddatabase/editproblemsdialog.h"
#include "ui/shareddatabase/statebar.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace jingan;

namespace {

/// What an office waits for at most until it sees what somebody else did.
constexpr int SeenWithin = 2000;

} // namespace

/// Several people at one list, each with a window of their own.
class TestSharedList : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void showsWhatOthersChange();
    void letsTheUserChoose_data();
    void letsTheUserChoose();
    void decidesAllAtOnce();
    void keepsEditsWhileTheServerIsAway();
    void aReaderCanOnlyLook();
    void anEditorEditsOwnDepartments();
    void refusesAnUnknownServer();
    void aFileHasNoBars();
    void anotherDatabaseBuildsTheWindowAnew();

private:
    StateBar *bar(QWidget &panel, const char *name) const { return panel.findChild<StateBar *>(QString::fromLatin1(name)); }
    QModelIndex cell(const ProjectPanel &panel, const QString &id, ProjectTreeModel::Column column) const
    {
        return panel.findChild<ProjectTreeModel *>()->indexOf(id).siblingAtColumn(column);
    }
    bool edit(const ProjectPanel &panel, const QString &id, const QString &note) const
    {
        return panel.findChild<ProjectTreeModel *>()->setData(cell(panel, id, ProjectTreeModel::Note), note, Qt::EditRole);
    }
    void makeConflicts(ProjectStore &li, const QStringList &ids);

    SharedOffice m_office;
    Dataset m_dataset;
    Theme m_theme;
    QTemporaryDir m_folder;
};

void TestSharedList::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
    QVERIFY2(m_office.create(m_dataset.projects), qPrintable(m_office.error()));
}

void TestSharedList::init()
{
    QVERIFY2(m_office.createList(m_dataset.projects), qPrintable(m_office.error()));
}

/// li edits the notes while locked out, wang the same ones; then li comes back.
void TestSharedList::makeConflicts(ProjectStore &li, const QStringList &ids)
{
    QVERIFY2(m_office.lockOut(QStringLiteral("li")), qPrintable(m_office.error()));
    QTRY_VERIFY(!isConnected(li));
    const auto wang = m_office.openDirectly(QStringLiteral("wang"));
    QVERIFY2(wang, qPrintable(m_office.error()));
    for (const QString &id : ids) {
        QVERIFY(li.apply({SetField{id, ProjectField::Note, QStringLiteral("李的备注")}}).has_value());
        QVERIFY(wang->apply({SetField{id, ProjectField::Note, QStringLiteral("王的备注")}}).has_value());
    }
    QVERIFY2(m_office.letIn(QStringLiteral("li")), qPrintable(m_office.error()));
    li.connection()->retry();
    QTRY_COMPARE_WITH_TIMEOUT(li.connection()->problems().size(), ids.size(), 15000);
}

void TestSharedList::showsWhatOthersChange()
{
    const auto li = m_office.open(QStringLiteral("li"));
    const auto wang = m_office.open(QStringLiteral("wang"));
    ProjectPanel one(m_dataset, *li, m_theme);
    ProjectPanel other(m_dataset, *wang, m_theme);
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(*li) && isConnected(*wang), 15000);
    QTRY_COMPARE(wang->records().size(), 48);
    const QString id = li->records().at(4).project.id;
    QVERIFY(edit(one, id, QStringLiteral("已开工")));
    QTRY_COMPARE_WITH_TIMEOUT(cell(other, id, ProjectTreeModel::Note).data().toString(), QStringLiteral("已开工"), SeenWithin);
    QVERIFY(edit(other, id, QStringLiteral("已竣工")));
    QTRY_COMPARE_WITH_TIMEOUT(cell(one, id, ProjectTreeModel::Note).data().toString(), QStringLiteral("已竣工"), SeenWithin);
    QTRY_COMPARE(li->connection()->unsentEdits(), 0);
    QVERIFY(bar(one, "connectionBar")->isHidden());
    QVERIFY(bar(one, "problemsBar")->isHidden());
}

void TestSharedList::letsTheUserChoose_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("kept");
    QTest::newRow("mine") << QStringLiteral("keepMine") << QStringLiteral("李的备注");
    QTest::newRow("theirs") << QStringLiteral("takeTheirs") << QStringLiteral("王的备注");
}

void TestSharedList::letsTheUserChoose()
{
    QFETCH(QString, button);
    QFETCH(QString, kept);
    const auto li = m_office.open(QStringLiteral("li"));
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(*li), 15000);
    ProjectPanel panel(m_dataset, *li, m_theme);
    panel.resize(1200, 800);
    panel.show();
    const QString id = li->records().at(2).project.id;
    makeConflicts(*li, {id});
    StateBar *problems = bar(panel, "problemsBar");
    QVERIFY(problems->isVisible());
    QVERIFY2(problems->text().contains(QStringLiteral("1 处改动与他人冲突")), qPrintable(problems->text()));
    // Until the choice is made the list shows what the server has.
    QCOMPARE(li->record(id)->project.note, QStringLiteral("王的备注"));

    QTest::mouseClick(problems->findChild<QPushButton *>(), Qt::LeftButton);
    auto *dialog = panel.findChild<EditProblemsDialog *>();
    QVERIFY(dialog);
    auto *model = dialog->findChild<EditProblemModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, EditProblemModel::Title).data().toString(), li->record(id)->project.title);
    QCOMPARE(model->mineText(0), QStringLiteral("李的备注"));
    QCOMPARE(model->theirsText(0), QStringLiteral("王的备注"));
    QVERIFY2(model->theirsAuthor(0).startsWith(QStringLiteral("wang")), qPrintable(model->theirsAuthor(0)));
    auto *choice = dialog->findChild<QPushButton *>(button);
    QCOMPARE(choice->accessibleDescription().contains(kept), true);
    // By keyboard: the buttons are reached by Tab.
    QVERIFY(choice->focusPolicy() & Qt::TabFocus);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!panel.findChild<EditProblemsDialog *>(), 5000);
    QTRY_VERIFY(problems->isHidden());
    QTRY_COMPARE(li->connection()->unsentEdits(), 0);
    QCOMPARE(li->record(id)->project.note, kept);
    const auto server = m_office.openDirectly(QStringLiteral("wang"));
    QVERIFY(server);
    QCOMPARE(server->record(id)->project.note, kept);
}

void TestSharedList::decidesAllAtOnce()
{
    const auto li = m_office.open(QStringLiteral("li"));
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(*li), 15000);
    const QStringList ids = {li->records().at(0).project.id, li->records().at(1).project.id, li->records().at(7).project.id};
    makeConflicts(*li, ids);
    EditProblemsDialog dialog(*li);
    dialog.show();
    QCOMPARE(dialog.findChild<EditProblemModel *>()->rowCount(), 3);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("全部保留我的"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 5000);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QTRY_COMPARE(li->connection()->unsentEdits(), 0);
    const auto server = m_office.openDirectly(QStringLiteral("wang"));
    QVERIFY(server);
    for (const QString &id : ids)
        QCOMPARE(server->record(id)->project.note, QStringLiteral("李的备注"));
}

void TestSharedList::keepsEditsWhileTheServerIsAway()
{
    const auto li = m_office.open(QStringLiteral("li"));
    MainWindow window(m_dataset, *li, m_theme, QStringLiteral("zh_CN"));
    window.show();
    window.go({QStringLiteral("projects")});
    auto *panel = qobject_cast<ProjectPanel *>(window.currentPanel());
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(*li), 15000);
    auto *indicator = window.findChild<ConnectionIndicator *>();
    QVERIFY(indicator->isVisible());
    QTRY_VERIFY2(indicator->accessibleName().contains(QStringLiteral("li @ localhost/")), qPrintable(indicator->accessibleName()));
    QVERIFY2(indicator->text().contains(QStringLiteral("编辑")), qPrintable(indicator->text()));
    StateBar *connection = bar(*panel, "connectionBar");
    QVERIFY(connection->isHidden());

    QVERIFY(m_office.cluster().stop());
    QTRY_VERIFY_WITH_TIMEOUT(connection->isVisible(), 15000);
    QVERIFY2(connection->text().contains(QStringLiteral("连接中断")), qPrintable(connection->text()));
    const QString id = li->records().at(9).project.id;
    QVERIFY(edit(*panel, id, QStringLiteral("断网时填的")));
    QTRY_VERIFY2(connection->text().contains(QStringLiteral("未发送 1 项")), qPrintable(connection->text()));
    QVERIFY2(indicator->text().contains(QStringLiteral("未发送 1 项")), qPrintable(indicator->text()));
    // The work goes on: nothing is disabled, the value is there.
    QVERIFY(cell(*panel, id, ProjectTreeModel::Note).flags() & Qt::ItemIsEditable);
    QCOMPARE(cell(*panel, id, ProjectTreeModel::Note).data().toString(), QStringLiteral("断网时填的"));

    QVERIFY2(m_office.cluster().start(), qPrintable(m_office.cluster().error()));
    for (QPushButton *button : connection->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("重试"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(connection->isHidden(), 15000);
    QTRY_VERIFY2(!indicator->text().contains(QStringLiteral("未发送")), qPrintable(indicator->text()));
    const auto server = m_office.openDirectly(QStringLiteral("wang"));
    QVERIFY2(server, qPrintable(m_office.error()));
    QCOMPARE(server->record(id)->project.note, QStringLiteral("断网时填的"));
}

void TestSharedList::aReaderCanOnlyLook()
{
    const auto zhao = m_office.open(QStringLiteral("zhao"));
    ProjectPanel panel(m_dataset, *zhao, m_theme);
    panel.resize(1200, 800);
    panel.show();
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(*zhao), 15000);
    QTRY_COMPARE(zhao->records().size(), 48);
    StateBar *rights = bar(panel, "rightsBar");
    QVERIFY(rights->isVisible());
    QVERIFY2(rights->text().contains(QStringLiteral("只有查看的权限")) && rights->text().contains(QStringLiteral("chief")),
        qPrintable(rights->text()));
    const QString id = zhao->records().constFirst().project.id;
    for (const auto column : {ProjectTreeModel::Status, ProjectTreeModel::Note, ProjectTreeModel::LeadDepartment, ProjectTreeModel::Title}) {
        const Qt::ItemFlags flags = cell(panel, id, column).flags();
        QVERIFY(!(flags & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)));
        QVERIFY(flags & Qt::ItemIsSelectable);
    }
    int disabled = 0;
    for (const QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->text() != QStringLiteral("导入") && button->text() != QStringLiteral("月度填报"))
            continue;
        QVERIFY(!button->isEnabled());
        QVERIFY2(button->toolTip().contains(QStringLiteral("只有查看的权限")), qPrintable(button->toolTip()));
        ++disabled;
    }
    QCOMPARE(disabled, 2);
    panel.showLocation({QStringLiteral("projects"), {}, 1});
    for (const QLineEdit *line : panel.findChild<QWidget *>(QStringLiteral("projectFields"))->findChildren<QLineEdit *>())
        QVERIFY2(line->isReadOnly(), qPrintable(line->accessibleName()));
}

void TestSharedList::anEditorEditsOwnDepartments()
{
    const auto chief = m_office.openDirectly(QStringLiteral("chief"));
    QVERIFY(chief);
    const QString own = chief->records().at(0).project.id;
    const QString foreign = chief->records().at(1).project.id;
    QVERIFY(chief->apply({SetField{own, ProjectField::LeadDepartment, SharedOffice::department()},
                             SetField{foreign, ProjectField::LeadDepartment, QStringLiteral("区教育局")}}).has_value());
    const auto min = m_office.open(QStringLiteral("min"));
    ProjectPanel panel(m_dataset, *min, m_theme);
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(*min), 15000);
    QTRY_VERIFY(min->record(own) && min->record(own)->project.leadDepartment == SharedOffice::department());
    QVERIFY(cell(panel, own, ProjectTreeModel::Note).flags() & Qt::ItemIsEditable);
    QVERIFY(!(cell(panel, foreign, ProjectTreeModel::Note).flags() & Qt::ItemIsEditable));
    QVERIFY(edit(panel, own, QStringLiteral("本部门填的")));
    QTRY_COMPARE(min->connection()->unsentEdits(), 0);
    QVERIFY(min->connection()->problems().isEmpty());
}

void TestSharedList::refusesAnUnknownServer()
{
    QVERIFY2(m_office.cluster().enableTls(), qPrintable(m_office.cluster().error()));
    DatabaseAddress address = m_office.address(QStringLiteral("li"));
    address.parameters = {{QStringLiteral("sslmode"), QStringLiteral("verify-full")},
        {QStringLiteral("sslrootcert"), m_office.cluster().otherCertificate()}};
    ProjectStoreOptions options;
    options.password = PostgresCluster::password();
    options.replicaFolder = m_folder.filePath(QStringLiteral("unknown"));
    const auto store = ProjectStore::openShared(address, options);
    QVERIFY(store.has_value());
    ProjectPanel panel(m_dataset, **store, m_theme);
    panel.show();
    QTRY_COMPARE_WITH_TIMEOUT((*store)->connection()->state(), ProjectConnection::State::Offline, 15000);
    const QString text = bar(panel, "connectionBar")->text();
    QVERIFY2(text.contains(QStringLiteral("证书")) && text.contains(QStringLiteral("根证书")), qPrintable(text));
}

void TestSharedList::aFileHasNoBars()
{
    const auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("own.sqlite")), {m_dataset.projects});
    QVERIFY(store.has_value());
    MainWindow window(m_dataset, **store, m_theme, QStringLiteral("zh_CN"));
    window.show();
    window.go({QStringLiteral("projects")});
    for (const StateBar *each : window.findChildren<StateBar *>())
        QVERIFY(each->isHidden());
    QVERIFY(window.findChild<ConnectionIndicator *>()->isHidden());
}

void TestSharedList::anotherDatabaseBuildsTheWindowAnew()
{
    const auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("switch.sqlite")), {m_dataset.projects});
    QVERIFY(store.has_value());
    MainWindow window(m_dataset, **store, m_theme, QStringLiteral("zh_CN"));
    window.show();
    auto *actions = window.findChild<DatabaseActions *>();
    QCOMPARE(actions->database(), m_folder.filePath(QStringLiteral("switch.sqlite")));
    const QString wanted = m_office.address(QStringLiteral("li")).text();
    QTimer::singleShot(0, actions, [&] { emit actions->databaseChosen(wanted, QStringLiteral("secret")); });
    QCOMPARE(QApplication::exec(), int(MainWindow::DatabaseChanged));
    QCOMPARE(window.requestedDatabase(), wanted);
    QCOMPARE(window.requestedPassword(), QStringLiteral("secret"));
    // The password goes by hand, not by the settings.
    QFile settings(QSettings().fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("secret"));
}

QTEST_MAIN(TestSharedList)
#include "test_sharedlist.moc"
