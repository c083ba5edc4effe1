// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectdetail.h"

#include "app/projects/projectbackup.h"
#include "app/projects/projectedits.h"
#include "tests/ui/projects/modaldialogs.h"
#include "ui/controls/segmentedswitch.h"
#include "ui/projects/backupdialog.h"
#include "ui/projects/backupmodel.h"
#include "ui/projects/datefield.h"
#include "ui/projects/entrylist.h"
#include "ui/projects/evidence.h"
#include "ui/projects/logentrydialog.h"
#include "ui/projects/measuremodel.h"
#include "ui/projects/measuresdialog.h"
#include "ui/projects/numberfield.h"
#include "ui/projects/projectlogpage.h"
#include "ui/projects/statusruledialog.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace jingan;

/// The pane of one project: its fields, its measures, its log, its history; backups.
class TestProjectDetail : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void savesEveryField_data();
    void savesEveryField();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void whatIsTypedStaysWithItsProject();
    void keepsTypingWhileOthersSave();
    void keepsWhatIsTypedUnderAnOpenList();
    void datesFiguresByTheDayShown();
    void writesCorrectsAndRemovesEntries();
    void leavesOutLaterEntries();
    void tellsTheHistoryInWords();
    void changesMeasures();
    void measuresAsTablesWriteThem();
    void emptyEntryIsNotTaken();
    void opensNothingButPagesAndFiles_data();
    void opensNothingButPagesAndFiles();
    void asksBeforeOpening();
    void backsUpAndRestores();
    void modelsKeepTheRules();
    void explainsEveryStatus();

private:
    const ProjectRecord &record() const { return *m_store->record(m_id); }
    QPushButton *button(QWidget &in, const QString &text) const
    {
        const QList<QPushButton *> buttons = in.findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    Dataset m_dataset;
    Theme m_theme;
    QString m_id;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<ProjectEdits> m_edits;
    std::unique_ptr<ProjectDetail> m_detail;
};

void TestProjectDetail::initTestCase()
{
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestProjectDetail::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(*ProjectStore::open(m_folder->filePath(QStringLiteral("p.sqlite")), {m_dataset.projects, QStringLiteral("甲")}));
    m_edits = std::make_unique<ProjectEdits>(*m_store);
    m_id = m_store->recordOfNumber(5)->project.id;
    m_detail = std::make_unique<ProjectDetail>(m_dataset, *m_store, *m_edits, m_theme);
    m_detail->setDay(QDate(2025, 9, 5));
    m_detail->setProject(m_id);
    m_detail->resize(326, 900);
    m_detail->show();
    m_detail->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_detail.get()));
}

void TestProjectDetail::cleanup()
{
    m_detail.reset();
    m_edits.reset();
    m_store.reset();
}

void TestProjectDetail::savesEveryField_data()
{
    QTest::addColumn<ProjectField>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("saved");
    const QString words = QStringLiteral("abc");
    for (const ProjectField field : {ProjectField::LeadDepartment, ProjectField::Person, ProjectField::Milestone1, ProjectField::Milestone2,
             ProjectField::Milestone3, ProjectField::Milestone4, ProjectField::Title, ProjectField::Area})
        QTest::newRow(qPrintable(projectFieldKey(field))) << field << words << words;
    QTest::newRow("cooperating") << ProjectField::Cooperating << QStringLiteral("a,b") << QStringLiteral("a\nb");
    QTest::newRow("number") << ProjectField::Number << QStringLiteral("105") << QStringLiteral("105");
    QTest::newRow("start") << ProjectField::Start << QStringLiteral("2025-03-01") << QStringLiteral("2025-03-01");
    QTest::newRow("due") << ProjectField::Due << QStringLiteral("20251130") << QStringLiteral("2025-11-30");
}

