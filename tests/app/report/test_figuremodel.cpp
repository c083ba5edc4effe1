// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/report/figurefilterproxy.h"
#include "app/report/figuremodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jingan;

namespace {

/// A report of one section with figures of our own making.
struct Sample {
    Report report;
    QList<Figure> figures;

    explicit Sample(const QString &text)
    {
        Paragraph paragraph;
        paragraph.number = 1;
        paragraph.part = 0;
        paragraph.section = 0;
        paragraph.text = text;
        paragraph.sentences = {{0, int(text.size())}};
        report.paragraphs = {paragraph};
        Section section;
        section.number = QStringLiteral("一");
        section.title = QStringLiteral("节");
        section.paragraphs = {1};
        Part part;
        part.number = QStringLiteral("一");
        part.title = QStringLiteral("回顾");
        part.sections = {section};
        report.parts = {part};
    }

    Figure &add(const QString &name, const QString &words, std::optional<double> value, const QString &unit)
    {
        Figure figure;
        figure.id = int(figures.size()) + 1;
        figure.name = name;
        figure.value = value;
        figure.unit = unit;
        figure.year = 2024;
        figure.valueText = value ? QString::number(*value) : QStringLiteral("—");
        figure.place = *report.find(words);
        figure.quoteSpan = report.paragraphs.constFirst().sentences.constFirst();
        figures.append(figure);
        return figures.last();
    }
};

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

/// The figures' table and its filter; what of it the shipped report fixes stands in test_figures.
class TestFigureModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyRowIsItsFigure();
    void scaleStaysWithItsNumber_data();
    void scaleStaysWithItsNumber();
    void sortsByMagnitude_data();
    void sortsByMagnitude();
    void sortsNamesBySound();
    void filtersByWords_data();
    void filtersByWords();
    void unitsAreThoseShown();
    void headsTheValuesWithTheirYear();
    void mixedKindsHaveNoCommonHeading();
    void kindWithoutYear();
    void proxyStaysSoundThroughChanges();

private:
    Dataset m_dataset;
};

void TestFigureModel::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestFigureModel::everyRowIsItsFigure()
{
    FigureModel model(m_dataset.report, m_dataset.figures);
    QCOMPARE(model.rowCount(), m_dataset.figures.size());
    for (int row = 0; row < model.rowCount(); ++row) {
        const Figure &figure = m_dataset.figures.at(row);
        const QModelIndex value = model.index(row, FigureModel::Value);
        QCOMPARE(value.data(FigureModel::FigureIdRole).toInt(), figure.id);
        const auto place = value.data(FigureModel::PlaceRole).value<TextPlace>();
        const QString sentence = value.data(FigureModel::SentenceRole).toString();
        QCOMPARE(m_dataset.report.textAt(place), sentence);
        QVERIFY2(!sentence.isEmpty(), qPrintable(figure.name));
        // What the row shows stands in its sentence, digit by digit and in one piece.
        if (figure.value) {
            const QString unit = model.index(row, FigureModel::Unit).data().toString();
            QString shown = value.data().toString() + unit;
            QString written = m_dataset.report.textAt(figure.place);
            for (const QString &word : {QStringLiteral("以上"), QStringLiteral("左右"), QStringLiteral("逾")}) {
                shown.remove(word);
                written.remove(word);
            }
            if (written.startsWith(QStringLiteral("百")))
                written.replace(0, 1, QStringLiteral("100"));
            QCOMPARE(shown, written);
        }
    }
}

void TestFigureModel::scaleStaysWithItsNumber_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::newRow("2万余场") << "公益性文化艺术普及活动" << "2万余" << "场";
    QTest::newRow("23万余人次") << "提供育儿指导" << "23万余" << "人次";
    QTest::newRow("11.82万人次") << "低保救助和临时救助" << "11.82" << "万人次";
    QTest::newRow("5000场以上") << "推出公益性文化艺术普及活动" << "5000以上" << "场";
    QTest::newRow("growth alone") << "金融业增加值" << "—" << "—";
}

