// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shareddatabase/copylistdialog.h"

#include "app/commandline/textcommands.h"
#include "app/common/detachedwork.h"
#include "app/projects/databaseaddress.h"
#include "ui/export/formlabel.h"
#include "ui/shareddatabase/serverform.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int DialogWidth = 600;
constexpr int MessageHeight = 40;

} // namespace

CopyListDialog::CopyListDialog(const ListPlace &current, int unsent, QWidget *parent)
    : QDialog(parent)
    , m_current(current)
    , m_unsent(unsent)
    , m_push(new QRadioButton(tr("本机清单 → 共享数据库"), this))
    , m_pull(new QRadioButton(tr("共享数据库 → 本机清单"), this))
    , m_fileForm(new QWidget(this))
    , m_file(new QLineEdit(this))
    , m_server(new ServerForm(this))
    , m_words(new QLabel(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_copy(new QPushButton(tr("复制…"), this))
    , m_close(new QPushButton(tr("关闭"), this))
{
    setWindowTitle(tr("复制清单"));
    buildFile();
    m_words->setProperty("role", QStringLiteral("caption"));
    for (QLabel *label : {m_words, m_message}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setMinimumHeight(MessageHeight);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("正在复制"));
    m_progress->hide();
    m_copy->setProperty("role", QStringLiteral("primary"));
    m_copy->setDefault(true);
    m_close->setAutoDefault(false);

    auto *directions = new QHBoxLayout;
    directions->setSpacing(18);
    directions->addWidget(m_push);
    directions->addWidget(m_pull);
    directions->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(10);
    layout->addLayout(directions);
    layout->addWidget(groupLabel(tr("本机清单"), this));
    layout->addWidget(m_fileForm);
    layout->addWidget(groupLabel(tr("共享数据库"), this));
    layout->addWidget(m_server);
    layout->addWidget(m_words);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addLayout(buttons);
    resize(DialogWidth, sizeHint().height());

    const auto address = DatabaseAddress::parse(current.database);
    m_push->setChecked(!address);
    m_pull->setChecked(address.has_value());
    m_file->setText(QDir::toNativeSeparators(address ? defaultDatabasePath() : current.database));
    if (address) {
        m_server->setAddress(*address);
        m_server->setPassword(current.password);
    }
    for (QRadioButton *button : {m_push, m_pull})
        connect(button, &QRadioButton::toggled, this, &CopyListDialog::refresh);
    connect(m_file, &QLineEdit::textChanged, this, &CopyListDialog::refresh);
    connect(m_server, &ServerForm::changed, this, &CopyListDialog::refresh);
    connect(m_copy, &QPushButton::clicked, this, &CopyListDialog::ask);
    connect(m_close, &QPushButton::clicked, this, &CopyListDialog::reject);
    refresh();
    (address ? m_pull : m_push)->setFocus();
}

void CopyListDialog::buildFile()
{
    auto *choose = new QPushButton(tr("选择…"), m_fileForm);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("选择清单文件"));
    auto *row = new QHBoxLayout(m_fileForm);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(formLabel(tr("文件"), m_file, m_fileForm));
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString filter = tr("清单数据库 (*.sqlite);;所有文件 (*)");
        // Its list is archived in it, not overwritten.
        const QString path = m_push->isChecked()
            ? QFileDialog::getOpenFileName(this, tr("选择清单文件"), m_file->text(), filter)
            : QFileDialog::getSaveFileName(this, tr("选择清单文件"), m_file->text(), filter, nullptr, QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty())
            m_file->setText(QDir::toNativeSeparators(path));
    });
}

ListPlace CopyListDialog::filePlace() const
{
    return {QFileInfo(QDir::fromNativeSeparators(m_file->text().trimmed())).absoluteFilePath()};
}

void CopyListDialog::refresh()
{
    const bool push = m_push->isChecked();
    const QString path = m_file->text().trimmed();
    QString fault = m_server->fault();
    if (path.isEmpty())
        fault = tr("请填写文件。");
    else if (push && !QFileInfo::exists(filePlace().database))
        fault = tr("没有这个清单文件，请核对路径。");
    QString words = push ? tr("共享数据库里的清单将与本机清单相同，进展与变更历史一起复制；需要管理员权限。原有的清单先在那里整份存档。")
                         : tr("本机文件里的清单将与共享数据库相同，进展与变更历史一起复制。原有的清单先在文件里整份存档。");
    if (!push && m_unsent > 0)
        words += tr("有 %n 项修改还没有发送，不会包含在内。", nullptr, m_unsent);
    m_words->setText(words);
    for (QWidget *widget : {static_cast<QWidget *>(m_push), static_cast<QWidget *>(m_pull), m_fileForm, static_cast<QWidget *>(m_server)})
        widget->setEnabled(!m_busy);
    m_copy->setEnabled(!m_busy && fault.isEmpty());
    m_progress->setVisible(m_busy);
    m_close->setEnabled(!m_busy);
    m_message->setProperty("role", QStringLiteral("caption"));
    m_message->style()->polish(m_message);
    m_message->setText(m_busy ? tr("正在复制，请稍候…") : fault);
}

void CopyListDialog::ask()
{
    const QString server = m_server->address().name();
    const QString file = QDir::toNativeSeparators(filePlace().database);
    const bool push = m_push->isChecked();
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(),
        tr("把“%1”的清单复制到“%2”？").arg(push ? file : server, push ? server : file), QMessageBox::NoButton, this);
    box->setInformativeText(tr("目标原有的清单先整份存档，可在“存档的清单”里恢复；复制要么全部完成，要么什么也不改。"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *yes = box->addButton(tr("复制"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("取消"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this,
        [this] { m_server->findPassword([this](const QString &password) { copy(password); }); });
    box->open();
}

void CopyListDialog::copy(const QString &password)
{
    const ListPlace server{m_server->address().text(), password};
    const bool push = m_push->isChecked();
    const ListPlace from = push ? filePlace() : server;
    const ListPlace to = push ? server : filePlace();
    const QString reason = push ? tr("从本机复制到共享数据库") : tr("从共享数据库复制到本机");
    m_busy = true;
    refresh();
    runDetached(this, [from, to, reason] { return copyList(from, to, reason); },
        [this, target = to.database](const Result<TransferReport> &report) { finish(report, target); });
}

void CopyListDialog::finish(const Result<TransferReport> &report, const QString &target)
{
    m_busy = false;
    refresh();
    if (!report) {
        m_message->setToolTip(report.error().detail);
        showMessage(tr("没有复制。") + report.error().message, false);
        return;
    }
    QString words = tr("已复制 %n 项，", nullptr, report->projects) + tr("补入变更历史 %n 条。", nullptr, report->historyLines);
    if (report->archived)
        words += tr("目标原有的清单已存档。");
    showMessage(words, true);
    m_close->setFocus();
    emit copied(target);
}

void CopyListDialog::showMessage(const QString &message, bool well)
{
    m_message->setProperty("role", well ? QStringLiteral("strong") : QStringLiteral("error"));
    m_message->style()->polish(m_message);
    m_message->setText(message);
    m_message->setAccessibleName(message);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CopyListDialog::reject()
{
    // One transaction, which nobody can see the end of once the dialog is gone.
    if (!m_busy)
        QDialog::reject();
}

} // namespace jingan
