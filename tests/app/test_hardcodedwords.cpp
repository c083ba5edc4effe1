// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Words for people stand inside tr(): Chinese anywhere else in ui/, and English sentences in
/// string literals, would stay in one language.
class TestHardCodedWords : public QObject
{
    Q_OBJECT
private slots:
    void findsThem_data();
    void findsThem();
    void sourcesHaveNone_data();
    void sourcesHaveNone();
};

namespace {

/// The literals of a source that no translation reaches. Adjacent literals belong together.
QStringList untranslated(const QString &source)
{
    static const QRegularExpression tokens(QStringLiteral("//[^\n]*|/\\*.*?\\*/|R\"\\(.*?\\)\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression translator(QStringLiteral("(\\btr\\(|translate\\(\"\\w+\",|QT_TRANSLATE_NOOP\\(\"\\w+\",|QT_TR_NOOP\\()$"));
    static const QRegularExpression han(QStringLiteral("[\\x{4E00}-\\x{9FFF}]"));
    static const QRegularExpression sentence(QStringLiteral("^\"[A-Z][a-z]+( [a-z]+)+[.!?…]?\"$"));
    QStringList found;
    bool translated = false;
    qsizetype end = -1;
    auto matches = tokens.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString token = match.captured();
        if (!token.startsWith(u'"') && !token.startsWith(QLatin1String("R\"")))
            continue;
        const bool goesOn = end >= 0 && source.mid(end, match.capturedStart() - end).trimmed().isEmpty();
        if (!goesOn)
            translated = translator.match(source.left(match.capturedStart()).trimmed().right(80)).hasMatch();
        end = match.capturedEnd();
        if (!translated && (token.contains(han) || token.contains(sentence)))
            found.append(token);
    }
    return found;
}

} // namespace

void TestHardCodedWords::findsThem_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("chinese") << QStringLiteral("label->setText(QStringLiteral(\"导出\"));") << qsizetype(1);
    QTest::newRow("english") << QStringLiteral("label->setText(QStringLiteral(\"Open the file\"));") << qsizetype(1);
    QTest::newRow("translated") << QStringLiteral("label->setText(tr(\"导出\"));") << qsizetype(0);
    QTest::newRow("other class") << QStringLiteral("Messages::tr(\"导出\")") << qsizetype(0);
    QTest::newRow("two lines") << QStringLiteral("tr(\"导出\"\n   \"图表\")") << qsizetype(0);
    QTest::newRow("with context") << QStringLiteral("QCoreApplication::translate(\"Page\", \"导出\")") << qsizetype(0);
    QTest::newRow("comment") << QStringLiteral("// 「导出」 «\"导出\"»\nint x;") << qsizetype(0);
    QTest::newRow("key") << QStringLiteral("settings.value(QStringLiteral(\"textPercent\"))") << qsizetype(0);
    QTest::newRow("second argument") << QStringLiteral("tr(\"导出\").arg(QStringLiteral(\"图表\"))") << qsizetype(1);
}

void TestHardCodedWords::findsThem()
{
    QFETCH(QString, source);
    QFETCH(qsizetype, count);
    QCOMPARE(untranslated(source).size(), count);
}

void TestHardCodedWords::sourcesHaveNone_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("allowed");
    // The name of the language itself, the place whose seal is the program's, the widest texts of columns, signs that a pattern looks for.
    QTest::newRow("ui") << QStringLiteral("ui")
                        << QStringList{QStringLiteral("\"简体中文\""), QStringLiteral("\"80 万平方米\""), QStringLiteral("\"万平方米\""), QStringLiteral("\"3000 套（间）\""),
                               QStringLiteral("\"就业与社会保障\""), QStringLiteral("\"区民政局等\""), QStringLiteral("\"区民政局、\""), QStringLiteral("\"静安\"")};
    QTest::newRow("briefing") << QStringLiteral("app/briefing") << QStringList{};
    QTest::newRow("commands") << QStringLiteral("app/commandline") << QStringList{};
}

void TestHardCodedWords::sourcesHaveNone()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, allowed);
    QStringList found;
    int files = 0;
    QDirIterator sources(QStringLiteral(JINGAN_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
        QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++files;
        const QStringList words = untranslated(QString::fromUtf8(file.readAll()));
        for (const QString &word : words) {
            if (!allowed.contains(word))
                found.append(file.fileName() + QStringLiteral(": ") + word);
        }
    }
    QVERIFY(files > 5);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestHardCodedWords)
#include "test_hardcodedwords.moc"
