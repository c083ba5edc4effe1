// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/systemuser.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace jingan {

#ifdef Q_OS_UNIX
namespace {

/// One field of the user's entry. getpwuid() would hand out a buffer that all threads share.
QByteArray userField(char *passwd::*field)
{
    constexpr qsizetype LargestEntry = 1 << 16;
    passwd entry{};
    passwd *found = nullptr;
    QByteArray buffer(LargestEntry, Qt::Uninitialized);
    if (getpwuid_r(geteuid(), &entry, buffer.data(), size_t(buffer.size()), &found) != 0 || !found)
        return {};
    return found->*field;
}

} // namespace
#endif

QString systemUserName()
{
#ifdef Q_OS_UNIX
    if (const QByteArray name = userField(&passwd::pw_name); !name.isEmpty())
        return QString::fromLocal8Bit(name);
#endif
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
}

QByteArray systemHomeFolder()
{
#ifdef Q_OS_UNIX
    return userField(&passwd::pw_dir);
#else
    return {};
#endif
}

} // namespace jingan
