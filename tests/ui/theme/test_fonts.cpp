// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QRegularExpression>
#include <QResource>
#include <QTest>
#include <QTextLayout>

#include <poppler-qt6.h>

#include <memory>

using namespace jingan;

namespace {

QStringList fontFiles()
{
    return {QStringLiteral(":/fonts/JinganSansSC-Regular.ttf"), QStringLiteral(":/fonts/JinganSansSC-Bold.ttf"),
        QStringLiteral(":/fonts/JinganSerifSC-Bold.ttf")};
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Signs of Chinese text and of the window that the report itself may not contain.
const QString Signs = QStringLiteral("○◐✓▲△▼●■□◆★→←↑↓％·—–…“”‘’「」『』《》〈〉（）【】、。，；：？！～／＋－＝①②⑩⑳㎡㎞℃‰≥≤≈≠±×÷−°§©™²³½ⅠⅫ㈠");

} // namespace

/// The fonts that the program brings along: all characters there, and each one's own.
class TestFonts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void familiesAreOurOwn_data();
    void familiesAreOurOwn();
    void liesUncompressed_data();
    void liesUncompressed();
    void holdsTextsAndSigns_data();
    void holdsTextsAndSigns();
    void noGlyphServesTwoCharacters_data();
    void noGlyphServesTwoCharacters();
    void lacksCompatibilityCharacters_data();
    void lacksCompatibilityCharacters();
    void reportNeedsNoOtherFont();
    void pdfTextComesBack_data();
    void pdfTextComesBack();

private:
    static void eachFile()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : fontFiles())
            QTest::newRow(qPrintable(file.section(u'/', -1))) << file;
    }
};

void TestFonts::initTestCase()
{
    QVERIFY(loadFonts());
}

void TestFonts::familiesAreOurOwn_data()
{
    QTest::addColumn<QFont>("font");
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("weight");
    QTest::newRow("regular") << sansFont(14) << QStringLiteral("Jingan Sans SC") << int(QFont::Normal);
    QTest::newRow("bold") << sansFont(14, QFont::Bold) << QStringLiteral("Jingan Sans SC") << int(QFont::Bold);
    QTest::newRow("serif") << serifFont(24) << QStringLiteral("Jingan Serif SC") << int(QFont::Bold);
}

void TestFonts::familiesAreOurOwn()
{
    QFETCH(QFont, font);
    QFETCH(QString, family);
    QFETCH(int, weight);
    QCOMPARE(QFontInfo(font).family(), family);
    // fontconfig calls it a Chinese font only where it has all of GB 2312, and so does Qt.
    QVERIFY(QFontDatabase::writingSystems(family).contains(QFontDatabase::SimplifiedChinese));
    const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
    QCOMPARE(raw.familyName(), family);
    QCOMPARE(raw.weight(), weight); // drawn so, not thickened from another
    QCOMPARE(font.pointSizeF(), (family.contains(QStringLiteral("Serif")) ? 24 : 14) * 0.75);
}

void TestFonts::liesUncompressed_data()
{
    eachFile();
}

void TestFonts::liesUncompressed()
{
    // Compressed ones would be unpacked into memory at each start.
    QFETCH(QString, file);
    const QResource resource(file);
    QVERIFY(resource.isValid());
    QCOMPARE(resource.compressionAlgorithm(), QResource::NoCompression);
    QVERIFY2(resource.size() < 5'000'000, qPrintable(QString::number(resource.size())));
}

void TestFonts::holdsTextsAndSigns_data()
{
    eachFile();
}

