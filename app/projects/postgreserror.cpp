// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/postgreserror.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

struct Cause {
    const char *words; ///< A pattern of what libpq says.
    ErrorCode code;
    const char *message;
};

/// The first that fits counts: the particular before the general.
constexpr Cause Causes[] = {
    {"database \"[^\"]*\" does not exist|数据库 ?\"[^\"]*\" ?不存在", ErrorCode::DatabaseUnusable,
        QT_TRANSLATE_NOOP("ProjectStore", "服务器上没有“%1”这个数据库。请核对地址，或请管理员先建立数据库。")},
    {"invalid (connection option|\\S+ value)", ErrorCode::BadArgument,
        QT_TRANSLATE_NOOP("ProjectStore", "数据库地址“%1”的连接参数无效，请核对 sslmode 等参数。")},
    {"too many (clients|connections)|remaining connection slots|太多的?(客户|连接)", ErrorCode::ConnectionLost,
        QT_TRANSLATE_NOOP("ProjectStore", "服务器“%1”的连接数已满，暂时连接不上。请稍后重试；经常如此时，请管理员调大 max_connections。")},
    {"database system is (shutting down|starting up|in recovery)|not yet accepting connections|terminating connection|数据库系统(正在|启动|关闭|停止)", ErrorCode::ConnectionLost,
        QT_TRANSLATE_NOOP("ProjectStore", "服务器“%1”正在启动或停止，暂时不能使用。请稍后重试。")},
    {"no pg_hba\\.conf entry|pg_hba\\.conf (rejects|拒绝)|not permitted to log in|没有用于主机|不允许登录", ErrorCode::NotPermitted,
        QT_TRANSLATE_NOOP("ProjectStore", "服务器“%1”不允许这个用户从这台电脑以这种方式登录。请管理员检查 pg_hba.conf 与该用户的登录权限，或核对 sslmode。")},
    {"no password supplied|没有提供口令|没有提供密码", ErrorCode::PasswordNeeded,
        QT_TRANSLATE_NOOP("ProjectStore", "登录服务器“%1”需要密码。请输入密码；命令行可用“jingan-dashboard projects database password”存入系统密钥环。")},
    {"password|authentication|role \"[^\"]*\" does not exist|口令|密码|认证", ErrorCode::PasswordNeeded,
        QT_TRANSLATE_NOOP("ProjectStore", "服务器“%1”没有接受登录：用户名或密码不正确。请重新输入密码；命令行可用“jingan-dashboard projects database password”存入系统密钥环。")},
    {"certificate has expired|证书已?过期", ErrorCode::CertificateRefused,
        QT_TRANSLATE_NOOP("ProjectStore", "服务器“%1”的证书已过期，没有发送任何数据。请管理员更换证书；也请核对本机的日期。")},
    {"does not match host name|server name .* does not match|不匹配主机名|与主机名.*不匹配", ErrorCode::CertificateRefused,
        QT_TRANSLATE_NOOP("ProjectStore", "“%1”的证书是发给另一个主机名的，没有发送任何数据。请核对主机名，应与证书上的一致；不一致时请告知管理员。")},
    {"root certificate file|根证书文件|root\\.crt", ErrorCode::CertificateRefused,
        QT_TRANSLATE_NOOP("ProjectStore", "没有找到用来核对“%1”的根证书，没有发送任何数据。请向管理员索取根证书，放在 ~/.postgresql/root.crt 或用 sslrootcert 指明。")},
    {"server does not support SSL|服务器不支持 ?SSL", ErrorCode::CertificateRefused,
        QT_TRANSLATE_NOOP("ProjectStore", "服务器“%1”没有开启加密连接，没有发送任何数据。请管理员开启 TLS。")},
    {"certificate verify failed|证书验证失败", ErrorCode::CertificateRefused,
        QT_TRANSLATE_NOOP("ProjectStore", "“%1”的证书未通过检查，没有发送任何数据：它由别的机构签发，或已过期。请核对 sslrootcert 与本机日期，并请管理员检查证书。")},
    {"certificate|SSL|证书", ErrorCode::CertificateRefused,
        QT_TRANSLATE_NOOP("ProjectStore", "无法确认“%1”就是要连接的服务器：加密连接或证书未通过检查，没有发送任何数据。请核对主机名与 sslmode、sslrootcert，并向管理员索取正确的根证书。")},
    {"could not translate host name|Name or service not known|无法.*主机名.*地址", ErrorCode::ConnectionLost,
        QT_TRANSLATE_NOOP("ProjectStore", "找不到服务器“%1”的主机。请核对主机名，并检查网络与 DNS。")},
    {"Connection refused|拒绝连接|连接被拒绝", ErrorCode::ConnectionLost,
        QT_TRANSLATE_NOOP("ProjectStore", "服务器“%1”拒绝连接：数据库没有启动，或端口不对。请核对端口，或告知管理员。")},
    {"timeout|timed out|超时", ErrorCode::ConnectionLost,
        QT_TRANSLATE_NOOP("ProjectStore", "服务器“%1”没有在限定时间内应答。请检查网络，稍后重试，或告知管理员。")},
    {"", ErrorCode::ConnectionLost,
        QT_TRANSLATE_NOOP("ProjectStore", "无法连接服务器“%1”。请检查网络、主机名与端口，以及服务器是否已启动。")},
};

} // namespace

Error postgresConnectionError(const QString &name, const QString &words)
{
    const auto cause = std::find_if(std::begin(Causes), std::end(Causes), [&](const Cause &each) {
        return QRegularExpression(QString::fromUtf8(each.words), QRegularExpression::CaseInsensitiveOption).match(words).hasMatch();
    });
    return {cause->code, Messages::tr(cause->message).arg(name), words};
}

} // namespace jingan
