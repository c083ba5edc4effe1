// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/helpwindow.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace jingan;

class TestHelpWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void bothLanguagesHaveTheSameTopics();
    void everyPageHasATopic_data();
    void everyPageHasATopic();
    void everyPictureIsThere_data();
    void everyPictureIsThere();
    void topicsLeadToTheirPlace();
    void findsWords();
    void followsTheTheme();

private:
    Theme m_theme;
};

void TestHelpWindow::initTestCase()
{
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
}

void TestHelpWindow::bothLanguagesHaveTheSameTopics()
{
    const HelpWindow chinese(QStringLiteral("zh_CN"), m_theme);
    const HelpWindow english(QStringLiteral("en"), m_theme);
    QVERIFY(chinese.topics().size() >= 12);
    QCOMPARE(english.topics(), chinese.topics());
}

void TestHelpWindow::everyPageHasATopic_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"overview", "welcome", "section/0/1", "indicator/gdp", "comparison", "projects", "figures", "fulltext",
             "charts", "library"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestHelpWindow::everyPageHasATopic()
{
    QFETCH(QString, page);
    const HelpWindow help(QStringLiteral("zh_CN"), m_theme);
    QVERIFY(help.topics().contains(HelpWindow::topicOfPage(page)));
}

void TestHelpWindow::everyPictureIsThere_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"zh_CN", "en"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestHelpWindow::everyPictureIsThere()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(":/help/help_%1.html").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression source(QStringLiteral("<img src=\"([^\"]+)\\.png\""));
    auto pictures = source.globalMatch(QString::fromUtf8(file.readAll()));
    int count = 0;
    while (pictures.hasNext()) {
        const QString name = pictures.next().captured(1);
        QVERIFY2(name.endsWith(language), qPrintable(name));
        const QImage picture(QStringLiteral(":/help/%1.png").arg(name));
        const QImage sharp(QStringLiteral(":/help/%1@2x.png").arg(name));
        QVERIFY2(!picture.isNull() && !sharp.isNull(), qPrintable(name));
        QCOMPARE(sharp.size(), picture.size() * 2);
        ++count;
    }
    QVERIFY(count >= 6);
}

void TestHelpWindow::topicsLeadToTheirPlace()
{
    HelpWindow help(QStringLiteral("zh_CN"), m_theme);
    help.show();
    QVERIFY(QTest::qWaitForWindowExposed(&help));
    const auto *bar = help.findChild<QTextBrowser *>()->verticalScrollBar();
    auto *list = help.findChild<QListWidget *>();
    QCOMPARE(list->count(), int(help.topics().size()));
    int last = bar->value();
    for (const char *topic : {"section", "projects", "export"}) {
        help.showTopic(QString::fromLatin1(topic));
        QTRY_VERIFY2(bar->value() > last, topic);
        last = bar->value();
        QCOMPARE(help.topics().at(list->currentRow()), QString::fromLatin1(topic));
    }
    // By the keyboard alone.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTRY_VERIFY(bar->value() < last);
    help.showTopic(QStringLiteral("nowhere"));
    QCOMPARE(list->currentRow(), 0);
}

void TestHelpWindow::findsWords()
{
    HelpWindow help(QStringLiteral("zh_CN"), m_theme);
    help.show();
    auto *field = help.findChild<QLineEdit *>();
    auto *text = help.findChild<QTextBrowser *>();
    field->setText(QStringLiteral("演讲者视图"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("演讲者视图"));
    // On from the end it begins again at the top.
    field->setText(QStringLiteral("开始"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("开始"));
    const auto *nothing = help.findChild<QLabel *>();
    QVERIFY(!nothing->isVisible());
    field->setText(QStringLiteral("没有这样的词"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(nothing->isVisible());
    QVERIFY(help.isVisible()); // Enter doesn't close it
}

void TestHelpWindow::followsTheTheme()
{
    Theme theme;
    HelpWindow help(QStringLiteral("en"), theme);
    help.showTopic(QStringLiteral("export"));
    const auto *text = help.findChild<QTextBrowser *>();
    const QString light = text->document()->toHtml();
    theme.setName(ThemeName::Dark);
    QVERIFY(text->document()->toHtml() != light);
    QVERIFY(text->document()->toHtml().contains(themeTokens(ThemeName::Dark).primary.name()));
    QCOMPARE(help.topics().at(help.findChild<QListWidget *>()->currentRow()), QStringLiteral("export"));
}

QTEST_MAIN(TestHelpWindow)
#include "test_helpwindow.moc"
