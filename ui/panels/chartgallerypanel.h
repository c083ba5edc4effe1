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
    void filter(const QString &words);

    const Dataset &m_dataset;
    ProjectStore &m_store;
    ChartListModel *m_charts;
    ChartListFilter *m_shown;
    QLineEdit *m_words;
    ChartGalleryView *m_view;
    QLabel *m_none;
    bool m_stale = false; ///< Entries changed while the page was away.
};

} // namespace jingan
