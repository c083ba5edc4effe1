// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPixmap>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace jingan;

namespace {

QStringList designIcons()
{
    return QStringLiteral("home review target bars compare checklist database document search back forward chevron-down "
                          "chevron-right export import copy image print theme present link info filter table clock pause play reset "
                          "black-screen all-slides swap-screens zoom-in zoom-out close check plus minus menu undo redo folder "
                          "calendar edit warning status-done status-in-progress status-not-started status-needs-attention help settings")
        .split(u' ');
}

/// How many pixels are more than faintly painted.
int painted(const QImage &picture)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += qAlpha(picture.pixel(x, y)) > 40 ? 1 : 0;
    }
    return count;
}

/// Their greatest opacity.
int strongest(const QImage &picture)
{
    int alpha = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            alpha = std::max(alpha, qAlpha(picture.pixel(x, y)));
    }
    return alpha;
}

QImage picture(const QIcon &icon, int size, qreal scale, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(size, size), scale, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

/// The line icons: all there, in the colour asked for, sharp at every scale.
class TestIcons : public QObject
{
    Q_OBJECT
private slots:
    void everyIconPaints_data();
    void everyIconPaints();
    void nothingElseLiesThere();
    void sourcesNameOnlyIconsThatExist();
    void marksTakeTheGroundsColour_data();
    void marksTakeTheGroundsColour();
    void whiteIconIsSeenOnBlack();
    void disabledIsPaler();
    void unknownIconIsNull();
    void keptIconsFollowTheTheme_data();
    void keptIconsFollowTheTheme();
    void sealIsCinnabar_data();
    void sealIsCinnabar();
    void eachPlaceHasItsSeal();
};

void TestIcons::everyIconPaints_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qreal>("scale");
    for (const QString &name : designIcons()) {
        for (const qreal scale : {1.0, 1.5, 2.0})
            QTest::addRow("%s %gx", qPrintable(name), scale) << name << scale;
    }
}

void TestIcons::everyIconPaints()
{
    QFETCH(QString, name);
    QFETCH(qreal, scale);
    QVERIFY(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)));
    const Theme theme;
    const QColor red(0xA8, 0x37, 0x2B);
    const QPixmap pixmap = theme.icon(name, red).pixmap(QSize(20, 20), scale);
    QCOMPARE(pixmap.devicePixelRatio(), scale);
    QCOMPARE(pixmap.size(), QSize(20, 20) * scale);
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    const int area = image.width() * image.height();
    QVERIFY2(painted(image) > area / 40, qPrintable(QString::number(painted(image))));
    QVERIFY(painted(image) < area * 3 / 4);
    // One colour, and the ground's for marks.
    bool coloured = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            // A thin line between two pixels covers neither; faint ones round their colour off.
            if (at.alpha() < 160)
                continue;
            coloured |= std::abs(at.red() - red.red()) < 3 && std::abs(at.green() - red.green()) < 3 && std::abs(at.blue() - red.blue()) < 3;
            QVERIFY2(at.red() >= red.red() - 2 && at.green() >= red.green() - 2 && at.blue() >= red.blue() - 2, qPrintable(at.name()));
        }
    }
    QVERIFY(coloured);
    // Drawn at that scale, not enlarged from the small picture.
    if (scale > 1.0)
        QVERIFY(image != picture(theme.icon(name, red), 20, 1.0).scaled(image.size()));
}

void TestIcons::nothingElseLiesThere()
{
    QStringList files;
    QDirIterator it(QStringLiteral(":/icons"));
    while (it.hasNext())
        files.append(QFileInfo(it.next()).completeBaseName());
    QStringList expected = designIcons() + QStringList{QStringLiteral("jingan-dashboard")};
    files.sort();
    expected.sort();
    QCOMPARE(files, expected);
}

void TestIcons::sourcesNameOnlyIconsThatExist()
{
    // A wrong name gives an empty button, which nobody's test sees.
    static const QRegularExpression call(QStringLiteral("\\bicon\\(QStringLiteral\\(\"([^\"]+)\"\\)"));
    int calls = 0;
    QDirIterator it(QStringLiteral(JINGAN_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            QVERIFY2(designIcons().contains(name), qPrintable(file.fileName() + QStringLiteral(": ") + name));
            ++calls;
        }
    }
    QVERIFY(calls > 10);
}

void TestIcons::marksTakeTheGroundsColour_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("theme");
    for (const auto &[theme, word] : {std::pair{ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}}) {
        for (const char *name : {"status-done", "status-needs-attention"})
            QTest::addRow("%s %s", name, word) << QString::fromLatin1(name) << int(theme);
    }
}