void TestFonts::holdsTextsAndSigns()
{
    QFETCH(QString, file);
    const QRawFont font(file, 16);
    QVERIFY(font.isValid());
    QString texts = Signs;
    int files = 0;
    const auto add = [&](const QString &path) {
        const QString text = readText(path);
        QVERIFY2(!text.isEmpty(), qPrintable(path));
        texts += text;
        ++files;
    };
    const QString root = QStringLiteral(JINGAN_SOURCE_DIR);
    // In sources only the string literals: comments are nobody's reading but ours.
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\"|u'([^'\\\\])'"));
    for (const QString &folder : {QStringLiteral("/data"), QStringLiteral("/resources/translations")}) {
        QDirIterator it(root + folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            add(it.next());
    }
    for (const QString &folder : {QStringLiteral("/app"), QStringLiteral("/ui")}) {
        QDirIterator it(root + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString source = readText(it.next());
            ++files;
            auto matches = literal.globalMatch(source);
            while (matches.hasNext()) {
                const auto match = matches.next();
                texts += match.captured(1) + match.captured(2);
            }
        }
    }
    QVERIFY2(files > 60, qPrintable(QString::number(files)));

    QStringList missing;
    QSet<uint> seen;
    const QList<uint> characters = texts.toUcs4();
    for (const uint c : characters) {
        if (c < 0x20 || c == 0xFEFF || seen.contains(c))
            continue;
        seen.insert(c);
        if (!font.supportsCharacter(c))
            missing.append(QStringLiteral("U+%1").arg(c, 4, 16, QLatin1Char('0')));
    }
    QVERIFY2(seen.size() > 1200, qPrintable(QString::number(seen.size())));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestFonts::noGlyphServesTwoCharacters_data()
{
    eachFile();
}

void TestFonts::noGlyphServesTwoCharacters()
{
    // A PDF knows glyphs; of two characters with one glyph it gives the wrong one back.
    QFETCH(QString, file);
    const QRawFont font(file, 16);
    const QSet<uint> alike = {0x00A0, 0x00AD, 0x2011, 0x2022, 0x30FB}; // no-break space, hyphens, • and ・ beside ·
    QHash<quint32, uint> owners;
    QStringList shared;
    int characters = 0;
    for (uint c = 0x20; c < 0x10000; ++c) {
        if (QChar::isSurrogate(c) || alike.contains(c) || !font.supportsCharacter(c))
            continue;
        const QList<quint32> glyphs = font.glyphIndexesForString(QString(QChar(char16_t(c))));
        QCOMPARE(glyphs.size(), 1);
        ++characters;
        if (const auto owner = owners.constFind(glyphs.constFirst()); owner != owners.constEnd())
            shared.append(QStringLiteral("U+%1 U+%2").arg(*owner, 4, 16, QLatin1Char('0')).arg(c, 4, 16, QLatin1Char('0')));
        owners.insert(glyphs.constFirst(), c);
    }
    QVERIFY(characters > 9000);
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(QStringLiteral(", "))));
}

void TestFonts::lacksCompatibilityCharacters_data()
{
    eachFile();
}

void TestFonts::lacksCompatibilityCharacters()
{
    QFETCH(QString, file);
    const QRawFont font(file, 16);
    for (const auto &[first, last] : {std::pair<uint, uint>{0x2E80, 0x2FDF}, {0xF900, 0xFAFF}, {0x2F800, 0x2FA1F}}) {
        for (uint c = first; c <= last; ++c)
            QVERIFY2(!font.supportsCharacter(c), qPrintable(QString::number(c, 16)));
    }
}

void TestFonts::reportNeedsNoOtherFont()
{
    const QString text = readText(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/report.txt"));
    QVERIFY(text.size() > 10'000);
    QTextLayout layout(QString(text).replace(u'\n', u' '), sansFont(14));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    QVERIFY(!runs.isEmpty());
    for (const QGlyphRun &run : runs) {
        QCOMPARE(run.rawFont().familyName(), sansFamily());
        QVERIFY(!run.glyphIndexes().contains(0));
    }
}

void TestFonts::pdfTextComesBack_data()
{
    QTest::addColumn<QFont>("font");
    QTest::addColumn<QString>("text");
    // Those with a Kangxi radical of the same shape, then the signs.
    const QString radicals = QStringLiteral("收入目人一二土大小女子工己干心手支文方日月木水火父生用田白立老而自至色行西见言走足身车金长门面音风食高黄黑龙");
    for (const auto &[name, font] : {std::pair{"regular", sansFont(14)}, {"bold", sansFont(14, QFont::Bold)}, {"serif", serifFont(14)}}) {
        QTest::addRow("%s words", name) << font << radicals;
        QTest::addRow("%s signs", name) << font << Signs;
    }
}

void TestFonts::pdfTextComesBack()
{
    QFETCH(QFont, font);
    QFETCH(QString, text);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.setFont(font);
        // In lines that fit on the page.
        for (qsizetype at = 0, line = 1; at < text.size(); at += 20, ++line)
            painter.drawText(QPointF(200, 400.0 * double(line)), text.mid(at, 20));
    }
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(buffer.data());
    QVERIFY(pdf);
    const std::unique_ptr<Poppler::Page> page(pdf->page(0));
    QVERIFY(page);
    QString back = page->text(QRectF());
    back.remove(QRegularExpression(QStringLiteral("\\s")));
    // Poppler itself composes and decomposes nothing here, so it has to be the same.
    QCOMPARE(back, text);
    QCOMPARE(pdf->fonts().size(), 1);
}

QTEST_MAIN(TestFonts)
#include "test_fonts.moc"
