// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/textcommands.h"
#include "app/projects/listcopy.h"
#include "app/projects/membermodel.h"
#include "tests/ui/shareddatabase/sharedoffice.h"
#include "ui/shareddatabase/copylistdialog.h"
#include "ui/shareddatabase/databasedialog.h"
#include "ui/shareddatabase/membersdialog.h"
#include "ui/shareddatabase/passworddialog.h"
#include "ui/shareddatabase/serverform.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace jingan;

/// Choosing a database, the password, the members, copying a list: on a real server.
class TestDatabaseDialogs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void keepsAnAddress_data();
    void keepsAnAddress();
    void saysWhatIsMissing();
    void triesAServer();
    void saysWhyAServerCannotBeUsed_data();
    void saysWhyAServerCannotBeUsed();
    void choosesWithoutThePassword();
    void choosesAFile();
    void asksForThePassword();
    void grantsAndRevokes();
    void keepsTheLastAdministrator();
    void copiesThereAndBack();
    void copiesNothingWhereThatIsRefused();

private:
    QPushButton *button(QWidget &dialog, const QString &text) const
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    QLineEdit *line(QWidget &dialog, const QString &name) const
    {
        for (QLineEdit *each : dialog.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    /// All that the dialog says.
    QString words(QWidget &dialog) const
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    void press(QWidget &dialog, const QString &text) const
    {
        QPushButton *found = button(dialog, text);
        QVERIFY2(found && found->isEnabled(), qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    SharedOffice m_office;
    Dataset m_dataset;
    Theme m_theme;
    QTemporaryDir m_folder;
};

void TestDatabaseDialogs::initTestCase()
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

void TestDatabaseDialogs::keepsAnAddress_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"postgresql://li@db.example:5432/jingan?sslmode=verify-full",
             "postgresql://li@db.example:5433/jingan?sslmode=verify-ca&sslrootcert=/etc/ssl/root.crt",
             "postgresql://李@db.example:5432/静安?sslmode=disable", "postgresql://li@db.example:5432/jingan?sslmode=require&connect_timeout=3"})
        QTest::newRow(address) << QString::fromUtf8(address);
}

void TestDatabaseDialogs::keepsAnAddress()
{
    QFETCH(QString, address);
    ServerForm form;
    form.setAddress(DatabaseAddress::parse(address).value());
    // The same as it will be read at the next start.
    QCOMPARE(DatabaseAddress::parse(form.address().text()).value(), DatabaseAddress::parse(address).value());
}

void TestDatabaseDialogs::saysWhatIsMissing()
{
    ServerForm form;
    // What is proposed is the safest.
    QCOMPARE(form.findChild<QComboBox *>()->currentData().toString(), QStringLiteral("verify-full"));
    QVERIFY(form.fault().contains(QStringLiteral("主机")));
    line(form, QStringLiteral("主机"))->setText(QStringLiteral("db.example"));
    QVERIFY(form.fault().contains(QStringLiteral("数据库")));
    line(form, QStringLiteral("数据库"))->setText(QStringLiteral("jingan"));
    QVERIFY(form.fault().contains(QStringLiteral("用户")));
    line(form, QStringLiteral("用户"))->setText(QStringLiteral("li"));
    QCOMPARE(form.fault(), QString());
    line(form, QStringLiteral("根证书"))->setText(m_folder.filePath(QStringLiteral("gone.crt")));
    QVERIFY2(form.fault().contains(QStringLiteral("gone.crt")), qPrintable(form.fault()));
}

void TestDatabaseDialogs::triesAServer()
{
    DatabaseDialog dialog(m_office.address(QStringLiteral("min")).text(), PostgresCluster::password());
    dialog.show();
    press(dialog, QStringLiteral("测试连接"));
    // The answer comes later: nothing waited for it.
    QVERIFY(button(dialog, QStringLiteral("正在连接…")));
    QTRY_VERIFY2_WITH_TIMEOUT(words(dialog).contains(QStringLiteral("连接成功")), qPrintable(words(dialog)), 15000);
    const QString said = words(dialog);
    QVERIFY2(said.contains(QStringLiteral("用户：min")) && said.contains(QStringLiteral("编辑（区民政局）")) && said.contains(QStringLiteral("48 项")),
        qPrintable(said));
    QVERIFY(button(dialog, QStringLiteral("测试连接"))->isEnabled());
}

void TestDatabaseDialogs::saysWhyAServerCannotBeUsed_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("said");
    QTest::newRow("wrong password") << QStringLiteral("li") << QStringLiteral("wrong") << 0 << QStringLiteral("密码");
    QTest::newRow("nobody there") << QStringLiteral("li") << PostgresCluster::password() << 1 << QStringLiteral("拒绝连接");
    QTest::newRow("no role") << QStringLiteral("stranger") << PostgresCluster::password() << 0 << QStringLiteral("还没有使用");
}

