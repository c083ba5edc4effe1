// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presenterview.h"

#include "ui/controls/elidedlabel.h"
#include "ui/presentation/presentation.h"
#include "ui/presentation/slidenotes.h"
#include "ui/presentation/slideoverview.h"
#include "ui/presentation/slidethumbnaildelegate.h"
#include "ui/presentation/slideview.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTextBrowser>
#include <QTime>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace jingan {

namespace {

constexpr int TopHeight = 56;
constexpr int Margin = 24;
constexpr int StripPicture = 143;
constexpr int NotesSizes[] = {13, 15, 17, 20, 24, 28, 34};
constexpr int StandardNotesSize = 17;
const QString NotesSizeKey = QStringLiteral("presentation/notesSize");
constexpr QSize FirstSize(1280, 800);

QLabel *label(const QString &role, QWidget *parent, const QString &words = {})
{
    auto *label = new QLabel(words, parent);
    label->setProperty("role", role);
    return label;
}

} // namespace

PresenterView::PresenterView(Presentation &presentation, ElapsedClock &clock, const Theme &dark, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_presentation(presentation)
    , m_clock(clock)
    , m_theme(dark)
    , m_thumbnails(new SlideThumbnails(StripPicture, {}, this))
    , m_tick(new QTimer(this))
    , m_notesSize(std::clamp(QSettings().value(NotesSizeKey, StandardNotesSize).toInt(), *std::begin(NotesSizes), *std::rbegin(NotesSizes)))
{
    setWindowTitle(tr("演讲者视图"));
    setProperty("role", QStringLiteral("presenter"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(960, 600);
    resize(FirstSize);
    // Its own colours, whatever the program's are.
    setPalette(themePalette(dark.tokens()));
    setStyleSheet(jingan::styleSheet(dark.tokens(), dark.textPercent()));

    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Margin, 18, Margin, 14);
    columns->setSpacing(28);
    columns->addWidget(buildCurrent(), 936);
    columns->addWidget(buildSide(), 430);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    layout->addLayout(columns, 1);
    layout->addWidget(buildStrip());
    m_overview = new SlideOverview(presentation, dark, this);

    const QList<QWidget *> children = findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->focusPolicy() != Qt::NoFocus && !m_overview->isAncestorOf(child))
            child->installEventFilter(this);
    }
    m_tick->setObjectName(QStringLiteral("tick"));
    m_tick->setSingleShot(true);
    connect(m_tick, &QTimer::timeout, this, &PresenterView::showClock);
    connect(&presentation, &Presentation::currentChanged, this, &PresenterView::showSlide);
    connect(&presentation, &Presentation::stateChanged, this, &PresenterView::showState);
    connect(&presentation, &Presentation::laserMoved, this, [this] { m_current->setLaser(m_presentation.laserPosition()); });
    connect(&presentation, &Presentation::slidesRebuilt, this, [this] { m_thumbnails->setSlides(m_presentation.slides()); });
    m_thumbnails->setSlides(presentation.slides());
    showSlide();
}

PresenterView::~PresenterView() = default;

