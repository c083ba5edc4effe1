// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/reportchecklist.h"
#include "tests/app/library/libraryfixture.h"
#include "tests/ui/openreporttest.h"
#include "ui/library/librarypanel.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/session/filingdialog.h"
#include "ui/session/recentreports.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QSpinBox>
#include <QStatusBar>
#include <QTextBrowser>
#include <QTimer>

using namespace jingan;

/// Another report in the window: all of it is built from that report, and a file that is none
/// changes nothing.
class TestOpenReport : public OpenReportTest
{
    Q_OBJECT
private slots:
    void initTestCase() { readShippedReport(); }
    void init() { forgetSettings(); }
    void showsAnotherReport_data();
    void showsAnotherReport();
    void titleTurnsNothingRound();
    void keepsTheOldOneWhereAFileIsNone_data();
    void keepsTheOldOneWhereAFileIsNone();
    void goesBackToTheShippedReport();
    void asksWhoseReportItIs();
    void asksWhichOfSeveral();
    void keepsTheListOfRecentReports();
    void readsAFewRecentReportsWhateverIsClaimed();
    void tellsAMissingRecentFile();
    void takesADroppedFile();
    void cancelsReading();
    void waitsForADialog();
    void keepsAChecklistForEachReport();
    void opensAReportOfTheLibrary();
    void handsTheReportToTheNextWindow();
    void keepsTheReportUntilItsPagesAreGone();

private:
    static QAction *action(const MainWindow &window, const QString &words)
    {
        const QList<QAction *> actions = window.menuBar()->findChildren<QAction *>();
        for (QAction *each : actions) {
            if (each->text().startsWith(words))
                return each;
        }
        return nullptr;
    }
};

/// The place may have come from anywhere, a file of settings for instance; what nobody sees must
/// not turn the title round.
void TestOpenReport::titleTurnsNothingRound()
{
    ReportSource source{fixture(QStringLiteral("bold.md"))};
    source.filedBy.place = QStringLiteral("白\u202E河\u200B县");
    source.filedBy.year = 2029;
    const auto window = makeWindow();
    window->openReport(source);
    QTRY_VERIFY(!window->isShippedReport());
    QVERIFY2(window->windowTitle().startsWith(QStringLiteral("2029 年白�河�县")), qPrintable(window->windowTitle()));
}

void TestOpenReport::showsAnotherReport_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("projects");
    const QString name = QStringLiteral("2031 年青禾县政府工作报告");
    QTest::newRow("text") << QStringLiteral("classic.txt") << name << qsizetype(0);
    QTest::newRow("Word, with a list of projects") << QStringLiteral("numbered.docx") << name << qsizetype(2);
    QTest::newRow("PDF") << QStringLiteral("printed.pdf") << name << qsizetype(0);
    QTest::newRow("parts without sections") << QStringLiteral("parts-alone.txt") << name << qsizetype(0);
    QTest::newRow("twelve sections") << QStringLiteral("twelve.txt") << name << qsizetype(0);
    QTest::newRow("appendices") << QStringLiteral("appendices.txt") << name << qsizetype(-1);
}

void TestOpenReport::showsAnotherReport()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QFETCH(qsizetype, projects);
    const auto window = makeWindow();
    window->openReport({fixture(file)});
    QTRY_VERIFY(!window->isShippedReport());
    QCOMPARE(window->windowTitle(), name + QStringLiteral(" — 政府工作报告看板"));
    QCOMPARE(window->currentPage(), QStringLiteral("overview"));
    QTRY_VERIFY(window->statusBar()->currentMessage().contains(name));
    QTest::qWait(1);
    for (const QLabel *label : window->statusBar()->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || label->x() > window->width() / 2, qPrintable(label->text())); // nothing lies below it
    if (projects >= 0)
        QCOMPARE(window->dataset().projects.size(), projects);

    QStringList pages;
    auto *model = window->findChild<NavigationModel *>();
    const std::function<void(const QModelIndex &)> collect = [&](const QModelIndex &parent) {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            if (const QString page = index.data(NavigationModel::PageRole).toString(); !page.isEmpty())
                pages.append(page);
            collect(index);
        }
    };
    collect({});
    QVERIFY(pages.size() > 8);
    for (const QString &page : std::as_const(pages)) {
        window->go({page});
        QCOMPARE(window->currentPage(), page);
        QCoreApplication::processEvents();
        QVERIFY2(window->currentPanel()->isVisible(), qPrintable(page));
        // Nothing of the shipped report is left, nor a year that nobody knows; each card says something.
        QStringList words;
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                words.append(button->text());
        }
        for (const QString &text : std::as_const(words)) {
            QVERIFY2(!text.contains(QStringLiteral("静安")), qPrintable(page + text));
            QVERIFY2(!text.contains(QStringLiteral("2025")) && !text.contains(QStringLiteral("2024 年")), qPrintable(page + text));
            QVERIFY2(!text.contains(QStringLiteral("0 年 0 月")) && !text.startsWith(QStringLiteral("0 年")), qPrintable(page + text));
        }
        for (const QWidget *card : window->currentPanel()->findChildren<QWidget *>()) {
            if (!card->isVisible() || card->property("role") != QStringLiteral("card"))
                continue;
            bool says = false;
            for (const QLabel *label : card->findChildren<QLabel *>())
                says = says || (label->isVisible() && (!label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull()));
            says = says || card->findChild<QAbstractItemView *>() || card->findChild<QTextBrowser *>();
            QVERIFY2(says, qPrintable(page));
        }
    }
}