void TestIcons::marksTakeTheGroundsColour()
{
    QFETCH(QString, name);
    QFETCH(int, theme);
    const Theme style{ThemeName(theme)};
    const QImage image = picture(style.icon(name, style.tokens().statusColor(StatusGroup::Done)), 40, 1.0);
    int marks = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            marks += image.pixel(x, y) == style.tokens().surface.rgb() ? 1 : 0;
    }
    QVERIFY2(marks > 8, qPrintable(QString::number(marks)));
}

/// A white icon on a black ground once took the ground's colour with the marks.
void TestIcons::whiteIconIsSeenOnBlack()
{
    const Theme theme(ThemeName::HighContrast);
    const QImage image = picture(theme.icon(QStringLiteral("export"), theme.tokens().text), 40, 1.0);
    int lines = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            lines += image.pixel(x, y) == theme.tokens().text.rgb() ? 1 : 0;
    }
    QVERIFY2(lines > 20, qPrintable(QString::number(lines)));
}

void TestIcons::disabledIsPaler()
{
    const Theme theme;
    const QIcon icon = theme.icon(QStringLiteral("export"));
    QCOMPARE(strongest(picture(icon, 40, 1.0)), 255);
    const int disabled = strongest(picture(icon, 40, 1.0, QIcon::Disabled));
    QVERIFY2(disabled > 60 && disabled < 160, qPrintable(QString::number(disabled)));
}

void TestIcons::unknownIconIsNull()
{
    const Theme theme;
    QVERIFY(theme.icon(QStringLiteral("no such icon")).isNull());
    QVERIFY(theme.icon(QString()).isNull());
}

void TestIcons::keptIconsFollowTheTheme_data()
{
    QTest::addColumn<ThemeName>("before");
    QTest::addColumn<ThemeName>("now");
    QTest::newRow("to dark") << ThemeName::Light << ThemeName::Dark;
    QTest::newRow("to light") << ThemeName::HighContrast << ThemeName::Light;
}

/// A field asks for the icon of its button once only.
void TestIcons::keptIconsFollowTheTheme()
{
    QFETCH(ThemeName, before);
    QFETCH(ThemeName, now);
    QVERIFY(loadFonts());
    Theme theme(before);
    theme.applyToApplication();
    QLineEdit field;
    field.setClearButtonEnabled(true);
    theme.setName(now);
    theme.applyToApplication();
    const auto *button = field.findChild<QToolButton *>();
    QVERIFY(button);
    const QImage cross = picture(button->icon(), 16, 2.0);
    QVERIFY(painted(cross) > 20);
    QColor full = Qt::transparent;
    for (int y = 0; y < cross.height(); ++y) {
        for (int x = 0; x < cross.width(); ++x)
            full = cross.pixelColor(x, y).alpha() > full.alpha() ? cross.pixelColor(x, y) : full;
    }
    const QColor wanted = theme.tokens().captionText;
    const int off = std::max({std::abs(full.red() - wanted.red()), std::abs(full.green() - wanted.green()), std::abs(full.blue() - wanted.blue())});
    QVERIFY2(off < 4, qPrintable(full.name() + u' ' + wanted.name()));
}

void TestIcons::sealIsCinnabar_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("16") << 16 << 1.0;
    QTest::newRow("28 sharp") << 28 << 2.0;
    QTest::newRow("256") << 256 << 1.0;
}

void TestIcons::sealIsCinnabar()
{
    QFETCH(int, size);
    QFETCH(qreal, scale);
    const QImage seal = picture(applicationIcon(), size, scale);
    QCOMPARE(seal.width(), int(size * scale));
    QVERIFY(qAlpha(seal.pixel(0, 0)) < 8); // round corners
    QCOMPARE(seal.pixelColor(seal.width() / 2, seal.height() / 16 + 1), QColor(0xA8, 0x37, 0x2B));
    int white = 0;
    for (int y = 0; y < seal.height(); ++y) {
        for (int x = 0; x < seal.width(); ++x)
            white += seal.pixelColor(x, y).lightness() > 200 && seal.pixelColor(x, y).alpha() > 200 ? 1 : 0;
    }
    // 静 in white on it.
    const int area = seal.width() * seal.height();
    QVERIFY2(white > area / 20 && white < area / 2, qPrintable(QString::number(white)));
}

void TestIcons::eachPlaceHasItsSeal()
{
    QVERIFY(loadFonts());
    const QSize size(56, 56);
    const QImage own = sealPixmap(QStringLiteral("静安区"), size, 1.0).toImage();
    const QImage other = sealPixmap(QStringLiteral("闵行区"), size, 1.0).toImage();
    QCOMPARE(own, applicationIcon().pixmap(size, 1.0).toImage());
    QVERIFY(other != own);
    QVERIFY(other != sealPixmap(QStringLiteral("徐汇区"), size, 1.0).toImage());
    QCOMPARE(other, sealPixmap(QStringLiteral("闵"), size, 1.0).toImage());
    QCOMPARE(other.pixelColor(28, 4), QColor(0xA8, 0x37, 0x2B));
}

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
