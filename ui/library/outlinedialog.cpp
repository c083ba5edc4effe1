// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/outlinedialog.h"

#include "app/library/reportlinemodel.h"
#include "ui/controls/tablecell.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTextCursor>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr QSize DialogSize(860, 600);
constexpr int RowHeight = 28;
constexpr int TextHeight = 110;

/// A line by its level: headings bold, sections and text set in.
class LineDelegate : public QStyledItemDelegate
{
public:
    LineDelegate(const Theme &theme, QObject *parent)
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
        const int level = index.data(ReportLineModel::LevelRole).toInt();
        painter->save();
        paintCellGround(*painter, option, tokens);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(tokens.primary);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        static constexpr int indents[] = {44, 0, 22};
        const QRect words = cellTextRect(option.rect).adjusted(indents[level], 0, 0, 0);
        painter->setFont(m_theme.font(level == 1 ? 14 : 13, level == 0 ? QFont::Normal : QFont::Bold));
        painter->setPen(level == 0 ? tokens.secondaryText : tokens.text);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString().left(200), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

OutlineDialog::OutlineDialog(const Report &report, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_model(new ReportLineModel(report, this))
    , m_lines(new QListView(this))
    , m_text(new QPlainTextEdit(this))
    , m_hint(new QLabel(tr("选一行，改它的级别，或与上一行合并；要拆分，先在下面的文字里点到断开处。"), this))
    , m_merge(new QPushButton(tr("与上一行合并(&M)"), this))
    , m_split(new QPushButton(tr("在光标处拆分(&P)"), this))
    , m_undo(new QPushButton(tr("撤销(&U)"), this))
{
    setWindowTitle(tr("修正结构"));
    m_hint->setProperty("role", QStringLiteral("secondary"));
    m_hint->setWordWrap(true);
    m_lines->setModel(m_model);
    m_lines->setItemDelegate(new LineDelegate(theme, m_lines));
    m_lines->setUniformItemSizes(true);
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setAccessibleName(tr("报告的各行"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFixedHeight(TextHeight * theme.textPercent() / 100);
    m_text->setAccessibleName(tr("所选一行的文字"));

    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    const QString names[] = {tr("正文(&T)"), tr("一级标题(&1)"), tr("二级标题(&2)")};
    for (const int level : {1, 2, 0}) {
        m_levels[level] = new QPushButton(names[level], this);
        m_levels[level]->setAutoDefault(false);
        connect(m_levels[level], &QPushButton::clicked, this, [this, level] { setLevel(level); });
        actions->addWidget(m_levels[level]);
    }
    actions->addSpacing(8);
    for (QPushButton *button : {m_merge, m_split}) {
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    actions->addStretch(1);
    m_undo->setAutoDefault(false);
    actions->addWidget(m_undo);
    connect(m_merge, &QPushButton::clicked, this, &OutlineDialog::merge);
    connect(m_split, &QPushButton::clicked, this, &OutlineDialog::split);
    connect(m_undo, &QPushButton::clicked, this, &OutlineDialog::undo);

    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("保存修正"), QDialogButtonBox::AcceptRole);
    m_save->setProperty("role", QStringLiteral("primary"));
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_hint);
    layout->addWidget(m_lines, 1);
    layout->addLayout(actions);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    resize(DialogSize);

    connect(m_lines->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlineDialog::showLine);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const int at = m_text->textCursor().position();
        m_split->setEnabled(at > 0 && at < m_text->toPlainText().size());
    });
    select(0);
}

QList<Correction> OutlineDialog::corrections() const
{
    return m_model->corrections();
}

void OutlineDialog::select(int row)
{
    m_lines->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
    showLine();
}

void OutlineDialog::setLevel(int level)
{
    const int row = m_lines->currentIndex().row();
    if (row < 0)
        return;
    m_model->setLevel(row, level);
    select(row);
}

void OutlineDialog::merge()
{
    const int row = m_lines->currentIndex().row();
    if (row > 0 && m_model->mergeWithPrevious(row))
        select(row - 1);
}

void OutlineDialog::split()
{
    const int row = m_lines->currentIndex().row();
    if (row >= 0 && m_model->split(row, m_text->textCursor().position()))
        select(row + 1);
}

void OutlineDialog::undo()
{
    const int row = m_lines->currentIndex().row();
    m_model->undo();
    select(row);
}

void OutlineDialog::showLine()
{
    const QModelIndex index = m_lines->currentIndex();
    m_text->setPlainText(index.data(ReportLineModel::TextRole).toString());
    for (int level = 0; level < 3; ++level)
        m_levels[level]->setEnabled(index.isValid() && index.data(ReportLineModel::LevelRole).toInt() != level);
    m_merge->setEnabled(index.row() > 0);
    m_split->setEnabled(false);
    m_undo->setEnabled(!m_model->corrections().isEmpty());
    m_save->setEnabled(!m_model->corrections().isEmpty());
}

} // namespace jingan
