// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/docxattributes.h"

#include <QXmlStreamReader>

namespace jingan {

QString docxAttribute(const QXmlStreamReader &xml, QLatin1String name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

bool isDocxOn(const QString &value)
{
    return value != QLatin1String("0") && value != QLatin1String("false") && value != QLatin1String("none");
}

} // namespace jingan
