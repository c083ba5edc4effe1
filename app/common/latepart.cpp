// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/latepart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QStringList>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(LatePart)
};

// As CMake names a module.
#ifdef Q_OS_WIN
const QLatin1String Ending(".dll");
#else
const QLatin1String Ending(".so");
#endif

} // namespace

Result<QFunctionPointer> lateFunction(const QString &part, const char *name)
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString inside = program.filePath(QStringLiteral("lib/jingan-dashboard/parts"));
    const QString folder = QFileInfo(inside).isDir() ? inside : QDir::cleanPath(program.filePath(QStringLiteral("../lib/jingan-dashboard/parts")));
    const QString file = folder + u'/' + part + Ending;
    QLibrary library(file);
    const auto version = reinterpret_cast<const char *(*)()>(library.resolve("jinganPartVersion"));
    QString detail = library.errorString();
    if (version && qstrcmp(version(), JINGAN_VERSION) != 0)
        detail = QStringLiteral("version %1, not %2").arg(QLatin1String(version()), QLatin1String(JINGAN_VERSION));
    else if (const QFunctionPointer function = version ? library.resolve(name) : nullptr)
        return function;
    return tl::unexpected(Error{ErrorCode::PartMissing,
        Messages::tr("程序自身的文件“%1”缺失、无法载入或属于另一版本。请退出后重新启动程序；若仍不行，请重新安装。")
            .arg(QDir::toNativeSeparators(file)),
        detail});
}

} // namespace jingan
