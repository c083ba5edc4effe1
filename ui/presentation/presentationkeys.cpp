// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationkeys.h"

#include <QKeyEvent>

namespace jingan {

namespace {

/// No set has more slides than this has digits.
constexpr int MostDigits = 4;

PresentationAction actionOf(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_N:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return PresentationAction::Next;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
    case Qt::Key_P:
        return PresentationAction::Previous;
    case Qt::Key_Home:
        return PresentationAction::First;
    case Qt::Key_End:
        return PresentationAction::Last;
    case Qt::Key_B:
    case Qt::Key_Period:
        return PresentationAction::Black;
    case Qt::Key_W:
    case Qt::Key_Comma:
        return PresentationAction::White;
    case Qt::Key_L:
        return PresentationAction::Laser;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return PresentationAction::Larger;
    case Qt::Key_Minus:
        return PresentationAction::Smaller;
    case Qt::Key_0:
        return PresentationAction::StandardSize;
    case Qt::Key_G:
        return PresentationAction::Overview;
    case Qt::Key_S:
        return PresentationAction::SwapScreens;
    case Qt::Key_Escape:
    case Qt::Key_F11:
        return PresentationAction::End;
    default:
        return PresentationAction::None;
    }
}

} // namespace

bool PresentationKeys::isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
        return true;
    default:
        return false;
    }
}

PresentationCommand PresentationKeys::press(const QKeyEvent &event)
{
    // Control and Alt belong to the desktop; Ctrl with a sign is the size as in the window.
    const int key = event.key();
    const bool sizeKey = key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0;
    const Qt::KeyboardModifiers held = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isModifier(key) || (held && !(held == Qt::ControlModifier && sizeKey)))
        return {};

    const bool digit = key >= Qt::Key_0 && key <= Qt::Key_9 && !held;
    if (digit && (key != Qt::Key_0 || !m_digits.isEmpty())) {
        if (m_digits.size() < MostDigits)
            m_digits.append(QChar(key));
        return {};
    }
    const QString digits = std::exchange(m_digits, {});
    if (!digits.isEmpty()) {
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return {PresentationAction::GoTo, digits.toInt()};
        // These take back what was typed and do no more.
        if (key == Qt::Key_Escape || key == Qt::Key_Backspace)
            return {};
    }
    return {actionOf(key), 0};
}

} // namespace jingan
