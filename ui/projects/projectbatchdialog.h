// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectchange.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jingan {

class DateField;

/// Sets fields of several projects in one go. Only what is ticked is set; a field ticked and left
/// empty is cleared.
class ProjectBatchDialog : public QDialog
{
    Q_OBJECT
public:
    ProjectBatchDialog(const QList<ProjectRecord> &records, const QStringList &departments, const Theme &theme,
        QWidget *parent = nullptr);

    /// What it takes; a status is dated by \a day and signed by \a reporter.
    QList<ProjectChange> changes(const QDate &day, const QString &reporter) const;

    void accept() override;

private:
    /// A field with its tick.
    struct Row {
        ProjectField field;
        QCheckBox *tick;
        QWidget *editor;
    };

    QCheckBox *addRow(QFormLayout *form, const QString &name, QWidget *editor);
    void addField(QFormLayout *form, ProjectField field, QWidget *editor);
    QVariant valueOf(const Row &row) const;
    void follow();

    QList<ProjectRecord> m_records;
    QList<Row> m_rows;
    QCheckBox *m_markTick;
    QComboBox *m_mark;
    QLabel *m_fault;
    QPushButton *m_ok;
};

} // namespace jingan
