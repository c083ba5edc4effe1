// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shareddatabase/connectionwords.h"

#include "app/projects/projectconnection.h"
#include "app/projects/projectstore.h"
#include "app/projects/rightstext.h"

#include <QCoreApplication>

namespace jingan {

namespace {

using State = ProjectConnection::State;

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

/// What the user can do where waiting doesn't help.
QString advice(const ProjectConnection &connection)
{
    switch (connection.error().code) {
    case ErrorCode::PasswordNeeded:
        return Messages::tr("请输入密码。");
    case ErrorCode::CertificateRefused:
        return Messages::tr("没有发送密码与清单。请在“清单数据库”里核对主机名、加密方式与根证书。");
    default:
        return {};
    }
}

} // namespace

QString connectionStateName(const ProjectConnection &connection)
{
    switch (connection.state()) {
    case State::Connecting:
        return Messages::tr("正在连接");
    case State::Connected:
        return Messages::tr("已连接");
    case State::Reconnecting:
        return Messages::tr("重新连接中");
    case State::Offline:
        return Messages::tr("离线");
    }
    Q_UNREACHABLE();
}

QString connectionNotice(const ProjectConnection &connection)
{
    QString words;
    switch (connection.state()) {
    case State::Connected:
        return {};
    case State::Connecting:
        words = Messages::tr("正在连接“%1”，显示的是上次同步的清单。").arg(connection.address().name());
        break;
    case State::Reconnecting:
        words = Messages::tr("连接中断，正在重新连接。改动已保存在本机，恢复后自动发送。");
        break;
    case State::Offline:
        words = connection.error().code == ErrorCode::PasswordNeeded
            ? Messages::tr("服务器“%1”没有接受登录。").arg(connection.address().name())
            : connection.error().code == ErrorCode::CertificateRefused
            ? Messages::tr("无法确认“%1”就是要连接的服务器：证书或加密方式没有通过检查。").arg(connection.address().name())
            : connection.message();
        words += advice(connection) + Messages::tr("改动保存在本机，连上后自动发送。");
        break;
    }
    if (connection.unsentEdits() > 0)
        words += Messages::tr("未发送 %n 项。", nullptr, connection.unsentEdits());
    return words;
}

QString connectionFacts(const ProjectStore &store)
{
    const ProjectConnection &connection = *store.connection();
    QStringList lines = {Messages::tr("%1：%2").arg(connectionStateName(connection), connection.address().name()),
        Messages::tr("用户：%1").arg(store.user()), Messages::tr("权限：%1").arg(rightsSummary(store.rights()))};
    if (!connection.message().isEmpty())
        lines.append(connection.message());
    lines.append(connection.unsentEdits() > 0 ? Messages::tr("未发送的修改：%n 项", nullptr, connection.unsentEdits())
                                              : Messages::tr("所有修改都已发送"));
    lines.append(connection.lastSynchronized().isValid()
            ? Messages::tr("上次同步：%1").arg(connection.lastSynchronized().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
            : Messages::tr("还没有同步过"));
    return lines.join(u'\n');
}

} // namespace jingan
