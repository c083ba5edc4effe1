// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/projectpages.h"

#include "app/briefing/progressbriefing.h"
#include "app/dataset/dataset.h"
#include "ui/export/exportjob.h"

#include <QTemporaryDir>
#include <QTest>

#include <poppler-qt6.h>

using namespace jingan;

class TestProjectPages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void printsTheOfficeForm();
    void printsTheReportLateOnesFirst();
    void paintsAnEmptyList();

private:
    /// The pages' texts without blanks, of the PDF as it is written.
    QStringList textsOf(const BriefingSection &section, const QString &name);

    QTemporaryDir m_folder;
    QList<ProjectRecord> m_records;
    QDate m_asOf{2025, 9, 20};
};

void TestProjectPages::initTestCase()
{
    QVERIFY(loadFonts());
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    for (const Project &project : dataset->projects)
        m_records.append({project, {}});
    // Figures of this test's own: one behind, one ahead, one done, one of several measures.
    m_records[4].project.measures = {{QStringLiteral("1"), QStringLiteral("改建床位"), 150, QStringLiteral("张"), MeasureBound::Exactly, false},
        {QStringLiteral("2"), QStringLiteral("新增床位"), 480, QStringLiteral("张"), MeasureBound::AtLeast, false}};
    m_records[4].project.leadDepartment = QStringLiteral("区民政局");
    const QList<std::pair<int, double>> done = {{0, 300}, {1, 2700}, {2, 2}, {4, 60}, {8, 6}, {9, 1}};
    for (const auto &[index, value] : done) {
        ProjectLogEntry entry;
        entry.id = newProjectId();
        entry.date = m_asOf;
        entry.done.insert(m_records.at(index).project.measures.constFirst().id, value);
        m_records[index].log.append(entry);
    }
}

QStringList TestProjectPages::textsOf(const BriefingSection &section, const QString &name)
{
    ExportRequest request;
    request.pages = std::make_shared<ProjectPages>(section, progressReport(m_records, m_asOf).asOfText());
    request.title = section.title;
    request.paths = {m_folder.filePath(name)};
    request.options.format = ExportFormat::Pdf;
    if (const QString keep = qEnvironmentVariable("JINGAN_KEEP_PDF"); !keep.isEmpty())
        request.paths = {keep + u'/' + name};
    request.overwrite = true;
    if (!ExportJob::run(request))
        return {};
    const auto document = Poppler::Document::load(request.paths.constFirst());
    QStringList texts;
    for (int page = 0; document && page < document->numPages(); ++page)
        texts.append(document->page(page)->text({}).simplified().remove(u' '));
    return texts;
}

void TestProjectPages::printsTheOfficeForm()
{
    const QStringList pages = textsOf(projectFormSection(m_records, m_asOf), QStringLiteral("form.pdf"));
    QVERIFY(pages.size() >= 2);
    QVERIFY(pages.constFirst().contains(QStringLiteral("2025年为民办实事项目进展情况")));
    for (int page = 0; page < pages.size(); ++page) {
        for (const char *heading : {"序号", "实事项目", "完成情况", "占全年计划", "牵头单位", "状态"})
            QVERIFY2(pages.at(page).contains(QString::fromUtf8(heading)), heading);
        QVERIFY(pages.at(page).contains(QStringLiteral("第%1页/共%2页").arg(page + 1).arg(pages.size())));
        QVERIFY(pages.at(page).contains(QStringLiteral("截至9月20日")));
    }
    const QString all = pages.join(QString());
    // A long title goes on in the next line, behind the row's other cells.
    for (const ProjectRecord &record : m_records)
        QVERIFY2(all.contains(record.project.title.left(8)), qPrintable(record.project.title));
    QVERIFY(all.contains(QStringLiteral("·新增床位≥480张未填写")));
    QVERIFY(all.contains(QStringLiteral("60张40%")));
}

void TestProjectPages::printsTheReportLateOnesFirst()
{
    const QString all = textsOf(progressReportSection(progressReport(m_records, m_asOf)), QStringLiteral("report.pdf")).join(QString());
    const qsizetype late = all.indexOf(QStringLiteral("慢序时与需关注"));
    QVERIFY(late > 0);
    QVERIFY(all.indexOf(QStringLiteral("未报送42项")) > 0);
    QVERIFY(all.indexOf(QStringLiteral("帮助长期失业人员实现就业")) > late);
    QVERIFY(all.contains(QStringLiteral("共48项：")));
    // Why it is late stands with it.
    const ProgressReport report = progressReport(m_records, m_asOf);
    const ReportedProject &first = report.sections.constFirst().projects.constFirst();
    const QString why = explainStanding(first.record->project, first.standing).remove(u' ');
    QVERIFY2(all.contains(why), qPrintable(why));
}

void TestProjectPages::paintsAnEmptyList()
{
    const ProjectPages pages(projectFormSection({}, m_asOf), QStringLiteral("截至 9 月 20 日"));
    QCOMPARE(pages.count(), 1);
}

QTEST_MAIN(TestProjectPages)
#include "test_projectpages.moc"
