// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/language.h"
#include "app/projects/membermodel.h"
#include "tests/app/projects/filledprojects.h"
#include "tests/ui/shareddatabase/sharedoffice.h"
#include "ui/mainwindow.h"
#include "ui/panels/panel.h"
#include "ui/shareddatabase/copylistdialog.h"
#include "ui/shareddatabase/databasedialog.h"
#include "ui/shareddatabase/editproblemsdialog.h"
#include "ui/shareddatabase/membersdialog.h"
#include "ui/shareddatabase/passworddialog.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace jingan;

/// Grabs what a shared list adds to the screen into build/gallery/: the states of the page and
/// the dialogs, with a real server behind them.
class TestGalleryShared : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void grabsTheStates_data();
    void grabsTheStates();
    void grabsTheDialogs_data() { grabsTheStates_data(); }
    void grabsTheDialogs();

private:
    void save(QWidget &window, const QString &name) const;
    std::unique_ptr<ProjectStore> openWithConflicts();

    SharedOffice m_office;
    Dataset m_dataset;
    QTemporaryDir m_folder;
    QString m_gallery = QStringLiteral(JINGAN_SOURCE_DIR "/build/gallery");
};

void TestGalleryShared::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    setApplicationNames();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    QVERIFY(QDir().mkpath(m_gallery));
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
    QVERIFY2(m_office.create(m_dataset.projects), qPrintable(m_office.error()));
    const auto chief = m_office.openDirectly(QStringLiteral("chief"));
    QVERIFY(chief && chief->apply(filledprojects::changes(chief->records())).has_value());
}

void TestGalleryShared::save(QWidget &window, const QString &name) const
{
    QCoreApplication::processEvents();
    const QImage picture = window.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY2(colours.size() > 12, qPrintable(name));
    QVERIFY(picture.save(QStringLiteral("%1/shared-%2-%3.png").arg(m_gallery, name, QString::fromLatin1(QTest::currentDataTag())), nullptr, 75));
}

/// li and wang have set the same notes and due dates.
std::unique_ptr<ProjectStore> TestGalleryShared::openWithConflicts()
{
    auto li = m_office.open(QStringLiteral("li"));
    if (!QTest::qWaitFor([&] { return isConnected(*li); }, 15000) || !m_office.lockOut(QStringLiteral("li")))
        return nullptr;
    const auto wang = m_office.openDirectly(QStringLiteral("wang"));
    if (!wang)
        return nullptr;
    const auto set = [](ProjectStore &store, int row, ProjectField field, const QVariant &value) {
        return store.apply({SetField{store.records().at(row).project.id, field, value}}).has_value();
    };
    const QString now = QString::number(QDateTime::currentMSecsSinceEpoch() % 1000);
    const bool made = set(*li, 1, ProjectField::Note, QStringLiteral("第二批三月底开工") + now)
        && set(*wang, 1, ProjectField::Note, QStringLiteral("第二批推迟到四月，等街道复函") + now)
        && set(*li, 4, ProjectField::Due, QDate(2025, 10, 31)) && set(*wang, 4, ProjectField::Due, QDate(2025, 11, 15))
        && set(*li, 8, ProjectField::Person, QStringLiteral("李娜") + now) && set(*wang, 8, ProjectField::Person, QStringLiteral("王伟") + now)
        && m_office.letIn(QStringLiteral("li"));
    li->connection()->retry();
    return made && QTest::qWaitFor([&] { return li->connection()->problems().size() >= 2; }, 15000) ? std::move(li) : nullptr;
}

void TestGalleryShared::grabsTheStates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeName>("themeName");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"zh_CN", "en"}) {
        for (const auto &[theme, word] : {std::pair{ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}})
            QTest::addRow("1440x900-%s-%s", language, word) << QString::fromLatin1(language) << theme << QSize(1440, 900);
    }
    QTest::addRow("1024x680-en-light") << QStringLiteral("en") << ThemeName::Light << QSize(1024, 680);
}

