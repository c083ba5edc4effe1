// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace jingan {

/// The user name of the system, as the history names who changed something. From any thread.
QString systemUserName();

/// The user's home folder by the system's list of users, not by HOME; empty where there is none
/// (and on Windows).
QByteArray systemHomeFolder();

} // namespace jingan
