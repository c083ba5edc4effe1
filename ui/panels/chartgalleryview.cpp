// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chartgalleryview.h"

#include "ui/charts/chartclipboard.h"
#include "ui/controls/pagearea.h"
#include "ui/panels/chartthumbnaildelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace jingan {

namespace {

/// Logical size of a picture copied from here; there is none on screen.
constexpr QSizeF CopySize(960, 540);

} // namespace

ChartGalleryView::ChartGalleryView(ChartListModel &charts, ChartListFilter &shown, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_charts(charts)
    , m_shown(shown)
    , m_theme(theme)
    , m_cards(new ChartThumbnailDelegate(charts, theme, this))
{
    setModel(&shown);
    setItemDelegate(m_cards);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    // Cards lie on the page's ground.
    setProperty("role", QStringLiteral("cards"));
    viewport()->setAutoFillBackground(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: cards that come and go must not change the width that they are laid out for.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // The scroll bar stands in the page's margin.
    verticalScrollBar()->ensurePolished();
    setViewportMargins(0, 0, PageArea::pageMargins().right() - verticalScrollBar()->sizeHint().width() - ChartThumbnailDelegate::Gap / 2, 0);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("全部图表"));

    connect(m_cards, &ChartThumbnailDelegate::drawingReady, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListView::activated, this,
        [this](const QModelIndex &index) { emit chartOpened(index.data(ChartListModel::IdRole).toString()); });
    connect(&m_charts, &QAbstractItemModel::dataChanged, this, [this] {
        m_cards->clear();
        viewport()->update();
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_cards->clear();
        relayOut();
    });
}

const ChartSpec &ChartGalleryView::currentChart() const
{
    return m_charts.chart(m_shown.mapToSource(currentIndex()).row());
}

void ChartGalleryView::selectChart(const QString &id)
{
    const int row = m_charts.rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_shown.mapFromSource(m_charts.index(row));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void ChartGalleryView::relayOut()
{
    m_cards->setListWidth(viewport()->width() - 1);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void ChartGalleryView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        relayOut();
    QListView::resizeEvent(event);
}

void ChartGalleryView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
        return;
    }
    QListView::keyPressEvent(event);
}

void ChartGalleryView::copyPicture()
{
    if (currentChart().series.isEmpty())
        return;
    copyChartImage(currentChart(), CopySize, {}, devicePixelRatioF());
    emit copied();
}

void ChartGalleryView::copyNumbers()
{
    copyChartTable(currentChart());
    emit copied();
}

void ChartGalleryView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!byKey && !indexAt(event->pos()).isValid())
        return;
    const ChartSpec &chart = currentChart();
    if (chart.series.isEmpty())
        return;
    QMenu menu(this);
    menu.addAction(m_theme.icon(QStringLiteral("zoom-in")), tr("放大查看"), QKeySequence(Qt::Key_Return), this,
        [this, id = chart.id] { emit chartOpened(id); });
    menu.addSeparator();
    for (const auto &[format, words] : {std::pair{QStringLiteral("png"), tr("导出 PNG…")}, {QStringLiteral("pdf"), tr("导出 PDF…")}}) {
        menu.addAction(m_theme.icon(format == QLatin1String("png") ? QStringLiteral("image") : QStringLiteral("document")), words, this,
            [this, id = chart.id, format = format] { emit exportRequested(id, format); });
    }
    menu.addSeparator();
    menu.addAction(m_theme.icon(QStringLiteral("copy")), tr("复制图片"), QKeySequence(QKeySequence::Copy), this, &ChartGalleryView::copyPicture);
    menu.addAction(m_theme.icon(QStringLiteral("table")), tr("复制数据"), this, &ChartGalleryView::copyNumbers);
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

} // namespace jingan
