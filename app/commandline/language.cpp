// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

namespace jingan {

namespace {

const QString Chinese = QStringLiteral("zh_CN");
const QString English = QStringLiteral("en");
const QString SettingsKey = QStringLiteral("language");

} // namespace

void setApplicationNames()
{
    QCoreApplication::setOrganizationName(QStringLiteral("jingan"));
    QCoreApplication::setApplicationName(QStringLiteral("jingan-dashboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JINGAN_VERSION));
}

Language::Language(const QString &name)
    : m_name(name.isEmpty() ? QSettings().value(SettingsKey, Chinese).toString() : name)
{
    if (m_name != English)
        m_name = Chinese;
    install();
}

void Language::setName(const QString &name)
{
    m_name = name == English ? English : Chinese;
    QSettings().setValue(SettingsKey, m_name);
    install();
}

void Language::install()
{
    QLocale::setDefault(QLocale(m_name));
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    // Chinese is the language of the source: no file for it.
    if (m_name == English && m_program.load(QStringLiteral(":/i18n/jingan_en.qm")))
        QCoreApplication::installTranslator(&m_program);
    // Qt's own dialogs; a system without the file shows them in English.
    if (m_name == Chinese
        && m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace jingan
