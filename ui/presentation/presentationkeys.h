// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QKeyEvent;

namespace jingan {

/// What a key, a click or a button asks of a running presentation.
enum class PresentationAction {
    None,
    Next,
    Previous,
    First,
    Last,
    GoTo, ///< To the slide of the command's number.
    Black,
    White,
    Laser,
    Larger,
    Smaller,
    StandardSize,
    Overview,
    SwapScreens,
    End,
};

/// An action with its slide number, 1-based, where it has one.
struct PresentationCommand {
    PresentationAction action = PresentationAction::None;
    int number = 0;

    bool operator==(const PresentationCommand &) const = default;
};

/// The keys of a presentation: those of the clickers, of the office programs, and a number
/// that Enter completes. Holds nothing but the digits typed so far.
class PresentationKeys
{
public:
    /// The command that the key completes; None for a digit, a modifier, an unknown key.
    PresentationCommand press(const QKeyEvent &event);
    /// Digits typed that wait for Enter; empty for none.
    QString typedNumber() const { return m_digits; }
    /// Forgets the digits: something else was done meanwhile.
    void clear() { m_digits.clear(); }
    /// Shift, Control and their like: no key of their own, so they don't end a blank screen.
    static bool isModifier(int key);

private:
    QString m_digits;
};

} // namespace jingan
