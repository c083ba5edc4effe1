// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace jingan;

namespace {

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal light = std::max(luminance(a), luminance(b));
    const qreal dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutComments(QString sheet)
{
    static const QRegularExpression comment(QStringLiteral("/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption);
    return sheet.remove(comment);
}

QString plainSheet()
{
    return withoutComments(readText(QStringLiteral(":/themes/style.qss")));
}

/// All colours of a theme.
QSet<QString> tokenColours(const ThemeTokens &t)
{
    QSet<QString> colours;
    for (const QColor &colour : {t.window, t.surface, t.navigation, t.sunken, t.soft, t.softLine, t.line, t.innerLine, t.control, t.text,
             t.secondaryText, t.captionText, t.primary, t.onPrimary, t.ok, t.warning, t.warningGround, t.red})
        colours.insert(colour.name());
    return colours;
}

} // namespace

/// The style sheet and the colours that it is made of.
class TestStyleSheet : public QObject
{
    Q_OBJECT
private slots:
    void contrastIsTheDesigns_data();
    void contrastIsTheDesigns();
    void wordsCanBeReadOnEveryGround_data();
    void wordsCanBeReadOnEveryGround();
    void hasTheRolesOfTheSources();
    void namesOnlyTokens();
    void picturesUseTheTokens_data();
    void picturesUseTheTokens();
    void typeIsNeverBelowTwelve();
    void isUnderstoodByQt_data();
    void isUnderstoodByQt();
    void typeFollowsTheTextSize();
    void changesAreTold();
};

void TestStyleSheet::contrastIsTheDesigns_data()
{
    // The ratios of the design's table on surface, window and soft: a mistyped colour shows here.
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<int>("theme");
    QTest::addColumn<QList<double>>("ratios");
    const auto add = [](const char *name, ThemeName theme, const QColor &ink, const QList<double> &ratios) {
        QTest::newRow(name) << ink << int(theme) << ratios;
    };
    const ThemeTokens &l = themeTokens(ThemeName::Light);
    const ThemeTokens &d = themeTokens(ThemeName::Dark);
    add("light ctl", ThemeName::Light, l.control, {3.2, 2.9, 2.7});
    add("light t1", ThemeName::Light, l.text, {15.2, 13.9, 13.0});
    add("light t2", ThemeName::Light, l.secondaryText, {7.9, 7.2, 6.8});
    add("light t3", ThemeName::Light, l.captionText, {5.4, 4.9, 4.6});
    add("light pri", ThemeName::Light, l.primary, {7.2, 6.6, 6.2});
    add("light ok", ThemeName::Light, l.ok, {6.0, 5.5, 5.1});
    add("light red", ThemeName::Light, l.red, {6.5});
    add("dark ctl", ThemeName::Dark, d.control, {4.1, 4.5, 3.1});
    add("dark t1", ThemeName::Dark, d.text, {13.6, 15.2, 10.3});
    add("dark t2", ThemeName::Dark, d.secondaryText, {8.8, 9.8, 6.6});
    add("dark t3", ThemeName::Dark, d.captionText, {6.0, 6.7, 4.5});
    add("dark pri", ThemeName::Dark, d.primary, {7.5, 8.3, 5.6});
    add("dark ok", ThemeName::Dark, d.ok, {7.6, 8.5, 5.7});
    add("dark red", ThemeName::Dark, d.red, {6.5});
}

void TestStyleSheet::contrastIsTheDesigns()
{
    QFETCH(QColor, ink);
    QFETCH(int, theme);
    QFETCH(QList<double>, ratios);
    const ThemeTokens &t = themeTokens(ThemeName(theme));
    const QColor grounds[] = {t.surface, t.window, t.soft};
    for (int i = 0; i < ratios.size(); ++i) {
        const qreal ratio = contrast(ink, grounds[i]);
        QVERIFY2(std::abs(ratio - ratios.at(i)) < 0.11, qPrintable(QStringLiteral("%1 on %2").arg(ratio).arg(grounds[i].name())));
    }
}

void TestStyleSheet::wordsCanBeReadOnEveryGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const auto &[name, word] : {std::pair{ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::Print, "print"},
             {ThemeName::HighContrast, "contrast"}, {ThemeName::Grayscale, "gray"}}) {
        const ThemeTokens &t = themeTokens(name);
        // AA, and for those who asked for contrast AAA.
        const double words = name == ThemeName::HighContrast ? 7.0 : 4.5;
        for (const auto &[ground, on] : {std::pair{t.window, "win"}, {t.surface, "surface"}, {t.navigation, "nav"}, {t.sunken, "sunken"}, {t.soft, "soft"}}) {
            for (const auto &[ink, what] : {std::pair{t.text, "t1"}, {t.secondaryText, "t2"}, {t.captionText, "t3"}, {t.primary, "pri"}})
                QTest::addRow("%s %s on %s", word, what, on) << ink << ground << words;
        }
        // What is marked in the text.
        QTest::addRow("%s t1 on softline", word) << t.text << t.softLine << words;
        QTest::addRow("%s prifg on pri", word) << t.onPrimary << t.primary << words;
        QTest::addRow("%s warn on warnbg", word) << t.warning << t.warningGround << words;
        QTest::addRow("%s red on surface", word) << t.red << t.surface << words;
        QTest::addRow("%s ok on surface", word) << t.ok << t.surface << words;
        for (int i = 0; i < 5; ++i)
            QTest::addRow("%s series %d", word, i + 1) << t.series[i] << t.surface << 3.0;
        QTest::addRow("%s edge of not started", word) << t.statusNotStartedEdge << t.surface << 3.0;
        QTest::addRow("%s focus on soft", word) << t.primary << t.soft << 3.0;
    }
}

