// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sectionalignment.h"
#include "app/report/reportparser.h"

#include <QTest>

using namespace jingan;

class TestSectionAlignment : public QObject
{
    Q_OBJECT
private slots:
    void pairsLikeTitles();
    void everySectionStandsOnce();
    void reportWithItself();

private:
    static Report read(const QStringList &review, const QStringList &tasks)
    {
        QString text = QStringLiteral("各位代表：\n现在，向大会报告工作。\n一、2024年工作回顾\n");
        for (const QString &title : review)
            text += title + QStringLiteral("\n这一年的工作取得新的进展。\n");
        text += QStringLiteral("二、2025年主要任务\n");
        for (const QString &title : tasks)
            text += title + QStringLiteral("\n新的一年要继续努力推进工作。\n");
        return parseReport(text, QStringLiteral("test")).value();
    }
};

void TestSectionAlignment::pairsLikeTitles()
{
    const Report left = read({QStringLiteral("（一）经济运行稳中有进")}, {QStringLiteral("（一）推动高质量发展"), QStringLiteral("（二）增进民生福祉")});
    const Report right = read({QStringLiteral("（一）经济运行总体平稳")}, {QStringLiteral("（一）持续增进民生福祉"), QStringLiteral("（二）建设美丽城区")});
    const QList<SectionPair> pairs = alignSections(left, right);
    const auto partner = [&](const QString &title) -> QString {
        for (const SectionPair &pair : pairs) {
            if (pair.left.title == title)
                return pair.right.title;
        }
        return QStringLiteral("?");
    };
    QCOMPARE(partner(QStringLiteral("（一）经济运行稳中有进")), QStringLiteral("（一）经济运行总体平稳"));
    QCOMPARE(partner(QStringLiteral("（二）增进民生福祉")), QStringLiteral("（一）持续增进民生福祉"));
    QCOMPARE(partner(QStringLiteral("（一）推动高质量发展")), QString());
}

void TestSectionAlignment::everySectionStandsOnce()
{
    const Report left = read({QStringLiteral("（一）经济发展")}, {QStringLiteral("（一）推动发展"), QStringLiteral("（二）改善民生")});
    const Report right = read({QStringLiteral("（一）经济发展"), QStringLiteral("（二）城市建设")}, {QStringLiteral("（一）生态环境")});
    QList<int> lefts;
    QList<int> rights;
    for (const SectionPair &pair : alignSections(left, right)) {
        lefts += pair.left.paragraphs;
        rights += pair.right.paragraphs;
        QVERIFY(!pair.left.isEmpty() || !pair.right.isEmpty());
    }
    std::sort(lefts.begin(), lefts.end());
    std::sort(rights.begin(), rights.end());
    QCOMPARE(lefts.size(), left.paragraphs.size());
    QCOMPARE(rights.size(), right.paragraphs.size());
    for (int i = 0; i < lefts.size(); ++i)
        QCOMPARE(lefts.at(i), i + 1);
    for (int i = 0; i < rights.size(); ++i)
        QCOMPARE(rights.at(i), i + 1);
}

void TestSectionAlignment::reportWithItself()
{
    const Report report = readReport(QStringLiteral(":/data/jingan-2025/report.txt")).value();
    for (const SectionPair &pair : alignSections(report, report)) {
        QCOMPARE(pair.left.title, pair.right.title);
        QCOMPARE(pair.left.paragraphs, pair.right.paragraphs);
    }
}

QTEST_GUILESS_MAIN(TestSectionAlignment)
#include "test_sectionalignment.moc"
