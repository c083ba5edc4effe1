// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <memory>
#include <optional>
#include <type_traits>

namespace jingan {

/// Runs \a work on a thread of its own that nothing waits for: a network may hold it for longer
/// than the window lives. \a done gets what it returns in the thread of \a context, and is not
/// called any more once that is gone.
template<typename Work, typename Done>
void runDetached(QObject *context, Work work, Done done)
{
    const auto value = std::make_shared<std::optional<std::invoke_result_t<Work>>>();
    QThread *thread = QThread::create([work = std::move(work), value] { *value = work(); });
    QObject::connect(thread, &QThread::finished, context, [value, done = std::move(done)] { done(**value); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace jingan