void TestProjectDetail::savesEveryField()
{
    QFETCH(ProjectField, field);
    QFETCH(QString, typed);
    QFETCH(QString, saved);
    auto *line = m_detail->findChild<QLineEdit *>(projectFieldKey(field));
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, typed);
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(projectFieldText(field, projectFieldValue(record().project, field)), saved);
    QCOMPARE(m_edits->undoText(), QStringLiteral("修改%1").arg(projectFieldName(field)));
    // Taken back, the field shows what it showed.
    QVERIFY(m_edits->undo().has_value());
    QVERIFY(line->text() != typed);
}

void TestProjectDetail::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("date") << QStringLiteral("due_date") << QStringLiteral("soon");
    QTest::newRow("number") << QStringLiteral("number") << QStringLiteral("five");
    QTest::newRow("no title") << QStringLiteral("title") << QString();
    QTest::newRow("quantity") << QStringLiteral("done") << QStringLiteral("-3");
}

void TestProjectDetail::refusesWhatCannotBeRead()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    const ProjectRecord before = record();
    QSignalSpy failed(m_detail.get(), &ProjectDetail::saveFailed);
    auto *line = m_detail->findChild<QLineEdit *>(field);
    const QString shown = line->text();
    line->setFocus();
    line->setText(typed);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(typed));
    QCOMPARE(line->text(), shown);
    QCOMPARE(record(), before);
}

void TestProjectDetail::whatIsTypedStaysWithItsProject()
{
    auto *line = m_detail->findChild<QLineEdit *>(QStringLiteral("person"));
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("abc"));
    const QString other = m_store->recordOfNumber(6)->project.id;
    m_detail->setProject(other); // by a link, without leaving the field
    QCOMPARE(record().project.person, QStringLiteral("abc"));
    QVERIFY(m_store->record(other)->project.person.isEmpty());
    QVERIFY(line->text().isEmpty());
}

void TestProjectDetail::keepsTypingWhileOthersSave()
{
    auto *line = m_detail->findChild<QLineEdit *>(QStringLiteral("person"));
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("ab"));
    QVERIFY(m_edits->setField({m_id}, ProjectField::LeadDepartment, QStringLiteral("区民政局")).has_value());
    QCOMPARE(line->text(), QStringLiteral("ab"));
    QCOMPARE(m_detail->findChild<QLineEdit *>(QStringLiteral("lead_department"))->text(), QStringLiteral("区民政局"));
    QTest::keyClicks(line, QStringLiteral("c"));
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(record().project.person, QStringLiteral("abc"));
}

/// A list of suggestions takes the focus, and the field doesn't count as left.
void TestProjectDetail::keepsWhatIsTypedUnderAnOpenList()
{
    auto *line = m_detail->findChild<QLineEdit *>(QStringLiteral("lead_department"));
    QStringListModel departments({QStringLiteral("abc")});
    line->completer()->setModel(&departments);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("ab"));
    QVERIFY(line->completer()->popup()->isVisible());
    QVERIFY(m_edits->setField({m_id}, ProjectField::Person, QStringLiteral("王")).has_value());
    QCOMPARE(line->text(), QStringLiteral("ab"));
    QVERIFY(record().project.leadDepartment != QStringLiteral("ab"));
    m_detail->hide();
    QCOMPARE(record().project.leadDepartment, QStringLiteral("ab"));
    line->completer()->popup()->hide();
}

void TestProjectDetail::datesFiguresByTheDayShown()
{
    auto *figure = m_detail->findChild<NumberField *>(QStringLiteral("done"));
    figure->setFocus();
    QTest::keyClicks(figure, QStringLiteral("1,060"));
    QTest::keyClick(figure, Qt::Key_Return);
    QCOMPARE(record().log.size(), 1);
    QCOMPARE(record().log.constFirst().date, QDate(2025, 9, 5));
    QCOMPARE(record().log.constFirst().done.value(QStringLiteral("1")), 1060.0);
    QCOMPARE(figure->text(), QStringLiteral("1060"));
    m_detail->setDay(QDate(2025, 9, 4));
    QVERIFY(figure->text().isEmpty());
}

