// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTimer>

#include <functional>

namespace jingan {

/// Does something with the modal dialog that comes next.
template <typename D> void inDialog(const std::function<void(D &)> &act)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        auto *dialog = qobject_cast<D *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        act(*dialog);
    });
    timer->start(0);
}

/// Presses the button of that name in the question that comes next.
inline void answer(const QString &button)
{
    inDialog<QMessageBox>([button](QMessageBox &box) {
        const QList<QAbstractButton *> buttons = box.buttons();
        for (QAbstractButton *each : buttons) {
            if (each->text() == button)
                return each->click();
        }
        box.reject();
    });
}

} // namespace jingan
