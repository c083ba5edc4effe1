// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/commandpalette.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace jingan {

namespace {

constexpr QSize PaletteSize(560, 420);
constexpr int TopOffset = 90;
constexpr int RowHeight = 34;

class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, RowHeight * m_theme.textPercent() / 100};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeTokens &tokens = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? tokens.soft : tokens.sunken);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        if (selected) {
            // Not by colour alone: a bar as in the navigation.
            painter->setBrush(tokens.primary);
            painter->drawRoundedRect(QRectF(option.rect.left(), option.rect.top() + 7, 3, option.rect.height() - 14), 1.5, 1.5);
        }
        const QRect inner = option.rect.adjusted(12, 0, -12, 0);
        m_theme.icon(index.data(PaletteModel::IconNameRole).toString()).paint(painter, QRect(inner.left(), inner.center().y() - 8, 16, 16));
        painter->setFont(m_theme.font(12));
        const QString aside = index.data(PaletteModel::AsideRole).toString();
        const int asideWidth = painter->fontMetrics().horizontalAdvance(aside) + 12;
        painter->setPen(tokens.captionText);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, aside);
        painter->setFont(m_theme.font(13));
        painter->setPen(tokens.text);
        const QRect line = inner.adjusted(28, 0, -asideWidth, 0);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

CommandPalette::CommandPalette(const QList<PaletteEntry> &entries, const PaletteGroup &many, const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_model(new PaletteModel(entries, many, this))
    , m_field(new QLineEdit(this))
    , m_otherName(new QLabel(this))
    , m_view(new QListView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("palette"));
    setAccessibleName(tr("命令面板"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("结果"));
    m_field->setPlaceholderText(tr("查找页面、项目和操作"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_otherName->setProperty("role", QStringLiteral("caption"));
    m_otherName->setTextFormat(Qt::PlainText);
    m_otherName->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_otherName);
    layout->addWidget(m_view, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_view, &QListView::clicked, this, &CommandPalette::runRow);
    filter({});

    const QSize size = PaletteSize.boundedTo(parent->size() - QSize(40, TopOffset + 20));
    setGeometry(QRect(parent->mapToGlobal(QPoint((parent->width() - size.width()) / 2, TopOffset)), size));
    m_field->setFocus();
}

QStringList CommandPalette::shownTitles() const
{
    QStringList titles;
    for (int row = 0; row < m_model->rowCount(); ++row)
        titles.append(m_model->index(row).data().toString());
    return titles;
}

void CommandPalette::filter(const QString &text)
{
    m_model->filter(text);
    m_otherName->setText(m_model->otherNames());
    m_otherName->setVisible(!m_model->otherNames().isEmpty());
    m_view->setCurrentIndex(m_model->index(0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int rows = m_model->rowCount();
        const int row = m_view->currentIndex().row();
        const int page = std::max(1, m_view->viewport()->height() / std::max(1, m_view->sizeHintForRow(0)));
        const auto moveTo = [&](int to) { m_view->setCurrentIndex(m_model->index(std::clamp(to, 0, std::max(0, rows - 1)))); };
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            moveTo(row + 1);
            return true;
        case Qt::Key_Up:
            moveTo(row - 1);
            return true;
        case Qt::Key_PageDown:
            moveTo(row + page);
            return true;
        case Qt::Key_PageUp:
            moveTo(row - page);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runRow(m_view->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::runRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // What it runs may open a dialog of its own: the palette goes first.
    const std::function<void()> run = m_model->target(index);
    close();
    run();
}

} // namespace jingan
