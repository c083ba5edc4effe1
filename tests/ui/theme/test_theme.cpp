// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace jingan;

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void textReachesContrast_data();
    void textReachesContrast();
    void iconsPaint_data();
    void iconsPaint();
    void fontsHoldEveryCharacter_data();
    void fontsHoldEveryCharacter();
    void fontsLackRadicals();
    void styleSheetIsFilled_data();
    void styleSheetIsFilled();
    void textSizeScales();
};

namespace {

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG's contrast ratio, 1 to 21.
qreal contrast(const QColor &a, const QColor &b)
{
    const qreal light = std::max(luminance(a), luminance(b));
    const qreal dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

void TestTheme::initTestCase()
{
    QVERIFY(loadFonts());
    QVERIFY(QFontDatabase::families().contains(sansFamily()));
    QVERIFY(QFontDatabase::families().contains(serifFamily()));
}

void TestTheme::textReachesContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const auto &[name, word] : {std::pair{ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::Print, "print"}}) {
        const ThemeTokens &t = themeTokens(name);
        const auto add = [&](const char *what, const QColor &ink, const QColor &ground, double least) {
            QTest::addRow("%s %s", word, what) << ink << ground << least;
        };
        for (const auto &[ground, groundWord] : {std::pair{t.window, "window"}, {t.surface, "surface"}, {t.soft, "soft"}}) {
            add(qPrintable(QStringLiteral("text on %1").arg(QLatin1String(groundWord))), t.text, ground, 4.5);
            add(qPrintable(QStringLiteral("secondary on %1").arg(QLatin1String(groundWord))), t.secondaryText, ground, 4.5);
            add(qPrintable(QStringLiteral("caption on %1").arg(QLatin1String(groundWord))), t.captionText, ground, 4.45);
            add(qPrintable(QStringLiteral("primary on %1").arg(QLatin1String(groundWord))), t.primary, ground, 4.5);
        }
        add("on primary", t.onPrimary, t.primary, 4.5);
        add("warning", t.warning, t.warningGround, 4.5);
        add("error", t.red, t.surface, 4.5);
        for (int i = 0; i < 5; ++i)
            add(qPrintable(QStringLiteral("series %1").arg(i + 1)), t.series[i], t.surface, 3.0);
        add("control edge", t.control, t.surface, 3.0);
    }
}

void TestTheme::textReachesContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const qreal reached = contrast(ink, ground);
    QVERIFY2(reached >= least, qPrintable(QString::number(reached)));
}

void TestTheme::iconsPaint_data()
{
    QTest::addColumn<QString>("name");
    QDirIterator it(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
    while (it.hasNext()) {
        const QString name = QFileInfo(it.next()).baseName();
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestTheme::iconsPaint()
{
    QFETCH(QString, name);
    const Theme theme;
    for (const int size : {16, 40}) {
        QImage image(size, size, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        theme.icon(name, Qt::black).paint(&painter, image.rect());
        painter.end();
        QImage blank(size, size, QImage::Format_ARGB32);
        blank.fill(Qt::white);
        QVERIFY(image != blank);
    }
    QVERIFY(theme.icon(QStringLiteral("no such icon")).isNull());
}

void TestTheme::fontsHoldEveryCharacter_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("regular") << ":/fonts/JinganSansSC-Regular.otf";
    QTest::newRow("bold") << ":/fonts/JinganSansSC-Bold.otf";
    QTest::newRow("serif") << ":/fonts/JinganSerifSC-Bold.otf";
}

void TestTheme::fontsHoldEveryCharacter()
{
    QFETCH(QString, file);
    const QRawFont font(file, 16);
    QVERIFY(font.isValid());
    QString missing;
    for (const char *folder : {"/data", "/app", "/ui"}) {
        QDirIterator it(QStringLiteral(JINGAN_SOURCE_DIR) + QString::fromLatin1(folder),
            {QStringLiteral("*.cpp"), QStringLiteral("*.csv")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile source(it.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QList<uint> characters = QString::fromUtf8(source.readAll()).toUcs4();
            for (const uint c : characters) {
                if (c >= 0x20 && c != 0xFEFF && !font.supportsCharacter(c) && !missing.contains(QChar(c)))
                    missing += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
            }
        }
    }
    // The faulty glyph of the extraction is mended before it is shown.
    missing.remove(u'臵');
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
}

void TestTheme::fontsLackRadicals()
{
    // With them a PDF made of this font copies out as 收⼊ in place of 收入.
    for (const char *file : {":/fonts/JinganSansSC-Regular.otf", ":/fonts/JinganSansSC-Bold.otf", ":/fonts/JinganSerifSC-Bold.otf"}) {
        const QRawFont font(QString::fromLatin1(file), 16);
        for (uint c = 0x2E80; c <= 0x2FDF; ++c)
            QVERIFY(!font.supportsCharacter(c));
    }
}

void TestTheme::styleSheetIsFilled_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(ThemeName::Light);
    QTest::newRow("dark") << int(ThemeName::Dark);
}

void TestTheme::styleSheetIsFilled()
{
    QFETCH(int, theme);
    const QString sheet = styleSheet(themeTokens(ThemeName(theme)), 100);
    QVERIFY(sheet.size() > 4000);
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(sheet.contains(themeTokens(ThemeName(theme)).primary.name()));
    // Every picture that it names exists.
    static const QRegularExpression url(QStringLiteral("url\\((.*?)\\)"));
    auto matches = url.globalMatch(sheet);
    int pictures = 0;
    while (matches.hasNext()) {
        const QString path = matches.next().captured(1);
        QVERIFY2(QFile::exists(path), qPrintable(path));
        ++pictures;
    }
    QVERIFY(pictures > 5);
}

void TestTheme::textSizeScales()
{
    Theme theme;
    const qreal before = theme.font(14).pointSizeF();
    theme.setTextPercent(130);
    QCOMPARE(theme.font(14).pointSizeF(), before * 1.3);
    theme.setTextPercent(5000);
    QCOMPARE(theme.textPercent(), 200);
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