void TestProjectDetail::writesCorrectsAndRemovesEntries()
{
    m_detail->setPage(ProjectDetail::Log);
    inDialog<LogEntryDialog>([](LogEntryDialog &dialog) {
        auto *figure = dialog.findChild<NumberField *>();
        QTest::keyClicks(figure, QStringLiteral("60"));
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("第一批"));
        dialog.accept();
    });
    button(*m_detail, QStringLiteral("记一笔…"))->click();
    QCOMPARE(record().log.size(), 1);
    QCOMPARE(record().log.constFirst().text, QStringLiteral("第一批"));
    QCOMPARE(record().log.constFirst().reporter, QStringLiteral("甲"));
    QCOMPARE(record().log.constFirst().date, QDate(2025, 9, 5));

    auto *list = m_detail->findChild<EntryList *>();
    QVERIFY(list->model()->index(0, 0).data().toString().contains(QStringLiteral("60 张")));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    inDialog<LogEntryDialog>([](LogEntryDialog &dialog) {
        dialog.findChild<NumberField *>()->setText(QStringLiteral("75"));
        dialog.accept();
    });
    button(*m_detail, QStringLiteral("更正…"))->click();
    QCOMPARE(record().log.size(), 1);
    QCOMPARE(record().log.constFirst().done.value(QStringLiteral("1")), 75.0);
    QCOMPARE(record().log.constFirst().text, QStringLiteral("第一批"));

    answer(QStringLiteral("取消"));
    button(*m_detail, QStringLiteral("删除…"))->click();
    QCOMPARE(record().log.size(), 1);
    answer(QStringLiteral("删除"));
    button(*m_detail, QStringLiteral("删除…"))->click();
    QVERIFY(record().log.isEmpty());
    QVERIFY(!button(*m_detail, QStringLiteral("更正…"))->isEnabled());
    QVERIFY(m_edits->undo().has_value());
    QCOMPARE(record().log.constFirst().done.value(QStringLiteral("1")), 75.0);
}

void TestProjectDetail::leavesOutLaterEntries()
{
    QVERIFY(m_edits->setDone({{m_id, QStringLiteral("1"), 60.0}}, QDate(2025, 6, 18)).has_value());
    QVERIFY(m_edits->setDone({{m_id, QStringLiteral("1"), 90.0}}, QDate(2025, 9, 18)).has_value());
    auto *list = m_detail->findChild<EntryList *>();
    QCOMPARE(list->model()->rowCount(), 1);
    m_detail->setDay(QDate(2025, 9, 18));
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->model()->index(0, 0).data().toString().startsWith(QStringLiteral("2025-09-18"))); // the newest first
}

void TestProjectDetail::tellsTheHistoryInWords()
{
    QVERIFY(m_edits->setField({m_id}, ProjectField::Stage, QVariant::fromValue(ConstructionStage::Building)).has_value());
    m_detail->setPage(ProjectDetail::History);
    const EntryList *history = nullptr;
    const QList<EntryList *> lists = m_detail->findChildren<EntryList *>();
    for (const EntryList *each : lists)
        history = each->accessibleName() == QStringLiteral("变更历史") ? each : history;
    const QModelIndex newest = history->model()->index(0, 0);
    QCOMPARE(newest.data().toString(), QStringLiteral("建设阶段：未填写 → 开工"));
    const QString caption = newest.data(DatedEntryModel::CaptionRole).toString();
    QVERIFY(caption.contains(QStringLiteral("甲")));
    QVERIFY(caption.startsWith(QString::number(QDate::currentDate().year())));
    QVERIFY(history->isVisible());
}

