// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartlistmodel.h"
#include "app/dataset/dataset.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

class QLabel;
class QLineEdit;

namespace jingan {

class ChartGalleryView;
class ProjectChartMaker;
class ProjectStore;

/// Every chart of the catalogue, small, grouped by subject: the way to those that no other page shows.
class ChartGalleryPanel : public Panel
{
    Q_OBJECT
public:
    ChartGalleryPanel(const Dataset &dataset, ProjectStore &store, const Theme &theme, QWidget *parent = nullptr);

    void showLocation(const Location &location) override;
    /// The chart chosen first, then all that are shown.
    QStringList chartIds() const override;

private:
    void refresh();
    /// Shows the catalogue with these of the projects.
    void showCharts(const QList<ChartSpec> &projectCharts);
    void filter(const QString &words);
    /// Shows the charts that the words leave, the chosen one still chosen.
    void showFound(const QString &chosen);

    const Dataset &m_dataset;
    ProjectChartMaker *m_projectCharts;
    ChartListModel *m_charts;
    ChartListFilter *m_shown;
    QLineEdit *m_words;
    ChartGalleryView *m_view;
    QLabel *m_none;
    bool m_stale = false; ///< Entries changed while the page was away.
};

} // namespace jingan
