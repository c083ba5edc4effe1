// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/evidence.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

/// What a desktop may run instead of showing it.
bool isProgram(const QFileInfo &file)
{
    static const QStringList kinds = {QStringLiteral("desktop"), QStringLiteral("sh"), QStringLiteral("run"), QStringLiteral("appimage"),
        QStringLiteral("py"), QStringLiteral("pl"), QStringLiteral("jar"), QStringLiteral("deb"), QStringLiteral("rpm"),
        QStringLiteral("exe"), QStringLiteral("com"), QStringLiteral("bat"), QStringLiteral("cmd"), QStringLiteral("ps1"),
        QStringLiteral("msi"), QStringLiteral("scr"), QStringLiteral("vbs"), QStringLiteral("js"), QStringLiteral("lnk"), QStringLiteral("url")};
    const QFileInfo real(file.canonicalFilePath());
    // On a disk of Windows every file bears the mark of a program.
    return (real.isExecutable() && real.suffix().isEmpty()) || kinds.contains(file.suffix().toLower()) || kinds.contains(real.suffix().toLower());
}

} // namespace

Result<QUrl> evidenceUrl(const QString &evidence)
{
    const QString text = evidence.trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) {
        if (url.isValid() && !url.host().isEmpty())
            return url;
        return tl::unexpected(Error{ErrorCode::BadArgument, Messages::tr("“%1”不是完整的网址。").arg(text)});
    }
    const QString path = scheme == QLatin1String("file") ? url.toLocalFile() : text;
    const QFileInfo file(path);
    // The list may come from others: what it names is looked at, never run.
    if (!text.isEmpty() && file.isFile() && isProgram(file)) {
        return tl::unexpected(Error{ErrorCode::NotPermitted,
            Messages::tr("佐证“%1”是一个程序，没有打开。佐证应为文档、图片或网址。").arg(text)});
    }
    if (!text.isEmpty() && file.isAbsolute() && file.exists())
        return QUrl::fromLocalFile(file.absoluteFilePath());
    return tl::unexpected(Error{ErrorCode::FileNotFound,
        Messages::tr("打不开佐证“%1”：它不是网址，本机上也没有这个文件。").arg(text)});
}

Result<void> openEvidence(const QString &evidence, QWidget *parent)
{
    const auto url = evidenceUrl(evidence);
    if (!url)
        return tl::unexpected(url.error());
    QMessageBox box(QMessageBox::Question, Messages::tr("打开佐证"),
        Messages::tr("用系统的程序打开它？\n%1").arg(url->isLocalFile() ? QDir::toNativeSeparators(url->toLocalFile()) : url->toDisplayString()),
        QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *open = box.addButton(Messages::tr("打开"), QMessageBox::AcceptRole);
    box.addButton(Messages::tr("取消"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == open && !QDesktopServices::openUrl(*url)) {
        return tl::unexpected(Error{ErrorCode::FileUnreadable, Messages::tr("系统没有能打开“%1”的程序。").arg(evidence.trimmed())});
    }
    return {};
}

} // namespace jingan
