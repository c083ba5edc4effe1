// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/visibletext.h"
#include "app/report/textcleaning.h"
#include "app/tables/tablefile.h"

#include <QTest>

using namespace jingan;

class TestVisibleText : public QObject
{
    Q_OBJECT
private slots:
    void tellsInvisibleSigns_data();
    void tellsInvisibleSigns();
    void aNumberStaysWhole();
    void aCellHoldsWhatIsSeen();
};

void TestVisibleText::tellsInvisibleSigns_data()
{
    QTest::addColumn<char16_t>("sign");
    QTest::addColumn<bool>("invisible");
    for (const char16_t sign : {u'\0', u'\x1b', u'\x7f', u'\u00AD', u'\u200B', u'\u200D', u'\u200E', u'\u202A', u'\u202E', u'\u2060',
             u'\u2066', u'\u2069', u'\uFEFF', u'\u009B', u'\u061C'})
        QTest::addRow("U+%04X", uint(sign)) << sign << true;
    for (const char16_t sign : {u' ', u'\t', u'\n', u'\r', u'\u00A0', u'\u3000', u'\u2028', u'\u0085', u'字', u'5', u'—', u'\u2070'})
        QTest::addRow("U+%04X is seen", uint(sign)) << sign << false;
}

void TestVisibleText::tellsInvisibleSigns()
{
    QFETCH(const char16_t, sign);
    QFETCH(const bool, invisible);
    QCOMPARE(isInvisibleSign(sign), invisible);
    const QString text = QStringLiteral("一") + QChar(sign) + QStringLiteral("二");
    QCOMPARE(withoutInvisibleSigns(text), invisible ? QStringLiteral("一二") : text);
    QCOMPARE(visibleName(text), invisible ? QStringLiteral("一\uFFFD二") : text);
}

/// «50» with a sign without width between its digits reads 50 on paper and on screen.
void TestVisibleText::aNumberStaysWhole()
{
    const QStringList paragraphs = cleanParagraphs(QStringLiteral("新增床位5\u200B0张，\u202E增长1\uFEFF2%。\n增长 5 和 6%。\n"));
    QCOMPARE(paragraphs.value(0), QStringLiteral("新增床位50张，增长12%。"));
    QCOMPARE(paragraphs.value(1), QStringLiteral("增长5和6%。"));
}

void TestVisibleText::aCellHoldsWhatIsSeen()
{
    QCOMPARE(textCell(QStringLiteral("社区\u200B食堂\u202E")).text, QStringLiteral("社区食堂"));
    QVERIFY(textCell(QStringLiteral("\u200B \uFEFF")).isEmpty());
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "test_visibletext.moc"
