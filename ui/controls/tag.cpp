// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tag.h"

namespace jingan {

Tag::Tag(Kind kind, const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    switch (kind) {
    case Kind::Derived:
        setProperty("role", QStringLiteral("tagDerived"));
        break;
    case Kind::Caution:
        setProperty("role", QStringLiteral("tagCaution"));
        break;
    case Kind::Year:
        setProperty("role", QStringLiteral("tagYear"));
        break;
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace jingan
