// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/reportchecklist.h"
#include "tests/app/projects/longchecklist.h"
#include "tests/ui/openreporttest.h"
#include "ui/export/exportdialog.h"
#include "ui/session/recentreports.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

using namespace jingan;

/// Another report whose checklist is so long that it is read beside the window: what is asked for, typed and
/// ended meanwhile.
class TestOpenLongReport : public OpenReportTest
{
    Q_OBJECT
private slots:
    void initTestCase() { readShippedReport(); }
    void init() { forgetSettings(); }
    void readsALongListBeside();
    void takesWhatIsAskedForWhileAListIsRead();
    void keepsWhatWasTypedBeforeAListIsRead();
    void endsWhileAListIsRead();
    void offersTheBriefingOfALongList();

private:
    /// The report of classic.txt with a list that takes long enough to be read for a dialog to come up.
    bool makeLongList();
    /// Does something once the dialog of long work is there.
    static void whileReading(QTimer &timer, const std::function<void(QDialog &dialog)> &act);

    static constexpr int LongList = 30000;
};

bool TestOpenLongReport::makeLongList()
{
    Report report;
    report.region = QStringLiteral("青禾县");
    report.plannedYear = 2031;
    const QString path = checklistPath(report, m_store->path());
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path + suffix);
    return makeLongChecklist(path, LongList);
}

void TestOpenLongReport::whileReading(QTimer &timer, const std::function<void(QDialog &dialog)> &act)
{
    connect(&timer, &QTimer::timeout, &timer, [&timer, act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->findChild<QProgressBar *>())
            return;
        timer.stop();
        act(*dialog);
    });
    timer.start(2);
}

/// With a dialog whose button leaves everything as it was.
void TestOpenLongReport::readsALongListBeside()
{
    QVERIFY(makeLongList());
    const auto window = makeWindow();
    bool asked = false;
    QTimer timer;
    whileReading(timer, [&](QDialog &dialog) {
        asked = true;
        auto *stop = dialog.findChild<QPushButton *>();
        QVERIFY(stop && stop->text() == QStringLiteral("取消"));
        stop->click();
    });
    window->openReport({fixture(QStringLiteral("classic.txt"))});
    QTRY_VERIFY_WITH_TIMEOUT(asked, 30000);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(window->isShippedReport());
    QVERIFY2(barText(*window).isEmpty(), qPrintable(barText(*window)));
    QVERIFY(recentReports().isEmpty());

    window->openReport({fixture(QStringLiteral("classic.txt"))});
    QTRY_VERIFY_WITH_TIMEOUT(!window->isShippedReport(), 30000);
    QCOMPARE(recentReports().size(), 1);
    const std::optional<OpenedReport> opened = window->takeOpenedReport();
    QVERIFY(opened && opened->store);
    QCOMPARE(opened->store->records().size(), LongList);
    QCOMPARE(opened->dataset->report.region, QStringLiteral("青禾县"));
    QCOMPARE(opened->store->path(), checklistPath(opened->dataset->report, m_store->path()));
    window->showReport({opened->dataset, std::move(ProjectStore::open(m_folder.filePath(QStringLiteral("other.sqlite"))).value()), {}});
}

/// As a second start of the program asks for it: that one comes, and only that.
void TestOpenLongReport::takesWhatIsAskedForWhileAListIsRead()
{
    QVERIFY(makeLongList());
    const auto window = makeWindow();
    QStringList titles;
    connect(window.get(), &QWidget::windowTitleChanged, this, [&](const QString &title) { titles.append(title); });
    ReportSource other{fixture(QStringLiteral("bold.md"))};
    other.filedBy.place = QStringLiteral("白河县");
    other.filedBy.year = 2029;
    QTimer timer;
    whileReading(timer, [&](QDialog &) { window->openReport(other); });
    window->openReport({fixture(QStringLiteral("classic.txt"))});
    // Read while the other list was: then it waits for a click, as for any dialog.
    const auto shown = [&] {
        for (QAbstractButton *button : window->findChild<ReadingBar *>()->findChildren<QAbstractButton *>()) {
            if (button->text() == QStringLiteral("打开") && button->isVisible())
                button->click();
        }
        return !window->isShippedReport();
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(), 30000);
    QCOMPARE(titles.size(), 1);
    QVERIFY2(titles.constFirst().startsWith(QStringLiteral("2029 年白河县")), qPrintable(titles.constFirst()));
    QCOMPARE(recentReports().size(), 1);
}

/// It goes into the list that it was typed in, also where that is read anew.
void TestOpenLongReport::keepsWhatWasTypedBeforeAListIsRead()
{
    QVERIFY(makeLongList());
    std::optional<OpenedReport> opened; // outlives the window, whose threads still read it
    const auto window = makeWindow();
    const auto type = [&](const QString &text) -> QPointer<QLineEdit> {
        window->activateWindow(); // as who types in it
        window->go({QStringLiteral("projects"), {}, 1});
        auto *line = window->currentPanel()->findChild<QLineEdit *>(QStringLiteral("person"));
        if (line && QTest::qWaitForWindowActive(window.get())) {
            line->setFocus();
            line->setText(text);
        }
        return line;
    };
    for (const QString &text : {QStringLiteral("王五"), QStringLiteral("赵六")}) {
        const QPointer<QLineEdit> line = type(text);
        QVERIFY(line && line->hasFocus());
        window->openReport({fixture(QStringLiteral("classic.txt"))});
        QTRY_VERIFY_WITH_TIMEOUT(!line, 30000);
        QVERIFY(!window->isShippedReport());
    }
    QCOMPARE(m_store->recordOfNumber(1)->project.person, QStringLiteral("王五"));
    opened = window->takeOpenedReport();
    QStringList persons;
    for (const ProjectRecord &each : opened->store->records())
        persons.append(each.project.person);
    persons.removeAll(QString());
    QCOMPARE(persons, QStringList{QStringLiteral("赵六")});
}

/// The session ends: nothing waits for the list, and nothing is left of it.
void TestOpenLongReport::endsWhileAListIsRead()
{
    QVERIFY(makeLongList());
    auto window = makeWindow();
    bool asked = false;
    QTimer timer;
    whileReading(timer, [&](QDialog &) {
        asked = true;
        QApplication::closeAllWindows();
    });
    window->openReport({fixture(QStringLiteral("classic.txt"))});
    QTRY_VERIFY_WITH_TIMEOUT(asked, 30000);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(window->isShippedReport());
    window.reset();
    QCOMPARE(m_store->records().size(), 48);
}

/// Put together on another thread, with the whole list.
void TestOpenLongReport::offersTheBriefingOfALongList()
{
    QVERIFY(makeLongList());
    const auto window = makeWindow();
    window->openReport({fixture(QStringLiteral("classic.txt"))});
    QTRY_VERIFY_WITH_TIMEOUT(!window->isShippedReport(), 30000);
    QStringList said;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&] {
        auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        timer.stop();
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said.append(label->text());
        dialog->reject();
    });
    timer.start(20);
    const QList<QAction *> actions = window->findChildren<QAction *>();
    const auto exporting = std::find_if(actions.cbegin(), actions.cend(),
        [](const QAction *action) { return action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E); });
    QVERIFY(exporting != actions.cend());
    (*exporting)->trigger();
    QVERIFY2(said.contains(QStringLiteral("指标、各节图表与 %1 项清单").arg(LongList)), qPrintable(said.join(u'|')));
}

QTEST_MAIN(TestOpenLongReport)
#include "test_openlongreport.moc"
