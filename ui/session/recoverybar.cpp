// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recoverybar.h"

#include "app/projects/projectrecovery.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jingan {

RecoveryBar::RecoveryBar(const RecoveryReport &report, const Theme &theme, QWidget *parent)
    : StateBar(Kind::Caution, QStringLiteral("warning"), theme, parent)
{
    QString words = recoverySentence(report);
    if (report.lastBackup) {
        words += u' ' + tr("最近一份完好的备份是 %1 的。").arg(report.lastBackup->when.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        addButton(tr("备份…"), [this] { emit backupsRequested(); });
    }
    addButton(tr("详情…"), [this, report] { showDetails(report); });
    addButton(tr("知道了"), [this] { hide(); });
    setText(words);
}

RecoveryBar::RecoveryBar(const QString &message, const Theme &theme, QWidget *parent)
    : StateBar(Kind::Caution, QStringLiteral("warning"), theme, parent)
{
    addButton(tr("现在修复"), [this] { emit repairRequested(); });
    setText(message);
}

void RecoveryBar::showDetails(const RecoveryReport &report)
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("清单的找回"));
    auto *text = new QPlainTextEdit(recoveryText(report), dialog);
    text->setReadOnly(true);
    text->setAccessibleName(dialog->windowTitle());
    auto *buttons = new QDialogButtonBox(dialog);
    buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(680, 420);
    dialog->open();
}

} // namespace jingan
