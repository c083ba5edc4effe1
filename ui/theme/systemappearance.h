// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace jingan {

/// Whether the desktop is set to dark colours: from the desktop portal on Linux (GNOME, KDE,
/// UOS, Kylin), from the registry on Windows; where neither answers, from the palette that the
/// desktop gave the program.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    /// Whether the palette was dark when this was first asked: later it is the program's own.
    static bool paletteWasDark();

signals:
    void changed();

private slots:
    // By name: the bus delivers to slots, not to functions.
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void setDark(bool dark);

    bool m_dark = false;
};

} // namespace jingan
