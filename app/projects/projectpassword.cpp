// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectpassword.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <qt6keychain/keychain.h>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

const QString Service = QStringLiteral("jingan-dashboard");

Error errorOf(const QKeychain::Job &job, const DatabaseAddress &address)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::FileNotFound, Messages::tr("系统密钥环中没有“%1”的密码。").arg(address.name()), job.errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorCode::DatabaseUnusable,
            Messages::tr("这台电脑没有可用的系统密钥环（如 GNOME 密钥环、KWallet），密码没有保存。可改用 ~/.pgpass。"), job.errorString()};
    default:
        return {ErrorCode::WriteFailed, Messages::tr("系统密钥环拒绝了读写“%1”的密码，可能尚未解锁。").arg(address.name()),
            job.errorString()};
    }
}

/// Begins a job that ends with the context, or calls back and deletes itself.
template<typename Job, typename Done>
void begin(Job *job, const DatabaseAddress &address, QObject *context, const Done &done)
{
    job->setKey(address.name());
    job->setInsecureFallback(false); // Rather no password than one in a plain file.
    QObject::connect(job, &QKeychain::Job::finished, context, [job, address, done] { done(*job, address); });
    job->start();
}

} // namespace

void readPassword(const DatabaseAddress &address, QObject *context,
    const std::function<void(const Result<QString> &)> &done)
{
    begin(new QKeychain::ReadPasswordJob(Service, context), address, context,
        [done](const QKeychain::ReadPasswordJob &job, const DatabaseAddress &whose) {
            done(job.error() == QKeychain::NoError ? Result<QString>(job.textData()) : tl::unexpected(errorOf(job, whose)));
        });
}

void savePassword(const DatabaseAddress &address, const QString &password, QObject *context,
    const std::function<void(const Result<void> &)> &done)
{
    auto *job = new QKeychain::WritePasswordJob(Service, context);
    job->setTextData(password);
    begin(job, address, context, [done](const QKeychain::WritePasswordJob &written, const DatabaseAddress &whose) {
        done(written.error() == QKeychain::NoError ? Result<void>() : tl::unexpected(errorOf(written, whose)));
    });
}

void removePassword(const DatabaseAddress &address, QObject *context,
    const std::function<void(const Result<void> &)> &done)
{
    begin(new QKeychain::DeletePasswordJob(Service, context), address, context,
        [done](const QKeychain::DeletePasswordJob &job, const DatabaseAddress &whose) {
            const bool gone = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
            done(gone ? Result<void>() : tl::unexpected(errorOf(job, whose)));
        });
}

Result<QString> readPasswordNow(const DatabaseAddress &address)
{
    // A keyring that isn't there may answer before the loop begins.
    QObject context;
    QEventLoop loop;
    std::optional<Result<QString>> read;
    readPassword(address, &context, [&](const Result<QString> &result) {
        read = result;
        loop.quit();
    });
    if (!read)
        loop.exec();
    return *read;
}

Result<void> savePasswordNow(const DatabaseAddress &address, const QString &password)
{
    QObject context;
    QEventLoop loop;
    std::optional<Result<void>> saved;
    savePassword(address, password, &context, [&](const Result<void> &result) {
        saved = result;
        loop.quit();
    });
    if (!saved)
        loop.exec();
    return *saved;
}

} // namespace jingan
