// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/projects/projectlog.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace jingan {

class EntryList;
class ProjectEdits;
class ProjectFields;
class ProjectLogPage;
class ProjectProgress;
class ProjectStore;
class SegmentedSwitch;
class SourceLink;

/// One project: what the report says of it, how far it is, its fields, its log, what changed.
/// Every field is saved when it is left.
class ProjectDetail : public QWidget
{
    Q_OBJECT
public:
    enum Page { Fields, Log, History };

    ProjectDetail(const Dataset &dataset, ProjectStore &store, ProjectEdits &edits, const Theme &theme,
        QWidget *parent = nullptr);

    /// Shows a project; an empty id shows what to do.
    void setProject(const QString &projectId);
    void setPage(Page page);
    void focusFirstField();
    /// The day as of which the project is shown, and that its progress is dated by.
    void setDay(const QDate &day);
    /// Names that the fields propose.
    void setKnown(const QStringList &departments, const QStringList &areas);
    /// Shows again what is saved.
    void refresh();
    /// Writes a dated report of the project shown.
    void addLogEntry();

signals:
    void placeRequested(const jingan::TextPlace &place);
    void saveFailed(const QString &message);
    void statusRuleRequested();

private:
    void buildFacts(QVBoxLayout *layout);
    void buildPages(QVBoxLayout *layout);
    void connectEdits();
    void showPage(int page);
    void refreshSource(const Project &project);
    void refreshRights(const QString &leadDepartment);
    void refreshLastYear();
    void refreshHistory();
    void changeMeasures();
    void changeLogEntry(const ProjectLogEntry &entry);
    void removeLogEntry(const ProjectLogEntry &entry);
    /// The project shown; nullptr where it is none, or not on the list any more.
    const ProjectRecord *record() const;

    const Dataset &m_dataset;
    ProjectStore &m_store;
    ProjectEdits &m_edits;
    const Theme &m_theme;
    QString m_projectId;
    QDate m_day = QDate::currentDate();

    QWidget *m_content;
    QLabel *m_hint;
    QLabel *m_restriction = nullptr; ///< Why the project can't be edited.
    QLabel *m_number;
    QLabel *m_title;
    QLabel *m_quote;
    SourceLink *m_source;
    QLabel *m_lastYear;
    SourceLink *m_lastYearSource;
    ProjectProgress *m_progress;
    SegmentedSwitch *m_switch;
    ProjectFields *m_fields;
    ProjectLogPage *m_log;
    QWidget *m_historyPage;
    QLabel *m_historyHint;
    EntryList *m_history;
};

} // namespace jingan
