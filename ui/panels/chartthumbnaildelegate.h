// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartlistmodel.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

class QTimer;

namespace jingan {

/// Paints a catalogue's rows as cards with a small drawing of the chart, subjects as headings
/// over the whole width. Drawings are made when first looked at, one at a time, so that the
/// page is there at once and scrolls freely.
class ChartThumbnailDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Between cards; each keeps half of it free around itself.
    static constexpr int Gap = 14;

    ChartThumbnailDelegate(const ChartListModel &charts, const Theme &theme, QObject *parent = nullptr);

    /// The list's width: how wide cards are follows from it.
    void setListWidth(int width);
    int cardWidth() const { return m_cardWidth; }
    /// Drawings made and still waiting.
    int drawn() const { return int(m_pictures.size()); }
    int waiting() const { return int(m_waiting.size()); }
    /// Throws the drawings away; they are made anew when next looked at.
    void clear();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    /// A drawing is ready to be painted.
    void drawingReady();

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QSize pictureSize() const;
    int titleHeight(const QString &title) const;
    void drawNext();

    const ChartListModel &m_charts;
    const Theme &m_theme;
    int m_listWidth = 0;
    int m_cardWidth = 0;
    QHash<QString, QPixmap> m_pictures; ///< By the chart's id.
    mutable QStringList m_waiting;
    QTimer *m_turn;
};

} // namespace jingan
