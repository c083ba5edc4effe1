// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/searchbox.h"

#include "ui/navigation/searchhitdelegate.h"
#include "ui/navigation/searchhitmodel.h"

#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int Width = 272;
constexpr int ListWidth = 460;
constexpr int ListHeight = 420;
constexpr int ListPadding = 8;
/// Typing pauses this long before a search: fast enough to feel immediate.
constexpr int PauseMilliseconds = 80;

} // namespace

SearchBox::SearchBox(const Dataset &dataset, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_dataset(dataset)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_list(new QFrame(window()))
    , m_view(new QListView(m_list))
    , m_summary(new QLabel(m_list))
    , m_model(new SearchHitModel(dataset, this))
    , m_pause(new QTimer(this))
{
    m_field->setProperty("role", QStringLiteral("search"));
    m_field->setPlaceholderText(tr("查找原文、指标、项目"));
    m_field->setToolTip(tr("查找（Ctrl+F）"));
    m_field->setAccessibleName(tr("查找原文、指标、项目"));
    m_field->setClearButtonEnabled(true);
    m_field->setFixedWidth(Width);
    m_field->installEventFilter(this);
    QAction *glass = m_field->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(&theme, &Theme::changed, glass, [this, glass] { glass->setIcon(m_theme.icon(QStringLiteral("search"))); });

    m_list->setProperty("role", QStringLiteral("card"));
    m_list->setAutoFillBackground(true);
    m_list->hide();
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SearchHitDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("查找结果"));
    m_summary->setProperty("role", QStringLiteral("caption"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *listLayout = new QVBoxLayout(m_list);
    listLayout->setContentsMargins(ListPadding, ListPadding, ListPadding, ListPadding);
    listLayout->addWidget(m_summary);
    listLayout->addWidget(m_view, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    setFocusProxy(m_field);

    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &SearchBox::search);
    connect(m_field, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_view, &QListView::clicked, this, &SearchBox::choose);
}

void SearchBox::activate()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

int SearchBox::hitCount() const
{
    return m_model->rowCount();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && !m_field->text().isEmpty())
        openList();
    if (event->type() == QEvent::FocusOut)
        m_list->hide();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);

    const int row = m_view->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_view->setCurrentIndex(m_model->index(qMin(row + 1, m_model->rowCount() - 1), 0));
        return true;
    case Qt::Key_Up:
        m_view->setCurrentIndex(m_model->index(qMax(row - 1, 0), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Faster fingers than the pause: search first.
        if (m_pause->isActive())
            search();
        choose(m_view->currentIndex());
        return true;
    case Qt::Key_Escape:
        if (m_list->isVisible()) {
            m_list->hide();
            return true;
        }
        m_field->clear();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void SearchBox::search()
{
    m_pause->stop();
    m_model->search(m_field->text());
    const int hits = m_model->rowCount();
    QString summary = hits == 0 ? tr("没有找到“%1”。可换一个词，或减少字数。").arg(m_field->text()) : tr("共 %1 处").arg(hits);
    if (!m_model->otherName().isEmpty())
        summary += QStringLiteral(" · ") + m_model->otherName();
    m_summary->setText(summary);
    m_view->setVisible(hits > 0);
    if (hits > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    if (m_field->text().trimmed().isEmpty())
        m_list->hide();
    else if (m_field->hasFocus())
        openList();
}

void SearchBox::openList()
{
    QWidget *top = window();
    if (m_list->parentWidget() != top)
        m_list->setParent(top);
    const int width = qMin(ListWidth, top->width() - 40);
    m_summary->ensurePolished();
    const int frame = 2 * (ListPadding + m_list->frameWidth());
    int wanted = m_summary->heightForWidth(width - frame) + frame;
    if (const int rows = m_model->rowCount())
        wanted += rows * m_view->sizeHintForRow(0) + m_list->layout()->spacing();
    m_list->resize(width, qMin(qMin(ListHeight, wanted), top->height() - 120));
    const QPoint corner = m_field->mapTo(top, QPoint(m_field->width(), m_field->height() + 6));
    m_list->move(qMax(8, corner.x() - m_list->width()), corner.y());
    m_list->raise();
    m_list->show();
}

void SearchBox::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_list->hide();
    emit locationRequested(m_model->location(index.row()));
}

} // namespace jingan
