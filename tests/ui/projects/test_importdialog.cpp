// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/importdialog.h"

#include "app/dataset/dataset.h"
#include "app/projects/importmodels.h"
#include "ui/projects/importpreviewmodel.h"
#include "ui/projects/mappingheader.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestImportDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void showsWhatWillChange();
    void proposesToReplaceTheCompiledList();
    void importsOnlyWhenAsked();
    void keepsAFaultyFileOut();
    void aFaultLeadsToItsCell();
    void columnsCanBeChosen();
    void takesAReturnForOne();
    void tellsWhatCannotBeRead();
    void staysOpenWhereWritingFails();
    void modelsAreSound();

private:
    QString official() const { return QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/official-projects-partial.csv"); }
    QString written(const QByteArray &csv)
    {
        QFile file(m_folder.filePath(QStringLiteral("given.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("no file");
        return file.fileName();
    }
    void open(const QString &path)
    {
        m_dialog->openFile(path);
        QTRY_VERIFY(m_dialog->plan().options.year == 2025);
    }
    QPushButton *importButton() const
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }
    QTableView *table(const QString &name) const
    {
        for (auto *view : m_dialog->findChildren<QTableView *>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        for (const auto *label : m_dialog->findChildren<QLabel *>()) {
            if (!label->isHidden() && label->text().contains(words))
                return true;
        }
        return false;
    }

    Theme m_theme;
    QTemporaryDir m_folder;
    QList<ProjectRecord> m_present;
    QList<ImportPlan> m_applied;
    std::optional<Error> m_refusal;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::initTestCase()
{
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    for (const Project &project : dataset->projects)
        m_present.append({project, {}});
}

void TestImportDialog::init()
{
    m_applied.clear();
    m_refusal.reset();
    m_dialog = std::make_unique<ImportDialog>(m_present, 2025, [this](const ImportPlan &plan) -> Result<void> {
        if (m_refusal)
            return tl::unexpected(*m_refusal);
        m_applied.append(plan);
        return {};
    }, m_theme);
    m_dialog->show();
}

void TestImportDialog::showsWhatWillChange()
{
    QVERIFY(!importButton()->isEnabled());
    open(official());
    QVERIFY(says(QStringLiteral("共 27 个指标")));
    QVERIFY(importButton()->isEnabled());
    const int merged = table(QStringLiteral("将要发生的变化"))->model()->rowCount();
    m_dialog->setMode(ListMode::Replace);
    QTRY_VERIFY(m_dialog->plan().options.mode == ListMode::Replace);
    // 48 projects, some of them by the same title on the official list.
    QVERIFY(m_dialog->plan().count(PlannedProject::Fate::Removed) > 20);
    QVERIFY(table(QStringLiteral("将要发生的变化"))->model()->rowCount() > merged);
}

void TestImportDialog::proposesToReplaceTheCompiledList()
{
    QByteArray csv = "序号,项目名称,目标,单位\n";
    for (int i = 1; i <= 24; ++i)
        csv += QByteArray::number(i) + ",项目" + QByteArray::number(i) + ",3,个\n";
    m_dialog->openFile(written(csv));
    QTRY_VERIFY(m_dialog->plan().options.mode == ListMode::Replace);
    QCOMPARE(importButton()->text(), QStringLiteral("替换清单"));
    // A list of a few projects is added to what is there.
    open(written("序号,项目名称\n1,又一项\n"));
    QVERIFY(m_dialog->plan().options.mode == ListMode::Merge);
    QCOMPARE(m_dialog->plan().count(PlannedProject::Fate::Removed), 0);
    QCOMPARE(importButton()->text(), QStringLiteral("导入"));
}

void TestImportDialog::importsOnlyWhenAsked()
{
    open(official());
    QVERIFY(m_applied.isEmpty());
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QCOMPARE(m_applied.size(), 1);
    QCOMPARE(m_applied.constFirst().measures, 27);
    QVERIFY(!m_dialog->isVisible());
}

void TestImportDialog::keepsAFaultyFileOut()
{
    open(written("序号,项目名称,目标\n1,甲,3\n2,乙,很多\n"));
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(says(QStringLiteral("有 1 处错误")));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(m_applied.isEmpty());
    QVERIFY(m_dialog->isVisible());
}

void TestImportDialog::aFaultLeadsToItsCell()
{
    open(written("序号,项目名称,目标\n1,甲,3\n2,乙,很多\n"));
    QTableView *faults = table(QStringLiteral("文件中的问题"));
    QTRY_COMPARE(m_dialog->findChild<QTabWidget *>()->currentWidget(), faults);
    faults->setCurrentIndex(faults->model()->index(0, 0));
    const QModelIndex cell = table(QStringLiteral("文件内容预览"))->currentIndex();
    QCOMPARE(cell.row(), 2);
    QCOMPARE(cell.column(), 2);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("很多")));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("错误")));
}

