// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace jingan {

/// The program's name and version, as settings, data folder and --version use them.
void setApplicationNames();

/// The language of the program's own words: Chinese (the source) or English. The report's
/// text stays Chinese. One object, built by main after the application.
class Language
{
public:
    /// «zh_CN» or «en»; empty takes what the user set before, Chinese at first.
    explicit Language(const QString &name = {});

    const QString &name() const { return m_name; }
    /// Switches and remembers; what is already on screen has to be built anew.
    void setName(const QString &name);

private:
    void install();

    QString m_name;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace jingan