void TestProjectDetail::changesMeasures()
{
    inDialog<MeasuresDialog>([](MeasuresDialog &dialog) {
        auto *model = dialog.findChild<MeasureModel *>();
        model->setData(model->index(0, MeasureModel::Bound), int(MeasureBound::AtLeast), Qt::EditRole);
        model->addMeasure();
        model->setData(model->index(1, MeasureModel::Name), QStringLiteral("床位"), Qt::EditRole);
        model->setData(model->index(1, MeasureModel::Target), QStringLiteral("不超过100张"), Qt::EditRole);
        model->setData(model->index(1, MeasureModel::YearEnd), int(Qt::Checked), Qt::CheckStateRole);
        model->addMeasure(); // left empty: none
        dialog.accept();
    });
    button(*m_detail, QStringLiteral("修改目标与指标…"))->click();
    const QList<ProjectMeasure> measures = record().project.measures;
    QCOMPARE(measures.size(), 2);
    QCOMPARE(measures.at(0).bound, MeasureBound::AtLeast);
    QCOMPARE(measures.at(0).id, QStringLiteral("1"));
    QCOMPARE(measures.at(1).target, std::optional<double>(100.0));
    QCOMPARE(measures.at(1).unit, QStringLiteral("张"));
    QCOMPARE(measures.at(1).bound, MeasureBound::AtMost);
    QVERIFY(measures.at(1).yearEndOnly);
    // Both can be reported now.
    int fields = 0;
    const QList<NumberField *> figures = m_detail->findChildren<NumberField *>(QStringLiteral("done"));
    for (const NumberField *each : figures)
        fields += each->isVisible() ? 1 : 0;
    QCOMPARE(fields, 2);
}

void TestProjectDetail::measuresAsTablesWriteThem()
{
    MeasureModel model(record().project.measures);
    const QModelIndex target = model.index(0, MeasureModel::Target);
    QVERIFY(!model.setData(target, QStringLiteral("很多"), Qt::EditRole));
    QCOMPARE(target.data().toString(), QStringLiteral("150"));
    QVERIFY(model.setData(target, QStringLiteral("≥1,200人次"), Qt::EditRole));
    QCOMPARE(model.measures().constFirst().targetText(), QStringLiteral("≥ 1200 人次"));
    QVERIFY(model.setData(target, QString(), Qt::EditRole));
    QVERIFY(!model.measures().constFirst().isQuantified());
    model.addMeasure();
    const QString first = model.index(1, 0).isValid() ? QStringLiteral("1") : QString();
    model.setData(model.index(1, MeasureModel::Target), QStringLiteral("5"), Qt::EditRole);
    QVERIFY(model.measures().at(1).id != first && !model.measures().at(1).id.isEmpty());
}

void TestProjectDetail::emptyEntryIsNotTaken()
{
    ProjectLogEntry entry;
    entry.date = QDate(2025, 9, 5);
    LogEntryDialog dialog(record().project, entry, m_theme);
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.accept();
    QCOMPARE(accepted.count(), 0);
    auto *date = dialog.findChild<DateField *>();
    dialog.findChild<NumberField *>()->setText(QStringLiteral("60"));
    date->setDate(QDate::currentDate().addDays(3)); // nothing is done in the days to come
    dialog.accept();
    QCOMPARE(accepted.count(), 0);
    date->setDate(QDate(2025, 9, 5));
    dialog.accept();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog.entry().done.value(QStringLiteral("1")), 60.0);
}

void TestProjectDetail::opensNothingButPagesAndFiles_data()
{
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<bool>("opened");
    QTest::newRow("page") << QStringLiteral("https://www.jingan.gov.cn/a?b=1") << true;
    QTest::newRow("page without a host") << QStringLiteral("https://") << false;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("mail") << QStringLiteral("mailto:a@b") << false;
    QTest::newRow("other program") << QStringLiteral("ssh://host") << false;
    QTest::newRow("file") << QStringLiteral("FILE") << true;
    QTest::newRow("file that is gone") << QStringLiteral("/no/such/file.pdf") << false;
    QTest::newRow("words") << QStringLiteral("见附件") << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("program") << QStringLiteral("/bin/sh") << false;
    QTest::newRow("program as an address") << QStringLiteral("file:///bin/sh") << false;
    QTest::newRow("starter") << QStringLiteral("STARTER") << false;
    QTest::newRow("link to a starter") << QStringLiteral("LINK") << false;
}