QPushButton *PresenterView::addButton(const QString &words, const QString &icon, const QString &toolTip)
{
    auto *button = new QPushButton(words, this);
    button->setProperty("role", QStringLiteral("presenterButton"));
    if (!icon.isEmpty())
        button->setIcon(m_theme.icon(icon, m_theme.tokens().text));
    button->setIconSize({18, 18});
    button->setToolTip(toolTip);
    // A click leaves the keys where they were; Tab still reaches the button.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *PresenterView::buildTop()
{
    auto *top = new QWidget(this);
    top->setProperty("role", QStringLiteral("toolbar"));
    top->setAttribute(Qt::WA_StyledBackground);
    top->setFixedHeight(std::max(TopHeight, TopHeight * m_theme.textPercent() / 100));
    auto *seal = new QLabel(top);
    seal->setPixmap(sealPixmap(m_presentation.dataset().report.region, QSize(28, 28), devicePixelRatioF()));
    auto *clockIcon = new QLabel(top);
    clockIcon->setPixmap(m_theme.icon(QStringLiteral("clock"), m_theme.tokens().secondaryText).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_showing = new ElidedLabel({}, top);
    m_showing->setProperty("role", QStringLiteral("secondary"));
    m_elapsed = label(QStringLiteral("clock"), top);
    m_time = label(QStringLiteral("clock"), top);
    m_elapsed->setAccessibleName(tr("已用时"));
    m_time->setAccessibleName(tr("当前时间"));
    m_pause = addButton({}, QStringLiteral("pause"), tr("暂停或继续计时"));
    QPushButton *reset = addButton(tr("归零"), QStringLiteral("reset"), tr("从零开始计时"));
    connect(m_pause, &QPushButton::clicked, this, &PresenterView::togglePause);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_clock.restart();
        showClock();
    });

    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(20, 0, Margin, 0);
    layout->setSpacing(12);
    layout->addWidget(seal);
    layout->addWidget(label(QStringLiteral("topicTitle"), top, tr("演讲者视图")));
    layout->addWidget(m_showing, 1);
    layout->addWidget(clockIcon);
    layout->addWidget(m_elapsed);
    layout->addWidget(label(QStringLiteral("secondary"), top, tr("已用时")));
    layout->addWidget(m_pause);
    layout->addWidget(reset);
    layout->addSpacing(14);
    layout->addWidget(m_time);
    layout->addWidget(label(QStringLiteral("secondary"), top, tr("当前时间")));
    return top;
}

