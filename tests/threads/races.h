// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace jingan {

/// Tells how far it is.
class Counter : public QObject
{
    Q_OBJECT
signals:
    void counted(const QString &number);
};

} // namespace jingan
