// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationscreens.h"

#include "ui/presentation/presentation.h"
#include "ui/presentation/presentationwindow.h"
#include "ui/presentation/presenterview.h"
#include "ui/presentation/screenchoice.h"
#include "ui/presentation/screensaverinhibitor.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

namespace jingan {

namespace {

const QString PresenterKey = QStringLiteral("presentation/presenterView");
/// Of the only screen, what the presenter view takes at first.
constexpr qreal WindowShare = 0.86;

/// Fills a screen. A window that is full screen already has to leave it first: window managers
/// don't move one.
void fillScreen(QWidget &window, QScreen *screen)
{
    if (window.isVisible() && window.isFullScreen() && window.screen() == screen && window.geometry() == screen->geometry())
        return;
    window.hide();
    window.setWindowState(Qt::WindowNoState);
    window.setScreen(screen);
    window.setGeometry(screen->geometry());
    window.showFullScreen();
}

} // namespace

PresentationScreens::PresentationScreens(Presentation &presentation, const Theme &theme, QScreen *ownScreen, QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    // Dark, or the dark one that the user's eyes need.
    , m_dark(theme.name() == ThemeName::HighContrast ? ThemeName::HighContrast : ThemeName::Dark)
    , m_ownScreen(ownScreen ? ownScreen->name() : QString())
{
    m_dark.setTextPercent(theme.textPercent());
    m_window = std::make_unique<PresentationWindow>(presentation, m_dark);
    m_presenter = std::make_unique<PresenterView>(presentation, m_clock, m_dark);
    m_showPresenter = wantsPresenterView(int(QGuiApplication::screens().size()));

    connect(&presentation, &Presentation::swapRequested, this, &PresentationScreens::swap);
    connect(m_presenter.get(), &PresenterView::closed, this, [this] { setPresenterViewShown(false); });
    connect(m_window.get(), &PresentationWindow::presenterViewToggled, this, [this] { setPresenterViewShown(!m_showPresenter); });
    // Queued: Qt still moves its windows about while it tells.
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &PresentationScreens::place, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &PresentationScreens::place, Qt::QueuedConnection);
}

PresentationScreens::~PresentationScreens() = default;

bool PresentationScreens::wantsPresenterView(int screens)
{
    return QSettings().value(PresenterKey, screens > 1).toBool();
}

void PresentationScreens::keepWantsPresenterView(bool wants)
{
    QSettings().setValue(PresenterKey, wants);
}

void PresentationScreens::show()
{
    m_clock.restart();
    m_inhibitor = std::make_unique<ScreenSaverInhibitor>(tr("正在放映"));
    place();
}

void PresentationScreens::place()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.isEmpty())
        return;
    const QStringList names = screenNames();
    const ScreenChoice choice = chooseScreens(names, wantedScreen(), int(names.indexOf(m_ownScreen)));
    fillScreen(*m_window, screens.at(choice.audience));
    const bool second = choice.presenter >= 0;
    m_presenter->setCanSwap(second);
    if (!m_showPresenter) {
        m_presenter->hide();
    } else if (second) {
        fillScreen(*m_presenter, screens.at(choice.presenter));
    } else if (!m_presenter->isVisible() || m_presenter->isFullScreen()) {
        const QRect room = screens.at(choice.audience)->availableGeometry();
        QRect place(QPoint(), room.size() * WindowShare);
        place.moveCenter(room.center());
        m_presenter->hide();
        m_presenter->setWindowState(Qt::WindowNoState);
        m_presenter->setScreen(screens.at(choice.audience));
        m_presenter->setGeometry(place);
        m_presenter->show();
    }
    m_window->setOverviewHere(!m_showPresenter);
    m_presenter->setOverviewHere(m_showPresenter);
    // The keys work in either; the user looks at the notes.
    QWidget *front = m_showPresenter ? static_cast<QWidget *>(m_presenter.get()) : m_window.get();
    front->raise();
    front->activateWindow();
}

void PresentationScreens::swap()
{
    const QStringList names = screenNames();
    const ScreenChoice choice = chooseScreens(names, wantedScreen(), int(names.indexOf(m_ownScreen)));
    if (choice.presenter < 0)
        return;
    setWantedScreen(names.at(choice.presenter));
    place();
}

bool PresentationScreens::isPresenterViewShown() const
{
    return m_showPresenter;
}

void PresentationScreens::setPresenterViewShown(bool shown)
{
    if (m_showPresenter == shown)
        return;
    m_showPresenter = shown;
    place();
}

} // namespace jingan
