// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectchange.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCompleter;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QComboBox;
class QStringListModel;

namespace jingan {

class DateField;

/// The fields of one project, each saved when it is left.
class ProjectFields : public QWidget
{
    Q_OBJECT
public:
    explicit ProjectFields(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a project. What is being typed in a field of the same project stays.
    void setProject(const Project &project);
    /// Names that the fields of departments and area propose.
    void setKnown(const QStringList &departments, const QStringList &areas);
    /// Saves what was typed and not left yet.
    void commit();

signals:
    void changed(jingan::ProjectField field, const QVariant &value);
    /// What was typed can't be read; the field shows the saved value again.
    void refused(const QString &message);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addLine(QFormLayout *form, ProjectField field);
    DateField *addDate(QFormLayout *form, ProjectField field);
    void saveLine(ProjectField field, QLineEdit *line);
    void saveDate(ProjectField field, DateField *line);
    void saveNote();
    QString shown(ProjectField field) const;

    const Theme &m_theme;
    Project m_project;
    QHash<ProjectField, QLineEdit *> m_lines;
    QHash<ProjectField, DateField *> m_dates;
    QComboBox *m_stage;
    QPlainTextEdit *m_note;
    QStringListModel *m_departments;
    QStringListModel *m_areas;
};

/// Departments as people write them in one line, apart.
QStringList departmentsOfLine(const QString &text);

} // namespace jingan
