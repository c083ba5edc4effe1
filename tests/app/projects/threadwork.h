// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/longwork.h"

#include <QList>
#include <QStringList>

#include <thread>
#include <utility>

/// Works on a thread, as the window's does; may stop the work, let something be typed before it, or do something
/// once it is done.
class ThreadWork : public jingan::LongWork
{
public:
    void settle() override
    {
        if (typed)
            std::exchange(typed, nullptr)();
    }
    void run(const QString &text, Stop stop, const std::function<void(const jingan::ReadingControl &control)> &work) override
    {
        texts.append(text);
        stoppable.append(stop == Stop::AtAnyTime);
        std::stop_source source;
        if (stops)
            source.request_stop();
        jingan::ReadingControl control;
        control.stop = source.get_token();
        control.progress = [&](int percent) {
            percents.append(percent);
            if (percent >= stopsAt)
                source.request_stop();
        };
        std::thread([&] { work(control); }).join();
        if (meanwhile)
            std::exchange(meanwhile, nullptr)();
    }

    QStringList texts;
    QList<bool> stoppable;
    QList<int> percents;
    bool stops = false; ///< Before the work begins.
    int stopsAt = 1000; ///< Percents.
    std::function<void()> typed; ///< Saves what is being typed.
    std::function<void()> meanwhile;
};
