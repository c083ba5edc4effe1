// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/monthlyentrydelegate.h"

#include "app/projects/monthlyentrymodel.h"
#include "ui/controls/tablecell.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace jingan {

namespace {

constexpr int FieldHeight = 32;
constexpr int FieldMargin = 6;   ///< Around the field in its cell.
constexpr int FieldPadding = 8;  ///< As the style sheet has it for line edits.
constexpr qreal FieldRadius = 6;
constexpr int IssueGap = 3;

MonthlyEntryModel::Issue issueOf(const QModelIndex &index)
{
    return MonthlyEntryModel::Issue(index.data(MonthlyEntryModel::IssueRole).toInt());
}

bool isField(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsEditable);
}

/// The field's own cell may span the rows of its project; its words don't.
int issueHeight(const QString &text, int width, const QFont &font)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, qMax(20, width), 1000), Qt::TextWordWrap, text).height() + IssueGap;
}

} // namespace

MonthlyEntryDelegate::MonthlyEntryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int MonthlyEntryDelegate::rowHeight() const
{
    return FieldHeight * m_theme.textPercent() / 100 + 2 * FieldMargin;
}

QRect MonthlyEntryDelegate::fieldRect(const QRect &cell, const QModelIndex &index) const
{
    const int height = FieldHeight * m_theme.textPercent() / 100;
    const int issue = issueHeight(index.data(MonthlyEntryModel::IssueTextRole).toString(), cell.width() - 2 * FieldMargin, m_theme.font(12));
    const int top = cell.top() + qMax(FieldMargin, (cell.height() - height - issue) / 2);
    return {cell.left() + FieldMargin, top, cell.width() - 2 * FieldMargin, height};
}

QSize MonthlyEntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isField(index)) {
        return {option.rect.width(), rowHeight()
                + issueHeight(index.data(MonthlyEntryModel::IssueTextRole).toString(), option.rect.width() - 2 * FieldMargin, m_theme.font(12))};
    }
    const QRect words = QFontMetrics(m_theme.font(13)).boundingRect(QRect(0, 0, qMax(20, cellTextRect(option.rect).width()), 1000),
        Qt::TextWordWrap, index.data().toString());
    return {words.width(), qMax(rowHeight(), words.height() + FieldMargin)};
}

void MonthlyEntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    painter->save();
    painter->fillRect(option.rect, tokens.surface);
    painter->setPen(tokens.innerLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (!isField(index)) {
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(tokens.primary);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
        }
        painter->setFont(m_theme.font(13));
        const bool empty = index.data().toString() == QStringLiteral("—");
        painter->setPen(empty || index.column() == MonthlyEntryModel::Last ? tokens.secondaryText : tokens.text);
        // A cell that may be filled in elsewhere only stays blank here.
        painter->drawText(cellTextRect(option.rect), int(alignment) | Qt::TextWordWrap, index.data().toString());
        painter->restore();
        return;
    }
    const MonthlyEntryModel::Issue issue = issueOf(index);
    const QColor caution = issue == MonthlyEntryModel::Issue::Fault ? tokens.red : tokens.warning;
    const QRect field = fieldRect(option.rect, index);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal edge = focused || issue != MonthlyEntryModel::Issue::None ? 2 : 1;
    painter->setPen(QPen(focused ? tokens.primary : issue == MonthlyEntryModel::Issue::None ? tokens.control : caution, edge));
    painter->setBrush(tokens.surface);
    painter->drawRoundedRect(QRectF(field).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), FieldRadius, FieldRadius);
    painter->setFont(m_theme.font(13));
    painter->setPen(tokens.text);
    const QRect words = field.adjusted(FieldPadding + 1, 0, -FieldPadding - 1, 0);
    painter->drawText(words, int(alignment),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    if (issue != MonthlyEntryModel::Issue::None) {
        painter->setFont(m_theme.font(12));
        painter->setPen(caution);
        painter->drawText(QRect(field.left(), field.bottom() + IssueGap, field.width(), option.rect.bottom() - field.bottom() - IssueGap),
            Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data(MonthlyEntryModel::IssueTextRole).toString());
    }
    painter->restore();
}

QWidget *MonthlyEntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    editor->setAccessibleName(index.siblingAtColumn(MonthlyEntryModel::Title).data().toString() + u' '
        + index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAccessibleDescription(index.data(MonthlyEntryModel::IssueTextRole).toString());
    if (index.column() == MonthlyEntryModel::Evidence) {
        auto *browse = editor->addAction(m_theme.icon(QStringLiteral("folder")), QLineEdit::TrailingPosition);
        browse->setText(tr("选择佐证文件"));
        browse->setToolTip(tr("选择佐证文件（F4）"));
        browse->setShortcut(QKeySequence(Qt::Key_F4));
        browse->setShortcutContext(Qt::WidgetShortcut);
        // The field itself is gone as soon as another window opens.
        connect(browse, &QAction::triggered, editor,
            [this, place = QPersistentModelIndex(index)] { emit fileRequested(place); });
    }
    return editor;
}

void MonthlyEntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A change of others' must not take away what is being typed.
    auto *field = static_cast<QLineEdit *>(editor);
    if (!field->isModified())
        field->setText(index.data(Qt::EditRole).toString());
}

void MonthlyEntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *field = static_cast<QLineEdit *>(editor);
    model->setData(index, field->text(), Qt::EditRole);
    field->setModified(false);
}

void MonthlyEntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    editor->setGeometry(fieldRect(option.rect, index));
}

bool MonthlyEntryDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto leave = [&](EndEditHint hint) {
        emit commitData(editor);
        emit closeEditor(editor, hint);
        return true;
    };
    switch (key->key()) {
    case Qt::Key_Tab:
        return leave(EditNextItem);
    case Qt::Key_Backtab:
        return leave(EditPreviousItem);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return leave(key->modifiers().testFlag(Qt::ShiftModifier) ? EditPreviousItem : EditNextItem);
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool right = key->key() == Qt::Key_Right;
        const int end = right ? int(editor->text().size()) : 0;
        if (key->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier) || editor->hasSelectedText() || editor->cursorPosition() != end)
            break;
        emit commitData(editor);
        emit sideRequested(right ? 1 : -1);
        return true;
    }
    default:
        break;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace jingan
