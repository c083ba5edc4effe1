// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectlog.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace jingan {

class DateField;
class NumberField;

/// One dated report on a project, to be written or corrected.
class LogEntryDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a entry with an id is corrected, without one it is new.
    LogEntryDialog(const Project &project, const ProjectLogEntry &entry, const Theme &theme, QWidget *parent = nullptr);

    /// The entry as it was written.
    ProjectLogEntry entry() const;

    void accept() override;

private:
    void browse();

    Project m_project;
    ProjectLogEntry m_entry;
    DateField *m_date;
    QList<NumberField *> m_figures; ///< Of the quantified measures, in their order.
    QStringList m_measures;         ///< Their ids.
    QPlainTextEdit *m_text;
    QLineEdit *m_reporter;
    QLineEdit *m_evidence;
    QComboBox *m_mark;
    QLabel *m_fault;
};

} // namespace jingan
