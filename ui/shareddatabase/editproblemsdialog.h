// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace jingan {

class EditProblemModel;
class ProjectStore;

/// Own edits that met those of others, or that the server refused: both values, and the choice
/// between them, for one or for all. Closes once nothing is left to be decided.
class EditProblemsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit EditProblemsDialog(const ProjectStore &store, QWidget *parent = nullptr);

    /// Opens it over a window, or brings the one that is open there to the front.
    static EditProblemsDialog *openOver(const ProjectStore &store, QWidget *window);

private:
    QWidget *buildValues();
    void showProblem(int row);
    void follow();
    void decide(bool mine, bool all);

    const ProjectStore &m_store;
    EditProblemModel *m_model;
    QTableView *m_table;
    QLabel *m_subject;
    QLabel *m_mine;
    QLabel *m_mineWhen;
    QLabel *m_theirs;
    QLabel *m_theirsWho;
    QLabel *m_theirsHeading;
    QPushButton *m_keepMine;
    QPushButton *m_takeTheirs;
    QPushButton *m_allMine;
    QPushButton *m_allTheirs;
    QString m_current; ///< The edit that is shown.
    int m_row = 0;
};

} // namespace jingan
