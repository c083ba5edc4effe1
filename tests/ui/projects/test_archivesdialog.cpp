// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/archivesdialog.h"

#include "app/dataset/dataset.h"
#include "app/projects/archivemodels.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectstore.h"
#include "ui/projects/projectexportdialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestArchivesDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void saysWhereThereIsNone();
    void showsTheListAsItStood();
    void exportsAnArchive();
    void restoresAfterAsking();
    void modelsAreSound();

private:
    QTableView *table(const ArchivesDialog &dialog, const QString &name) const
    {
        for (auto *view : dialog.findChildren<QTableView *>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }
    QPushButton *button(const QWidget &dialog, const QString &words) const
    {
        for (auto *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }
    /// A list of one project in place of the 48, of which the first was reported on.
    void replaceTheList();

    Dataset m_dataset;
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<ProjectEdits> m_edits;
};

void TestArchivesDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestArchivesDialog::init()
{
    m_edits.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    m_store = std::move(*ProjectStore::open(m_folder->filePath(QStringLiteral("p.sqlite")), {m_dataset.projects, QStringLiteral("赵")}));
    m_edits = std::make_unique<ProjectEdits>(*m_store);
}

void TestArchivesDialog::replaceTheList()
{
    const Project &first = m_store->records().constFirst().project;
    QVERIFY(m_edits->setDone({{first.id, first.measures.constFirst().id, 60}}, QDate(2025, 6, 20)).has_value());
    Project other;
    other.year = 2025;
    other.number = 1;
    other.title = QStringLiteral("另一项");
    QVERIFY(m_edits->apply(replaceListChanges(m_store->records(), {other}, QStringLiteral("据报告整理的 48 项")), QStringLiteral("导入")).has_value());
    QCOMPARE(m_store->records().size(), 1);
}

void TestArchivesDialog::saysWhereThereIsNone()
{
    const ArchivesDialog dialog(*m_store, *m_edits, m_theme);
    QVERIFY(!button(dialog, QStringLiteral("导出…"))->isEnabled());
    QVERIFY(!button(dialog, QStringLiteral("恢复这份清单…"))->isEnabled());
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text().contains(QStringLiteral("还没有存档")); }));
}

void TestArchivesDialog::showsTheListAsItStood()
{
    replaceTheList();
    const ArchivesDialog dialog(*m_store, *m_edits, m_theme);
    const QAbstractItemModel *archives = table(dialog, QStringLiteral("存档"))->model();
    QCOMPARE(archives->rowCount(), 1);
    QCOMPARE(archives->index(0, ArchivesModel::Name).data().toString(), QStringLiteral("据报告整理的 48 项"));
    QCOMPARE(archives->index(0, ArchivesModel::Who).data().toString(), QStringLiteral("赵"));
    const QAbstractItemModel *list = table(dialog, QStringLiteral("存档清单中的项目"))->model();
    QCOMPARE(list->rowCount(), 48);
    QCOMPARE(list->index(0, ArchivedListModel::Done).data().toString(), QStringLiteral("60 人"));
    QCOMPARE(list->index(0, ArchivedListModel::Reports).data().toString(), QStringLiteral("1"));
    QCOMPARE(list->index(1, ArchivedListModel::Done).data().toString(), QStringLiteral("未填写"));
    QVERIFY(!(list->flags(list->index(0, 0)) & Qt::ItemIsEditable));
}

void TestArchivesDialog::exportsAnArchive()
{
    replaceTheList();
    ArchivesDialog dialog(*m_store, *m_edits, m_theme);
    dialog.show();
    QSignalSpy exported(&dialog, &ArchivesDialog::exported);
    QTest::mouseClick(button(dialog, QStringLiteral("导出…")), Qt::LeftButton);
    auto *form = dialog.findChild<ProjectExportDialog *>();
    QVERIFY(form);
    form->setFolder(m_folder->path());
    form->setFormat(ProjectFormat::Csv);
    QTest::mouseClick(button(*form, QStringLiteral("导出")), Qt::LeftButton);
    QVERIFY(exported.wait(60000));
    QFile file(exported.at(0).at(0).toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 49);
}

void TestArchivesDialog::restoresAfterAsking()
{
    const QList<ProjectRecord> before = m_store->records();
    replaceTheList();
    ArchivesDialog dialog(*m_store, *m_edits, m_theme);
    dialog.show();
    QSignalSpy restored(&dialog, &ArchivesDialog::restored);
    QTest::mouseClick(button(dialog, QStringLiteral("恢复这份清单…")), Qt::LeftButton);
    auto *question = dialog.findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(m_store->records().size(), 1);
    QTest::mouseClick(question->buttons().constFirst(), Qt::LeftButton);
    QCOMPARE(restored.count(), 1);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(m_store->records().size(), 48);
    QCOMPARE(m_store->records().constFirst().project, before.constFirst().project);
    QCOMPARE(m_store->records().constFirst().log.size(), 1);
    // What was replaced by restoring is archived as well, and restoring can be undone.
    QCOMPARE(m_store->archives()->size(), 2);
    QCOMPARE(m_edits->undoText(), restored.at(0).at(1).toString());
    QVERIFY(m_edits->undo().has_value());
    QCOMPARE(m_store->records().size(), 1);
}

void TestArchivesDialog::modelsAreSound()
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    ArchivesModel archives;
    ArchivedListModel list;
    QAbstractItemModelTester archivesTester(&archives, mode);
    QAbstractItemModelTester listTester(&list, mode);
    archives.setArchives({{1, QDateTime::currentDateTimeUtc(), QStringLiteral("赵"), QStringLiteral("甲")}});
    list.setList(m_store->records(), QDate(2025, 9, 20));
    QCOMPARE(list.rowCount(), 48);
    QCOMPARE(list.headerData(ArchivedListModel::Number, Qt::Horizontal).toString(), QStringLiteral("序号"));
    list.setList({}, QDate());
    QCOMPARE(list.rowCount(), 0);
}

QTEST_MAIN(TestArchivesDialog)
#include "test_archivesdialog.moc"
