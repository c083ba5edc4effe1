// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shareddatabase/passworddialog.h"

#include "app/projects/projectconnection.h"
#include "app/projects/projectpassword.h"
#include "ui/export/formlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int DialogWidth = 440;

} // namespace

PasswordDialog::PasswordDialog(ProjectConnection &connection, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("记住（存入系统密钥环）"), this))
    , m_message(new QLabel(this))
    , m_connect(new QPushButton(tr("连接"), this))
{
    setWindowTitle(tr("输入密码"));
    auto *words = new QLabel(tr("服务器“%1”需要密码。密码只用于连接，不写入设置与文件。").arg(connection.address().name()), this);
    words->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_remember->setToolTip(tr("下次启动时从系统密钥环读取"));
    m_message->setProperty("role", QStringLiteral("error"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_connect->setProperty("role", QStringLiteral("primary"));
    m_connect->setDefault(true);
    auto *later = new QPushButton(tr("以后再说"), this);
    later->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->addRow(formLabel(tr("密码"), m_password, this), m_password);
    form->addRow(QString(), m_remember);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(later);
    buttons->addWidget(m_connect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    setMinimumWidth(DialogWidth);

    const auto mayTry = [this] { m_connect->setEnabled(!m_trying && !m_password->text().isEmpty()); };
    connect(m_password, &QLineEdit::textChanged, this, mayTry);
    connect(m_connect, &QPushButton::clicked, this, &PasswordDialog::tryPassword);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(&connection, &ProjectConnection::stateChanged, this, &PasswordDialog::follow);
    mayTry();
    m_password->setFocus();
}

PasswordDialog *PasswordDialog::openOver(ProjectConnection &connection, QWidget *window)
{
    auto *dialog = window->findChild<PasswordDialog *>();
    if (!dialog) {
        dialog = new PasswordDialog(connection, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

void PasswordDialog::tryPassword()
{
    m_trying = true;
    m_connect->setEnabled(false);
    m_connect->setText(tr("正在连接…"));
    m_message->hide();
    m_connection.setPassword(m_password->text());
}

void PasswordDialog::follow()
{
    using State = ProjectConnection::State;
    if (m_connection.state() == State::Connected) {
        if (m_trying && m_remember->isChecked())
            keep();
        else
            accept();
        return;
    }
    if (!m_trying)
        return;
    m_trying = false;
    m_connect->setText(tr("连接"));
    m_connect->setEnabled(true);
    showMessage(m_connection.error().code == ErrorCode::PasswordNeeded ? tr("服务器没有接受这个密码，请核对后重新输入。")
                                                                       : m_connection.message());
    m_password->setFocus();
    m_password->selectAll();
}

void PasswordDialog::keep()
{
    disconnect(&m_connection, &ProjectConnection::stateChanged, this, &PasswordDialog::follow);
    savePassword(m_connection.address(), m_password->text(), this, [this](const Result<void> &kept) {
        if (kept) {
            accept();
            return;
        }
        // Connected all the same; the user should know that it will be asked for again.
        showMessage(tr("已连接，但密码没有存入密钥环：%1").arg(kept.error().message));
        m_connect->setText(tr("关闭"));
        m_connect->setEnabled(true);
        m_password->setEnabled(false);
        m_remember->setEnabled(false);
        disconnect(m_connect, nullptr, this, nullptr);
        connect(m_connect, &QPushButton::clicked, this, &QDialog::accept);
    });
}

void PasswordDialog::showMessage(const QString &message)
{
    m_message->setText(message);
    m_message->show();
}

} // namespace jingan
