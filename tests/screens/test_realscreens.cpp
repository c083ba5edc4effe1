// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/language.h"
#include "app/slides/slidecatalogue.h"
#include "ui/presentation/slidedrawing.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

/// The program itself, in real windows on two screens, worked by key presses and judged by what
/// the screens show. Run by tests/screens/run.
class TestRealScreens : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void f5ShowsTheFirstSlideInTheHall();
    void keysTurnTheSlides_data();
    void keysTurnTheSlides();
    void blanksAndComesBack();
    void overviewIsOnTheDesk();
    void swapsTheScreens();
    void manyChangesTakeNoMemory();
    void escapeLeadsBackToTheWindow();
    void cleanupTestCase();

private:
    void press(const QStringList &keys) const;
    QImage picture(const QString &screen) const;
    bool showsSlide(const QString &screen, int number) const;
    bool isFilledWith(const QString &screen, const QColor &color) const;
    bool showsPresenterView(const QString &screen) const;
    double mebibytes() const;

    QTemporaryDir m_folder;
    QProcess m_program;
    QList<Slide> m_slides;
};

static constexpr int Patience = 30000;

void TestRealScreens::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
    QCOMPARE(QGuiApplication::screens().size(), 2);
    QVERIFY(loadFonts());
    const Language words(QStringLiteral("zh_CN"));
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    const QList<Slide> all = slideCatalogue(*dataset);
    const QStringList ids = defaultSlideIds(all);
    for (const QString &id : ids)
        m_slides.append(*findSlide(all, id));
    QVERIFY(m_slides.size() >= 7);

    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QStringLiteral(JINGAN_PROGRAM),
        {QStringLiteral("--language"), QStringLiteral("zh_CN"), QStringLiteral("--database"), m_folder.filePath(QStringLiteral("projects.sqlite"))});
    QVERIFY(m_program.waitForStarted());
    QProcess search;
    search.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
        QStringLiteral("--name"), QStringLiteral("静安政府工作报告看板")});
    QVERIFY(search.waitForFinished(Patience));
    const QString window = QString::fromLatin1(search.readAllStandardOutput()).section(u'\n', 0, 0);
    QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("windowactivate"), QStringLiteral("--sync"), window}), 0);
}

/// Key presses as a keyboard's, to whichever window has the focus.
void TestRealScreens::press(const QStringList &keys) const
{
    QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("30")} + keys), 0);
}

QImage TestRealScreens::picture(const QString &name) const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (screen->name() == name)
            return screen->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
    }
    return {};
}

