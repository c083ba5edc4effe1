// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/documentreader.h"
#include "app/report/headlinefacts.h"
#include "app/report/reportparser.h"
#include "app/report/textcleaning.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace jingan;

/// Reports of other places with their true outlines and facts, where they lie beside the
/// project; they are no part of it. How right the reader is in all tests/bench/accuracy prints.
class TestRealReports : public QObject
{
    Q_OBJECT
private slots:
    void readsThem_data();
    void readsThem();

private:
    static QString folder() { return QStringLiteral(JINGAN_SOURCE_DIR "/../shared/reports/"); }

    static QString withoutBlanks(const QString &text)
    {
        QString clean;
        for (const QChar c : text) {
            if (!isBlankSign(c))
                clean += c;
        }
        return clean;
    }

    static QStringList texts(const QJsonValue &array)
    {
        QStringList lines;
        for (const QJsonValue &value : array.toArray())
            lines.append(withoutBlanks(value.toString()));
        return lines;
    }

    static QString shown(const QJsonValue &number)
    {
        return number.isDouble() ? QString::number(number.toDouble(), 'g', 10) : QStringLiteral("–");
    }

    static QString shown(const std::optional<double> &number)
    {
        return number ? QString::number(*number, 'g', 10) : QStringLiteral("–");
    }
};

void TestRealReports::readsThem_data()
{
    QTest::addColumn<QJsonObject>("truth");
    QFile file(folder() + QStringLiteral("truth.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the reports of other places are not here");
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).array())
        QTest::newRow(qPrintable(entry[QStringLiteral("file")].toString())) << entry.toObject();
}

void TestRealReports::readsThem()
{
    QFETCH(QJsonObject, truth);
    const auto reports = openReports(folder() + truth.value(QStringLiteral("file")).toString());
    const QStringList level1 = texts(truth.value(QStringLiteral("level1")));
    if (level1.isEmpty()) {
        QVERIFY(!reports.has_value());
        QCOMPARE(int(reports.error().code), int(ErrorCode::NotAReport));
        return;
    }
    QVERIFY2(reports.has_value(), reports ? "" : qPrintable(reports.error().message));
    const Report &report = reports->constFirst();
    QStringList parts;
    QStringList sections;
    for (const Part &part : report.parts) {
        parts.append(withoutBlanks(part.heading()));
        for (const Section &section : part.sections)
            sections.append(withoutBlanks(section.heading()));
    }
    QCOMPARE(parts, level1);
    QCOMPARE(sections, texts(truth.value(QStringLiteral("level2"))));

    QStringList expected;
    for (const QJsonValue &fact : truth.value(QStringLiteral("facts")).toArray()) {
        expected.append(QStringList{fact[QStringLiteral("name")].toString(), fact[QStringLiteral("kind")].toString(),
            shown(fact[QStringLiteral("value")]), fact[QStringLiteral("unit")].toString(), shown(fact[QStringLiteral("growth_pct")]),
            shown(fact[QStringLiteral("growth_pct_max")])}.join(u' '));
    }
    QStringList found;
    for (const HeadlineFact &fact : headlineFacts(report)) {
        found.append(QStringList{headlineIndicatorId(fact.indicator),
            fact.kind == FigureKind::Actual ? QStringLiteral("actual") : QStringLiteral("target"), shown(fact.value), fact.unit,
            shown(fact.growthPercent), shown(fact.growthPercentMax)}.join(u' '));
    }
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestRealReports)
#include "test_realreports.moc"
