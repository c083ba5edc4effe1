// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for app/commandline/textcommands.cpp, which would draw in the whole program.
#include <QString>

namespace jingan {

QString defaultDatabasePath();
QString defaultDatabasePath()
{
    return {};
}

} // namespace jingan
