// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"
#include "app/charts/chartkinds.h"
#include "app/charts/chartlegend.h"
#include "app/commandline/language.h"
#include "ui/charts/chartrenderer.h"
#include "ui/charts/charttext.h"

#include <QGraphicsScene>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

namespace {

constexpr QSizeF Sizes[] = {{480, 300}, {1280, 720}, {3840, 2160}};

/// Nothing recorded, and something of everything recorded.
QList<ProjectRecord> recorded(const Dataset &dataset)
{
    QList<ProjectRecord> records = recordsOf(dataset.projects);
    constexpr StatusMark marks[] = {StatusMark::Done, StatusMark::OnSchedule, StatusMark::NeedsAttention, StatusMark::NotStarted};
    int at = 0;
    for (ProjectRecord &record : records) {
        ProjectLogEntry entry;
        entry.date = QDate(2025, 6, 20);
        entry.mark = marks[at++ % 4];
        if (at % 3 == 0)
            entry.done.insert(QStringLiteral("1"), at);
        record.log = {entry};
    }
    return records;
}

/// What is wrong with the drawing's words; empty where nothing is.
QString flaw(const ChartSpec &chart, const QSizeF &size, const ChartStyle &style)
{
    const ChartDrawing drawing(chart, size, style);
    const QRectF scene = drawing.scene()->sceneRect();
    if (std::abs(scene.width() / scene.height() - size.width() / size.height()) > 1e-6)
        return QStringLiteral("another shape");
    QList<QRectF> inks;
    QStringList words;
    const QList<QGraphicsItem *> items = drawing.scene()->items();
    for (const QGraphicsItem *item : items) {
        const auto *text = qgraphicsitem_cast<const ChartTextItem *>(item);
        if (!text || text->text().isEmpty())
            continue;
        const QRectF ink = text->inkRect();
        if (ink.isEmpty() || !scene.contains(ink))
            return QStringLiteral("cut off: %1").arg(text->text());
        if (text->text().contains(u'…'))
            return QStringLiteral("shortened: %1").arg(text->text());
        for (qsizetype i = 0; i < inks.size(); ++i) {
            if (ink.intersects(inks.at(i)))
                return QStringLiteral("overlap: %1 | %2").arg(text->text(), words.at(i));
        }
        inks.append(ink);
        words.append(text->text());
    }
    if (words.size() < 4)
        return QStringLiteral("hardly a word");
    const QRectF whole = QRectF(QPointF(), size).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const ChartHit &hit : drawing.hits()) {
        if (!whole.contains(hit.area))
            return QStringLiteral("a bar outside");
    }
    return {};
}

} // namespace

/// Every chart of the catalogue, at every size, in both languages and at two sizes of type: no
/// word lies over another, is cut or shortened.
class TestCatalogueLayout : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void wordsKeepApart_data();
    void wordsKeepApart();
    void recordedProjectsKeepApart();
    void otherKindsKeepApart_data() { wordsKeepApart_data(); }
    void otherKindsKeepApart();
    void fewerSeriesKeepApart_data() { wordsKeepApart_data(); }
    void fewerSeriesKeepApart();

private:
    QTemporaryDir m_folder;
    QHash<QString, QList<ChartSpec>> m_charts; ///< By language.
};

void TestCatalogueLayout::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    setApplicationNames();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    for (const char *name : {"zh_CN", "en"}) {
        const Language language(QString::fromLatin1(name));
        const auto dataset = readDataset(shippedDatasetFolder());
        QVERIFY(dataset);
        m_charts.insert(QString::fromLatin1(name), chartCatalogue(*dataset, recordsOf(dataset->projects), QDate(2025, 12, 31)));
    }
}

void TestCatalogueLayout::wordsKeepApart_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("index");
    for (const QString &language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        const QList<ChartSpec> &charts = m_charts[language];
        for (int at = 0; at < charts.size(); ++at)
            QTest::addRow("%s %s", qPrintable(charts.at(at).id), qPrintable(language)) << language << at;
    }
}

void TestCatalogueLayout::wordsKeepApart()
{
    QFETCH(QString, language);
    QFETCH(int, index);
    const Language words(language); // the drawing has words of its own
    const ChartSpec &chart = m_charts[language].at(index);
    for (const QSizeF &size : Sizes) {
        for (const qreal textScale : {1.0, 1.3}) {
            ChartStyle style;
            style.textScale = textScale;
            const QString wrong = flaw(chart, size, style);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1×%2 at %3: %4").arg(size.width()).arg(size.height()).arg(textScale).arg(wrong)));
        }
    }
}

void TestCatalogueLayout::recordedProjectsKeepApart()
{
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    const QList<ChartSpec> charts = chartCatalogue(*dataset, recorded(*dataset));
    for (const ChartSpec &chart : charts) {
        if (!chart.id.startsWith(QStringLiteral("projects-")))
            continue;
        for (const QSizeF &size : Sizes) {
            const QString wrong = flaw(chart, size, {});
            QVERIFY2(wrong.isEmpty(), qPrintable(chart.id + QStringLiteral(": ") + wrong));
        }
    }
}

/// As the screen can show it.
void TestCatalogueLayout::otherKindsKeepApart()
{
    QFETCH(QString, language);
    QFETCH(int, index);
    const Language words(language);
    const ChartSpec &chart = m_charts[language].at(index);
    const QList<ChartKind> kinds = suitableKinds(chart).mid(1);
    for (const ChartKind kind : kinds) {
        for (const QSizeF &size : {Sizes[0], Sizes[1]}) {
            const QString wrong = flaw(withKind(chart, kind), size, {});
            QVERIFY2(wrong.isEmpty(), qPrintable(chartKindName(kind) + QStringLiteral(": ") + wrong));
        }
    }
}

void TestCatalogueLayout::fewerSeriesKeepApart()
{
    QFETCH(QString, language);
    QFETCH(int, index);
    const Language words(language);
    const ChartSpec &chart = m_charts[language].at(index);
    const qsizetype entries = chartLegend(chart).size();
    for (int entry = 0; entry < entries; ++entry) {
        ChartStyle style;
        style.hiddenEntries = {entry};
        const QString wrong = flaw(chart, Sizes[0], style);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

QTEST_MAIN(TestCatalogueLayout)
#include "test_cataloguelayout.moc"
