// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QXmlStreamReader;

namespace jingan {

/// An attribute of the element that is being read, by its name without the namespace's prefix,
/// whatever that is called; empty where it isn't there.
QString docxAttribute(const QXmlStreamReader &xml, QLatin1String name = QLatin1String("val"));

/// Whether a property with this value holds; without a value it does (ECMA-376, 17.17.4).
bool isDocxOn(const QString &value);

} // namespace jingan
