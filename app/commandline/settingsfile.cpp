// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/settingsfile.h"

#include "app/common/mebibyte.h"
#include "app/common/visibletext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

/// Widths, filters and names of files; years of use leave some ten KiB.
constexpr qint64 LargestSettings = 4 * MiB;

} // namespace

Error LargeSettings::error() const
{
    const qint64 megabytes = LargestSettings / MiB;
    return {ErrorCode::FileTooLarge,
        aside.isEmpty() ? Messages::tr("设置文件“%1”超过 %2 MB，又无法移走，程序没有启动。请移走该文件。").arg(visibleName(path)).arg(megabytes)
                        : Messages::tr("设置文件“%1”超过 %2 MB，未读取，现用默认设置。原文件保留为“%3”。")
                              .arg(visibleName(path)).arg(megabytes).arg(QFileInfo(aside).fileName())};
}

std::optional<LargeSettings> putLargeSettingsAside()
{
#ifndef Q_OS_WIN // whose registry has bounds of its own
    const QString organization = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/'
        + QCoreApplication::organizationName();
    for (const QString &path : {organization + u'/' + QCoreApplication::applicationName() + QStringLiteral(".conf"),
             organization + QStringLiteral(".conf")}) {
        if (QFileInfo(path).size() <= LargestSettings)
            continue;
        QString aside = path + QStringLiteral(".damaged");
        for (int i = 2; QFile::exists(aside); ++i)
            aside = path + QStringLiteral(".damaged-%1").arg(i);
        return LargeSettings{path, QFile::rename(path, aside) ? aside : QString()};
    }
#endif
    return std::nullopt;
}

} // namespace jingan
