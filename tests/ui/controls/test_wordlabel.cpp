// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/wordlabel.h"

#include <QStyle>
#include <QTest>

#include <functional>
#include <memory>

using namespace jingan;

namespace {

using Change = std::function<void(QLabel &label)>;

const QString Words = QStringLiteral("地区生产总值增长 5% 左右，区级一般公共预算收入增长 2%，社会消费品零售总额 1700 亿元。");

} // namespace

class TestWordLabel : public QObject
{
    Q_OBJECT

private slots:
    void forgetsHeightsThatChange_data();
    void forgetsHeightsThatChange();
    void keepsHeights();
};

void TestWordLabel::forgetsHeightsThatChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("text") << Change([](QLabel &label) { label.setText(Words + Words + Words); });
    QTest::newRow("font") << Change([](QLabel &label) {
        QFont font = label.font();
        font.setPointSizeF(40);
        label.setFont(font);
    });
    QTest::newRow("style sheet") << Change([](QLabel &label) { label.setStyleSheet(QStringLiteral("QLabel { font-size: 40pt; }")); });
    QTest::newRow("role") << Change([](QLabel &label) {
        label.setProperty("role", QStringLiteral("large"));
        label.style()->unpolish(&label);
        label.style()->polish(&label);
    });
    QTest::newRow("margins") << Change([](QLabel &label) { label.setContentsMargins(30, 30, 30, 30); });
    QTest::newRow("minimum width") << Change([](QLabel &label) { label.setMinimumWidth(900); });
    QTest::newRow("wrapping") << Change([](QLabel &label) { label.setWordWrap(false); });
}

/// What it says is what a QLabel says, before and after.
void TestWordLabel::forgetsHeightsThatChange()
{
    QFETCH(Change, change);
    QWidget window;
    window.setStyleSheet(QStringLiteral("QLabel[role=\"large\"] { font-size: 40pt; }"));
    QLabel plain(Words, &window);
    WordLabel kept(Words, &window);
    for (QLabel *label : std::initializer_list<QLabel *>{&plain, &kept})
        label->setWordWrap(true);
    window.show();
    const int before = kept.heightForWidth(200);
    QCOMPARE(before, plain.heightForWidth(200));
    change(plain);
    change(kept);
    QCOMPARE(kept.heightForWidth(200), plain.heightForWidth(200));
    QVERIFY(kept.heightForWidth(200) != before);
}

void TestWordLabel::keepsHeights()
{
    WordLabel label(Words);
    label.setWordWrap(true);
    const int before = WordLabel::layouts();
    const int narrow = label.heightForWidth(150);
    const int wide = label.heightForWidth(800);
    QVERIFY(narrow > wide);
    QCOMPARE(label.heightForWidth(150), narrow);
    QCOMPARE(label.heightForWidth(800), wide);
    QCOMPARE(WordLabel::layouts() - before, 2);
}

QTEST_MAIN(TestWordLabel)
#include "test_wordlabel.moc"