void TestStyleSheet::wordsCanBeReadOnEveryGround()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const qreal ratio = contrast(ink, ground);
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

void TestStyleSheet::hasTheRolesOfTheSources()
{
    const QString sheet = plainSheet();
    static const QRegularExpression use(QStringLiteral("setProperty\\(\"role\", QStringLiteral\\(\"([^\"]+)\"\\)\\)"));
    // A field for searching looks like any field; its role is for whoever looks for it.
    const QSet<QString> plain = {QStringLiteral("search")};
    QSet<QString> roles;
    QDirIterator it(QStringLiteral(JINGAN_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        auto matches = use.globalMatch(readText(it.next()));
        while (matches.hasNext())
            roles.insert(matches.next().captured(1));
    }
    QVERIFY(roles.size() > 10);
    for (const QString &role : std::as_const(roles)) {
        if (!plain.contains(role))
            QVERIFY2(sheet.contains(QStringLiteral("[role=\"%1\"]").arg(role)), qPrintable(role));
    }
}

void TestStyleSheet::namesOnlyTokens()
{
    // Every @name was replaced by a colour that exists; no colour is written out by hand.
    const QString sheet = plainSheet();
    static const QRegularExpression hex(QStringLiteral("#[0-9A-Fa-f]{6}|#[0-9A-Fa-f]{3}\\b(?!px)|rgba?\\("));
    QVERIFY2(!hex.match(sheet).hasMatch(), qPrintable(hex.match(sheet).captured()));
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark}) {
        const QString filled = withoutComments(styleSheet(themeTokens(name), 100));
        const QSet<QString> tokens = tokenColours(themeTokens(name));
        static const QRegularExpression colour(QStringLiteral("#[0-9a-f]{6}"));
        auto matches = colour.globalMatch(filled);
        int colours = 0;
        while (matches.hasNext()) {
            const QString found = matches.next().captured();
            QVERIFY2(tokens.contains(found), qPrintable(found));
            ++colours;
        }
        QVERIFY(colours > 100);
        // An unknown name would be an invalid colour, written as black.
        QVERIFY(!filled.contains(QStringLiteral("#000000")));
    }
}

