// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recoverybar.h"

#include "app/projects/projectrecovery.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jingan;

class TestRecoveryBar : public QObject
{
    Q_OBJECT
private slots:
    void tellsAndOffersTheBackup();
    void hasNoBackupToOffer();
    void offersToRepair();

private:
    static QPushButton *button(const QWidget &bar, const QString &text)
    {
        for (QPushButton *each : bar.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    static RecoveryReport report()
    {
        RecoveryReport report;
        report.path = QStringLiteral("/home/a/projects.sqlite");
        report.keptAs = QStringLiteral("/home/a/projects.sqlite.damaged-20250630-101500");
        report.projects = 48;
        report.entries = 12;
        report.lines = 300;
        report.lostLines = 3;
        return report;
    }

    Theme m_theme{ThemeName::Light};
};

void TestRecoveryBar::tellsAndOffersTheBackup()
{
    RecoveryReport told = report();
    told.lastBackup = ProjectBackup{QStringLiteral("/home/a/backups/projects-daily-2025-06-29.sqlite"),
        QDateTime(QDate(2025, 6, 29), QTime(9, 12)), ProjectBackup::Kind::Daily};
    RecoveryBar bar(told, m_theme);
    QVERIFY(!bar.isHidden());
    for (const char *part : {"projects.sqlite.damaged-20250630-101500", "48", "12", "300", "2025-06-29 09:12"})
        QVERIFY2(bar.text().contains(QLatin1String(part)), qPrintable(bar.text()));
    QCOMPARE(bar.accessibleName(), bar.text());
    QSignalSpy asked(&bar, &RecoveryBar::backupsRequested);
    QVERIFY(button(bar, QStringLiteral("备份…")));
    button(bar, QStringLiteral("备份…"))->click();
    QCOMPARE(asked.size(), 1);
    button(bar, QStringLiteral("详情…"))->click();
    const auto *dialog = bar.findChild<QDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), recoveryText(told));
    button(bar, QStringLiteral("知道了"))->click();
    QVERIFY(bar.isHidden());
}

void TestRecoveryBar::hasNoBackupToOffer()
{
    const RecoveryBar bar(report(), m_theme);
    QVERIFY(!button(bar, QStringLiteral("备份…")));
    QVERIFY(recoveryText(report()).contains(QStringLiteral("没有完好的备份")));
}

void TestRecoveryBar::offersToRepair()
{
    RecoveryBar bar(QStringLiteral("有一部分已损坏"), m_theme);
    QCOMPARE(bar.text(), QStringLiteral("有一部分已损坏"));
    QSignalSpy asked(&bar, &RecoveryBar::repairRequested);
    button(bar, QStringLiteral("现在修复"))->click();
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestRecoveryBar)
#include "test_recoverybar.moc"
