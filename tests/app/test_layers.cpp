// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// Dependencies run one way: main → ui → app; Qt Charts lives in ui/charts/ alone.
class TestLayers : public QObject
{
    Q_OBJECT
private slots:
    void includesPointDown_data();
    void includesPointDown();
};

void TestLayers::includesPointDown_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("except");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("app knows no widget") << "app" << "app/main.cpp"
        << "#include *[<\"](ui/|tests/|Qt(Widgets|Charts|Svg|Gui)|QWidget|QApplication|QGuiApplication|QPainter|QChart|"
           "QPixmap|QImage|QIcon|QFont|QColor|QLabel|QDialog|QGraphics|QStandardItemModel|QTextDocument)";
    QTest::newRow("ui knows no test") << "ui" << "" << "#include *[<\"]tests/";
    QTest::newRow("charts are drawn in one folder") << "ui" << "ui/charts/"
        << "#include *<(QtCharts|QChart|QAbstractSeries|QAbstractBarSeries|QBar|QHorizontal\\w*BarSeries|QStackedBar|"
           "QLineSeries|QPie|QValueAxis|QLegend)";
}

void TestLayers::includesPointDown()
{
    QFETCH(QString, folder);
    QFETCH(QString, except);
    QFETCH(QString, forbidden);
    const QString root = QStringLiteral(JINGAN_SOURCE_DIR "/");
    const QRegularExpression pattern(forbidden);
    QVERIFY(pattern.isValid());
    QStringList offenders;
    int files = 0;
    QDirIterator it(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next().mid(root.size());
        if (!except.isEmpty() && path.startsWith(except))
            continue;
        QFile file(root + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++files;
        if (pattern.match(QString::fromUtf8(file.readAll())).hasMatch())
            offenders.append(path);
    }
    QVERIFY(files > 10);
    QVERIFY2(offenders.isEmpty(), qPrintable(offenders.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