void TestOpenReport::keepsTheOldOneWhereAFileIsNone_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    QTest::newRow("scan") << QStringLiteral("scan.pdf") << QStringLiteral("扫描件");
    QTest::newRow("PDF with a password") << QStringLiteral("password.pdf") << QStringLiteral("密码");
    QTest::newRow("Word with a password") << QStringLiteral("password.docx") << QStringLiteral("密码");
    QTest::newRow("cut off PDF") << QStringLiteral("cut-off.pdf") << QStringLiteral("已损坏");
    QTest::newRow("cut off Word") << QStringLiteral("cut-off.docx") << QStringLiteral("已损坏");
    QTest::newRow("zip bomb") << QStringLiteral("bomb.docx") << QStringLiteral("过大");
    QTest::newRow("no PDF") << QStringLiteral("not-a.pdf") << QStringLiteral("已损坏");
    QTest::newRow("no document in the package") << QStringLiteral("no-document.docx") << QStringLiteral("不是可读的文件类型");
    QTest::newRow("old Word") << QStringLiteral("old.doc") << QStringLiteral("旧版");
    QTest::newRow("links only") << QStringLiteral("navigation.txt") << QStringLiteral("导航");
    QTest::newRow("missing") << QStringLiteral("nowhere.pdf") << QStringLiteral("nowhere.pdf");
}

void TestOpenReport::keepsTheOldOneWhereAFileIsNone()
{
    QFETCH(QString, file);
    QFETCH(QString, words);
    const auto window = makeWindow();
    window->go({QStringLiteral("comparison")});
    window->openReport({fixture(file)});
    QTRY_VERIFY2(barText(*window).contains(words), qPrintable(barText(*window)));
    QVERIFY(barText(*window).contains(file));
    QVERIFY(window->isShippedReport());
    QCOMPARE(window->currentPage(), QStringLiteral("comparison"));
    QCOMPARE(window->dataset().report.region, QStringLiteral("静安区"));
    QVERIFY(recentReports().isEmpty());

    // The same over another report.
    window->openReport({fixture(QStringLiteral("classic.txt"))});
    QTRY_VERIFY(!window->isShippedReport());
    window->openReport({fixture(file)});
    QTRY_VERIFY(barText(*window).contains(words));
    QCOMPARE(window->dataset().report.region, QStringLiteral("青禾县"));
}

void TestOpenReport::goesBackToTheShippedReport()
{
    const auto window = makeWindow();
    const QString back = QStringLiteral("返回 2025 年静安区政府工作报告");
    QVERIFY(action(*window, back) && !action(*window, back)->isEnabled());
    window->openReport({fixture(QStringLiteral("classic.txt"))});
    QTRY_VERIFY(!window->isShippedReport());
    QVERIFY(action(*window, back)->isEnabled());
    action(*window, back)->trigger();
    QTRY_VERIFY(window->isShippedReport());
    QCOMPARE(window->windowTitle(), QStringLiteral("静安政府工作报告看板"));
    window->go({QStringLiteral("indicator/retail")});
    QCOMPARE(window->currentPage(), QStringLiteral("indicator/retail"));
}

void TestOpenReport::asksWhoseReportItIs()
{
    const auto window = makeWindow();
    bool asked = false;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<FilingDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        answer.stop();
        asked = true;
        for (QSpinBox *year : dialog->findChildren<QSpinBox *>())
            year->setValue(year->minimum());
        dialog->accept(); // the year isn't filled in
        QVERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("白河县"));
        for (QSpinBox *year : dialog->findChildren<QSpinBox *>())
            year->setValue(2029);
        dialog->accept();
    });
    answer.start(5);
    window->openReport({fixture(QStringLiteral("bold.md"))});
    QTRY_VERIFY(!window->isShippedReport());
    QVERIFY(asked);
    QVERIFY(window->windowTitle().startsWith(QStringLiteral("2029 年白河县")));
    // Asked once: the list remembers it.
    const RecentReport recent = recentReports().value(0);
    QCOMPARE(recent.source.filedBy.place, QStringLiteral("白河县"));
    window->openReport(recent.source);
    QTRY_VERIFY(barText(*window).isEmpty());
    QVERIFY(window->windowTitle().startsWith(QStringLiteral("2029 年白河县")));
}

