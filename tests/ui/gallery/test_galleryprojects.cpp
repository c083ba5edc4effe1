// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/language.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectstore.h"
#include "ui/controls/segmentedswitch.h"
#include "ui/mainwindow.h"
#include "ui/panels/panel.h"
#include "ui/projects/addprojectdialog.h"
#include "ui/projects/asoffield.h"
#include "ui/projects/backupdialog.h"
#include "ui/projects/datefield.h"
#include "ui/projects/logentrydialog.h"
#include "ui/projects/measuresdialog.h"
#include "ui/projects/projectbatchdialog.h"
#include "ui/projects/projectfilterbar.h"
#include "ui/projects/statusruledialog.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace jingan;

/// Grabs the checklist into build/gallery/: without projects, with the 48 untouched and with
/// progress, with 5,000. The progress and the 5,000 exist in this test alone, and say so.
class TestGalleryProjects : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void grabsTheChecklist_data();
    void grabsTheChecklist();
    void grabsTheDialogs_data();
    void grabsTheDialogs();

private:
    void save(QWidget &window, const QString &name) const
    {
        QCoreApplication::processEvents();
        QTest::qWait(1); // what is worked out when nothing else is to do
        const qreal ratio = qApp->devicePixelRatio();
        const QString scale = ratio > 1.0 ? QStringLiteral("@%1x").arg(ratio) : QString();
        QVERIFY(window.grab().toImage().save(QStringLiteral("%1/checklist-%2-%3%4.png")
            .arg(m_gallery, name, QString::fromLatin1(QTest::currentDataTag()), scale), nullptr, 75));
    }
    QString databasePath() const
    {
        static int number = 0;
        return m_folder.filePath(QStringLiteral("%1.sqlite").arg(++number));
    }
    void fillIn(ProjectStore &store) const;
    QList<Project> longList() const;

    QTemporaryDir m_folder;
    QString m_gallery = QStringLiteral(JINGAN_SOURCE_DIR "/build/gallery");
};

void TestGalleryProjects::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    setApplicationNames();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    QVERIFY(QDir().mkpath(m_gallery));
}

void TestGalleryProjects::init()
{
    QSettings().clear();
}

/// Progress of every kind, all of it made up.
void TestGalleryProjects::fillIn(ProjectStore &store) const
{
    ProjectEdits edits(store);
    QList<ProjectChange> changes;
    const QStringList departments = {QStringLiteral("测试部门甲"), QStringLiteral("测试部门乙"), QStringLiteral("测试部门丙丁戊己联合办公室")};
    int number = 0;
    for (const ProjectRecord &record : store.records()) {
        const Project &project = record.project;
        ++number;
        if (number % 4 != 0)
            changes.append(SetField{project.id, ProjectField::LeadDepartment, departments.at(number % 3)});
        if (number % 5 == 0) {
            changes.append(SetField{project.id, ProjectField::Due, QDate(2025, 3 + number % 9, 28)});
            changes.append(SetField{project.id, ProjectField::Person, QStringLiteral("测试人员")});
        }
        for (int month = 2; month <= 8; month += 3) {
            ProjectLogEntry entry;
            entry.date = QDate(2025, month, 18);
            entry.text = QStringLiteral("测试数据：第 %1 次报送").arg(month / 3 + 1);
            entry.reporter = QStringLiteral("测试人员");
            for (const ProjectMeasure &measure : project.measures) {
                if (measure.isQuantified())
                    entry.done.insert(measure.id, double(int(*measure.target * ((number % 7) + 1) * month / 56.0)));
            }
            if (number % 6 != 0)
                changes.append(AddLogEntry{project.id, entry});
        }
    }
    QVERIFY(edits.apply(changes, QStringLiteral("测试数据")).has_value());
    const QString fifth = store.recordOfNumber(5)->project.id;
    QVERIFY(edits.setField({fifth}, ProjectField::Note, QStringLiteral("测试备注：分三批改建")).has_value());
    QVERIFY(edits.setMark({store.recordOfNumber(9)->project.id}, StatusMark::NeedsAttention, QDate(2025, 8, 20)).has_value());
}

QList<Project> TestGalleryProjects::longList() const
{
    QList<Project> projects;
    for (int number = 1; number <= 5000; ++number) {
        Project project;
        project.id = QStringLiteral("test-%1").arg(number);
        project.year = 2025;
        project.number = number;
        project.area = QStringLiteral("测试领域 %1").arg(number % 40 + 1);
        project.title = QStringLiteral("测试项目第 %1 号").arg(number);
        project.measures = {{QStringLiteral("1"), {}, double(number), QStringLiteral("个"), MeasureBound::Exactly, false}};
        projects.append(project);
    }
    return projects;
}

void TestGalleryProjects::grabsTheChecklist_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeName>("themeName");
    QTest::addColumn<QSize>("size");
    const bool sharp = qApp->devicePixelRatio() > 1.0;
    for (const char *language : {"zh_CN", "en"}) {
        for (const auto &[theme, word] : {std::pair{ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}}) {
            QTest::addRow("1440x900-%s-%s", language, word) << QString::fromLatin1(language) << theme << QSize(1440, 900);
            if (!sharp)
                QTest::addRow("1024x680-%s-%s", language, word) << QString::fromLatin1(language) << theme << QSize(1024, 680);
        }
    }
}

