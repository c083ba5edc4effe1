// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chartthumbnaildelegate.h"

#include "ui/charts/chartrenderer.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace jingan {

namespace {

constexpr int LeastCard = 268;
constexpr int Padding = 12;   // within a card
constexpr int TitleGap = 8;   // between drawing and title
constexpr int HeadingHeight = 40;
constexpr qreal PictureShape = 0.56; // height to width
constexpr qreal Radius = 10;
/// Type of the small drawing: still read, but not more than a sign of what opens.
constexpr qreal SmallType = 0.75;

} // namespace

ChartThumbnailDelegate::ChartThumbnailDelegate(const ChartListModel &charts, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_charts(charts)
    , m_theme(theme)
    , m_turn(new QTimer(this))
{
    m_turn->setSingleShot(true);
    m_turn->setInterval(0);
    connect(m_turn, &QTimer::timeout, this, &ChartThumbnailDelegate::drawNext);
}

void ChartThumbnailDelegate::setListWidth(int width)
{
    if (width == m_listWidth)
        return;
    m_listWidth = width;
    const int least = LeastCard * std::max(100, m_theme.textPercent()) / 100;
    const int columns = std::max(1, width / (least + Gap));
    m_cardWidth = std::max(1, width / columns - Gap);
    clear();
}

void ChartThumbnailDelegate::clear()
{
    m_pictures.clear();
    m_waiting.clear();
    m_turn->stop();
}

QSize ChartThumbnailDelegate::pictureSize() const
{
    const int width = m_cardWidth - 2 * Padding;
    return {std::max(1, width), std::max(1, int(width * PictureShape))};
}

int ChartThumbnailDelegate::titleHeight(const QString &title) const
{
    const QFontMetrics metrics(m_theme.font(13));
    return metrics.boundingRect(QRect(0, 0, m_cardWidth - 2 * Padding, 10000), Qt::TextWordWrap, title).height();
}

QSize ChartThumbnailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(ChartListModel::HeadingRole).toBool())
        return {m_listWidth, HeadingHeight * m_theme.textPercent() / 100};
    // Two lines of title at least: cards beside each other are equally high.
    const QString title = index.data().toString();
    const int words = std::max(titleHeight(title), 2 * QFontMetrics(m_theme.font(13)).lineSpacing());
    return {m_cardWidth + Gap, pictureSize().height() + words + TitleGap + 2 * Padding + Gap};
}

void ChartThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(ChartListModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }

    const ThemeTokens &tokens = m_theme.tokens();
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && option.state & QStyle::State_HasFocus;
    const QRectF card = option.rect.adjusted(Gap / 2, Gap / 2, -(Gap - Gap / 2), -(Gap - Gap / 2));
    const qreal pen = selected ? 2 : 1;
    painter->setPen(QPen(selected ? tokens.primary : option.state & QStyle::State_MouseOver ? tokens.control : tokens.line, pen));
    painter->setBrush(tokens.surface);
    painter->drawRoundedRect(card.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), Radius, Radius);
    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.primary, 1, Qt::DotLine));
        painter->drawRoundedRect(card.adjusted(4.5, 4.5, -4.5, -4.5), Radius - 4, Radius - 4);
    }

    const QSize size = pictureSize();
    const QRectF place(card.left() + Padding, card.top() + Padding, size.width(), size.height());
    const QString id = index.data(ChartListModel::IdRole).toString();
    const auto picture = m_pictures.constFind(id);
    if (picture != m_pictures.cend()) {
        painter->drawPixmap(place.topLeft(), *picture);
    } else {
        painter->fillRect(place, tokens.sunken);
        if (!m_waiting.contains(id)) {
            m_waiting.append(id);
            m_turn->start();
        }
    }

    painter->setFont(m_theme.font(13));
    painter->setPen(tokens.text);
    painter->drawText(QRectF(place.left(), place.bottom() + TitleGap, place.width(), card.bottom() - place.bottom() - TitleGap),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    painter->restore();
}

void ChartThumbnailDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    const QRect line = option.rect.adjusted(Gap / 2, 0, -Gap / 2, -6);
    const QString words = index.data().toString();
    const QFont font = m_theme.font(15, QFont::Bold);
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, words);
    painter.setFont(m_theme.font(12));
    painter.setPen(tokens.captionText);
    painter.drawText(line.adjusted(QFontMetrics(font).horizontalAdvance(words) + 10, 0, 0, 0), Qt::AlignLeft | Qt::AlignBottom,
        index.data(ChartListModel::CountRole).toString());
}

/// One drawing a turn of the event loop: scrolling and typing come in between.
void ChartThumbnailDelegate::drawNext()
{
    if (m_waiting.isEmpty())
        return;
    const QString id = m_waiting.takeFirst();
    const ChartSpec &chart = m_charts.chart(m_charts.rowOf(id));
    if (!chart.series.isEmpty()) {
        const auto *view = qobject_cast<const QAbstractItemView *>(parent());
        const qreal ratio = view ? view->devicePixelRatioF() : 1;
        const QSize size = pictureSize();
        QPixmap picture((QSizeF(size) * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(m_theme.tokens().surface);
        ChartStyle style;
        style.theme = m_theme.name();
        style.showTitle = false;
        style.showSource = false;
        style.onCard = true;
        style.textScale = SmallType;
        QPainter painter(&picture);
        ChartDrawing(chart, QSizeF(size), style).paint(painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        m_pictures.insert(id, picture);
        emit drawingReady();
    }
    if (!m_waiting.isEmpty())
        m_turn->start();
}

} // namespace jingan