void TestFigureModel::scaleStaysWithItsNumber()
{
    QFETCH(QString, name);
    FigureModel model(m_dataset.report, m_dataset.figures);
    const QModelIndexList found = model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QTEST(found.constFirst().siblingAtColumn(FigureModel::Value).data().toString(), "value");
    QTEST(found.constFirst().siblingAtColumn(FigureModel::Unit).data().toString(), "unit");
}

void TestFigureModel::sortsByMagnitude_data()
{
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("ascending") << true << QStringList({QStringLiteral("少"), QStringLiteral("中"), QStringLiteral("多"), QStringLiteral("无")});
    QTest::newRow("descending") << false << QStringList({QStringLiteral("多"), QStringLiteral("中"), QStringLiteral("少"), QStringLiteral("无")});
}

void TestFigureModel::sortsByMagnitude()
{
    QFETCH(bool, ascending);
    Sample sample(QStringLiteral("增长5%，1.64亿元，3835.51万元，600元。"));
    sample.add(QStringLiteral("无"), QStringLiteral("5%"), std::nullopt, {});
    sample.add(QStringLiteral("多"), QStringLiteral("1.64亿元"), 1.64, QStringLiteral("亿元"));
    sample.add(QStringLiteral("中"), QStringLiteral("3835.51万元"), 3835.51, QStringLiteral("万元"));
    sample.add(QStringLiteral("少"), QStringLiteral("600元"), 600, QStringLiteral("元"));
    FigureModel model(sample.report, sample.figures);
    FigureFilterProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(FigureModel::Value, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    QTEST(column(proxy, FigureModel::Name), "names");
}

void TestFigureModel::sortsNamesBySound()
{
    Sample sample(QStringLiteral("1个2个3个"));
    // In the order of the code points 一 comes before 保 and 绿.
    sample.add(QStringLiteral("一"), QStringLiteral("1个"), 1, QStringLiteral("个"));
    sample.add(QStringLiteral("绿"), QStringLiteral("2个"), 2, QStringLiteral("个"));
    sample.add(QStringLiteral("保"), QStringLiteral("3个"), 3, QStringLiteral("个"));
    FigureModel model(sample.report, sample.figures);
    FigureFilterProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(FigureModel::Name, Qt::AscendingOrder);
    QCOMPARE(column(proxy, FigureModel::Name), QStringList({QStringLiteral("保"), QStringLiteral("绿"), QStringLiteral("一")}));
    proxy.sort(-1);
    QCOMPARE(column(proxy, FigureModel::Value), QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
}

void TestFigureModel::filtersByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("values");
    const QStringList both({QStringLiteral("3.7%"), QStringLiteral("约 5%")});
    QTest::newRow("one word") << "地区生产总值" << both;
    QTest::newRow("two words, name and sentence") << "生产总值 逐季" << QStringList({QStringLiteral("3.7%")});
    QTest::newRow("blanks around") << "  地区生产总值  " << both;
    QTest::newRow("ideographic blank") << QString(QStringLiteral("生产总值") + QChar(0x3000) + QStringLiteral("逐季")) << QStringList({QStringLiteral("3.7%")});
    QTest::newRow("one word missing") << "生产总值 长者食堂" << QStringList();
    QTest::newRow("another name") << "gdp" << both;
    QTest::newRow("another name of several words") << "Gross  domestic product" << both;
    QTest::newRow("another name and a word") << "GDP 逐季" << QStringList({QStringLiteral("3.7%")});
    QTest::newRow("no name") << "GDPs" << QStringList();
}

void TestFigureModel::filtersByWords()
{
    QFETCH(QString, text);
    FigureModel model(m_dataset.report, m_dataset.figures);
    FigureFilterProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setText(text);
    QVERIFY(proxy.isFiltering());
    QStringList values;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        if (proxy.index(row, FigureModel::Name).data().toString() == QStringLiteral("地区生产总值"))
            values.append(proxy.index(row, FigureModel::Growth).data().toString());
    }
    QTEST(values, "values");
}

