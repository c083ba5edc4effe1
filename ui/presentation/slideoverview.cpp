// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slideoverview.h"

#include "ui/presentation/presentation.h"
#include "ui/presentation/slidethumbnaildelegate.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int Margin = 32;
constexpr int Gap = 20;
/// Narrower than this a slide can't be told from another.
constexpr int LeastWidth = 180;
constexpr int MostColumns = 6;
/// So many are seen without scrolling, if they can be.
constexpr int FewSlides = 12;

} // namespace

SlideOverview::SlideOverview(Presentation &presentation, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presentation(presentation)
    , m_thumbnails(LeastWidth)
    , m_heading(new QLabel(this))
    , m_view(new QListView(this))
    , m_delegate(new SlideThumbnailDelegate(theme, m_thumbnails, m_view))
{
    setProperty("role", QStringLiteral("overview"));
    setAttribute(Qt::WA_StyledBackground);
    m_heading->setProperty("role", QStringLiteral("topicTitle"));
    m_view->setModel(&presentation);
    m_view->setItemDelegate(m_delegate);
    m_view->setFlow(QListView::LeftToRight);
    m_view->setWrapping(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("全部页"));
    m_view->installEventFilter(this);
    setFocusProxy(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, 22, Margin - Gap / 2, 16);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_view, 1);

    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { m_presentation.goTo(index.row()); });
    connect(&presentation, &Presentation::slidesRebuilt, this, [this] { m_thumbnails.setSlides(m_presentation.slides()); });
    m_thumbnails.setSlides(presentation.slides());
    hide();
}

void SlideOverview::open()
{
    m_heading->setText(tr("全部页 · %n 页", nullptr, m_presentation.count()));
    m_view->setCurrentIndex(m_presentation.index(m_presentation.current()));
    show();
    raise();
    setFocus();
    m_view->scrollTo(m_view->currentIndex());
}

bool SlideOverview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_presentation.typedNumber().isEmpty())
            m_presentation.goTo(m_view->currentIndex().row());
        else
            m_presentation.press(*key);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return false;
    default:
        // The rest is as on the slide; what isn't a key of the presentation finds nothing here either.
        m_presentation.press(*key);
        return true;
    }
}

/// As many columns as show the slides whole, pictures as large as that leaves.
void SlideOverview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = width() - 2 * Margin - m_view->verticalScrollBar()->sizeHint().width();
    int columns = m_presentation.count() <= FewSlides ? 4 : 5;
    columns = std::clamp(columns, 1, std::max(1, std::min(room / (LeastWidth + Gap), MostColumns)));
    m_thumbnails.setWidth(std::max(LeastWidth, room / columns - Gap));
    m_view->setGridSize(m_delegate->cellSize() + QSize(Gap - 8, Gap - 6));
}

} // namespace jingan
