// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationsettings.h"

#include <QSettings>

#include <algorithm>

namespace jingan {

namespace {

const QString LoopKey = QStringLiteral("presentation/loop");
const QString SecondsKey = QStringLiteral("presentation/seconds");

} // namespace

PresentationSettings PresentationSettings::load()
{
    const QSettings stored;
    PresentationSettings settings;
    settings.loop = stored.value(LoopKey, settings.loop).toBool();
    settings.seconds = std::clamp(stored.value(SecondsKey, settings.seconds).toInt(), LeastSeconds, MostSeconds);
    return settings;
}

void PresentationSettings::keep() const
{
    QSettings stored;
    stored.setValue(LoopKey, loop);
    stored.setValue(SecondsKey, seconds);
}

} // namespace jingan
