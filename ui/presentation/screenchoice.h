// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QScreen;

namespace jingan {

/// Which screen shows the slides and which the presenter's notes, as indexes of the list given.
struct ScreenChoice {
    int audience = 0;
    int presenter = -1; ///< −1 where there is but one screen.

    bool operator==(const ScreenChoice &) const = default;
};

/// Chooses among screens by name. The slides go to the \a wanted one; where that isn't
/// connected (or nothing is wanted: empty), to a screen other than \a ownScreen, where the
/// window is, since that is the one in front of the user.
ScreenChoice chooseScreens(const QStringList &names, const QString &wanted, int ownScreen);

/// Names of the connected screens, as chooseScreens() takes them.
QStringList screenNames();
/// The words for a screen: «屏幕 2：HDMI-1，1920 × 1080».
QString screenTitle(const QScreen &screen, int number);

/// The screen chosen for the slides, kept between runs; empty: chosen by itself.
QString wantedScreen();
void setWantedScreen(const QString &name);

} // namespace jingan