void TestOpenReport::asksWhichOfSeveral()
{
    const auto window = makeWindow();
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        answer.stop();
        QCOMPARE(dialog->comboBoxItems().size(), 2);
        dialog->setTextValue(dialog->comboBoxItems().at(1));
        dialog->accept();
    });
    answer.start(5);
    window->openReport({fixture(QStringLiteral("rows.csv"))});
    QTRY_VERIFY(!window->isShippedReport());
    QCOMPARE(window->dataset().report.region, QStringLiteral("青山县"));
    // Back to the same row without asking.
    QCOMPARE(recentReports().value(0).source.row, 1);
}

void TestOpenReport::keepsTheListOfRecentReports()
{
    const auto window = makeWindow();
    for (const QString &name : {QStringLiteral("classic.txt"), QStringLiteral("numbered.docx"), QStringLiteral("classic.txt")}) {
        window->openReport({fixture(name)});
        QTRY_VERIFY(recentReports().value(0).source.path.endsWith(name) && barText(*window).isEmpty());
    }
    QCOMPARE(recentReports().size(), 2);
    QVERIFY(recentReports().at(1).source.path.endsWith(QStringLiteral("numbered.docx")));
    auto *menu = window->findChild<QMenu *>(QStringLiteral("recentReports"));
    QVERIFY(menu);
    emit menu->aboutToShow();
    QVERIFY(menu->actions().constFirst()->text().contains(QStringLiteral("2031 年青禾县政府工作报告")));
    for (int i = 0; i < 12; ++i)
        keepRecentReport({{QStringLiteral("/tmp/%1.txt").arg(i)}, QString::number(i)});
    QCOMPARE(recentReports().size(), 8);
    forgetRecentReports();
    emit menu->aboutToShow();
    QVERIFY(menu->isEmpty());
}

/// A damaged settings' file may claim two thousand million of them.
void TestOpenReport::readsAFewRecentReportsWhateverIsClaimed()
{
    QSettings settings;
    settings.setValue(QStringLiteral("recentReports/size"), 2147483647);
    settings.setValue(QStringLiteral("recentReports/1/path"), QStringLiteral("/一.docx"));
    settings.setValue(QStringLiteral("recentReports/9/path"), QStringLiteral("/九.docx"));
    const QList<RecentReport> reports = recentReports();
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports.constFirst().source.path, QStringLiteral("/一.docx"));
    settings.remove(QStringLiteral("recentReports"));
}

void TestOpenReport::tellsAMissingRecentFile()
{
    const auto window = makeWindow();
    keepRecentReport({{QStringLiteral("/nowhere/report.pdf")}, QStringLiteral("2031 年青禾县政府工作报告")});
    auto *menu = window->findChild<QMenu *>(QStringLiteral("recentReports"));
    emit menu->aboutToShow();
    QVERIFY(menu->actions().constFirst()->text().contains(QStringLiteral("文件已不在")));
    menu->actions().constFirst()->trigger();
    QTRY_VERIFY(barText(*window).contains(QStringLiteral("/nowhere/report.pdf")));
    QVERIFY(recentReports().isEmpty());
}

