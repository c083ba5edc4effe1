// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartsamples.h"
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
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

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
    const ExportDialog dialog(samples::all(), QStringLiteral("growth"), ExportFormat::Pdf, m_theme);
    QCOMPARE(named<QComboBox>(dialog, QStringLiteral("图表"))->currentData().toString(), QStringLiteral("growth"));
    QCOMPARE(dialog.options().format, ExportFormat::Pdf);
    QCOMPARE(dialog.options().style.theme, ThemeName::Print);
    QVERIFY(dialog.options().style.showTitle && dialog.options().style.showSource);
    QVERIFY(dialog.path().startsWith(m_folder->path()));
    QVERIFY(dialog.path().endsWith(QStringLiteral(".pdf")));
    QVERIFY(!named<QDoubleSpinBox>(dialog, QStringLiteral("倍数"))->isEnabled());
}

void TestExportDialog::writesWithTheChoicesMade()
{
    ExportDialog dialog(samples::all(), QStringLiteral("levels"), ExportFormat::Png, m_theme);
    named<QSpinBox>(dialog, QStringLiteral("宽度"))->setValue(800);
    named<QSpinBox>(dialog, QStringLiteral("高度"))->setValue(500);
    named<QDoubleSpinBox>(dialog, QStringLiteral("倍数"))->setValue(3);
    QComboBox *colors = named<QComboBox>(dialog, QStringLiteral("配色"));
    colors->setCurrentIndex(colors->findText(QStringLiteral("深色")));
    named<QLineEdit>(dialog, QStringLiteral("文件名"))->setText(QStringLiteral("水平"));

    QSignalSpy exported(&dialog, &ExportDialog::exported);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.exportNow();
    QCOMPARE(exported.count(), 1);
    QCOMPARE(accepted.count(), 1);
    const QString path = m_folder->filePath(QStringLiteral("水平.png"));
    QCOMPARE(exported.at(0).at(0).toString(), QDir::toNativeSeparators(path));
    const QImage image(path);
    QCOMPARE(image.size(), QSize(2400, 1500));
    QCOMPARE(image.pixelColor(0, 0), themeTokens(ThemeName::Dark).surface);
}

void TestExportDialog::suffixFollowsTheFormat()
{
    ExportDialog dialog(samples::all(), QStringLiteral("levels"), ExportFormat::Png, m_theme);
    auto *name = named<QLineEdit>(dialog, QStringLiteral("文件名"));
    QCOMPARE(name->text(), QStringLiteral("静安区政府工作报告2025_四项主要指标水平.png"));
    QPushButton *png = button(dialog, QStringLiteral("PNG 图片"));
    QPushButton *pdf = button(dialog, QStringLiteral("PDF 文档"));
    pdf->click();
    QVERIFY(pdf->isChecked() && !png->isChecked());
    QCOMPARE(name->text(), QStringLiteral("静安区政府工作报告2025_四项主要指标水平.pdf"));
    QCOMPARE(dialog.options().format, ExportFormat::Pdf);
    png->click();
    QVERIFY(name->text().endsWith(QStringLiteral(".png")));
}

void TestExportDialog::ownNameIsKept()
{
    ExportDialog dialog(samples::all(), QStringLiteral("levels"), ExportFormat::Png, m_theme);
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
    ExportDialog dialog(samples::all(), QStringLiteral("levels"), ExportFormat::Png, m_theme);
    auto *preset = named<QComboBox>(dialog, QStringLiteral("尺寸"));
    auto *width = named<QSpinBox>(dialog, QStringLiteral("宽度"));
    auto *height = named<QSpinBox>(dialog, QStringLiteral("高度"));
    preset->setCurrentIndex(2);
    QCOMPARE(QSize(width->value(), height->value()), QSize(1920, 1080));
    QCOMPARE((dialog.options().size * dialog.options().scale).toSize(), QSize(3840, 2160)); // at 2×
    width->setValue(1000);
    QCOMPARE(preset->currentText(), QStringLiteral("自定义"));
    width->setValue(1280);
    height->setValue(720);
    QCOMPARE(preset->currentIndex(), 1);
}

void TestExportDialog::previewIsTheRealPicture()
{
    ExportDialog dialog(samples::all(), QStringLiteral("levels"), ExportFormat::Png, m_theme);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto *preview = dialog.findChild<ExportPreview *>();
    const QImage before = preview->image();
    QVERIFY(!before.isNull());
    ChartExport same = dialog.options();
    same.scale = before.width() / same.size.width();
    QCOMPARE(before.size(), chartImage(samples::levels(), same).size());
    named<QComboBox>(dialog, QStringLiteral("图表"))->setCurrentIndex(1);
    QVERIFY(preview->image() != before);
    const QImage framed = preview->image();
    dialog.findChildren<QCheckBox *>().constFirst()->click();
    QVERIFY(preview->image() != framed);
}

void TestExportDialog::choicesAreKept()
{
    {
        ExportDialog dialog(samples::all(), QStringLiteral("levels"), ExportFormat::Png, m_theme);
        named<QComboBox>(dialog, QStringLiteral("尺寸"))->setCurrentIndex(1);
        named<QDoubleSpinBox>(dialog, QStringLiteral("倍数"))->setValue(1.5);
        dialog.findChildren<QCheckBox *>().constLast()->click();
        dialog.exportNow();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }
    const ExportDialog again(samples::all(), QStringLiteral("levels"), ExportFormat::Png, m_theme);
    QCOMPARE((again.options().size * again.options().scale).toSize(), QSize(1920, 1080));
    QVERIFY(again.options().style.showTitle);
    QVERIFY(!again.options().style.showSource);
}

void TestExportDialog::failureIsShownAndTheDialogStays()
{
    ExportDialog dialog(samples::all(), QStringLiteral("levels"), ExportFormat::Png, m_theme);
    dialog.show();
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    auto *folder = named<QLineEdit>(dialog, QStringLiteral("文件夹"));
    folder->setText(m_folder->filePath(QStringLiteral("没有这个文件夹")));
    dialog.exportNow();
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
    QCOMPARE(exported.count(), 1);
}

void TestExportDialog::existingFileMayBeOverwritten()
{
    const QString path = m_folder->filePath(QStringLiteral("a.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    ExportDialog dialog(samples::all(), QStringLiteral("levels"), ExportFormat::Png, m_theme);
    dialog.show();
    named<QLineEdit>(dialog, QStringLiteral("文件名"))->setText(QStringLiteral("a.png"));
    dialog.exportNow();
    QVERIFY(dialog.isVisible());
    QVERIFY(shownError(dialog).contains(QStringLiteral("已存在")));
    QCOMPARE(QFile(path).size(), 4);
    QPushButton *overwrite = button(dialog, QStringLiteral("覆盖原文件"));
    QVERIFY(overwrite->isVisibleTo(&dialog));
    overwrite->click();
    QVERIFY(!QImage(path).isNull());
    QVERIFY(!dialog.isVisible());
}

void TestExportDialog::controlsAreNamed()
{
    const ExportDialog dialog(samples::all(), QStringLiteral("levels"), ExportFormat::Png, m_theme);
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
