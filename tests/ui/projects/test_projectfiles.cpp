// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectfiles.h"

#include "app/dataset/dataset.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectstore.h"
#include "ui/projects/importdialog.h"
#include "ui/projects/projectexportdialog.h"

#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestProjectFiles : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void importsIntoTheStoreAndTakesBack();
    void takesBackNothingElse();
    void followsWhatOthersChange();
    void aDroppedTableOpensTheImport();
    void leavesOtherFilesAlone();
    void exportsTheListAndTheReport_data();
    void exportsTheListAndTheReport();
    void asksBeforeOverwriting();
    void cancellingLeavesNoFile_data();
    void cancellingLeavesNoFile();

private:
    QPushButton *defaultButton(QWidget *dialog) const
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }
    QString official() const { return QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/official-projects-partial.csv"); }

    Dataset m_dataset;
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<ProjectEdits> m_edits;
    std::unique_ptr<QWidget> m_page;
    ProjectFiles *m_files = nullptr;
};

void TestProjectFiles::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestProjectFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    m_store = std::move(*ProjectStore::open(m_folder->filePath(QStringLiteral("p.sqlite")), {m_dataset.projects}));
    m_edits = std::make_unique<ProjectEdits>(*m_store);
    m_page = std::make_unique<QWidget>();
    m_page->show();
    m_files = new ProjectFiles(*m_store, *m_edits, m_theme, m_page.get());
}

void TestProjectFiles::cleanup()
{
    m_page.reset();
    m_edits.reset();
    m_store.reset();
}

void TestProjectFiles::importsIntoTheStoreAndTakesBack()
{
    QSignalSpy imported(m_files, &ProjectFiles::imported);
    m_files->importFile(official());
    auto *dialog = m_page->findChild<ImportDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->plan().canApply());
    dialog->setMode(ListMode::Replace);
    QTRY_VERIFY(dialog->plan().options.mode == ListMode::Replace);
    QTest::mouseClick(defaultButton(dialog), Qt::LeftButton);
    // Asked first: nothing is replaced before the answer.
    QCOMPARE(imported.count(), 0);
    QCOMPARE(m_store->records().size(), 48);
    auto *question = dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY2(question->informativeText().contains(QStringLiteral("存档")), qPrintable(question->informativeText()));
    QTest::mouseClick(question->buttons().constFirst(), Qt::LeftButton);
    QTRY_COMPARE(imported.count(), 1);
    QVERIFY(imported.at(0).at(0).toString().contains(QStringLiteral("official-projects-partial.csv")));
    QCOMPARE(m_store->records().size(), 22);
    const auto archives = m_store->archives();
    QVERIFY(archives.has_value());
    QCOMPARE(archives->size(), 1);
    int measures = 0;
    for (const ProjectRecord &record : m_store->records())
        measures += int(record.project.measures.size());
    QCOMPARE(measures, 27);
    QVERIFY(m_files->undoImport().has_value());
    QCOMPARE(m_store->records().size(), 48);
    QVERIFY(m_store->isCompiled());
}

void TestProjectFiles::takesBackNothingElse()
{
    m_files->importFile(official());
    auto *dialog = m_page->findChild<ImportDialog *>();
    QTRY_VERIFY(dialog->plan().canApply());
    QTest::mouseClick(defaultButton(dialog), Qt::LeftButton);
    const qsizetype imported = m_store->records().size();
    QVERIFY(imported > 48);
    QVERIFY(m_edits->setField({m_store->records().constFirst().project.id}, ProjectField::Note, QStringLiteral("要紧")).has_value());
    const auto refused = m_files->undoImport();
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().message.contains(QStringLiteral("Ctrl+Z")));
    QCOMPARE(m_store->records().size(), imported);
    QCOMPARE(m_store->records().constFirst().project.note, QStringLiteral("要紧"));
}

void TestProjectFiles::followsWhatOthersChange()
{
    m_files->importFile(official());
    auto *dialog = m_page->findChild<ImportDialog *>();
    QTRY_VERIFY(dialog->plan().canApply());
    const auto canteen = [&] {
        for (const PlannedProject &project : dialog->plan().projects) {
            if (project.title == QStringLiteral("新增社区长者食堂"))
                return project;
        }
        return PlannedProject();
    };
    QCOMPARE(canteen().differences.constFirst().before, QStringLiteral("9")); // its number
    // Somebody renumbers it meanwhile: the plan is of the list as it is now, and is not refused.
    const QString id = m_store->recordOfNumber(9)->project.id;
    QVERIFY(m_store->apply({SetField{id, ProjectField::Number, 99}}).has_value());
    QTRY_VERIFY(!canteen().differences.isEmpty() && canteen().differences.constFirst().before == QStringLiteral("99"));
    QSignalSpy imported(m_files, &ProjectFiles::imported);
    QTest::mouseClick(defaultButton(dialog), Qt::LeftButton);
    QCOMPARE(imported.count(), 1);
    QCOMPARE(m_store->record(id)->project.number, 5);
}

