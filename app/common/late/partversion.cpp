// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled into each part that is loaded late: what it was built for, see app/common/latepart.h.
#include <QtCore/qglobal.h>

extern "C" Q_DECL_EXPORT const char *jinganPartVersion();

const char *jinganPartVersion()
{
    return JINGAN_VERSION;
}
