// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace jingan {

/// How the reading of a report goes on, with a way to stop it; or why it failed, with the way
/// to another file. The report that is open stays as it is.
class ReadingBar : public QFrame
{
    Q_OBJECT
public:
    explicit ReadingBar(const Theme &theme, QWidget *parent = nullptr);

    void begin(const QString &fileName);
    /// Of 100; 0 while nothing is known.
    void setProgress(int percent);
    void showError(const QString &message);
    /// The report is read, but something modal is on: opened by a click.
    void showReady(const QString &reportName);

signals:
    void cancelRequested();
    void otherFileRequested();
    void openRequested();

private:
    enum class State { Reading, Failed, Ready };

    void setState(State state, const QString &text);

    const Theme &m_theme;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_other;
    QPushButton *m_open;
    QToolButton *m_close;
};

} // namespace jingan
