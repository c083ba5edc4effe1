// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of a change of language: the window goes, its threads with it, then the language
// changes, and a window in the new words comes.
#include "app/commandline/language.h"
#include "tests/ui/ownprofile.h"
#include "ui/application.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace jingan;

namespace {

constexpr int Patience = 120'000;

MainWindow *shownWindow()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto found = std::find_if(windows.cbegin(), windows.cend(),
        [](const QWidget *window) { return qobject_cast<const MainWindow *>(window); });
    return found == windows.cend() ? nullptr : qobject_cast<MainWindow *>(*found);
}

/// Asks for English, and closes the window that comes then.
class Hands : public QObject
{
public:
    Hands()
    {
        m_clock.start();
        startTimer(50);
        qApp->installEventFilter(this);
    }

    int changes = 0;
    int changesUnderAWindow = 0;
    QString title; ///< Of the second window.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == qApp && event->type() == QEvent::LanguageChange) {
            ++changes;
            changesUnderAWindow += shownWindow() != nullptr;
        }
        return false;
    }

    void timerEvent(QTimerEvent *) override
    {
        if (m_clock.elapsed() > Patience)
            QApplication::exit(1);
        MainWindow *window = shownWindow();
        if (!window || !window->isVisible())
            return;
        if (changes > 0) {
            title = window->windowTitle();
            window->close();
            return;
        }
        const QList<QAction *> actions = window->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == QLatin1String("English"))
                action->trigger();
        }
    }

private:
    QElapsedTimer m_clock;
};

} // namespace

class TestLanguageChange : public QObject
{
    Q_OBJECT
private slots:
    void waitsUntilTheWindowIsGone();
};

void TestLanguageChange::waitsUntilTheWindowIsGone()
{
    const QTemporaryDir folder;
    Invocation invocation;
    invocation.database = folder.filePath(QStringLiteral("projects.sqlite"));
    Language language(QStringLiteral("zh_CN"));
    Hands hands;
    QCOMPARE(runWindow(invocation, language), int(ExitDone));
    QVERIFY(hands.changes > 0);
    QCOMPARE(hands.changesUnderAWindow, 0);
    QCOMPARE(hands.title, QStringLiteral("Jing'an report dashboard"));
    QCOMPARE(language.name(), QStringLiteral("en"));
}

int main(int argc, char *argv[])
{
    const OwnProfile profile;
    const QApplication application(argc, argv);
    setApplicationNames();
    TestLanguageChange test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_languagechange.moc"
