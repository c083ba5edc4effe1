// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QToolButton>

namespace jingan {

class ProjectStore;

/// In the status bar: whether the shared list is connected, as whom, with which rights, how many
/// edits wait. Hidden where the list is a file. Its menu offers what can be done.
class ConnectionIndicator : public QToolButton
{
    Q_OBJECT
public:
    ConnectionIndicator(const ProjectStore &store, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();

    const ProjectStore &m_store;
    const Theme &m_theme;
};

} // namespace jingan
