// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"
#include "app/commandline/language.h"
#include "ui/charts/chartview.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportpreview.h"

#include <QComboBox>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

/// The same chart has the same pixels on the screen at 1×, in the export dialog's preview and
/// in the file that the program writes with no display.
class TestSamePicture : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void screenPreviewAndFileAgree_data();
    void screenPreviewAndFileAgree();

private:
    QTemporaryDir m_folder;
    QList<ChartSpec> m_charts;
};

void TestSamePicture::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    setApplicationNames();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_charts = chartCatalogue(*dataset);

    // The program itself, once for each theme.
    for (const char *theme : {"light", "dark"}) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(JINGAN_PROGRAM),
            {QStringLiteral("--language"), QStringLiteral("zh_CN"), QStringLiteral("--database"), m_folder.filePath(QStringLiteral("none.sqlite")), QStringLiteral("export"), QStringLiteral("--all"),
                QStringLiteral("--size"), QStringLiteral("960x540"), QStringLiteral("--theme"), QString::fromLatin1(theme),
                QStringLiteral("--output"), m_folder.filePath(QString::fromLatin1(theme))});
        QVERIFY(program.waitForFinished(180'000));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    }
}

void TestSamePicture::screenPreviewAndFileAgree_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("themeName");
    for (int at = 0; at < m_charts.size(); ++at)
        QTest::addRow("%s", qPrintable(m_charts.at(at).id)) << at << QStringLiteral("light");
    QTest::addRow("levels dark") << 0 << QStringLiteral("dark");
    QTest::addRow("growth dark") << 1 << QStringLiteral("dark");
}

void TestSamePicture::screenPreviewAndFileAgree()
{
    QFETCH(int, index);
    QFETCH(QString, themeName);
    const ChartSpec &chart = m_charts.at(index);
    const QImage file = QImage(m_folder.filePath(QStringLiteral("%1/%2.png").arg(themeName, chart.id))).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(file.size(), QSize(960, 540));

    Theme theme(themeName == QLatin1String("dark") ? ThemeName::Dark : ThemeName::Light);
    ChartView view(theme);
    view.setFramed(true);
    view.setSpec(chart);
    view.resize(960, 540);
    QCOMPARE(view.devicePixelRatioF(), 1.0);
    QCOMPARE(view.grab().toImage().convertToFormat(QImage::Format_RGB32), file);

    QSettings settings;
    settings.setValue(QStringLiteral("export/size"), QSizeF(960, 540));
    settings.setValue(QStringLiteral("export/scale"), 1.0);
    settings.setValue(QStringLiteral("export/colors"), int(theme.name()));
    ExportDialog dialog({{chart}, chart.id, {}, {}, {}}, ExportFormat::Png, theme);
    dialog.setContent(ExportDialog::Content::Chart);
    dialog.show();
    auto *preview = dialog.findChild<ExportPreview *>();
    preview->setZoom(100);
    QTRY_COMPARE(preview->image().size(), file.size());
    QCOMPARE(preview->image().convertToFormat(QImage::Format_RGB32), file);
}

QTEST_MAIN(TestSamePicture)
#include "test_samepicture.moc"