void TestFigureModel::unitsAreThoseShown()
{
    FigureModel model(m_dataset.report, m_dataset.figures);
    const QStringList units = model.units();
    QCOMPARE(units.constFirst(), QStringLiteral("亿元"));
    QCOMPARE(QSet<QString>(units.cbegin(), units.cend()).size(), units.size());
    FigureFilterProxy proxy;
    proxy.setSourceModel(&model);
    int rows = 0;
    for (const QString &unit : units) {
        proxy.setUnit(unit);
        QVERIFY2(proxy.rowCount() > 0, qPrintable(unit));
        for (const QString &shown : column(proxy, FigureModel::Unit))
            QCOMPARE(shown, unit);
        rows += proxy.rowCount();
    }
    const auto withValue = [](const Figure &figure) { return figure.value.has_value(); };
    QCOMPARE(rows, int(std::count_if(m_dataset.figures.cbegin(), m_dataset.figures.cend(), withValue)));
}

void TestFigureModel::headsTheValuesWithTheirYear()
{
    FigureModel model(m_dataset.report, m_dataset.figures);
    FigureFilterProxy proxy;
    proxy.setSourceModel(&model);
    QCOMPARE(proxy.headerData(FigureModel::Value, Qt::Horizontal).toString(), QStringLiteral("数值"));
    proxy.setSection(1, 4);
    QCOMPARE(proxy.commonKindText(), QStringLiteral("2025 年目标"));
    QVERIFY(!proxy.hasGrowth());
    proxy.setValueHeading(proxy.commonKindText());
    QCOMPARE(proxy.headerData(FigureModel::Value, Qt::Horizontal).toString(), QStringLiteral("2025 年目标"));
    QCOMPARE(proxy.headerData(FigureModel::Unit, Qt::Horizontal).toString(), QStringLiteral("单位"));
    QCOMPARE(proxy.headerData(FigureModel::Value, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
        int(Qt::AlignRight | Qt::AlignVCenter));
    proxy.setSection(0, 0);
    QCOMPARE(proxy.commonKindText(), QStringLiteral("2024 年实际"));
    QVERIFY(proxy.hasGrowth());
}

void TestFigureModel::mixedKindsHaveNoCommonHeading()
{
    Sample sample(QStringLiteral("1个2个"));
    sample.add(QStringLiteral("甲"), QStringLiteral("1个"), 1, QStringLiteral("个"));
    sample.add(QStringLiteral("乙"), QStringLiteral("2个"), 2, QStringLiteral("个")).year = 2025;
    FigureModel model(sample.report, sample.figures);
    FigureFilterProxy proxy;
    proxy.setSourceModel(&model);
    QCOMPARE(proxy.commonKindText(), QString());
    proxy.setText(QStringLiteral("没有"));
    QCOMPARE(proxy.commonKindText(), QString());
}

void TestFigureModel::kindWithoutYear()
{
    QCOMPARE(figureKindText(FigureKind::Target, 2025), QStringLiteral("2025 年目标"));
    QCOMPARE(figureKindText(FigureKind::Target, 0), QStringLiteral("目标"));
    QCOMPARE(figureKindText(FigureKind::Actual, -1), QStringLiteral("实际"));
}

void TestFigureModel::proxyStaysSoundThroughChanges()
{
    FigureModel model(m_dataset.report, m_dataset.figures);
    QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FigureFilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    const int all = proxy.rowCount();
    for (int column = 0; column < FigureModel::ColumnCount; ++column) {
        proxy.sort(column, Qt::DescendingOrder);
        proxy.setKind(FigureKind::Target);
        QVERIFY(proxy.rowCount() > 0 && proxy.rowCount() < all);
        proxy.clear();
        QVERIFY(!proxy.isFiltering());
        QCOMPARE(proxy.rowCount(), all);
    }
}

QTEST_GUILESS_MAIN(TestFigureModel)
#include "test_figuremodel.moc"
