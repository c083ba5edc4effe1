// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/plainactiontext.h"

namespace jingan {

QString plainActionText(QString text)
{
    const qsizetype mnemonic = text.indexOf(QStringLiteral("(&"));
    if (mnemonic >= 0)
        text.remove(mnemonic, 4);
    return text.remove(u'&').remove(u'…');
}

} // namespace jingan
