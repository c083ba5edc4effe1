// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/// Every word on screen has its English: none unfinished, each placeholder kept.
class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void areComplete();
};

namespace {

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%[0-9n]"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

void TestTranslations::areComplete()
{
    QFile file(QStringLiteral(JINGAN_SOURCE_DIR "/resources/translations/jingan_en.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int count = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const bool unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            QVERIFY2(!unfinished, qPrintable(source));
            // A text with a number has a form for one and a form for many.
            QStringList forms;
            QString plain;
            while (xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement())
                    forms.append(xml.readElementText());
                else
                    plain += xml.text();
            }
            if (forms.isEmpty())
                forms = {plain};
            else
                QCOMPARE(forms.size(), 2);
            for (const QString &form : std::as_const(forms)) {
                QVERIFY2(!form.isEmpty(), qPrintable(source));
                QVERIFY2(placeholders(source) == placeholders(form), qPrintable(source));
                // What lupdate guesses from another text has its doubts in braces.
                QVERIFY2(!form.contains(QStringLiteral("?}")), qPrintable(form));
            }
            ++count;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(count > 450);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
