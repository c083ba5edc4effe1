// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/longwork.h"

class QWidget;

namespace jingan {

/// Long work before a window: what takes longer than a moment shows a dialog with its progress,
/// and with a button that stops it where it can be stopped.
class WindowWork : public LongWork
{
public:
    /// Without a window, as before the first one: the dialog stands for itself.
    explicit WindowWork(QWidget *window = nullptr) : m_window(window) {}

    void settle() override;
    void run(const QString &text, Stop stop, const std::function<void(const ReadingControl &control)> &work) override;

private:
    QWidget *m_window;
};

} // namespace jingan