void TestDatabaseDialogs::saysWhyAServerCannotBeUsed()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(int, port);
    QFETCH(QString, said);
    if (user == QLatin1String("stranger"))
        QVERIFY(m_office.cluster().createUser(user));
    DatabaseAddress address = m_office.address(user);
    if (port > 0)
        address.port = port;
    DatabaseDialog dialog(address.text(), password);
    dialog.show();
    press(dialog, QStringLiteral("测试连接"));
    QTRY_VERIFY2_WITH_TIMEOUT(words(dialog).contains(QStringLiteral("连接失败")), qPrintable(words(dialog)), 30000);
    QVERIFY2(words(dialog).contains(said), qPrintable(words(dialog)));
}

void TestDatabaseDialogs::choosesWithoutThePassword()
{
    DatabaseDialog dialog(defaultDatabasePath(), {});
    QSignalSpy chosen(&dialog, &DatabaseDialog::chosen);
    dialog.show();
    for (QRadioButton *choice : dialog.findChildren<QRadioButton *>()) {
        if (choice->text().contains(QStringLiteral("PostgreSQL")))
            choice->setChecked(true);
    }
    QVERIFY(!button(dialog, QStringLiteral("使用"))->isEnabled());
    dialog.findChild<ServerForm *>()->setAddress(m_office.address(QStringLiteral("li")));
    dialog.findChild<ServerForm *>()->setPassword(PostgresCluster::password());
    press(dialog, QStringLiteral("使用"));
    QTRY_COMPARE(chosen.count(), 1);
    const QString database = chosen.at(0).at(0).toString();
    QCOMPARE(database, m_office.address(QStringLiteral("li")).text());
    QVERIFY(!database.contains(PostgresCluster::password()));
    QCOMPARE(chosen.at(0).at(1).toString(), PostgresCluster::password());
    QVERIFY(!dialog.isVisible());
}

void TestDatabaseDialogs::choosesAFile()
{
    const QString path = m_folder.filePath(QStringLiteral("another.sqlite"));
    DatabaseDialog dialog(m_office.address(QStringLiteral("li")).text(), {});
    QSignalSpy chosen(&dialog, &DatabaseDialog::chosen);
    dialog.show();
    for (QRadioButton *choice : dialog.findChildren<QRadioButton *>()) {
        if (choice->text().contains(QStringLiteral("SQLite")))
            choice->setChecked(true);
    }
    line(dialog, QStringLiteral("文件"))->setText(path);
    press(dialog, QStringLiteral("使用"));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), path);
}

void TestDatabaseDialogs::asksForThePassword()
{
    const auto store = m_office.open(QStringLiteral("li"), QStringLiteral("wrong"));
    QTRY_COMPARE_WITH_TIMEOUT(store->connection()->state(), ProjectConnection::State::Offline, 15000);
    QCOMPARE(store->connection()->error().code, ErrorCode::PasswordNeeded);
    PasswordDialog dialog(*store->connection());
    dialog.show();
    QVERIFY(!button(dialog, QStringLiteral("连接"))->isEnabled());
    line(dialog, QStringLiteral("密码"))->setText(QStringLiteral("wrong again"));
    press(dialog, QStringLiteral("连接"));
    QTRY_VERIFY2_WITH_TIMEOUT(words(dialog).contains(QStringLiteral("没有接受这个密码")), qPrintable(words(dialog)), 15000);
    QVERIFY(dialog.isVisible());
    line(dialog, QStringLiteral("密码"))->setText(PostgresCluster::password());
    press(dialog, QStringLiteral("连接"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 15000);
    QVERIFY(isConnected(*store));
}

void TestDatabaseDialogs::grantsAndRevokes()
{
    QVERIFY(m_office.cluster().createUser(QStringLiteral("sun")));
    MembersDialog dialog(m_office.address(QStringLiteral("chief")), PostgresCluster::password(),
        {QStringLiteral("区教育局"), SharedOffice::department()}, QStringLiteral("chief"));
    dialog.show();
    QVERIFY(dialog.isBusy());
    auto *members = dialog.findChild<MemberModel *>();
    QAbstractItemModelTester tester(members, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), 15000);
    QVERIFY(members->rowOf(QStringLiteral("min")) >= 0);
    QCOMPARE(members->rowOf(QStringLiteral("sun")), -1);

    line(dialog, QStringLiteral("用户"))->setText(QStringLiteral("sun"));
    QVERIFY(!button(dialog, QStringLiteral("授予"))->isEnabled()); // an editor of nothing
    auto *departments = dialog.findChild<QStandardItemModel *>();
    QCOMPARE(departments->rowCount(), 3);
    const QList<QStandardItem *> education = departments->findItems(QStringLiteral("区教育局"));
    QCOMPARE(education.size(), 1);
    education.constFirst()->setCheckState(Qt::Checked);
    press(dialog, QStringLiteral("授予"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), 15000);
    const int row = members->rowOf(QStringLiteral("sun"));
    QVERIFY2(row >= 0, qPrintable(words(dialog)));
    QCOMPARE(members->member(row), (ProjectMember{QStringLiteral("sun"), ProjectRole::Editor, {QStringLiteral("区教育局")}}));

    press(dialog, QStringLiteral("收回权限…"));
    auto *question = dialog.findChild<QMessageBox *>();
    QVERIFY(question);
    QTest::mouseClick(question->buttons().constFirst(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), 15000);
    QCOMPARE(members->rowOf(QStringLiteral("sun")), -1);
    QVERIFY2(words(dialog).contains(QStringLiteral("已收回“sun”的权限")), qPrintable(words(dialog)));
}

