// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/elidedlabel.h"
#include "ui/controls/pageheader.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace jingan;

/// What gives way in a narrow window, or with large type.
class TestNarrowControls : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void controlsGoBelowALongTitle_data();
    void controlsGoBelowALongTitle();
    void labelsGiveWay();

private:
    Theme m_theme;
};

void TestNarrowControls::initTestCase()
{
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
}

void TestNarrowControls::controlsGoBelowALongTitle_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("below");
    QTest::newRow("wide") << 100 << 1100 << false;
    QTest::newRow("narrow") << 100 << 460 << true;
    QTest::newRow("wide, large type") << 200 << 900 << true;
    QTest::newRow("very wide, large type") << 200 << 1900 << false;
}

void TestNarrowControls::controlsGoBelowALongTitle()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    QFETCH(bool, below);
    m_theme.setTextPercent(percent);
    PageHeader header(QStringLiteral("年度对比：2024 年完成与 2025 年计划"));
    QList<QPushButton *> buttons;
    for (const char *words : {"哑铃图", "配对柱", "表格", "导出"}) {
        buttons.append(new QPushButton(QString::fromUtf8(words)));
        header.addWidget(buttons.constLast());
    }
    header.show();
    header.resize(width, header.heightForWidth(width));
    QCoreApplication::processEvents();
    header.resize(width, header.heightForWidth(width));
    QCoreApplication::processEvents();
    const auto *title = header.findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(title);
    for (const QLabel *label : header.findChildren<QLabel *>())
        title = label->text().startsWith(QStringLiteral("年度对比")) ? label : title;
    QCOMPARE(buttons.constFirst()->y() >= title->geometry().bottom(), below);
    QVERIFY(buttons.constLast()->geometry().right() < width);
    m_theme.setTextPercent(100);
}

void TestNarrowControls::labelsGiveWay()
{
    const QString words = QStringLiteral("数据来源：2025 年静安区政府工作报告");
    ElidedLabel label(words);
    label.show();
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
    QCOMPARE(label.minimumSizeHint().height(), QLabel(words).minimumSizeHint().height());
    label.resize(label.sizeHint());
    const QImage whole = label.grab().toImage();
    QLabel plain(words);
    plain.resize(label.size());
    QCOMPARE(whole, plain.grab().toImage());
    label.resize(label.minimumSizeHint());
    QVERIFY(label.grab().toImage() != whole.copy(label.rect())); // ends in «…»
    QCOMPARE(label.text(), words);
    // Short words need no room for the sign.
    QVERIFY(ElidedLabel(QStringLiteral("总览")).minimumSizeHint().width() <= QLabel(QStringLiteral("总览")).minimumSizeHint().width());
}

QTEST_MAIN(TestNarrowControls)
#include "test_narrowcontrols.moc"
