// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartlistmodel.h"
#include "ui/theme/theme.h"

#include <QListView>

namespace jingan {

class ChartThumbnailDelegate;

/// A catalogue's charts as cards in lines, grouped by subject. Arrows choose, Enter or a double
/// click opens, Ctrl+C copies the picture, the menu key offers the rest.
class ChartGalleryView : public QListView
{
    Q_OBJECT
public:
    ChartGalleryView(ChartListModel &charts, ChartListFilter &shown, const Theme &theme, QWidget *parent = nullptr);

    /// The chart chosen; an empty one where there is none.
    const ChartSpec &currentChart() const;
    void selectChart(const QString &id);
    const ChartThumbnailDelegate &thumbnails() const { return *m_cards; }

signals:
    void chartOpened(const QString &id);
    void exportRequested(const QString &id, const QString &format);
    void copied();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copyPicture();
    void copyNumbers();
    void relayOut();

    ChartListModel &m_charts;
    ChartListFilter &m_shown;
    const Theme &m_theme;
    ChartThumbnailDelegate *m_cards;
};

} // namespace jingan