void TestGalleryShared::grabsTheStates()
{
    QFETCH(QString, language);
    QFETCH(ThemeName, themeName);
    QFETCH(QSize, size);
    const Language words(language);
    Theme theme(themeName);
    theme.applyToApplication();
    const auto show = [&](ProjectStore &store, const QString &name) {
        MainWindow window(m_dataset, store, theme, language);
        window.show();
        window.resize(size);
        window.go({QStringLiteral("projects"), {}, 2});
        save(window, name);
        QCOMPARE(window.size(), size);
    };
    {
        const auto zhao = m_office.open(QStringLiteral("zhao"));
        QVERIFY(QTest::qWaitFor([&] { return isConnected(*zhao) && !zhao->records().isEmpty(); }, 15000));
        show(*zhao, QStringLiteral("reader"));
    }
    {
        const auto min = m_office.open(QStringLiteral("min"));
        QVERIFY(QTest::qWaitFor([&] { return isConnected(*min) && !min->records().isEmpty(); }, 15000));
        show(*min, QStringLiteral("editor"));
    }
    {
        const auto li = openWithConflicts();
        QVERIFY2(li, qPrintable(m_office.error()));
        QVERIFY(m_office.lockOut(QStringLiteral("li")));
        QVERIFY(QTest::qWaitFor([&] { return !isConnected(*li); }, 15000));
        show(*li, QStringLiteral("interrupted"));
        QVERIFY(m_office.letIn(QStringLiteral("li")));
    }
    {
        const auto li = m_office.open(QStringLiteral("li"), QStringLiteral("wrong"));
        QVERIFY(QTest::qWaitFor([&] { return li->connection()->state() == ProjectConnection::State::Offline; }, 15000));
        show(*li, QStringLiteral("password"));
    }
}

void TestGalleryShared::grabsTheDialogs()
{
    QFETCH(QString, language);
    QFETCH(ThemeName, themeName);
    QFETCH(QSize, size);
    const Language words(language);
    Theme theme(themeName);
    theme.applyToApplication();
    QWidget window;
    window.resize(size);

    DatabaseDialog database(m_office.address(QStringLiteral("li")).text(), PostgresCluster::password(), &window);
    database.show();
    QPushButton *test = nullptr;
    for (QPushButton *button : database.findChildren<QPushButton *>()) {
        if (button->text() == DatabaseDialog::tr("测试连接"))
            test = button;
    }
    QVERIFY(test);
    test->click();
    QVERIFY(QTest::qWaitFor([&] { return test->isEnabled(); }, 15000));
    save(database, QStringLiteral("database-server"));
    DatabaseDialog file(m_folder.filePath(QStringLiteral("projects.sqlite")), {}, &window);
    file.show();
    save(file, QStringLiteral("database-file"));

    CopyListDialog copy({m_office.address(QStringLiteral("chief")).text(), PostgresCluster::password()}, 3, &window);
    copy.show();
    save(copy, QStringLiteral("copy"));

    MembersDialog members(m_office.address(QStringLiteral("chief")), PostgresCluster::password(), filledprojects::departments(),
        QStringLiteral("chief"), &window);
    members.show();
    QVERIFY(QTest::qWaitFor([&] { return !members.isBusy(); }, 15000));
    auto *list = members.findChild<MemberModel *>();
    members.findChild<QTableView *>()->setCurrentIndex(list->index(list->rowOf(QStringLiteral("min")), 0));
    save(members, QStringLiteral("members"));

    const auto li = openWithConflicts();
    QVERIFY2(li, qPrintable(m_office.error()));
    EditProblemsDialog problems(*li, &window);
    problems.show();
    save(problems, QStringLiteral("conflicts"));
    PasswordDialog password(*li->connection(), &window);
    password.show();
    save(password, QStringLiteral("ask-password"));
}

QTEST_MAIN(TestGalleryShared)
#include "test_galleryshared.moc"
