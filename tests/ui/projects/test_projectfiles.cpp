// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectfiles.h"

#include "app/dataset/dataset.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectstore.h"
#include "ui/projects/importdialog.h"
#include "ui/projects/projectexportdialog.h"

#include <QDropEvent>
#include <QLabel>
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
    void aDroppedTableOpensTheImport();
    void leavesOtherFilesAlone();
    void exportsTheListAndTheReport_data();
    void exportsTheListAndTheReport();
    void asksBeforeOverwriting();

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
    QCOMPARE(imported.count(), 1);
    QVERIFY(imported.at(0).at(0).toString().contains(QStringLiteral("official-projects-partial.csv")));
    QCOMPARE(m_store->records().size(), 22);
    const auto archives = m_store->archives();
    QVERIFY(archives.has_value());
    QCOMPARE(archives->size(), 1);
    QVERIFY(m_edits->undo().has_value());
    QCOMPARE(m_store->records().size(), 48);
    QVERIFY(m_store->isCompiled());
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
    m_files->exportList();
    auto *dialog = m_page->findChild<ProjectExportDialog *>();
    QVERIFY(dialog);
    dialog->setFolder(m_folder->path());
    dialog->setDocument(document);
    dialog->setFormat(format);
    const QString path = dialog->path();
    QTest::mouseClick(defaultButton(dialog), Qt::LeftButton);
    QCOMPARE(exported.count(), 1);
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
    QVERIFY(dialog.isVisible());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    file.close();
    QTest::mouseClick(defaultButton(&dialog), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QVERIFY(file.size() > 100);
}

QTEST_MAIN(TestProjectFiles)
#include "test_projectfiles.moc"
