// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectfilter.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;
class QToolButton;

namespace jingan {

class DateField;

/// The checklist's filters and the ones that were saved under a name.
class ProjectFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit ProjectFilterBar(const Theme &theme, QWidget *parent = nullptr);

    const ProjectFilter &filter() const { return m_filter; }
    /// Shows a filter in its fields and applies it.
    void setFilter(const ProjectFilter &filter);
    void clear() { setFilter({}); }
    /// What the list has to choose from; a choice that is gone is lifted.
    void setChoices(const QStringList &areas, const QStringList &departments);
    /// «12／48 项»
    void setCount(int shown, int total, bool provisional = false);
    /// With a long list a text is applied when the typing pauses.
    void setDeferred(bool deferred);
    /// Where room is scarce a button stands for all fields but the text, until it is pressed.
    void setFolded(bool folded);

signals:
    void filterChanged(const jingan::ProjectFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildStatuses();
    void buildDue();
    void fillSaved();
    void readFields();
    void showFilter();
    void showStatuses();
    void showFields();
    void saveAs();
    void rename(const QString &name);
    void remove(const QString &name);

    const Theme &m_theme;
    ProjectFilter m_filter;
    bool m_showing = false;
    bool m_folded = false;
    QLineEdit *m_text;
    QComboBox *m_areas;
    QPushButton *m_statuses;
    QMenu *m_statusMenu;
    QComboBox *m_departments;
    QComboBox *m_due;
    QWidget *m_custom;
    DateField *m_from;
    DateField *m_to;
    QCheckBox *m_quantified;
    QPushButton *m_saved;
    QMenu *m_savedMenu;
    QPushButton *m_clear;
    QToolButton *m_more; ///< Shows the fields where room is scarce.
    QLabel *m_count;
    QTimer *m_pause;
};

} // namespace jingan
