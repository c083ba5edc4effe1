// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectfilter.h"
#include "app/projects/projectlistwork.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace jingan {

class Card;
class ChartView;
class ProjectRollupModel;
class ProjectStore;
class RollupTable;
class SegmentedSwitch;

/// 汇总: how many projects of each area or department stand where on a day, as a table and as
/// charts. A row, or a number in it, leads to its projects.
class RollupView : public QWidget
{
    Q_OBJECT
public:
    RollupView(const Dataset &dataset, ProjectStore &store, const Theme &theme, QWidget *parent = nullptr);
    /// What takes the focus when the view is chosen. Not a focus proxy: Qt's Tab key would take
    /// all that stands in a proxied view for the proxy, and pass the rest over.
    QWidget *mainControl() const;

    /// Shows how the projects stood on a day; again after every change of theirs. A long list is summed up
    /// beside the window: until that is done, nothing stands of another day, of before outdate(), or of a
    /// list that was short, and what stands of the same day can't be copied.
    void showDay(const QDate &asOf);
    /// The projects changed while this was out of sight: what it shows does not stand when it is seen again.
    void outdate() { m_work.outdate(); }
    /// The charts shown, the main one first.
    QStringList chartIds() const;

signals:
    void filterRequested(const jingan::ProjectFilter &filter);
    void placeRequested(const jingan::TextPlace &place);
    void chartExportRequested(const QString &chartId, const QString &format);
    void chartFullSizeRequested(const QString &chartId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct ChartPlace {
        Card *card = nullptr;
        ChartView *view = nullptr;
    };

    Card *buildTable();
    ChartPlace buildChart();
    ProjectListWork::Tell sumUp(const QList<ProjectRecord> &records, const QDate &day);
    void fill();
    void fillCharts();
    void forget();
    void allowCopying();
    void copy() const;
    void open(const QModelIndex &index);

    const Dataset &m_dataset;
    ProjectStore &m_store;
    const Theme &m_theme;
    ProjectRollupModel *m_areas;
    ProjectRollupModel *m_departments;
    SegmentedSwitch *m_grouping;
    Card *m_tableCard;
    QPushButton *m_copy;
    RollupTable *m_table;
    QLabel *m_hint;
    QBoxLayout *m_charts;
    ChartPlace m_status;
    ChartPlace m_progress;
    QList<ChartSpec> m_projectCharts;
    ProjectListWork m_work; ///< Last: ends before the rest does.
};

} // namespace jingan
