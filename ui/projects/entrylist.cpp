// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/entrylist.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace jingan {

namespace {

constexpr int MostHeight = 420;
constexpr int Indent = 16;
constexpr int Gap = 2;
constexpr int Padding = 6;
constexpr qreal Dot = 3.5;

/// A dot, the wrapped text, the small line beneath.
class EntryDelegate : public QStyledItemDelegate
{
public:
    EntryDelegate(const Theme &theme, QListView *view)
        : QStyledItemDelegate(view)
        , m_theme(theme)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_view->viewport()->width();
        return {width, 2 * Padding + textHeight(width, index, Qt::DisplayRole, 13) + Gap
                + textHeight(width, index, DatedEntryModel::CaptionRole, 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeTokens &tokens = m_theme.tokens();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, tokens.soft);
        painter->setRenderHint(QPainter::Antialiasing);
        const QFont font = m_theme.font(13);
        const QPointF dot(option.rect.left() + Dot + 2, option.rect.top() + Padding + QFontMetrics(font).height() / 2.0);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.primary);
        painter->drawEllipse(dot, Dot, Dot);
        QRect area = option.rect.adjusted(Indent, Padding, -4, -Padding);
        painter->setFont(font);
        painter->setPen(tokens.text);
        painter->drawText(area, Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        area.setTop(area.top() + textHeight(option.rect.width(), index, Qt::DisplayRole, 13) + Gap);
        painter->setFont(m_theme.font(12));
        painter->setPen(tokens.captionText);
        painter->drawText(area, Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop, index.data(DatedEntryModel::CaptionRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens.primary, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    int textHeight(int width, const QModelIndex &index, int role, qreal pixels) const
    {
        const QString text = index.data(role).toString();
        return text.isEmpty() ? 0
                              : QFontMetrics(m_theme.font(pixels)).boundingRect(QRect(0, 0, qMax(40, width - Indent - 4), 10'000),
                                    Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop, text).height();
    }

    const Theme &m_theme;
    QListView *m_view;
};

} // namespace

void DatedEntryModel::setEntries(const QList<DatedEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int DatedEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant DatedEntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DatedEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.text;
    case CaptionRole:
        return entry.caption;
    case IdRole:
        return entry.id;
    case Qt::AccessibleTextRole:
        return QString(entry.text + u' ' + entry.caption).trimmed();
    default:
        return {};
    }
}

EntryList::EntryList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(new DatedEntryModel(this))
{
    setModel(m_model);
    setItemDelegate(new EntryDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    connect(&theme, &Theme::changed, this, &EntryList::fitHeight);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { emit currentChangedTo(currentId()); });
    connect(this, &QAbstractItemView::activated, this, [this] { emit opened(currentId()); });
}

void EntryList::setEntries(const QList<DatedEntry> &entries)
{
    const QString current = currentId();
    m_model->setEntries(entries);
    setCurrentId(current);
    fitHeight();
}

QString EntryList::currentId() const
{
    return currentIndex().data(DatedEntryModel::IdRole).toString();
}

void EntryList::setCurrentId(const QString &id)
{
    const QModelIndexList found = id.isEmpty()
        ? QModelIndexList() : m_model->match(m_model->index(0, 0), DatedEntryModel::IdRole, id, 1, Qt::MatchExactly);
    setCurrentIndex(found.value(0));
    emit currentChangedTo(currentId());
}

void EntryList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    fitHeight();
}

void EntryList::fitHeight()
{
    int height = 4;
    for (int row = 0; row < m_model->rowCount() && height < MostHeight; ++row)
        height += sizeHintForIndex(m_model->index(row, 0)).height();
    setFixedHeight(qMin(height, MostHeight));
    scheduleDelayedItemsLayout();
}

} // namespace jingan
