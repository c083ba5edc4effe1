// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace jingan {

/// A sentence above a page's content that tells of a state, with what can be done about it; there
/// as long as the state is, and never in the way of the work.
class StateBar : public QFrame
{
    Q_OBJECT
public:
    /// A caution stands on the warning's ground, a mere note on the page's soft one.
    enum class Kind { Caution, Note };

    StateBar(Kind kind, const QString &icon, const Theme &theme, QWidget *parent = nullptr);

    /// Says the sentence, to a screen reader too where it is new; an empty one hides the bar.
    void setText(const QString &text);
    QString text() const;
    QPushButton *addButton(const QString &text, const std::function<void()> &action);

private:
    QLabel *m_text;
    QHBoxLayout *m_layout;
};

} // namespace jingan
