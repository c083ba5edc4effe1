// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace jingan {

/// Whether the desktop is set to dark colours, and to strong contrast: from the desktop portal on
/// Linux (GNOME, KDE, UOS, Kylin), from the system's settings on Windows. Where neither answers,
/// dark is told by the palette that the desktop gave the program, and contrast is not strong.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    bool isHighContrast() const { return m_contrast || m_gnomeContrast; }
    /// Whether the palette was dark when this was first asked: later it is the program's own.
    static bool paletteWasDark();

signals:
    void changed();

private slots:
    // By name: the bus delivers to slots, not to functions.
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &space, const QString &key);
    void take(const QString &space, const QString &key, const QVariant &value);

    bool m_dark = false;
    bool m_contrast = false;
    bool m_gnomeContrast = false; ///< GNOME's own switch: what portals before 1.18 tell.
};

} // namespace jingan
