// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shareddatabase/statebar.h"

namespace jingan {

struct RecoveryReport;

/// Above every page: that the checklist's file was damaged and what was recovered of it, with the
/// last backup; or that it is damaged and can be mended now. In nobody's way.
class RecoveryBar : public StateBar
{
    Q_OBJECT
public:
    /// Tells what was done; at length on demand.
    RecoveryBar(const RecoveryReport &report, const Theme &theme, QWidget *parent = nullptr);
    /// Tells that some of the file's pages can't be read.
    RecoveryBar(const QString &message, const Theme &theme, QWidget *parent = nullptr);

signals:
    void backupsRequested();
    void repairRequested();

private:
    void showDetails(const RecoveryReport &report);
};

} // namespace jingan