void TestStyleSheet::picturesUseTheTokens_data()
{
    QTest::addColumn<QString>("file");
    QDirIterator it(QStringLiteral(":/themes"), {QStringLiteral("*.svg")});
    while (it.hasNext()) {
        const QString file = it.next();
        QTest::newRow(qPrintable(file)) << file;
    }
}

void TestStyleSheet::picturesUseTheTokens()
{
    QFETCH(QString, file);
    const bool dark = file.endsWith(QStringLiteral("-dark.svg"));
    QVERIFY(dark || file.endsWith(QStringLiteral("-light.svg")));
    const QSet<QString> tokens = tokenColours(themeTokens(dark ? ThemeName::Dark : ThemeName::Light));
    static const QRegularExpression colour(QStringLiteral("#[0-9A-Fa-f]{6}"));
    auto matches = colour.globalMatch(readText(file));
    QVERIFY(matches.hasNext());
    while (matches.hasNext()) {
        const QString found = matches.next().captured().toLower();
        QVERIFY2(tokens.contains(found), qPrintable(found));
    }
}

void TestStyleSheet::typeIsNeverBelowTwelve()
{
    static const QRegularExpression size(QStringLiteral("font-size:\\s*([^;]+);"));
    auto matches = size.globalMatch(plainSheet());
    int sizes = 0;
    while (matches.hasNext()) {
        const QString value = matches.next().captured(1);
        QVERIFY2(value.startsWith(u'#') && value.endsWith(QStringLiteral("px")), qPrintable(value));
        QVERIFY2(value.mid(1, value.size() - 3).toInt() >= 12, qPrintable(value));
        ++sizes;
    }
    QVERIFY(sizes > 15);
}

void TestStyleSheet::isUnderstoodByQt_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 115, 130}) {
        QTest::addRow("light %d", percent) << int(ThemeName::Light) << percent;
        QTest::addRow("dark %d", percent) << int(ThemeName::Dark) << percent;
    }
}

void TestStyleSheet::isUnderstoodByQt()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("[Ss]tyle ?sheet|Could not|Unknown property")));
    Theme style{ThemeName(theme)};
    style.setTextPercent(percent);
    style.applyToApplication();
    QLabel title(QStringLiteral("总览"));
    title.setProperty("role", QStringLiteral("title"));
    title.ensurePolished();
    QCOMPARE(title.font().family(), serifFamily());
    QCOMPARE(title.font().pointSizeF(), 24 * 0.75 * percent / 100.0);
    QCOMPARE(title.palette().color(QPalette::WindowText), style.tokens().text);
}

void TestStyleSheet::typeFollowsTheTextSize()
{
    Theme theme;
    theme.applyToApplication();
    QLabel caption(QStringLiteral("说明"));
    caption.setProperty("role", QStringLiteral("caption"));
    caption.show();
    QCOMPARE(caption.font().pointSizeF(), 9.0);
    theme.setTextPercent(130);
    QCOMPARE(caption.font().pointSizeF(), 11.7);
    QCOMPARE(QApplication::font().pointSizeF(), 13 * 0.75 * 1.3);
    QCOMPARE(theme.titleFont(24).pointSizeF(), 23.4);
}

void TestStyleSheet::changesAreTold()
{
    Theme theme(ThemeName::Light);
    theme.applyToApplication();
    QLabel label(QStringLiteral("总览"));
    label.show();
    QSignalSpy changed(&theme, &Theme::changed);
    QColor seen;
    // Whoever is told finds the new colours already in force.
    connect(&theme, &Theme::changed, &label, [&] { seen = QApplication::palette().color(QPalette::Window); });
    theme.setName(ThemeName::Light);
    QCOMPARE(changed.count(), 0);
    theme.setName(ThemeName::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(seen, themeTokens(ThemeName::Dark).window);
    QCOMPARE(label.palette().color(QPalette::WindowText), themeTokens(ThemeName::Dark).text);
    theme.setTextPercent(100);
    QCOMPARE(changed.count(), 1);
    theme.setTextPercent(115);
    QCOMPARE(changed.count(), 2);
}

QTEST_MAIN(TestStyleSheet)
#include "test_stylesheet.moc"
