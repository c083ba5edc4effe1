// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/language.h"
#include "app/projects/monthlyentrymodel.h"
#include "app/projects/projectedits.h"
#include "app/projects/projecttreemodel.h"
#include "tests/app/projects/filledprojects.h"
#include "ui/mainwindow.h"
#include "ui/projects/monthlyentrydialog.h"
#include "ui/projects/monthlyentrytable.h"
#include "ui/projects/projectpanel.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

/// Grabs the views of the projects' page into build/gallery/: empty, with the 48 as shipped,
/// filled in, and with 5,000 projects.
class TestGalleryProjectViews : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void grabsEveryView_data();
    void grabsEveryView();
    void grabsTheMonthlyReturn_data();
    void grabsTheMonthlyReturn();

private:
    void save(QWidget &window, const QString &name, int scale) const;

    QTemporaryDir m_folder;
    QString m_gallery = QStringLiteral(JINGAN_SOURCE_DIR "/build/gallery");
};

void TestGalleryProjectViews::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    setApplicationNames();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    QVERIFY(QDir().mkpath(m_gallery));
}

void TestGalleryProjectViews::save(QWidget &window, const QString &name, int scale) const
{
    QCoreApplication::processEvents();
    QImage picture(window.size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    window.render(&picture);
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 7) {
        for (int x = 0; x < picture.width(); x += 7)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY2(colours.size() > 12, qPrintable(name));
    QVERIFY(picture.save(QStringLiteral("%1/projects-%2-%3.png").arg(m_gallery, name, QString::fromLatin1(QTest::currentDataTag())),
        nullptr, 75));
}

void TestGalleryProjectViews::grabsEveryView_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeName>("themeName");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    for (const char *language : {"zh_CN", "en"}) {
        for (const auto &[theme, word] : {std::pair{ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}}) {
            QTest::addRow("1440x900-%s-%s", language, word) << QString::fromLatin1(language) << theme << QSize(1440, 900) << 1;
            QTest::addRow("1024x680-%s-%s", language, word) << QString::fromLatin1(language) << theme << QSize(1024, 680) << 1;
        }
    }
    QTest::addRow("1440x900-zh_CN-contrast") << QStringLiteral("zh_CN") << ThemeName::HighContrast << QSize(1440, 900) << 1;
    QTest::addRow("1440x900-zh_CN-light@2x") << QStringLiteral("zh_CN") << ThemeName::Light << QSize(1440, 900) << 2;
}

void TestGalleryProjectViews::grabsEveryView()
{
    QFETCH(QString, language);
    QFETCH(ThemeName, themeName);
    QFETCH(QSize, size);
    QFETCH(int, scale);
    const Language words(language);
    Theme theme(themeName);
    theme.applyToApplication();
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    for (const char *state : {"empty", "shipped", "filled", "many"}) {
        const QString name = QString::fromLatin1(state);
        const bool many = name == QLatin1String("many");
        // It takes long, and looks much the same in every size.
        if (many && (themeName != ThemeName::Light || language != QLatin1String("zh_CN")))
            continue;
        const QString path = m_folder.filePath(QStringLiteral("%1-%2.sqlite").arg(QString::fromLatin1(QTest::currentDataTag()), name));
        const QList<Project> list = many ? filledprojects::manyProjects(5000) : name == QLatin1String("empty") ? QList<Project>()
                                                                                                              : dataset->projects;
        const auto store = ProjectStore::open(path, {list});
        QVERIFY(store.has_value());
        if (many || name == QLatin1String("filled"))
            QVERIFY((*store)->apply(filledprojects::changes((*store)->records())).has_value());
        MainWindow window(*dataset, **store, theme, language);
        window.show();
        window.resize(size);
        window.go({QStringLiteral("projects")});
        auto *panel = qobject_cast<ProjectPanel *>(window.currentPanel());
        QVERIFY(panel);
        panel->findChild<ProjectTreeModel *>()->setAsOf(filledprojects::Day);
        for (const auto &[view, word] : {std::pair{ProjectView::Rollup, "rollup"}, {ProjectView::Late, "late"}, {ProjectView::Timeline, "timeline"}}) {
            panel->showView(view);
            save(window, QStringLiteral("%1-%2").arg(QString::fromLatin1(word), name), scale);
        }
    }
}

void TestGalleryProjectViews::grabsTheMonthlyReturn_data()
{
    grabsEveryView_data();
}

void TestGalleryProjectViews::grabsTheMonthlyReturn()
{
    QFETCH(QString, language);
    QFETCH(ThemeName, themeName);
    QFETCH(QSize, size);
    QFETCH(int, scale);
    const Language words(language);
    Theme theme(themeName);
    theme.applyToApplication();
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    const QString path = m_folder.filePath(QStringLiteral("entry-%1.sqlite").arg(QString::fromLatin1(QTest::currentDataTag())));
    const auto store = ProjectStore::open(path, {dataset->projects, QStringLiteral("李娜")});
    QVERIFY(store.has_value());
    ProjectEdits edits(**store);
    const auto nothing = ProjectStore::open(path + QStringLiteral("-empty"), {});
    QVERIFY(nothing.has_value());
    ProjectEdits noEdits(**nothing);
    MonthlyEntryDialog empty(**nothing, noEdits, {}, theme);
    empty.resize(size - QSize(120, 60));
    empty.show();
    save(empty, QStringLiteral("entry-empty"), scale);
    const auto grab = [&](const QString &name, const QString &department, bool filled) {
        MonthlyEntryDialog dialog(**store, edits, department, theme);
        dialog.resize(size - QSize(120, 60));
        dialog.show();
        MonthlyEntryModel &model = *dialog.model();
        if (filled) {
            const auto enter = [&](int row, int column, const QString &text) {
                QVERIFY(model.setData(model.index(row, column), text, Qt::EditRole));
            };
            enter(0, MonthlyEntryModel::Done, QStringLiteral("1,200"));
            enter(0, MonthlyEntryModel::Text, QStringLiteral("已完成招标，正在施工"));
            enter(1, MonthlyEntryModel::Done, QStringLiteral("0"));
            enter(2, MonthlyEntryModel::Done, QStringLiteral("约 30 家"));
            enter(3, MonthlyEntryModel::Evidence, QStringLiteral("https://example.org/现场照片"));
            dialog.save(); // says what can't be
        }
        save(dialog, QStringLiteral("entry-%1").arg(name), scale);
        model.discard();
    };
    grab(QStringLiteral("shipped"), {}, false);
    QList<ProjectChange> changes = filledprojects::changes((*store)->records());
    Project several = (*store)->recordOfNumber(5)->project;
    several.measures = {{QStringLiteral("1"), QStringLiteral("改建床位"), 150, QStringLiteral("张"), MeasureBound::AtLeast},
        {QStringLiteral("2"), QStringLiteral("培训护理员"), 60, QStringLiteral("人次")}};
    changes.append(SetField{several.id, ProjectField::Measures, QVariant::fromValue(several.measures)});
    QVERIFY((*store)->apply(changes).has_value());
    grab(QStringLiteral("department"), filledprojects::departments().at(5), true);
}

QTEST_MAIN(TestGalleryProjectViews)
#include "test_galleryprojectviews.moc"
