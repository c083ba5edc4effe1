// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace jingan {

class MonthlyEntryModel;
class MonthlyEntryTable;
class ProjectEdits;
class ProjectStore;

/// 月度填报: one form for all projects of a department. What is filled in is written together,
/// as one edit that can be taken back; closing the form, or going to another department, asks
/// first where something is not saved.
class MonthlyEntryDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a department is shown first; an empty one: projects without. Where it has no project,
    /// the first that has.
    MonthlyEntryDialog(ProjectStore &store, ProjectEdits &edits, const QString &department, const Theme &theme,
        QWidget *parent = nullptr);

    MonthlyEntryModel *model() const { return m_model; }

public slots:
    /// Writes what is filled in; false where it can't be, which is said in the form.
    bool save();
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *buildHead();
    void fillDepartments(const QString &department);
    void chooseDepartment(int index);
    void followList();
    bool mayLeave();
    void refresh();
    void say(const QString &words, bool fault);

    ProjectStore &m_store;
    const Theme &m_theme;
    MonthlyEntryModel *m_model;
    QComboBox *m_department;
    QDateEdit *m_day;
    QLabel *m_filled;
    MonthlyEntryTable *m_table;
    QLabel *m_none;
    QLabel *m_message;
    QPushButton *m_save;
};

} // namespace jingan