void TestGalleryProjects::grabsTheChecklist()
{
    QFETCH(QString, language);
    QFETCH(ThemeName, themeName);
    QFETCH(QSize, size);
    const Language words(language);
    Theme theme(themeName);
    theme.applyToApplication();
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    const Location page{QStringLiteral("projects"), {}, 5};
    {
        const auto store = ProjectStore::open(databasePath());
        QVERIFY(store.has_value());
        MainWindow window(*dataset, **store, theme, language);
        window.resize(size);
        window.show();
        window.go({QStringLiteral("projects")});
        save(window, QStringLiteral("empty"));
    }
    {
        const auto store = ProjectStore::open(databasePath(), {longList()});
        QVERIFY(store.has_value());
        MainWindow window(*dataset, **store, theme, language);
        window.resize(size);
        window.show();
        window.go({QStringLiteral("projects"), {}, 2500});
        save(window, QStringLiteral("5000"));
    }
    const auto store = ProjectStore::open(databasePath(), {dataset->projects});
    QVERIFY(store.has_value());
    fillIn(**store);
    MainWindow window(*dataset, **store, theme, language);
    window.resize(size);
    window.show();
    window.go(page);
    auto *day = window.currentPanel()->findChild<AsOfField *>();
    day->setDay(QDate(2025, 9, 5));
    save(window, QStringLiteral("past"));
    auto *pages = window.currentPanel()->findChild<SegmentedSwitch *>(QStringLiteral("detailPages"));
    const QList<QScrollArea *> areas = window.currentPanel()->findChildren<QScrollArea *>();
    QScrollArea *scroll = *std::find_if(areas.cbegin(), areas.cend(), [](const QScrollArea *area) { return area->widget()->inherits("jingan::ProjectDetail"); });
    for (const auto &[index, name] : {std::pair{0, "detail-fields"}, {1, "detail-log"}, {2, "detail-history"}}) {
        pages->setCurrent(index);
        QCoreApplication::processEvents();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        save(window, QString::fromLatin1(name));
    }
    pages->setCurrent(0);
    auto *grouping = window.currentPanel()->findChild<QComboBox *>(QStringLiteral("grouping"));
    for (const auto &[index, name] : {std::pair{1, "department"}, {2, "status"}, {3, "flat"}}) {
        grouping->setCurrentIndex(index);
        save(window, QString::fromLatin1(name));
    }
    grouping->setCurrentIndex(0);
    ProjectFilter filter;
    filter.text = QStringLiteral("没有这样的项目");
    filter.statuses = {ProjectStatus::Behind, ProjectStatus::NeedsAttention};
    auto *filters = window.currentPanel()->findChild<ProjectFilterBar *>();
    filters->setFilter(filter);
    save(window, QStringLiteral("nohits"));
}

void TestGalleryProjects::grabsTheDialogs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeName>("themeName");
    for (const char *language : {"zh_CN", "en"}) {
        for (const auto &[theme, word] : {std::pair{ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}})
            QTest::addRow("%s-%s", language, word) << QString::fromLatin1(language) << theme;
    }
}

void TestGalleryProjects::grabsTheDialogs()
{
    QFETCH(QString, language);
    QFETCH(ThemeName, themeName);
    const Language words(language);
    Theme theme(themeName);
    theme.applyToApplication();
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    const auto store = ProjectStore::open(databasePath(), {dataset->projects});
    QVERIFY(store.has_value());
    fillIn(**store);
    ProjectEdits edits(**store);
    const ProjectRecord &fifth = *(*store)->recordOfNumber(5);
    const auto grab = [this](QDialog &dialog, const QString &name) {
        dialog.show();
        QCoreApplication::processEvents();
        save(dialog, QStringLiteral("dialog-") + name);
    };
    ProjectBatchDialog batch((*store)->records().mid(0, 8), {QStringLiteral("测试部门甲")}, theme);
    batch.findChild<QLineEdit *>(QStringLiteral("lead_department"))->setText(QStringLiteral("测试部门甲"));
    grab(batch, QStringLiteral("several"));
    AddProjectDialog add(2025, 49, {}, {});
    grab(add, QStringLiteral("add"));
    MeasuresDialog measures(fifth.project, theme);
    grab(measures, QStringLiteral("measures"));
    LogEntryDialog entry(fifth.project, fifth.log.constLast(), theme);
    grab(entry, QStringLiteral("log"));
    StatusRuleDialog rule;
    grab(rule, QStringLiteral("rule"));
    for (const char *name : {"a.sqlite", "p-daily-2025-09-04.sqlite", "p-before-restore-1.sqlite"})
        QVERIFY((*store)->copyTo((*store)->backupFolder() + u'/' + QString::fromLatin1(name)).has_value()
            || QFileInfo::exists((*store)->backupFolder() + u'/' + QString::fromLatin1(name)));
    BackupDialog backups(**store, edits, dataset->projects, theme);
    grab(backups, QStringLiteral("backups"));
    DateField day(theme);
    day.setDate(QDate(2025, 9, 5));
    day.show();
    QTest::keyClick(&day, Qt::Key_Down);
    auto *calendar = day.findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    save(*calendar->parentWidget(), QStringLiteral("calendar"));
}

QTEST_MAIN(TestGalleryProjects)
#include "test_galleryprojects.moc"
