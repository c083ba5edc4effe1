// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/statusruledialog.h"

#include "app/projects/projectstatus.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace jingan {

StatusRuleDialog::StatusRuleDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("状态规则"));
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    QString html;
    const QStringList rules = explainStatusRule();
    for (const QString &rule : rules) {
        // «超序时：…»: what is explained stands out.
        QString words = rule.toHtmlEscaped();
        for (const ProjectStatus status : projectStatuses()) {
            const QString name = projectStatusName(status).toHtmlEscaped() + tr("：");
            const QRegularExpression begins(QStringLiteral("(^|[。.] ?)") + QRegularExpression::escape(name));
            words.replace(begins, // clazy:exclude=use-static-qregularexpression
                QStringLiteral("\\1<b>%1</b>").arg(name));
        }
        html += QStringLiteral("<p style='margin: 0 0 10px 0; line-height: 150%'>%1</p>").arg(words);
    }
    text->setHtml(html);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(640, 520);
    close->setFocus();
}

} // namespace jingan