QWidget *PresenterView::buildCurrent()
{
    auto *column = new QWidget(this);
    m_position = label(QStringLiteral("secondary"), column);
    m_current = new SlideView(column);
    m_current->setMouseTracking(true);
    m_current->installEventFilter(this);

    m_back = addButton(tr("上一页"), QStringLiteral("back"), tr("上一页（←、Page Up）"));
    m_next = addButton(tr("下一页"), QStringLiteral("forward"), tr("下一页（→、空格、Page Down）"));
    m_next->setProperty("role", QStringLiteral("presenterPrimary"));
    m_next->setIcon(m_theme.icon(QStringLiteral("forward"), m_theme.tokens().onPrimary));
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow points away from the words
    m_black = addButton(tr("黑屏"), QStringLiteral("black-screen"), tr("黑屏（B），白屏（W）；再按任意键回到幻灯片"));
    m_black->setCheckable(true);
    m_all = addButton(tr("全部页"), QStringLiteral("all-slides"), tr("全部页（G）"));
    m_all->setCheckable(true);
    m_swap = addButton(tr("交换屏幕"), QStringLiteral("swap-screens"), tr("交换屏幕（S）"));
    QPushButton *end = addButton(tr("结束放映"), QStringLiteral("close"), tr("结束放映（Esc）"));
    for (const auto &[button, action] : {std::pair{m_back, PresentationAction::Previous}, {m_next, PresentationAction::Next},
             {m_black, PresentationAction::Black}, {m_all, PresentationAction::Overview},
             {m_swap, PresentationAction::SwapScreens}, {end, PresentationAction::End}})
        connect(button, &QPushButton::clicked, this, [this, action = action] { m_presentation.perform(action); });

    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(label(QStringLiteral("cardTitle"), column, tr("当前页")));
    heading->addWidget(m_position, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addSpacing(18);
    buttons->addWidget(m_black);
    buttons->addWidget(m_all);
    buttons->addWidget(m_swap);
    buttons->addStretch(1);
    buttons->addWidget(end);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(heading);
    layout->addWidget(m_current);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return column;
}

QWidget *PresenterView::buildSide()
{
    auto *column = new QWidget(this);
    m_nextTitle = new ElidedLabel({}, column);
    m_nextTitle->setProperty("role", QStringLiteral("secondary"));
    m_following = new SlideView(column);
    m_notes = new QTextBrowser(column);
    m_notes->setProperty("role", QStringLiteral("presenterNotes"));
    m_notes->setAccessibleName(tr("原文与备注"));
    m_notes->setOpenLinks(false);
    m_notes->document()->setDocumentMargin(18);
    m_notes->setMinimumHeight(80);
    QPushButton *smaller = addButton(QStringLiteral("A−"), {}, tr("缩小备注文字"));
    QPushButton *larger = addButton(QStringLiteral("A+"), {}, tr("放大备注文字"));
    smaller->setAccessibleName(smaller->toolTip());
    larger->setAccessibleName(larger->toolTip());
    connect(smaller, &QPushButton::clicked, this, [this] { stepNotesSize(-1); });
    connect(larger, &QPushButton::clicked, this, [this] { stepNotesSize(1); });

    auto *nextHeading = new QHBoxLayout;
    nextHeading->setSpacing(8);
    nextHeading->addWidget(label(QStringLiteral("cardTitle"), column, tr("下一页")));
    nextHeading->addWidget(m_nextTitle, 1);
    auto *notesHeading = new QHBoxLayout;
    notesHeading->setSpacing(8);
    notesHeading->addWidget(label(QStringLiteral("cardTitle"), column, tr("原文与备注")), 1);
    notesHeading->addWidget(smaller);
    notesHeading->addWidget(larger);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(nextHeading);
    layout->addWidget(m_following);
    layout->addLayout(notesHeading);
    layout->addWidget(m_notes, 1);
    return column;
}

QWidget *PresenterView::buildStrip()
{
    auto *bottom = new QWidget(this);
    bottom->setProperty("role", QStringLiteral("presenterStrip"));
    bottom->setAttribute(Qt::WA_StyledBackground);
    m_strip = new QListView(bottom);
    m_strip->setModel(&m_presentation);
    auto *delegate = new SlideThumbnailDelegate(m_theme, *m_thumbnails, m_strip);
    m_strip->setItemDelegate(delegate);
    m_strip->setFlow(QListView::LeftToRight);
    m_strip->setWrapping(false);
    m_strip->setUniformItemSizes(true);
    m_strip->setMouseTracking(true);
    m_strip->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_strip->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_strip->setGridSize(delegate->cellSize() + QSize(20, 0));
    m_strip->setFixedHeight(delegate->cellSize().height() + m_strip->horizontalScrollBar()->sizeHint().height() + 4);
    m_strip->setFocusPolicy(Qt::TabFocus);
    m_strip->setAccessibleName(tr("全部页"));
    connect(m_strip, &QListView::clicked, this, [this](const QModelIndex &index) { m_presentation.goTo(index.row()); });
    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(Margin - 4, 12, Margin - 4, 4);
    layout->addWidget(m_strip);
    return bottom;
}

void PresenterView::setCanSwap(bool can)
{
    m_swap->setEnabled(can);
}

void PresenterView::setOverviewHere(bool here)
{
    m_overviewHere = here;
    showState();
}

void PresenterView::showSlide()
{
    if (m_presentation.isEmpty())
        return;
    const int row = m_presentation.current();
    const int count = m_presentation.count();
    m_textPercent = m_presentation.textPercent();
    SlideStyle style;
    style.textScale = m_textPercent / 100.0;
    const Slide &slide = m_presentation.slide(row);
    m_current->showSlide(slide, row + 1, count, style);
    m_showing->setText(tr("主屏正在放映：%1").arg(slide.title));
    const int next = row + 1 < count ? row + 1 : m_presentation.loop() > 0 ? 0 : -1;
    if (next >= 0) {
        m_following->showSlide(m_presentation.slide(next), next + 1, count, style);
        m_nextTitle->setText(QStringLiteral("%1 · %2").arg(next + 1).arg(m_presentation.slide(next).title));
    } else {
        m_following->clear();
        m_nextTitle->setText(tr("已是最后一页"));
    }
    const QModelIndex index = m_presentation.index(row);
    m_strip->setCurrentIndex(index);
    m_strip->scrollTo(index, QAbstractItemView::PositionAtCenter);
    showNotes();
    showState();
}

void PresenterView::showState()
{
    if (m_textPercent != m_presentation.textPercent()) {
        showSlide();
        return;
    }
    const QString typed = m_presentation.typedNumber();
    const QString position = QStringLiteral("%1 / %2").arg(m_presentation.current() + 1).arg(m_presentation.count());
    switch (m_presentation.blank()) {
    case Presentation::Blank::Black:
        m_position->setText(tr("%1 · 主屏为黑屏").arg(position));
        break;
    case Presentation::Blank::White:
        m_position->setText(tr("%1 · 主屏为白屏").arg(position));
        break;
    case Presentation::Blank::None:
        m_position->setText(typed.isEmpty() ? position : tr("%1 · 按回车转到第 %2 页").arg(position, typed));
        break;
    }
    m_back->setEnabled(m_presentation.canGoBack());
    m_next->setEnabled(m_presentation.canGoNext());
    m_black->setChecked(m_presentation.blank() != Presentation::Blank::None);
    m_all->setChecked(m_presentation.isOverviewShown());
    m_current->setBlank(m_presentation.blank());
    m_current->setLaser(m_presentation.laserPosition());
    m_current->setCursor(m_presentation.isLaserOn() ? Qt::CrossCursor : Qt::ArrowCursor);
    const bool overview = m_overviewHere && m_presentation.isOverviewShown();
    if (overview && m_overview->isHidden()) {
        m_overview->open();
    } else if (!overview && !m_overview->isHidden()) {
        m_overview->hide();
        setFocus();
    }
}

void PresenterView::showNotes()
{
    const int row = m_presentation.current();
    m_notes->setHtml(notesHtml(m_presentation.slide(row), m_presentation.remark(row), m_theme.tokens(), m_notesSize));
}

void PresenterView::stepNotesSize(int step)
{
    const auto at = std::lower_bound(std::begin(NotesSizes), std::end(NotesSizes), m_notesSize) - std::begin(NotesSizes);
    m_notesSize = NotesSizes[std::clamp<qsizetype>(at + step, 0, std::ssize(NotesSizes) - 1)];
    QSettings().setValue(NotesSizeKey, m_notesSize);
    showNotes();
}

void PresenterView::togglePause()
{
    m_clock.setPaused(!m_clock.isPaused());
    showClock();
}

void PresenterView::showClock()
{
    const bool paused = m_clock.isPaused();
    m_elapsed->setText(m_clock.text());
    m_pause->setText(paused ? tr("继续") : tr("暂停"));
    m_pause->setIcon(m_theme.icon(paused ? QStringLiteral("play") : QStringLiteral("pause"), m_theme.tokens().text));
    const QTime now = QTime::currentTime();
    m_time->setText(now.toString(QStringLiteral("HH:mm")));
    if (isVisible())
        m_tick->start(paused ? 60000 - now.msecsSinceStartOfDay() % 60000 : m_clock.untilNextSecond());
}

bool PresenterView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

/// The presentation's keys, whichever control has the focus; the mouse over this slide moves the laser.
bool PresenterView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_current) {
        if (event->type() == QEvent::MouseMove)
            m_presentation.setLaserPosition(m_current->shareAt(static_cast<QMouseEvent *>(event)->position()));
        else if (event->type() == QEvent::Leave)
            m_presentation.setLaserPosition({});
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool button = qobject_cast<QPushButton *>(watched);
    switch (key->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return false;
    case Qt::Key_Space:
        if (button)
            return false;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Enter presses a button that was reached by Tab, unless it completes a number.
        if (button && m_presentation.typedNumber().isEmpty()) {
            static_cast<QPushButton *>(watched)->click();
            return true;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (watched == m_notes)
            return false; // the notes scroll
        break;
    default:
        break;
    }
    return m_presentation.press(*key);
}

void PresenterView::keyPressEvent(QKeyEvent *event)
{
    if (!m_presentation.press(*event))
        QWidget::keyPressEvent(event);
}

void PresenterView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showClock();
    m_strip->scrollTo(m_strip->currentIndex(), QAbstractItemView::PositionAtCenter);
    setFocus();
}

void PresenterView::hideEvent(QHideEvent *event)
{
    m_tick->stop();
    QWidget::hideEvent(event);
}

void PresenterView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_overview->setGeometry(rect());
}

void PresenterView::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

} // namespace jingan
