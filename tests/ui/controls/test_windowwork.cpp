// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/windowwork.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <functional>

using namespace jingan;

/// Long work before a window.
class TestWindowWork : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void savesWhatIsTyped();
    void savesWhatIsTypedInATable();
    void worksElsewhereAndReturns();
    void staysAliveAndShowsHowFarItIs();
    void isStoppedByTheUser_data();
    void isStoppedByTheUser();
    void cannotBeStoppedHalfWay();

private:
    /// Does something once the dialog is there; asks again until it returns true.
    void inDialog(const std::function<bool(QDialog &)> &act)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [timer, act] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || !act(*dialog))
                return;
            timer->stop();
            timer->deleteLater();
        });
        timer->start(5);
    }

    QWidget m_window;
};

void TestWindowWork::init()
{
    m_window.show();
}

void TestWindowWork::savesWhatIsTyped()
{
    QLineEdit line(&m_window);
    line.show();
    m_window.activateWindow();
    line.setFocus();
    QTRY_VERIFY(line.hasFocus());
    QTest::keyClicks(&line, QStringLiteral("abc"));
    QStringList saved;
    connect(&line, &QLineEdit::editingFinished, this, [&] { saved.append(line.text()); });
    WindowWork(&m_window).settle();
    QCOMPARE(saved, QStringList{QStringLiteral("abc")});
    QVERIFY(line.hasFocus()); // to go on typing
}

void TestWindowWork::savesWhatIsTypedInATable()
{
    QTableWidget table(1, 1, &m_window);
    table.show();
    m_window.activateWindow();
    table.setFocus();
    table.setCurrentCell(0, 0);
    QTRY_VERIFY(table.hasFocus());
    QTest::keyClick(&table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("abc"));
    QVERIFY(!table.hasFocus());
    WindowWork(&m_window).settle();
    QCOMPARE(table.item(0, 0)->text(), QStringLiteral("abc"));
    QVERIFY(table.hasFocus());
}

void TestWindowWork::worksElsewhereAndReturns()
{
    QThread *worked = nullptr;
    WindowWork(&m_window).run(QStringLiteral("正在保存"), LongWork::Stop::AtAnyTime, [&](const ReadingControl &) { worked = QThread::currentThread(); });
    QVERIFY(worked);
    QVERIFY(worked != QThread::currentThread());
    QVERIFY(!QApplication::activeModalWidget());
}

void TestWindowWork::staysAliveAndShowsHowFarItIs()
{
    std::atomic<bool> seen = false;
    QString words;
    inDialog([&](QDialog &dialog) {
        const auto *bar = dialog.findChild<QProgressBar *>();
        if (bar->value() != 40)
            return false;
        words = dialog.findChild<QLabel *>()->text();
        seen = bar->maximum() == 100 && !bar->accessibleName().isEmpty();
        return true;
    });
    WindowWork(&m_window).run(QStringLiteral("正在保存：月报"), LongWork::Stop::AtAnyTime, [&](const ReadingControl &control) {
        // Ends by what the window's events do, or never.
        control.report(40);
        while (!seen && !control.isStopped())
            QThread::msleep(1);
    });
    QVERIFY(seen);
    QCOMPARE(words, QStringLiteral("正在保存：月报"));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestWindowWork::isStoppedByTheUser_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Esc") << true;
}

void TestWindowWork::isStoppedByTheUser()
{
    QFETCH(bool, byKey);
    inDialog([&](QDialog &dialog) {
        if (byKey)
            QTest::keyClick(&dialog, Qt::Key_Escape);
        else
            dialog.findChild<QPushButton *>()->click();
        return true;
    });
    bool stopped = false;
    WindowWork(&m_window).run(QStringLiteral("正在保存"), LongWork::Stop::AtAnyTime, [&](const ReadingControl &control) {
        while (!control.isStopped())
            QThread::msleep(1);
        stopped = true;
    });
    QVERIFY(stopped);
}

void TestWindowWork::cannotBeStoppedHalfWay()
{
    std::atomic<bool> tried = false;
    bool stopped = true;
    bool stays = false;
    inDialog([&](QDialog &dialog) {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        stays = dialog.isVisible() && !dialog.findChild<QPushButton *>();
        tried = true;
        return true;
    });
    WindowWork(&m_window).run(QStringLiteral("正在备份"), LongWork::Stop::Never, [&](const ReadingControl &control) {
        while (!tried)
            QThread::msleep(1);
        stopped = control.isStopped();
    });
    QVERIFY(stays);
    QVERIFY(!stopped);
}

QTEST_MAIN(TestWindowWork)
#include "test_windowwork.moc"
