// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/project.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace jingan {

/// A new project by hand: what identifies it and its first target; the rest is filled in on the page.
class AddProjectDialog : public QDialog
{
    Q_OBJECT
public:
    AddProjectDialog(int year, int number, const QStringList &areas, const QStringList &departments, QWidget *parent = nullptr);

    Project project() const;

    void accept() override;

private:
    int m_year;
    QSpinBox *m_number;
    QLineEdit *m_title;
    QComboBox *m_area;
    QLineEdit *m_target;
    QLineEdit *m_lead;
    QLabel *m_fault;
};

} // namespace jingan
