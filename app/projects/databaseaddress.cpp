// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/databaseaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

tl::unexpected<Error> badAddress(const QString &message)
{
    return tl::unexpected(Error{ErrorCode::BadArgument, message});
}

} // namespace

bool DatabaseAddress::isAddress(const QString &text)
{
    return text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://"));
}

Result<DatabaseAddress> DatabaseAddress::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString shown = url.isValid() ? url.toString(QUrl::RemovePassword | QUrl::RemoveQuery) : QString();
    if (!isAddress(text) || !url.isValid()) {
        // What can't be read isn't repeated: there may be a password in it.
        return badAddress(Messages::tr("数据库地址无效，应如 postgresql://用户@主机:5432/数据库?sslmode=verify-full。"));
    }
    const auto refusePassword = [&] {
        return badAddress(Messages::tr("数据库地址“%1”中不能写密码：它会出现在进程列表与命令历史中。请去掉密码，改用“jingan-dashboard projects database password”存入系统密钥环，或使用 ~/.pgpass。")
                              .arg(shown));
    };
    if (!url.password().isEmpty())
        return refusePassword();

    DatabaseAddress address;
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port(0);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    address.user = url.userName(QUrl::FullyDecoded);
    static const QRegularExpression word(QStringLiteral("^[a-z_]+$"));
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == QLatin1String("password") || key == QLatin1String("sslpassword"))
            return refusePassword();
        // Qt takes a semicolon for the end of a parameter.
        if (!word.match(key).hasMatch() || value.contains(u';') || value.contains(QChar::Null))
            return badAddress(Messages::tr("数据库地址“%1”的参数“%2”无效。").arg(shown, key));
        if (key == QLatin1String("host"))
            address.host = value;
        else if (key == QLatin1String("port"))
            address.port = value.toInt();
        else if (key == QLatin1String("user"))
            address.user = value;
        else if (key == QLatin1String("dbname"))
            address.database = value;
        else
            address.parameters.append({key, value});
    }
    return address;
}

QString DatabaseAddress::name() const
{
    DatabaseAddress plain = *this;
    plain.parameters.clear();
    return plain.text();
}

QString DatabaseAddress::text() const
{
    const auto encoded = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    // Chinese names stay readable; a socket's folder can't stand where a host's name does.
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(user, QUrl::DecodedMode);
    QUrlQuery query;
    if (host.startsWith(u'/'))
        query.addQueryItem(QStringLiteral("host"), encoded(host));
    else
        url.setHost(host);
    if (port > 0 && host.startsWith(u'/'))
        query.addQueryItem(QStringLiteral("port"), QString::number(port));
    else if (port > 0)
        url.setPort(port);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    for (const auto &[key, value] : parameters)
        query.addQueryItem(key, encoded(value));
    if (!query.isEmpty())
        url.setQuery(query);
    // An address with neither host nor user keeps its two slashes.
    QString text = url.toString(QUrl::PrettyDecoded | QUrl::EncodeSpaces);
    if (!text.startsWith(QLatin1String("postgresql://")))
        text.replace(0, QStringLiteral("postgresql:").size(), QStringLiteral("postgresql://"));
    return text;
}

} // namespace jingan