void TestDatabaseDialogs::keepsTheLastAdministrator()
{
    MembersDialog dialog(m_office.address(QStringLiteral("chief")), PostgresCluster::password(), {}, QStringLiteral("chief"));
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), 15000);
    auto *members = dialog.findChild<MemberModel *>();
    QCOMPARE(members->administrators(), 1);
    dialog.findChild<QTableView *>()->setCurrentIndex(members->index(members->rowOf(QStringLiteral("chief")), 0));
    QVERIFY(!button(dialog, QStringLiteral("收回权限…"))->isEnabled());
    QVERIFY(button(dialog, QStringLiteral("收回权限…"))->toolTip().contains(QStringLiteral("唯一的管理员")));
}

void TestDatabaseDialogs::copiesThereAndBack()
{
    const QString file = m_folder.filePath(QStringLiteral("source.sqlite"));
    {
        const auto source = ProjectStore::open(file, {m_dataset.projects});
        QVERIFY(source.has_value());
        QVERIFY((*source)->apply({SetField{(*source)->records().at(3).project.id, ProjectField::Note, QStringLiteral("本机填的")}}).has_value());
    }
    CopyListDialog dialog({file}, 0);
    QSignalSpy copied(&dialog, &CopyListDialog::copied);
    dialog.show();
    dialog.findChild<ServerForm *>()->setAddress(m_office.address(QStringLiteral("chief")));
    dialog.findChild<ServerForm *>()->setPassword(PostgresCluster::password());
    press(dialog, QStringLiteral("复制…"));
    auto *question = dialog.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY2(question->informativeText().contains(QStringLiteral("存档")), qPrintable(question->informativeText()));
    QCOMPARE(copied.count(), 0);
    QTest::mouseClick(question->buttons().constFirst(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(copied.count(), 1, 30000);
    QVERIFY2(words(dialog).contains(QStringLiteral("已复制 48 项")), qPrintable(words(dialog)));
    const auto server = m_office.openDirectly(QStringLiteral("zhao"));
    QVERIFY2(server, qPrintable(m_office.error()));
    QCOMPARE(server->records().at(3).project.note, QStringLiteral("本机填的"));

    // Back, into a file that isn't there yet.
    const QString target = m_folder.filePath(QStringLiteral("target.sqlite"));
    CopyListDialog back({m_office.address(QStringLiteral("zhao")).text(), PostgresCluster::password()}, 2);
    QVERIFY2(words(back).contains(QStringLiteral("有 2 项修改还没有发送")), qPrintable(words(back)));
    QSignalSpy fetched(&back, &CopyListDialog::copied);
    back.show();
    line(back, QStringLiteral("文件"))->setText(target);
    press(back, QStringLiteral("复制…"));
    QTest::mouseClick(back.findChild<QMessageBox *>()->buttons().constFirst(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(fetched.count(), 1, 30000);
    const auto own = ProjectStore::open(target);
    QVERIFY(own.has_value());
    QCOMPARE((*own)->records(), server->records());
}

void TestDatabaseDialogs::copiesNothingWhereThatIsRefused()
{
    const QString file = m_folder.filePath(QStringLiteral("refused.sqlite"));
    QVERIFY(ProjectStore::open(file, {m_dataset.projects}).has_value());
    const auto report = copyList({file}, {m_office.address(QStringLiteral("zhao")).text(), PostgresCluster::password()}, QStringLiteral("复制"));
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::NotPermitted);
    const auto gone = copyList({m_folder.filePath(QStringLiteral("gone.sqlite"))}, {file}, QStringLiteral("复制"));
    QVERIFY(!gone.has_value());
    QCOMPARE(gone.error().code, ErrorCode::FileNotFound);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("gone.sqlite"))));
    const auto same = copyList({file}, {file}, QStringLiteral("复制"));
    QVERIFY(!same.has_value());
    QCOMPARE(same.error().code, ErrorCode::BadArgument);
}

QTEST_MAIN(TestDatabaseDialogs)
#include "test_databasedialogs.moc"