void TestOpenReport::takesADroppedFile()
{
    const auto window = makeWindow();
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/report.txt"))});
    QDragEnterEvent foreign(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    foreign.ignore();
    QCoreApplication::sendEvent(window.get(), &foreign);
    QVERIFY(!foreign.isAccepted());
    data.setUrls({QUrl::fromLocalFile(fixture(QStringLiteral("classic.txt")))});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    QTRY_VERIFY(!window->isShippedReport());
}

void TestOpenReport::cancelsReading()
{
    const auto window = makeWindow();
    window->openReport({fixture(QStringLiteral("printed.pdf"))});
    QVERIFY(!barText(*window).isEmpty());
    for (QAbstractButton *button : window->findChild<ReadingBar *>()->findChildren<QAbstractButton *>()) {
        if (button->text() == QStringLiteral("取消"))
            button->click();
    }
    QVERIFY(barText(*window).isEmpty());
    // What is asked for afterwards comes, and only that.
    window->openReport({fixture(QStringLiteral("twelve.txt"))});
    QTRY_VERIFY(!window->isShippedReport());
    QCOMPARE(window->dataset().report.parts.at(1).sections.size(), 12);
}

void TestOpenReport::waitsForADialog()
{
    const auto window = makeWindow();
    QDialog dialog(window.get());
    dialog.setModal(true);
    dialog.show();
    window->openReport({fixture(QStringLiteral("classic.txt"))});
    QTRY_VERIFY(barText(*window).contains(QStringLiteral("已读入")));
    QVERIFY(window->isShippedReport());
    dialog.close();
    for (QAbstractButton *button : window->findChild<ReadingBar *>()->findChildren<QAbstractButton *>()) {
        if (button->text() == QStringLiteral("打开") && button->isVisible())
            button->click();
    }
    QTRY_VERIFY(!window->isShippedReport());
}

void TestOpenReport::keepsAChecklistForEachReport()
{
    const auto window = makeWindow();
    window->openReport({fixture(QStringLiteral("numbered.docx"))});
    QTRY_VERIFY(!window->isShippedReport());
    const QString path = checklistPath(window->dataset().report, m_store->path());
    QVERIFY(QFile::exists(path));
    QVERIFY(path != m_store->path());
    const auto store = ProjectStore::open(path);
    QVERIFY(store.has_value());
    QCOMPARE((*store)->records().size(), 2);
    QVERIFY(!(*store)->records().constFirst().project.source.section.isEmpty());
    QCOMPARE(m_store->records().size(), 48);
    // Another place or year is another list; the same from another file is the same.
    Report other = window->dataset().report;
    other.plannedYear = 2032;
    QVERIFY(checklistPath(other, m_store->path()) != path);
    other = window->dataset().report;
    other.region = QStringLiteral("青禾/../县");
    QVERIFY(!checklistPath(other, m_store->path()).contains(QStringLiteral("..")));
}

void TestOpenReport::opensAReportOfTheLibrary()
{
    QTemporaryDir reports;
    QVERIFY(libraryfixture::write(reports.filePath(QStringLiteral("云山县.txt")),
        libraryfixture::report(QStringLiteral("云山县"), 2030, QStringLiteral("全年办理议案提案100件。"))));
    const auto window = makeWindow();
    window->go({QStringLiteral("library")});
    auto *panel = qobject_cast<LibraryPanel *>(window->currentPanel());
    QVERIFY(panel && panel->library());
    QCOMPARE(panel->library()->path(), m_folder.filePath(QStringLiteral("library.sqlite")));
    panel->add({reports.path()});
    QTRY_COMPARE(panel->library()->reports().size(), 1);
    for (QAbstractButton *button : panel->findChildren<QAbstractButton *>()) {
        if (button->text() == QStringLiteral("作为看板打开") && button->isVisible())
            button->click();
    }
    QTRY_VERIFY(!window->isShippedReport());
    QCOMPARE(window->dataset().report.region, QStringLiteral("云山县"));
    QCOMPARE(window->dataset().report.planYear(), 2030);
    // The library is the same panel as before.
    window->go({QStringLiteral("library")});
    QCOMPARE(window->currentPanel(), panel);
}

void TestOpenReport::handsTheReportToTheNextWindow()
{
    std::optional<OpenedReport> opened;
    {
        const auto window = makeWindow();
        QVERIFY(!window->takeOpenedReport());
        window->openReport({fixture(QStringLiteral("classic.txt"))});
        QTRY_VERIFY(!window->isShippedReport());
        opened = window->takeOpenedReport();
    }
    QVERIFY(opened);
    const auto next = makeWindow();
    next->showReport(std::move(*opened));
    QCOMPARE(next->dataset().report.region, QStringLiteral("青禾县"));
    next->go({QStringLiteral("projects")});
    QTRY_VERIFY(next->currentPanel()->isVisible());
}

/// A page may have a thread of its own that reads the report, and waits for it only when it goes.
void TestOpenReport::keepsTheReportUntilItsPagesAreGone()
{
    auto window = makeWindow();
    window->openReport({fixture(QStringLiteral("numbered.docx"))});
    QTRY_VERIFY(!window->isShippedReport());
    std::optional<OpenedReport> opened = window->takeOpenedReport();
    window = makeWindow();
    QPointer<Panel> page;
    bool goneBefore = false;
    opened->dataset = {new Dataset(*opened->dataset), [&](Dataset *dataset) {
        goneBefore = !page;
        delete dataset;
    }};
    window->showReport(std::move(*opened));
    opened.reset();
    page = window->currentPanel();
    QVERIFY(page);
    window.reset();
    QVERIFY(!page);
    QVERIFY(goneBefore);
}

QTEST_MAIN(TestOpenReport)
#include "test_openreport.moc"