void TestProjectDetail::opensNothingButPagesAndFiles()
{
    QFETCH(QString, evidence);
    QFETCH(bool, opened);
    const QTemporaryDir folder;
    const QString starter = folder.filePath(QStringLiteral("a.desktop"));
    QFile file(starter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.link(folder.filePath(QStringLiteral("report.pdf"))));
    evidence.replace(QLatin1String("STARTER"), starter).replace(QLatin1String("LINK"), folder.filePath(QStringLiteral("report.pdf")));
    const auto url = evidenceUrl(evidence == QLatin1String("FILE") ? m_store->path() : evidence);
    QCOMPARE(url.has_value(), opened);
    if (!opened)
        QVERIFY(url.error().message.contains(evidence));
}

void TestProjectDetail::asksBeforeOpening()
{
    QString asked;
    inDialog<QMessageBox>([&asked](QMessageBox &box) {
        asked = box.text();
        box.reject();
    });
    QVERIFY(openEvidence(QStringLiteral("https://www.jingan.gov.cn/"), nullptr).has_value());
    QVERIFY(asked.contains(QStringLiteral("www.jingan.gov.cn")));
}

void TestProjectDetail::backsUpAndRestores()
{
    BackupDialog dialog(*m_store, *m_edits, m_dataset.projects, m_theme);
    dialog.show();
    QVERIFY(!button(dialog, QStringLiteral("恢复所选…"))->isEnabled());
    button(dialog, QStringLiteral("立即备份"))->click();
    QCOMPARE(projectBackups(m_store->backupFolder()).size(), 1);
    QVERIFY(m_edits->setField({m_id}, ProjectField::Person, QStringLiteral("张三")).has_value());

    QSignalSpy restored(&dialog, &BackupDialog::restored);
    answer(QStringLiteral("取消"));
    button(dialog, QStringLiteral("恢复所选…"))->click();
    QCOMPARE(record().project.person, QStringLiteral("张三"));
    answer(QStringLiteral("恢复"));
    button(dialog, QStringLiteral("恢复所选…"))->click();
    QCOMPARE(restored.count(), 1);
    QVERIFY(record().project.person.isEmpty());
    QCOMPARE(projectBackups(m_store->backupFolder()).size(), 2); // and what was there before
    QVERIFY(m_edits->undo().has_value());
    QCOMPARE(record().project.person, QStringLiteral("张三"));
}

void TestProjectDetail::modelsKeepTheRules()
{
    MeasureModel measures(record().project.measures);
    const QAbstractItemModelTester measureTester(&measures, QAbstractItemModelTester::FailureReportingMode::QtTest);
    measures.addMeasure();
    measures.removeMeasure(0);
    QCOMPARE(measures.rowCount(), 1);
    BackupModel backups;
    const QAbstractItemModelTester backupTester(&backups, QAbstractItemModelTester::FailureReportingMode::QtTest);
    backups.setBackups({{m_store->path(), QDateTime::currentDateTime(), ProjectBackup::Kind::Daily}});
    QCOMPARE(backups.index(0, 0).data(BackupModel::PathRole).toString(), m_store->path());
    DatedEntryModel entries;
    const QAbstractItemModelTester entryTester(&entries, QAbstractItemModelTester::FailureReportingMode::QtTest);
    entries.setEntries({{QStringLiteral("1"), QStringLiteral("a"), QStringLiteral("b")}});
    QCOMPARE(entries.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("a b"));
}

void TestProjectDetail::explainsEveryStatus()
{
    const StatusRuleDialog dialog;
    const QString text = dialog.findChild<QTextBrowser *>()->toPlainText();
    for (const ProjectStatus status : projectStatuses())
        QVERIFY2(text.contains(projectStatusName(status)), qPrintable(projectStatusName(status)));
}

QTEST_MAIN(TestProjectDetail)
#include "test_projectdetail.moc"
