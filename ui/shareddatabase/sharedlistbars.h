// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace jingan {

class ProjectStore;
class StateBar;

/// Above a shared list: that the line to the server is interrupted, that edits met those of
/// others, that not everything may be edited. Takes no room where there is nothing to say, and
/// none at all of a list in a file.
class SharedListBars : public QWidget
{
    Q_OBJECT
public:
    SharedListBars(const ProjectStore &store, const Theme &theme, QWidget *parent = nullptr);

private:
    void refreshConnection();
    void refreshProblems();
    void refreshRights();
    void fit();

    const ProjectStore &m_store;
    StateBar *m_connection;
    StateBar *m_problems;
    StateBar *m_rights;
    QPushButton *m_retry;
    QPushButton *m_password;
};

} // namespace jingan
