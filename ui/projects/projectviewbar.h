// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace jingan {

class ProjectColumns;
class ProjectTreeModel;

/// How the checklist is put together: its grouping (kept in the settings), the late ones first,
/// the columns.
class ProjectViewBar : public QWidget
{
    Q_OBJECT
public:
    ProjectViewBar(ProjectTreeModel &model, ProjectColumns &columns, const Theme &theme, QWidget *parent = nullptr);

    /// As narrow as it can be in one line.
    int leastWidth() const;
    /// Without the list there is nothing to be put together.
    void setListShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &icon, const Theme &theme);

    QComboBox *m_grouping;
    QToolButton *m_lateness;
    QToolButton *m_columns;
};

} // namespace jingan