void TestImportDialog::columnsCanBeChosen()
{
    open(written("编号,内容,多少\n1,甲,3\n"));
    QVERIFY(!importButton()->isEnabled()); // nothing says where the titles are
    const auto boxes = m_dialog->findChild<MappingHeader *>()->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 3);
    for (const auto &[column, meaning] : {std::pair{1, ImportColumn::Title}, {2, ImportColumn::Target}}) {
        QComboBox *box = boxes.at(column);
        box->setCurrentIndex(box->findData(int(meaning)));
        emit box->activated(box->currentIndex());
    }
    QTRY_VERIFY(importButton()->isEnabled());
    QCOMPARE(boxes.at(1)->currentText(), QStringLiteral("实事项目"));
    // The same meaning a second time moves it.
    boxes.at(0)->setCurrentIndex(boxes.at(0)->findData(int(ImportColumn::Target)));
    emit boxes.at(0)->activated(boxes.at(0)->currentIndex());
    QCOMPARE(boxes.at(2)->currentData().toInt(), int(ImportColumn::Ignore));
}

void TestImportDialog::takesAReturnForOne()
{
    open(written("2025年实事项目（截至9月20日）\n序号,实事项目,完成情况,占全年计划\n1,新增社区长者食堂,3,50%\n"));
    QVERIFY(m_dialog->plan().options.kind == ImportKind::Return);
    QCOMPARE(m_dialog->plan().options.asOf, QDate(2025, 9, 20));
    QVERIFY(says(QStringLiteral("截至 2025-09-20：1 项有新进展")));
    m_dialog->setAsOf(QDate(2025, 10, 20));
    QTRY_COMPARE(m_dialog->plan().options.asOf, QDate(2025, 10, 20));
}

void TestImportDialog::tellsWhatCannotBeRead()
{
    m_dialog->openFile(QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/projects/faults/old.xls"));
    QTRY_VERIFY(says(QStringLiteral("另存为 XLSX")));
    QVERIFY(!importButton()->isEnabled());
    open(official());
    QVERIFY(!says(QStringLiteral("另存为 XLSX")));
}

void TestImportDialog::staysOpenWhereWritingFails()
{
    open(official());
    m_refusal = Error{ErrorCode::WriteFailed, QStringLiteral("磁盘已满")};
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(says(QStringLiteral("磁盘已满")));
}

void TestImportDialog::modelsAreSound()
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    ImportChangesModel changes;
    ImportFaultsModel faults;
    ImportPreviewModel preview(m_theme);
    QAbstractItemModelTester changesTester(&changes, mode);
    QAbstractItemModelTester faultsTester(&faults, mode);
    QAbstractItemModelTester previewTester(&preview, mode);
    auto file = readTableFile(QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/projects/form.xlsx"));
    QVERIFY(file.has_value());
    const auto shared = std::make_shared<const TableFile>(std::move(*file));
    ImportOptions options;
    options.year = 2025;
    const ColumnMapping mapping = guessMapping(shared->sheets.constFirst());
    const ImportPlan plan = planImport(*shared, 0, mapping, options, m_present);
    preview.setSheet(shared, 0);
    preview.setMapping(mapping);
    preview.setFaults(plan.faults);
    changes.setPlan(plan);
    faults.setFaults(plan.faults);
    QVERIFY(changes.rowCount() > 2);
    QCOMPARE(changes.index(0, ImportChangesModel::Fate).data().toString(), QStringLiteral("新增"));
    QVERIFY(changes.index(1, ImportChangesModel::Fate).data().toString().isEmpty()); // named once
    QCOMPARE(preview.rowCount(), 6);
    QCOMPARE(preview.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("C"));
    preview.setSheet({}, 0);
    QCOMPARE(preview.rowCount(), 0);
}

QTEST_MAIN(TestImportDialog)
#include "test_importdialog.moc"
