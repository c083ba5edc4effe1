// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectstatus.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace jingan {

class NumberField;

/// Where one project stands: its status with the reason, the quantity done of each measure.
class ProjectProgress : public QWidget
{
    Q_OBJECT
public:
    explicit ProjectProgress(QWidget *parent = nullptr);

    void setRecord(const ProjectRecord &record, const QDate &day);
    void focusStatus();
    /// Saves what was typed and not left yet.
    void commit();

signals:
    void markChosen(jingan::StatusMark mark);
    void doneChanged(const QString &measureId, std::optional<double> done);
    void measuresRequested();
    void ruleRequested();
    void refused(const QString &message);

private:
    /// The widgets of a measure; rows are kept and reused.
    struct Row {
        QString measureId;
        std::optional<double> done;
        QLabel *name;
        NumberField *field;
        QLabel *target;
        QLabel *percent;
    };

    void addRow();
    void save(int row);

    QString m_projectId;
    QComboBox *m_status;
    QLabel *m_explanation;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace jingan