void TestProjectFiles::aDroppedTableOpensTheImport()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(official())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QTRY_VERIFY(m_page->findChild<ImportDialog *>());
    QTRY_VERIFY(m_page->findChild<ImportDialog *>()->plan().canApply());
}

void TestProjectFiles::leavesOtherFilesAlone()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/report.pdf"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestProjectFiles::exportsTheListAndTheReport_data()
{
    QTest::addColumn<ProjectDocument>("document");
    QTest::addColumn<ProjectFormat>("format");
    QTest::addColumn<QByteArray>("begin");
    for (const ProjectDocument document : {ProjectDocument::List, ProjectDocument::Report}) {
        const char *name = document == ProjectDocument::List ? "list" : "report";
        QTest::addRow("%s xlsx", name) << document << ProjectFormat::Xlsx << QByteArray("PK");
        QTest::addRow("%s csv", name) << document << ProjectFormat::Csv << QByteArray("\xEF\xBB\xBF");
        QTest::addRow("%s pdf", name) << document << ProjectFormat::Pdf << QByteArray("%PDF-");
    }
}

void TestProjectFiles::exportsTheListAndTheReport()
{
    QFETCH(ProjectDocument, document);
    QFETCH(ProjectFormat, format);
    QFETCH(QByteArray, begin);
    QSignalSpy exported(m_files, &ProjectFiles::exported);
    m_files->exportList(QDate(2025, 9, 20));
    auto *dialog = m_page->findChild<ProjectExportDialog *>();
    QVERIFY(dialog);
    dialog->setFolder(m_folder->path());
    dialog->setDocument(document);
    dialog->setFormat(format);
    const QString path = dialog->path();
    QTest::mouseClick(defaultButton(dialog), Qt::LeftButton);
    QVERIFY(exported.wait(60000));
    QCOMPARE(exported.at(0).at(0).toStringList(), QStringList{path});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begin));
}

void TestProjectFiles::asksBeforeOverwriting()
{
    ProjectExportDialog dialog(m_store->records(), QDate(2025, 9, 20), m_theme);
    dialog.setFolder(m_folder->path());
    dialog.setFormat(ProjectFormat::Csv);
    dialog.show();
    QFile file(dialog.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QTest::mouseClick(defaultButton(&dialog), Qt::LeftButton);
    QTRY_COMPARE(defaultButton(&dialog)->text(), QStringLiteral("覆盖"));
    QVERIFY(dialog.isVisible());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    file.close();
    QTest::mouseClick(defaultButton(&dialog), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(file.size() > 100);
}

void TestProjectFiles::cancellingLeavesNoFile_data()
{
    QTest::addColumn<ProjectFormat>("format");
    QTest::newRow("xlsx") << ProjectFormat::Xlsx;
    QTest::newRow("csv") << ProjectFormat::Csv;
    QTest::newRow("pdf") << ProjectFormat::Pdf;
}

void TestProjectFiles::cancellingLeavesNoFile()
{
    QFETCH(ProjectFormat, format);
    ProjectExportDialog dialog(m_store->records(), QDate(2025, 9, 20), m_theme);
    QSignalSpy exported(&dialog, &ProjectExportDialog::exported);
    dialog.setFolder(m_folder->path());
    dialog.setFormat(format);
    dialog.show();
    // Cancelled before the event loop hears of anything: it can't have ended by itself.
    QTest::mouseClick(defaultButton(&dialog), Qt::LeftButton);
    QVERIFY(!defaultButton(&dialog)->isEnabled());
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(defaultButton(&dialog)->isEnabled() || !dialog.isVisible(), 60000);
    // Where the writing was quicker than the cancelling, the file is whole and said so.
    QCOMPARE(QFile::exists(dialog.path()), exported.count() == 1);
    if (dialog.isVisible()) {
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }
}

QTEST_MAIN(TestProjectFiles)
#include "test_projectfiles.moc"
