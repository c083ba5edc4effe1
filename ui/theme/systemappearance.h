// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace jingan {

/// Whether the desktop is set to dark colours: from the desktop portal on Linux (GNOME, KDE,
/// UOS, Kylin), from the registry on Windows; light where nobody says.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

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
