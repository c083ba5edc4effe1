// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartsamples.h"
#include "ui/export/chartpages.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportpreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace jingan;

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void opensWithWhatWasAskedFor();
    void writesWithTheChoicesMade();
    void suffixFollowsTheFormat();
    void ownNameIsKept();
    void presetAndFieldsAgree();
    void previewIsTheRealPicture();
    void severalChartsGoIntoAFolder();
    void severalChartsMakeOneDocument();
    void chartsMayBePicked();
    void documentIsOffered();
    void documentsThatThereAre();
    void cancelledExportLeavesNothing();
    void choicesAreKept();
    void failureIsShownAndTheDialogStays();
    void existingFileMayBeOverwritten();
    void controlsAreNamed();

private:
    template<typename T>
    T *named(const QWidget &dialog, const QString &name) const
    {
        const QList<T *> all = dialog.findChildren<T *>();
        for (T *one : all) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    QPushButton *button(const QWidget &dialog, const QString &text) const
    {
        const QList<QPushButton *> all = dialog.findChildren<QPushButton *>();
        for (QPushButton *one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QCheckBox *check(const QWidget &dialog, const QString &text) const
    {
        const QList<QCheckBox *> all = dialog.findChildren<QCheckBox *>();
        for (QCheckBox *one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    static ExportOffer offer(const QString &id)
    {
        return {samples::all(), id, {QStringLiteral("levels"), QStringLiteral("growth")}, QStringLiteral("总览"), QStringLiteral("静安区政府工作报告2025"), {}};
    }
    QString shownError(const QWidget &dialog) const
    {
        const QList<QLabel *> all = dialog.findChildren<QLabel *>();
        for (const QLabel *label : all) {
            if (label->property("role") == QStringLiteral("error") && label->isVisibleTo(&dialog))
                return label->text();
        }
        return {};
    }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportDialog::initTestCase()
{
    QVERIFY(loadFonts());
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("export-dialog"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("settings")));
    QSettings().clear();
    QSettings().setValue(QStringLiteral("export/folder"), m_folder->path());
}

void TestExportDialog::opensWithWhatWasAskedFor()
{
    const ExportDialog dialog(offer(QStringLiteral("growth")), ExportFormat::Pdf, m_theme);
    QCOMPARE(named<QComboBox>(dialog, QStringLiteral("图表"))->currentData().toString(), QStringLiteral("growth"));
    QCOMPARE(dialog.format(), ExportFormat::Pdf);
    QCOMPARE(dialog.request().pages->count(), 1);
    QCOMPARE(dialog.request().options.style.theme, ThemeName::Print);
    QVERIFY(dialog.request().options.style.showTitle && dialog.request().options.style.showSource);
    QVERIFY(dialog.path().startsWith(m_folder->path()));
    QVERIFY(dialog.path().endsWith(QStringLiteral(".pdf")));
    // A page of lines has no pixels to multiply.
    QVERIFY(!named<QDoubleSpinBox>(dialog, QStringLiteral("倍数"))->isVisibleTo(&dialog));
    QVERIFY(named<QComboBox>(dialog, QStringLiteral("纸张"))->isVisibleTo(&dialog));
}

void TestExportDialog::writesWithTheChoicesMade()
{
    ExportDialog dialog(offer(QStringLiteral("levels")), ExportFormat::Png, m_theme);
    named<QDoubleSpinBox>(dialog, QStringLiteral("宽度"))->setValue(800);
    named<QDoubleSpinBox>(dialog, QStringLiteral("高度"))->setValue(500);
    named<QDoubleSpinBox>(dialog, QStringLiteral("倍数"))->setValue(3);
    QComboBox *colors = named<QComboBox>(dialog, QStringLiteral("配色"));
    colors->setCurrentIndex(colors->findText(QStringLiteral("深色")));
    named<QLineEdit>(dialog, QStringLiteral("文件名"))->setText(QStringLiteral("水平"));

    QSignalSpy exported(&dialog, &ExportDialog::exported);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.exportNow();
    QTRY_COMPARE(accepted.count(), 1);
    QCOMPARE(exported.count(), 1);
    const QString path = m_folder->filePath(QStringLiteral("水平.png"));
    QCOMPARE(exported.at(0).at(0).toStringList(), QStringList{path});
    const QImage image(path);
    QCOMPARE(image.size(), QSize(2400, 1500));
    QCOMPARE(image.pixelColor(0, 0), themeTokens(ThemeName::Dark).surface);
}

void TestExportDialog::suffixFollowsTheFormat()
{
    ExportDialog dialog(offer(QStringLiteral("levels")), ExportFormat::Png, m_theme);
    auto *name = named<QLineEdit>(dialog, QStringLiteral("文件名"));
    QCOMPARE(name->text(), QStringLiteral("静安区政府工作报告2025_四项主要指标水平.png"));
    QPushButton *png = button(dialog, QStringLiteral("PNG 图片"));
    QPushButton *pdf = button(dialog, QStringLiteral("PDF 文档"));
    pdf->click();
    QVERIFY(pdf->isChecked() && !png->isChecked());
    QCOMPARE(name->text(), QStringLiteral("静安区政府工作报告2025_四项主要指标水平.pdf"));
    QCOMPARE(dialog.request().options.format, ExportFormat::Pdf);
    png->click();
    QVERIFY(name->text().endsWith(QStringLiteral(".png")));
}

void TestExportDialog::ownNameIsKept()
{
    ExportDialog dialog(offer(QStringLiteral("levels")), ExportFormat::Png, m_theme);
    auto *name = named<QLineEdit>(dialog, QStringLiteral("文件名"));
    auto *chart = named<QComboBox>(dialog, QStringLiteral("图表"));
    chart->setCurrentIndex(1);
    QVERIFY(name->text().contains(QStringLiteral("增速")));
    name->setText(QStringLiteral("我的图.png"));
    chart->setCurrentIndex(0);
    QCOMPARE(name->text(), QStringLiteral("我的图.png"));
}

void TestExportDialog::presetAndFieldsAgree()
{
    ExportDialog dialog(offer(QStringLiteral("levels")), ExportFormat::Png, m_theme);
    auto *preset = named<QComboBox>(dialog, QStringLiteral("尺寸"));
    auto *width = named<QDoubleSpinBox>(dialog, QStringLiteral("宽度"));
    auto *height = named<QDoubleSpinBox>(dialog, QStringLiteral("高度"));
    preset->setCurrentIndex(2);
    emit preset->activated(2); // as the user's choice does
    QCOMPARE(QSizeF(width->value(), height->value()), QSizeF(1920, 1080));
    QCOMPARE((dialog.request().options.size * dialog.request().options.scale).toSize(), QSize(3840, 2160)); // at 2×
    width->setValue(1000);
    QCOMPARE(preset->currentText(), QStringLiteral("自定义（像素）"));
    width->setValue(1280);
    height->setValue(720);
    QCOMPARE(preset->currentIndex(), 1);
}

void TestExportDialog::previewIsTheRealPicture()
{
    ExportDialog dialog(offer(QStringLiteral("levels")), ExportFormat::Png, m_theme);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *preview = dialog.findChild<ExportPreview *>();
    QTRY_VERIFY(!preview->image().isNull());
    const QImage fitted = preview->image();
    // At its true size it is the file, pixel by pixel.
    preview->setZoom(100);
    QTRY_COMPARE(preview->image().size(), QSize(1920, 1080));
    QCOMPARE(preview->image(), chartImage(samples::levels(), dialog.request().options));
    preview->setZoom(0);
    QTRY_COMPARE(preview->image().size(), fitted.size());
    named<QComboBox>(dialog, QStringLiteral("图表"))->setCurrentIndex(1);
    QTRY_VERIFY(preview->image() != fitted);
    const QImage framed = preview->image();
    check(dialog, QStringLiteral("显示标题"))->click();
    QTRY_VERIFY(preview->image() != framed);
}

void TestExportDialog::severalChartsGoIntoAFolder()
{
    ExportDialog dialog(offer(QStringLiteral("levels")), ExportFormat::Svg, m_theme);
    dialog.setContent(ExportDialog::Content::Page);
    QCOMPARE(dialog.request().charts.size(), 2);
    dialog.setContent(ExportDialog::Content::All);
    QCOMPARE(named<QLineEdit>(dialog, QStringLiteral("文件夹名"))->text(), QStringLiteral("静安区政府工作报告2025_全部图表"));
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    dialog.exportNow();
    QTRY_COMPARE(exported.count(), 1);
    const QDir folder(m_folder->filePath(QStringLiteral("静安区政府工作报告2025_全部图表")));
    QCOMPARE(folder.entryList({QStringLiteral("*.svg")}).size(), samples::all().size());
    QCOMPARE(exported.at(0).at(0).toStringList().size(), samples::all().size());
}

void TestExportDialog::severalChartsMakeOneDocument()
{
    ExportDialog dialog(offer(QStringLiteral("levels")), ExportFormat::Pdf, m_theme);
    dialog.setContent(ExportDialog::Content::All);
    QVERIFY(dialog.path().endsWith(QStringLiteral("静安区政府工作报告2025_全部图表.pdf")));
    const int charts = int(samples::all().size());
    QCOMPARE(dialog.request().pages->count(), charts);
    auto *perPage = named<QComboBox>(dialog, QStringLiteral("每页"));
    perPage->setCurrentIndex(perPage->findData(4));
    QCOMPARE(dialog.request().pages->count(), (charts + 3) / 4);
    // A4 across.
    QCOMPARE(dialog.request().pages->pageSize(0).toSize(), QSize(1123, 794));
}

void TestExportDialog::chartsMayBePicked()
{
    const auto several = [](QStandardItemModel *items, const QStringList &ids) {
        for (int row = 0; row < items->rowCount(); ++row)
            items->item(row)->setCheckState(ids.contains(items->item(row)->data().toString()) ? Qt::Checked : Qt::Unchecked);
    };
    const QStringList ids = {samples::all().at(0).id, samples::all().at(3).id};
    {
        ExportDialog dialog(offer(QStringLiteral("levels")), ExportFormat::Png, m_theme);
        auto *list = named<QTreeView>(dialog, QStringLiteral("要导出的图表"));
        auto *items = qobject_cast<QStandardItemModel *>(list->model());
        QVERIFY(!list->isVisibleTo(&dialog));
        dialog.setContent(ExportDialog::Content::Several);
        QVERIFY(list->isVisibleTo(&dialog));
        QCOMPARE(dialog.request().charts.size(), 2); // the page's, to begin with
        several(items, {});
        QVERIFY(!button(dialog, QStringLiteral("导出"))->isEnabled());
        several(items, ids);
        QVERIFY(button(dialog, QStringLiteral("导出"))->isEnabled());
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        dialog.exportNow();
        QTRY_COMPARE(exported.count(), 1);
        QCOMPARE(exported.at(0).at(0).toStringList().size(), 2);
        QVERIFY(QDir(m_folder->filePath(QStringLiteral("静安区政府工作报告2025_所选图表"))).exists());
    }
    ExportDialog again(offer(QStringLiteral("levels")), ExportFormat::Pdf, m_theme);
    again.setContent(ExportDialog::Content::Several);
    QCOMPARE(again.request().pages->count(), 2);
    QCOMPARE(again.request().pages->pageTitle(0), samples::all().at(0).title);
}

void TestExportDialog::documentIsOffered()
{
    ExportOffer withDocument = offer(QStringLiteral("levels"));
    QList<ThemeName> themes;
    withDocument.documents = {{QStringLiteral("briefing"), QStringLiteral("A4 简报"), QStringLiteral("全部"), QStringLiteral("简报"),
        QStringLiteral("图解"), [&themes](ThemeName theme) {
            themes.append(theme);
            ChartExport options;
            options.style.theme = theme;
            return std::make_shared<ChartPages>(samples::all().mid(0, 3), options, PageSetup());
        }}};
    ExportDialog dialog(withDocument, ExportFormat::Png, m_theme);
    QVERIFY(themes.isEmpty()); // laid out when asked for
    dialog.setDocument(QStringLiteral("briefing"));
    QCOMPARE(dialog.content(), ExportDialog::Content::Document);
    QCOMPARE(dialog.format(), ExportFormat::Pdf);
    QVERIFY(!button(dialog, QStringLiteral("PNG 图片"))->isEnabled());
    QVERIFY(!named<QComboBox>(dialog, QStringLiteral("纸张"))->isVisibleTo(&dialog));
    QCOMPARE(dialog.request().title, QStringLiteral("图解"));
    QCOMPARE(dialog.request().pages->count(), 3);
    QCOMPARE(dialog.path(), m_folder->filePath(QStringLiteral("静安区政府工作报告2025_简报.pdf")));
    QComboBox *colors = named<QComboBox>(dialog, QStringLiteral("配色"));
    colors->setCurrentIndex(colors->findText(QStringLiteral("深色")));
    QCOMPARE(themes, QList<ThemeName>({ThemeName::Print, ThemeName::Dark}));
    // Back at a chart all is as it was.
    dialog.setContent(ExportDialog::Content::Chart);
    QCOMPARE(dialog.format(), ExportFormat::Png);
    QVERIFY(button(dialog, QStringLiteral("PNG 图片"))->isEnabled());
    QVERIFY(check(dialog, QStringLiteral("显示标题"))->isVisibleTo(&dialog));

    dialog.setDocument(QStringLiteral("briefing"));
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    dialog.exportNow();
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(QFile::exists(exported.at(0).at(0).toStringList().constFirst()));
}

void TestExportDialog::documentsThatThereAre()
{
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    ExportOffer withDocuments = offer(QStringLiteral("levels"));
    withDocuments.documents = {briefingDocument(*dataset, {}),
        slidesDocument(dataset->report, QList<Slide>(3), QStringLiteral("默认"))};
    ExportDialog dialog(withDocuments, ExportFormat::Png, m_theme);
    dialog.setDocument(QStringLiteral("slides"));
    QCOMPARE(dialog.path(), m_folder->filePath(QStringLiteral("静安区政府工作报告2025_演示文稿_默认.pdf")));
    QCOMPARE(dialog.request().pages->count(), 3);
    dialog.setContent(ExportDialog::Content::Document); // the first
    QVERIFY(dialog.request().pages->count() > 20);
    QCOMPARE(dialog.request().title, QStringLiteral("静安区 2025 年政府工作报告图解"));

    // Without documents there is no such choice.
    ExportDialog plain(offer(QStringLiteral("levels")), ExportFormat::Png, m_theme);
    plain.setContent(ExportDialog::Content::Document);
    plain.setDocument(QStringLiteral("briefing"));
    QCOMPARE(plain.content(), ExportDialog::Content::Chart);
}

void TestExportDialog::cancelledExportLeavesNothing()
{
    ExportDialog dialog(offer(QStringLiteral("levels")), ExportFormat::Png, m_theme);
    dialog.show();
    dialog.setContent(ExportDialog::Content::All);
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    dialog.exportNow();
    QVERIFY(dialog.findChild<QProgressBar *>()->isVisibleTo(&dialog));
    QVERIFY(!button(dialog, QStringLiteral("导出"))->isEnabled());
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QVERIFY(shownError(dialog).contains(QStringLiteral("已取消")));
    QVERIFY(button(dialog, QStringLiteral("导出"))->isEnabled());
    QCOMPARE(exported.count(), 0);
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("静安*")}, QDir::AllEntries).isEmpty());
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

void TestExportDialog::choicesAreKept()
{
    {
        ExportDialog dialog(offer(QStringLiteral("levels")), ExportFormat::Png, m_theme);
        auto *preset = named<QComboBox>(dialog, QStringLiteral("尺寸"));
        preset->setCurrentIndex(1);
        emit preset->activated(1);
        named<QDoubleSpinBox>(dialog, QStringLiteral("倍数"))->setValue(1.5);
        check(dialog, QStringLiteral("图下注明来源与段号"))->click();
        dialog.exportNow();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    }
    const ExportDialog again(offer(QStringLiteral("levels")), ExportFormat::Png, m_theme);
    QCOMPARE((again.request().options.size * again.request().options.scale).toSize(), QSize(1920, 1080));
    QVERIFY(again.request().options.style.showTitle);
    QVERIFY(!again.request().options.style.showSource);
}

void TestExportDialog::failureIsShownAndTheDialogStays()
{
    ExportDialog dialog(offer(QStringLiteral("levels")), ExportFormat::Png, m_theme);
    dialog.show();
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    auto *folder = named<QLineEdit>(dialog, QStringLiteral("存放位置"));
    folder->setText(m_folder->filePath(QStringLiteral("没有这个文件夹")));
    dialog.exportNow();
    QTRY_VERIFY(!shownError(dialog).isEmpty());
    QCOMPARE(exported.count(), 0);
    QVERIFY(dialog.isVisible());
    QVERIFY2(shownError(dialog).contains(QStringLiteral("没有这个文件夹")), qPrintable(shownError(dialog)));
    QVERIFY(!button(dialog, QStringLiteral("覆盖原文件"))->isVisibleTo(&dialog));

    named<QLineEdit>(dialog, QStringLiteral("文件名"))->setText(QStringLiteral("  "));
    dialog.exportNow();
    QCOMPARE(shownError(dialog), QStringLiteral("请填写文件名。"));
    QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("文件名")), QStringLiteral("a"));
    QVERIFY(shownError(dialog).isEmpty());
    folder->setText(m_folder->path());
    dialog.exportNow();
    QTRY_COMPARE(exported.count(), 1);
}

void TestExportDialog::existingFileMayBeOverwritten()
{
    const QString path = m_folder->filePath(QStringLiteral("a.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    ExportDialog dialog(offer(QStringLiteral("levels")), ExportFormat::Png, m_theme);
    dialog.show();
    named<QLineEdit>(dialog, QStringLiteral("文件名"))->setText(QStringLiteral("a.png"));
    dialog.exportNow();
    QTRY_VERIFY(shownError(dialog).contains(QStringLiteral("已存在")));
    QVERIFY(dialog.isVisible());
    QCOMPARE(QFile(path).size(), 4);
    QPushButton *overwrite = button(dialog, QStringLiteral("覆盖原文件"));
    QVERIFY(overwrite->isVisibleTo(&dialog));
    overwrite->click();
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(!QImage(path).isNull());
}

void TestExportDialog::controlsAreNamed()
{
    const ExportDialog dialog(offer(QStringLiteral("levels")), ExportFormat::Png, m_theme);
    const QList<QWidget *> widgets = dialog.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool field = qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
            || (qobject_cast<const QLineEdit *>(widget) && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()));
        if (field)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestExportDialog)
#include "test_exportdialog.moc"