/// Compares with the slide drawn here, 16:9 in the middle of white margins. The page may have
/// no mouse over it; a few pixels of smoothing may differ.
bool TestRealScreens::showsSlide(const QString &screen, int number) const
{
    const QImage seen = picture(screen);
    QImage expected(seen.size(), QImage::Format_RGB32);
    expected.fill(Qt::white);
    QPainter painter(&expected);
    const QSizeF size = SlideCanvasSize.scaled(QSizeF(seen.size()), Qt::KeepAspectRatio);
    const QRectF target(QPointF((seen.width() - size.width()) / 2, (seen.height() - size.height()) / 2).toPoint(), size);
    SlideDrawing(m_slides.at(number - 1), number, int(m_slides.size()), {}).paint(painter, target);
    painter.end();
    int different = 0;
    for (int y = 0; y < seen.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(seen.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(expected.constScanLine(y));
        for (int x = 0; x < seen.width(); ++x)
            different += std::abs(qGreen(a[x]) - qGreen(b[x])) > 48;
    }
    return different < seen.width() * seen.height() / 500;
}

bool TestRealScreens::isFilledWith(const QString &screen, const QColor &color) const
{
    const QImage seen = picture(screen);
    // The frame of a window on the other screen may reach over by a pixel.
    for (int y = 5; y < seen.height(); y += 5) {
        for (int x = 5; x < seen.width() - 5; x += 5) {
            if (seen.pixel(x, y) != color.rgb())
                return false;
        }
    }
    return !seen.isNull();
}

bool TestRealScreens::showsPresenterView(const QString &screen) const
{
    return picture(screen).pixelColor(6, 340) == themeTokens(ThemeName::Dark).window;
}

void TestRealScreens::f5ShowsTheFirstSlideInTheHall()
{
    press({QStringLiteral("F5")});
    QTRY_VERIFY_WITH_TIMEOUT(showsSlide(QStringLiteral("HALL"), 1), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(showsPresenterView(QStringLiteral("DESK")), Patience);
}

void TestRealScreens::keysTurnTheSlides_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<int>("slide");
    QTest::newRow("a clicker's key") << QStringList{QStringLiteral("Next")} << 2;
    QTest::newRow("space") << QStringList{QStringLiteral("space")} << 3;
    QTest::newRow("back") << QStringList{QStringLiteral("Prior")} << 2;
    QTest::newRow("number and enter") << QStringList{QStringLiteral("6"), QStringLiteral("Return")} << 6;
    QTest::newRow("home") << QStringList{QStringLiteral("Home")} << 1;
    QTest::newRow("right, right, left") << QStringList{QStringLiteral("Right"), QStringLiteral("Right"), QStringLiteral("Left")} << 2;
}

void TestRealScreens::keysTurnTheSlides()
{
    QFETCH(QStringList, keys);
    QFETCH(int, slide);
    press(keys);
    QTRY_VERIFY_WITH_TIMEOUT(showsSlide(QStringLiteral("HALL"), slide), Patience);
}

void TestRealScreens::blanksAndComesBack()
{
    press({QStringLiteral("b")});
    QTRY_VERIFY_WITH_TIMEOUT(isFilledWith(QStringLiteral("HALL"), Qt::black), Patience);
    QVERIFY(showsPresenterView(QStringLiteral("DESK")));
    press({QStringLiteral("Next")});
    QTRY_VERIFY_WITH_TIMEOUT(showsSlide(QStringLiteral("HALL"), 2), Patience);
    press({QStringLiteral("w")});
    QTRY_VERIFY_WITH_TIMEOUT(isFilledWith(QStringLiteral("HALL"), Qt::white), Patience);
    press({QStringLiteral("Escape")}); // ends the white screen, not the presentation
    QTRY_VERIFY_WITH_TIMEOUT(showsSlide(QStringLiteral("HALL"), 2), Patience);
}

void TestRealScreens::overviewIsOnTheDesk()
{
    press({QStringLiteral("g")});
    press({QStringLiteral("Right"), QStringLiteral("Right"), QStringLiteral("Return")});
    QTRY_VERIFY_WITH_TIMEOUT(showsSlide(QStringLiteral("HALL"), 4), Patience);
}

void TestRealScreens::swapsTheScreens()
{
    press({QStringLiteral("s")});
    QTRY_VERIFY_WITH_TIMEOUT(showsSlide(QStringLiteral("DESK"), 4), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(showsPresenterView(QStringLiteral("HALL")), Patience);
    press({QStringLiteral("Next")});
    QTRY_VERIFY_WITH_TIMEOUT(showsSlide(QStringLiteral("DESK"), 5), Patience);
    press({QStringLiteral("s")});
    QTRY_VERIFY_WITH_TIMEOUT(showsSlide(QStringLiteral("HALL"), 5), Patience);
}

double TestRealScreens::mebibytes() const
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(m_program.processId()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() / 256 : 0;
}

void TestRealScreens::manyChangesTakeNoMemory()
{
    // Counted in presses; a busy machine may show fewer slides, the unit test shows them all.
    const auto turn = [this](int rounds) {
        for (int i = 0; i < rounds; ++i) {
            press(QStringList(5, QStringLiteral("Next")));
            press({QStringLiteral("Home")});
        }
        QTRY_VERIFY_WITH_TIMEOUT(showsSlide(QStringLiteral("HALL"), 1), Patience);
    };
    turn(5);
    const double before = mebibytes();
    QVERIFY(before > 10);
    turn(15);
#if defined(__SANITIZE_ADDRESS__)
    const double allowed = 320; // freed memory is kept back to catch its use
#else
    const double allowed = 24;
#endif
    QVERIFY2(mebibytes() - before < allowed, qPrintable(QString::number(mebibytes() - before)));
    qInfo("grown by %.1f MiB", mebibytes() - before);
}

void TestRealScreens::escapeLeadsBackToTheWindow()
{
    press({QStringLiteral("Escape")});
    QTRY_VERIFY_WITH_TIMEOUT(isFilledWith(QStringLiteral("HALL"), Qt::black), Patience); // the display's bare ground
    const auto activeName = [] {
        QProcess xdotool;
        xdotool.start(QStringLiteral("xdotool"), {QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")});
        xdotool.waitForFinished();
        return QString::fromUtf8(xdotool.readAllStandardOutput()).trimmed();
    };
    QTRY_COMPARE_WITH_TIMEOUT(activeName(), QStringLiteral("静安政府工作报告看板"), Patience);
    press({QStringLiteral("ctrl+q")});
    QVERIFY(m_program.state() == QProcess::NotRunning || m_program.waitForFinished(Patience));
    QCOMPARE(m_program.exitCode(), 0);
}

void TestRealScreens::cleanupTestCase()
{
    if (m_program.state() != QProcess::NotRunning) {
        m_program.kill();
        m_program.waitForFinished();
    }
}

QTEST_MAIN(TestRealScreens)
#include "test_realscreens.moc"
