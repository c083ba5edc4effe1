// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace jingan {

/// How a project's status is told from its progress, in words.
class StatusRuleDialog : public QDialog
{
    Q_OBJECT
public:
    explicit StatusRuleDialog(QWidget *parent = nullptr);
};

} // namespace jingan
