// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace jingan {

/// A small framed word: «推算» with a dashed edge, «口径不同» on the caution ground.
class Tag : public QLabel
{
    Q_OBJECT
public:
    enum class Kind { Derived, Caution, Year };

    Tag(Kind kind, const QString &text, QWidget *parent = nullptr);
};

} // namespace jingan
