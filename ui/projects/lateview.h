// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectlistwork.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace jingan {

class Card;
class LateProjectsModel;
class LateTable;
class ProjectStore;
class SegmentedSwitch;

/// 逾期与需关注: the late projects of a day with the reasons, the latest first; apart from them,
/// behind the second button, those that nobody reported on.
class LateView : public QWidget
{
    Q_OBJECT
public:
    LateView(ProjectStore &store, const Theme &theme, QWidget *parent = nullptr);
    /// What takes the focus when the view is chosen. Not a focus proxy: Qt's Tab key would take
    /// all that stands in a proxied view for the proxy, and pass the rest over.
    QWidget *mainControl() const;

    /// Shows how the projects stood on a day; again after every change of theirs. In a long list they are
    /// picked out beside the window: until that is done, nothing stands of another day, of before outdate(),
    /// or of a list that was short, and what stands of the same day can't be copied.
    void showDay(const QDate &asOf);
    /// The projects changed while this was out of sight: what it shows does not stand when it is seen again.
    void outdate() { m_work.outdate(); }

signals:
    void projectRequested(const QString &projectId);

private:
    LateTable *addTable(LateProjectsModel &model, const QString &name);
    ProjectListWork::Tell pick(const QList<ProjectRecord> &records, const QDate &day);
    void forget();
    void showTable();

    ProjectStore &m_store;
    const Theme &m_theme;
    LateProjectsModel *m_late;
    LateProjectsModel *m_silent;
    Card *m_card;
    SegmentedSwitch *m_which;
    QPushButton *m_copy;
    QStackedLayout *m_tables;
    LateTable *m_lateTable;
    LateTable *m_silentTable;
    QLabel *m_none;
    ProjectListWork m_work; ///< Last: ends before the rest does.
};

} // namespace jingan
