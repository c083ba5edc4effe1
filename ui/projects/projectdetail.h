// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace jingan {

class ProjectEdits;
class ProjectStore;
struct ProjectRecord;
class SourceLink;

/// One project: what the report says of it, what the office recorded, what changed.
/// Every field is saved when it is left.
class ProjectDetail : public QWidget
{
    Q_OBJECT
public:
    ProjectDetail(const Dataset &dataset, ProjectStore &store, ProjectEdits &edits, const Theme &theme,
        QWidget *parent = nullptr);

    /// Shows a project; an empty id shows what to do.
    void setProject(const QString &projectId);
    void focusFirstField();

signals:
    void placeRequested(const jingan::TextPlace &place);
    void saveFailed(const QString &message);

private:
    void buildFacts(QVBoxLayout *layout);
    void buildFields(QVBoxLayout *layout);
    void refresh();
    void refreshLastYear();
    void refreshHistory();
    void save();
    void saveMark();
    /// The project shown; nullptr where it is none, or not on the list any more.
    const ProjectRecord *record() const;

    const Dataset &m_dataset;
    ProjectStore &m_store;
    ProjectEdits &m_edits;
    const Theme &m_theme;
    QString m_projectId;
    bool m_refreshing = false;

    QWidget *m_content;
    QLabel *m_hint;
    QLabel *m_number;
    QLabel *m_title;
    QLabel *m_quote;
    SourceLink *m_source;
    QLabel *m_lastYear;
    SourceLink *m_lastYearSource;
    QComboBox *m_status;
    QLabel *m_explanation;
    QLineEdit *m_done;
    QLabel *m_doneLabel;
    QLabel *m_target;
    QLabel *m_percent;
    QLineEdit *m_lead;
    QLineEdit *m_due;
    QLineEdit *m_note;
    QLabel *m_history;
};

} // namespace jingan
