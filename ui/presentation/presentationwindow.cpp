// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationwindow.h"

#include "ui/presentation/presentation.h"
#include "ui/presentation/slideoverview.h"
#include "ui/presentation/slideview.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylesheet.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMouseEvent>

namespace jingan {

namespace {

constexpr int CursorMilliseconds = 3000;
/// One notch of a wheel.
constexpr int WheelStep = 120;

} // namespace

PresentationWindow::PresentationWindow(Presentation &presentation, const Theme &dark, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_presentation(presentation)
    , m_view(new SlideView(this))
    , m_overview(new SlideOverview(presentation, dark, this))
{
    setWindowTitle(tr("放映"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_view->setMargins(Qt::white);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_overview->setPalette(themePalette(dark.tokens()));
    m_overview->setStyleSheet(jingan::styleSheet(dark.tokens(), dark.textPercent()));

    m_cursorTimer.setSingleShot(true);
    m_cursorTimer.setInterval(CursorMilliseconds);
    connect(&m_cursorTimer, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    connect(&presentation, &Presentation::currentChanged, this, &PresentationWindow::showSlide);
    connect(&presentation, &Presentation::stateChanged, this, &PresentationWindow::showState);
    connect(&presentation, &Presentation::laserMoved, this, [this] { m_view->setLaser(m_presentation.laserPosition()); });
    showSlide();
}

PresentationWindow::~PresentationWindow() = default;

void PresentationWindow::setOverviewHere(bool here)
{
    m_overviewHere = here;
    showState();
}

void PresentationWindow::showSlide()
{
    if (m_presentation.isEmpty())
        return;
    const int row = m_presentation.current();
    m_textPercent = m_presentation.textPercent();
    SlideStyle style;
    style.textScale = m_textPercent / 100.0;
    m_view->showSlide(m_presentation.slide(row), row + 1, m_presentation.count(), style);
    setAccessibleName(m_view->accessibleName());
    setAccessibleDescription(m_view->accessibleDescription());
    showState();
}

void PresentationWindow::showState()
{
    if (m_textPercent != m_presentation.textPercent()) {
        showSlide();
        return;
    }
    m_view->setBlank(m_presentation.blank());
    m_view->setLaser(m_presentation.laserPosition());
    const bool overview = m_overviewHere && m_presentation.isOverviewShown();
    if (overview && m_overview->isHidden()) {
        m_overview->open();
    } else if (!overview && !m_overview->isHidden()) {
        m_overview->hide();
        setFocus();
    }
    showCursor();
}

/// The cursor steps aside when it rests, and for the laser's dot.
void PresentationWindow::showCursor()
{
    const bool overview = !m_overview->isHidden();
    const bool hidden = !overview && (m_presentation.isLaserOn() || m_presentation.blank() != Presentation::Blank::None);
    if (hidden) {
        m_cursorTimer.stop();
        setCursor(Qt::BlankCursor);
    } else if (overview) {
        m_cursorTimer.stop();
        setCursor(Qt::ArrowCursor);
    } else if (cursor().shape() != Qt::BlankCursor) {
        m_cursorTimer.start();
    }
}

bool PresentationWindow::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // No shortcut of the program's own comes before the presentation's keys.
        event->accept();
        return true;
    case QEvent::Show:
        setCursor(Qt::ArrowCursor);
        showCursor();
        break;
    case QEvent::Leave:
        m_presentation.setLaserPosition({});
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void PresentationWindow::keyPressEvent(QKeyEvent *event)
{
    if (!m_presentation.press(*event))
        QWidget::keyPressEvent(event);
}

void PresentationWindow::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_overview->isHidden())
        return;
    switch (event->button()) {
    case Qt::LeftButton:
    case Qt::ForwardButton:
        m_presentation.perform(PresentationAction::Next);
        break;
    case Qt::BackButton:
        m_presentation.perform(PresentationAction::Previous);
        break;
    default:
        QWidget::mouseReleaseEvent(event);
    }
}

void PresentationWindow::mouseMoveEvent(QMouseEvent *event)
{
    // Windows that appear below a resting mouse get a move of no distance.
    if (event->globalPosition().toPoint() == m_lastMouse)
        return;
    m_lastMouse = event->globalPosition().toPoint();
    if (m_presentation.isLaserOn()) {
        m_presentation.setLaserPosition(m_view->shareAt(event->position()));
    } else if (m_presentation.blank() == Presentation::Blank::None) {
        setCursor(Qt::ArrowCursor);
        m_cursorTimer.start();
    }
}

void PresentationWindow::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) < WheelStep || !m_overview->isHidden())
        return;
    m_presentation.perform(m_wheel < 0 ? PresentationAction::Next : PresentationAction::Previous);
    m_wheel = 0;
}

void PresentationWindow::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_overview->isHidden())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, const QString &keys, PresentationAction action) {
        // The key is said, not bound: the window takes it itself.
        return menu->addAction(words + u'\t' + keys, &m_presentation, [this, action] { m_presentation.perform(action); });
    };
    add(tr("下一页"), tr("空格"), PresentationAction::Next)->setEnabled(m_presentation.canGoNext());
    add(tr("上一页"), QStringLiteral("Backspace"), PresentationAction::Previous)->setEnabled(m_presentation.canGoBack());
    add(tr("全部页"), QStringLiteral("G"), PresentationAction::Overview);
    menu->addSeparator();
    add(tr("黑屏"), QStringLiteral("B"), PresentationAction::Black);
    add(tr("白屏"), QStringLiteral("W"), PresentationAction::White);
    QAction *laser = add(tr("激光笔"), QStringLiteral("L"), PresentationAction::Laser);
    laser->setCheckable(true);
    laser->setChecked(m_presentation.isLaserOn());
    menu->addSeparator();
    add(tr("放大文字"), QStringLiteral("+"), PresentationAction::Larger);
    add(tr("缩小文字"), QStringLiteral("-"), PresentationAction::Smaller);
    add(tr("标准文字大小"), QStringLiteral("0"), PresentationAction::StandardSize);
    menu->addSeparator();
    QAction *presenter = menu->addAction(tr("演讲者视图"), this, &PresentationWindow::presenterViewToggled);
    presenter->setCheckable(true);
    presenter->setChecked(!m_overviewHere);
    add(tr("结束放映"), QStringLiteral("Esc"), PresentationAction::End);
    setCursor(Qt::ArrowCursor);
    m_cursorTimer.stop();
    connect(menu, &QMenu::aboutToHide, this, &PresentationWindow::showCursor);
    menu->popup(event->globalPos());
}

void PresentationWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
    m_overview->setGeometry(rect());
}

void PresentationWindow::closeEvent(QCloseEvent *event)
{
    // Closed by the desktop: the presentation ends in the usual way, which takes this along.
    event->ignore();
    m_presentation.end();
}

} // namespace jingan
