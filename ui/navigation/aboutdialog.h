// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"

#include <QDialog>

namespace jingan {

/// What the program is, under which licences, and what a report of a fault needs.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const Dataset &dataset, QWidget *parent = nullptr);

    /// Versions, system and log, for a report: nothing of the user's data.
    static QString details();

private:
    void copyDetails();
};

} // namespace jingan
