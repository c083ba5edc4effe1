// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartsamples.h"
#include "app/projects/projectstore.h"
#include "ui/charts/chartview.h"
#include "ui/mainwindow.h"
#include "ui/panels/panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace jingan;

/// Nothing on screen is a picture of a smaller resolution blown up. Run once for each scale that
/// screens have, 1× to 3×, by QT_SCALE_FACTOR.
class TestSharpness : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void picturesAndIconsHaveTheScreensResolution_data();
    void picturesAndIconsHaveTheScreensResolution();
    void chartsAreDrawnInIt();

private:
    QTemporaryDir m_folder;
    Theme m_theme;
};

void TestSharpness::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("sharpness"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    if (const QString factor = qEnvironmentVariable("QT_SCALE_FACTOR"); !factor.isEmpty())
        QCOMPARE(qApp->devicePixelRatio(), factor.toDouble());
}

void TestSharpness::picturesAndIconsHaveTheScreensResolution_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"welcome", "overview", "comparison", "projects", "section/0/0"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestSharpness::picturesAndIconsHaveTheScreensResolution()
{
    QFETCH(QString, page);
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    const auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("projects.sqlite")), {dataset->projects});
    QVERIFY(store);
    MainWindow window(*dataset, **store, m_theme, QStringLiteral("zh_CN"));
    window.show();
    window.go({page});
    QCoreApplication::processEvents();
    const qreal ratio = window.devicePixelRatioF();
    int pictures = 0;
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const QPixmap picture = label->pixmap(Qt::ReturnByValue);
        if (picture.isNull() || !label->isVisible())
            continue;
        QVERIFY2(qFuzzyCompare(picture.devicePixelRatio(), ratio),
            qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(label->parentWidget()->metaObject()->className())).arg(picture.devicePixelRatio())));
        ++pictures;
    }
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->icon().isNull() || !button->isVisible())
            continue;
        const QPixmap picture = button->icon().pixmap(button->iconSize(), ratio);
        QVERIFY2(std::abs(picture.width() - button->iconSize().width() * ratio) <= 1.0, qPrintable(button->text()));
        ++pictures;
    }
    QVERIFY(pictures > 3);
}

void TestSharpness::chartsAreDrawnInIt()
{
    ChartView view(m_theme);
    view.setSpec(samples::levels());
    view.resize(700, 320);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage seen = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QCOMPARE(seen.size(), (QSizeF(view.size()) * view.devicePixelRatioF()).toSize());
    QImage expected(seen.size(), QImage::Format_RGB32);
    expected.setDevicePixelRatio(view.devicePixelRatioF());
    expected.fill(m_theme.tokens().surface);
    QPainter painter(&expected);
    view.drawing()->paint(painter, QRectF(view.rect()));
    painter.end();
    int different = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            different += std::abs(qGreen(seen.pixel(x, y)) - qGreen(expected.pixel(x, y))) > 40;
    }
    QVERIFY2(different < seen.width() * seen.height() / 500, qPrintable(QString::number(different)));
}

QTEST_MAIN(TestSharpness)
#include "test_sharpness.moc"
