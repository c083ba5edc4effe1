// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/postgreserror.h"

#include <QTest>

using namespace jingan;

/// What libpq 15 and its server say, word by word.
class TestPostgresError : public QObject
{
    Q_OBJECT
private slots:
    void tellsTheCause_data();
    void tellsTheCause();
};

void TestPostgresError::tellsTheCause_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QString &words, ErrorCode code, const QString &cause) {
        QTest::newRow(name) << words << int(code) << cause;
    };
    const QString failed = QStringLiteral("connection to server at \"localhost\" (127.0.0.1), port 5432 failed: ");
    row("wrong password", failed + QStringLiteral("FATAL:  password authentication failed for user \"zhang\""), ErrorCode::PasswordNeeded, QStringLiteral("用户名或密码不正确"));
    row("no password", failed + QStringLiteral("fe_sendauth: no password supplied"), ErrorCode::PasswordNeeded, QStringLiteral("需要密码"));
    row("no such database", failed + QStringLiteral("FATAL:  database \"nothing\" does not exist"), ErrorCode::DatabaseUnusable, QStringLiteral("没有"));
    row("host unknown", QStringLiteral("could not translate host name \"nowhere\" to address: Name or service not known"), ErrorCode::ConnectionLost, QStringLiteral("核对主机名"));
    row("refused", failed + QStringLiteral("Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?"), ErrorCode::ConnectionLost, QStringLiteral("没有启动"));
    row("no answer", failed + QStringLiteral("timeout expired"), ErrorCode::ConnectionLost, QStringLiteral("限定时间"));
    row("unsigned", failed + QStringLiteral("SSL error: certificate verify failed"), ErrorCode::CertificateRefused, QStringLiteral("别的机构"));
    row("expired", failed + QStringLiteral("SSL error: certificate has expired"), ErrorCode::CertificateRefused, QStringLiteral("已过期"));
    row("another host", failed + QStringLiteral("server certificate for \"localhost\" does not match host name \"127.0.0.1\""), ErrorCode::CertificateRefused, QStringLiteral("另一个主机名"));
    row("no root", failed + QStringLiteral("root certificate file \"/root/.postgresql/root.crt\" does not exist\nEither provide the file or change sslmode to disable server certificate verification."), ErrorCode::CertificateRefused, QStringLiteral("根证书"));
    row("no TLS", failed + QStringLiteral("server does not support SSL, but SSL was required"), ErrorCode::CertificateRefused, QStringLiteral("没有开启加密"));
    row("too many", failed + QStringLiteral("FATAL:  sorry, too many clients already"), ErrorCode::ConnectionLost, QStringLiteral("连接数已满"));
    row("last places", failed + QStringLiteral("FATAL:  remaining connection slots are reserved for non-replication superuser connections"), ErrorCode::ConnectionLost, QStringLiteral("连接数已满"));
    row("too many of a role", failed + QStringLiteral("FATAL:  too many connections for role \"zhang\""), ErrorCode::ConnectionLost, QStringLiteral("连接数已满"));
    row("shutting down", failed + QStringLiteral("FATAL:  the database system is shutting down"), ErrorCode::ConnectionLost, QStringLiteral("启动或停止"));
    row("starting up", failed + QStringLiteral("FATAL:  the database system is starting up"), ErrorCode::ConnectionLost, QStringLiteral("启动或停止"));
    row("not admitted", failed + QStringLiteral("FATAL:  no pg_hba.conf entry for host \"10.0.0.7\", user \"zhang\", database \"list\", no encryption"), ErrorCode::NotPermitted, QStringLiteral("不允许"));
    row("bad option", QStringLiteral("invalid sslmode value: \"perhaps\""), ErrorCode::BadArgument, QStringLiteral("参数"));
    row("anything else", QStringLiteral("something new"), ErrorCode::ConnectionLost, QStringLiteral("无法连接"));
}

void TestPostgresError::tellsTheCause()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    QFETCH(QString, cause);
    const Error error = postgresConnectionError(QStringLiteral("localhost/list"), words);
    QCOMPARE(int(error.code), code);
    QVERIFY2(error.message.contains(cause), qPrintable(error.message));
    QVERIFY2(error.message.contains(QStringLiteral("localhost/list")), qPrintable(error.message));
    QVERIFY2(error.message.count(u'。') >= 1 && error.message.contains(QStringLiteral("请")), qPrintable(error.message)); // the way out
    QCOMPARE(error.detail, words);
}

QTEST_GUILESS_MAIN(TestPostgresError)
#include "test_postgreserror.moc"
