// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/grouptree.h"

namespace jingan {

/// The checklist's tree with its keys: Space checks off, Enter opens, * unfolds all, the left
/// and right arrows go from cell to cell, Del removes.
class ProjectTreeView : public GroupTree
{
    Q_OBJECT
public:
    explicit ProjectTreeView(QWidget *parent = nullptr);

signals:
    void checkRequested();
    void openRequested();
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool moveSideways(int step);
};

} // namespace jingan
