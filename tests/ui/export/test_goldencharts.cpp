// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"
#include "ui/export/chartexport.h"

#include <QFile>
#include <QTest>

using namespace jingan;

/// Charts of each kind as SVG, against files that were looked at. A change that is meant:
/// run with JINGAN_UPDATE_GOLDEN=1, open what has changed, commit it.
class TestGoldenCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void looksAsBefore_data();
    void looksAsBefore();

private:
    QList<ChartSpec> m_charts;
};

void TestGoldenCharts::initTestCase()
{
    QVERIFY(loadFonts());
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_charts = chartCatalogue(*dataset, recordsOf(dataset->projects), QDate(2025, 6, 30));
}

void TestGoldenCharts::looksAsBefore_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<ThemeName>("theme");
    for (const char *id : {"levels", "growth", "retail", "industry-growth", "comparison", "ratio-elderly", "commitments",
             "projects-area", "projects-status", "history-gdp", "history-retail", "targets-gdp", "culture-3",
             "enterprises"})
        QTest::addRow("%s", id) << QString::fromLatin1(id) << ThemeName::Print;
    QTest::addRow("levels-dark") << QStringLiteral("levels") << ThemeName::Dark;
    QTest::addRow("projects-area-gray") << QStringLiteral("projects-area") << ThemeName::Grayscale;
}

void TestGoldenCharts::looksAsBefore()
{
    QFETCH(QString, id);
    QFETCH(ThemeName, theme);
    const auto chart = findChart(m_charts, id);
    QVERIFY(chart);
    ChartExport options;
    options.format = ExportFormat::Svg;
    options.style.theme = theme;
    const QByteArray svg = svgBytes(*chart, options);

    QFile golden(QStringLiteral(JINGAN_SOURCE_DIR "/tests/golden/charts/%1.svg").arg(QString::fromLatin1(QTest::currentDataTag())));
    if (qEnvironmentVariableIsSet("JINGAN_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QCOMPARE(golden.write(svg), svg.size());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QList<QByteArray> before = golden.readAll().split('\n');
    const QList<QByteArray> now = svg.split('\n');
    for (qsizetype line = 0; line < std::min(before.size(), now.size()); ++line) {
        QVERIFY2(before.at(line) == now.at(line),
            qPrintable(QStringLiteral("line %1: %2 ← %3").arg(line + 1)
                           .arg(QString::fromUtf8(now.at(line).left(200)), QString::fromUtf8(before.at(line).left(200)))));
    }
    QCOMPARE(now.size(), before.size());
}

QTEST_MAIN(TestGoldenCharts)
#include "test_goldencharts.moc"
