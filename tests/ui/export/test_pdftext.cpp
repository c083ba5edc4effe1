// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdftext.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace jingan;

class TestPdfText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ownFacesAreSet_data();
    void ownFacesAreSet();
};

void TestPdfText::initTestCase()
{
    QVERIFY(loadFonts());
}

void TestPdfText::ownFacesAreSet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QFont>("font");
    QTest::addColumn<QColor>("color");
    QTest::addColumn<bool>("set");
    const QFont regular = ChartTextStyle{13, false, {}}.font();
    const QFont bold = ChartTextStyle{20, true, {}}.font();
    const QFont serif = ChartTextStyle{20, true, {}, true}.font();
    const QString words = QStringLiteral("收入 302.2 亿元");
    QTest::addRow("regular") << words << regular << QColor(Qt::black) << true;
    QTest::addRow("bold") << words << bold << QColor(Qt::black) << true;
    QTest::addRow("serif") << words << serif << QColor(Qt::black) << true;
    QTest::addRow("kerned") << QStringLiteral("AVATAR To") << regular << QColor(Qt::black) << true;
    QTest::addRow("nothing") << QString() << regular << QColor(Qt::black) << true;
    // Left to Qt's writer, which has other faces and means.
    QTest::addRow("a sign that the face lacks") << QStringLiteral("收\u05d0") << regular << QColor(Qt::black) << false;
    QTest::addRow("a radical that shares its glyph") << QStringLiteral("\u2f0a") << regular << QColor(Qt::black) << false;
    QTest::addRow("no width") << QStringLiteral("收\u200b入") << regular << QColor(Qt::black) << false;
    QTest::addRow("transparent") << words << regular << QColor(0, 0, 0, 128) << false;
    QFont underlined = regular;
    underlined.setUnderline(true);
    QTest::addRow("underlined") << words << underlined << QColor(Qt::black) << false;
}

void TestPdfText::ownFacesAreSet()
{
    QFETCH(QString, text);
    QFETCH(QFont, font);
    QFETCH(QColor, color);
    QFETCH(bool, set);
    PdfTextLayer layer;
    QCOMPARE(layer.add(text, font, color, {10, 20}, 12), set);
}

QTEST_MAIN(TestPdfText)
#include "test_pdftext.moc"
