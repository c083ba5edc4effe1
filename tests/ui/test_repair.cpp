// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of a repair: the window tells that its list is damaged, goes, and comes back with
// what could be read; a list that is chosen and turns out to be damaged is repaired on the way.
#include "app/commandline/language.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectstore.h"
#include "tests/bench/madeprojects.h"
#include "tests/ui/ownprofile.h"
#include "ui/application.h"
#include "ui/mainwindow.h"
#include "ui/session/recoverybar.h"
#include "ui/shareddatabase/databaseactions.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

namespace {

constexpr int PageBytes = 4096;
constexpr int SchemaTree = 100; // behind the file's header, where the tables are listed
constexpr int Patience = 120'000;

/// Repairs as soon as it is offered, and closes the window that comes back.
class Hands : public QObject
{
public:
    Hands()
    {
        m_clock.start();
        startTimer(50);
    }

    int repairs = 0;
    QString told; ///< What the bar of the second window says.

protected:
    void timerEvent(QTimerEvent *) override
    {
        if (m_clock.elapsed() > Patience)
            QApplication::exit(1);
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (!qobject_cast<MainWindow *>(window) || !window->isVisible())
                continue;
            const auto bars = window->findChildren<RecoveryBar *>();
            for (RecoveryBar *bar : bars) {
                const auto buttons = bar->findChildren<QPushButton *>();
                for (QPushButton *button : buttons) {
                    if (repairs == 0 && button->text() == QStringLiteral("现在修复")) {
                        ++repairs;
                        button->click();
                        return;
                    }
                }
                if (repairs == 1) {
                    told = bar->text();
                    window->close();
                }
            }
        }
    }

private:
    QElapsedTimer m_clock;
};

/// Chooses another list, stops its being read, chooses it again, and closes the window that shows it.
class Choosing : public QObject
{
public:
    explicit Choosing(QString database)
        : m_database(std::move(database))
    {
        m_clock.start();
        startTimer(5);
    }

    int stopped = 0;
    QList<QStringList> told; ///< By each window: what its bars say.

protected:
    void timerEvent(QTimerEvent *) override
    {
        if (m_clock.elapsed() > Patience)
            QApplication::exit(1);
        if (auto *reading = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            const auto buttons = reading->findChildren<QPushButton *>();
            for (QPushButton *button : buttons) {
                if (stopped == 0 && button->text() == QStringLiteral("取消")) {
                    ++stopped;
                    button->click();
                }
            }
            return;
        }
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (!qobject_cast<MainWindow *>(window) || !window->isVisible() || window == m_seen)
                continue;
            m_seen = window;
            QStringList words;
            const auto bars = window->findChildren<RecoveryBar *>();
            for (const RecoveryBar *bar : bars)
                words.append(bar->text());
            told.append(words);
            if (told.size() > 2)
                window->close();
            else
                emit window->findChild<DatabaseActions *>()->databaseChosen(m_database, {});
        }
    }

private:
    QString m_database;
    QPointer<QWidget> m_seen;
    QElapsedTimer m_clock;
};

} // namespace

class TestRepair : public QObject
{
    Q_OBJECT
private slots:
    void windowComesBackWithTheList();
    void isToldWithItsOwnList();
};

void TestRepair::windowComesBackWithTheList()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("projects.sqlite"));
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    {
        const auto store = ProjectStore::open(path, {dataset->projects});
        QVERIFY(store.has_value());
        ProjectEdits edits(**store);
        for (int number = 1; number <= 5; ++number)
            QVERIFY(edits.setField({(*store)->recordOfNumber(number)->project.id}, ProjectField::Note, QString::number(number)).has_value());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2 / PageBytes * PageBytes));
    QCOMPARE(file.write(QByteArray(PageBytes, 'U')), PageBytes);
    file.close();

    Invocation invocation;
    invocation.database = path;
    Language language(QStringLiteral("zh_CN"));
    Hands hands;
    QCOMPARE(runWindow(invocation, language), int(ExitDone));
    QCOMPARE(hands.repairs, 1);
    const QStringList kept = QDir(folder.path()).entryList({QStringLiteral("projects.sqlite.damaged-*")}, QDir::Files);
    QVERIFY2(!kept.isEmpty(), qPrintable(QDir(folder.path()).entryList(QDir::Files).join(u' ')));
    QVERIFY2(hands.told.contains(kept.constFirst()), qPrintable(hands.told));
    const auto store = ProjectStore::open(path);
    QVERIFY(store.has_value());
    QCOMPARE((*store)->records().size(), dataset->projects.size());
    for (int number = 1; number <= 5; ++number)
        QCOMPARE((*store)->recordOfNumber(number)->project.note, QString::number(number));
}

/// A list that is repaired, but whose reading is then stopped, is not the one that the window goes on with.
void TestRepair::isToldWithItsOwnList()
{
    constexpr int Long = 15'000; // long enough for the reading to be stopped
    const QTemporaryDir folder;
    const QString other = folder.filePath(QStringLiteral("other.sqlite"));
    QVERIFY(ProjectStore::open(other, {madeProjects(Long, 2025)}).has_value());
    QFile file(other);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(SchemaTree));
    QCOMPARE(file.write("damaged"), 7);
    file.close();

    Invocation invocation;
    invocation.database = folder.filePath(QStringLiteral("projects.sqlite"));
    Language language(QStringLiteral("zh_CN"));
    Choosing hands(other);
    QCOMPARE(runWindow(invocation, language), int(ExitDone));
    QCOMPARE(hands.stopped, 1);
    const QStringList kept = QDir(folder.path()).entryList({QStringLiteral("other.sqlite.damaged-*")}, QDir::Files);
    QVERIFY(!kept.isEmpty());
    QCOMPARE(hands.told.size(), 3);
    QCOMPARE(hands.told.at(0), QStringList());
    QCOMPARE(hands.told.at(1), QStringList());
    QCOMPARE(hands.told.at(2).size(), 1);
    QVERIFY2(hands.told.at(2).constFirst().contains(kept.constFirst()), qPrintable(hands.told.at(2).constFirst()));
    const auto store = ProjectStore::open(other);
    QVERIFY(store.has_value());
    QCOMPARE((*store)->records().size(), Long);
}

int main(int argc, char *argv[])
{
    const OwnProfile profile;
    const QApplication application(argc, argv);
    setApplicationNames();
    TestRepair test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_repair.moc"
