// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/aboutdialog.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace jingan;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private slots:
    void namesVersionsAndLicences();
    void bearsTheSealOfTheReport();
    void copiesTheDetails();
};

void TestAboutDialog::namesVersionsAndLicences()
{
    QVERIFY(loadFonts());
    QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    const AboutDialog dialog(*dataset);
    QString words;
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words += label->text() + u'\n';
    for (const char *word : {"9.8.7", "GPL-3.0-or-later", "SIL OFL 1.1", "2025 年静安区政府工作报告", "jingan-dashboard.log"})
        QVERIFY2(words.contains(QString::fromUtf8(word)), word);
    QVERIFY(words.contains(QString::fromLatin1(qVersion())));
}

void TestAboutDialog::bearsTheSealOfTheReport()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    const auto hasSeal = [](const AboutDialog &dialog, const QString &place) {
        const QImage seal = sealPixmap(place, QSize(56, 56), dialog.devicePixelRatioF()).toImage();
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->pixmap().toImage() == seal; });
    };
    QVERIFY(hasSeal(AboutDialog(*dataset), QStringLiteral("静安区")));
    dataset->report.region = QStringLiteral("闵行区");
    const AboutDialog other(*dataset);
    QVERIFY(hasSeal(other, QStringLiteral("闵行区")));
    QVERIFY(!hasSeal(other, QStringLiteral("静安区")));
}

void TestAboutDialog::copiesTheDetails()
{
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    AboutDialog dialog(*dataset);
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QStringLiteral("复制信息"))
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), AboutDialog::details());
    QVERIFY(AboutDialog::details().contains(QString::fromLatin1(qVersion())));
}

QTEST_MAIN(TestAboutDialog)
#include "test_aboutdialog.moc"
