// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/elapsedclock.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <memory>

class QScreen;

namespace jingan {

class PresentationWindow;
class Presentation;
class PresenterView;
class ScreenSaverInhibitor;

/// The windows of a running presentation, each on its screen: the slides full screen on the one
/// chosen, the presenter view on another. Follows screens that come and go.
class PresentationScreens : public QObject
{
    Q_OBJECT
public:
    /// \a ownScreen is where the program's window is, where the user sits.
    PresentationScreens(Presentation &presentation, const Theme &theme, QScreen *ownScreen, QObject *parent = nullptr);
    ~PresentationScreens() override;

    void show();
    /// The slides where the notes were, and the other way round; remembered.
    void swap();
    bool isPresenterViewShown() const;
    /// On a second screen it fills it; with one screen it is a window over the slides.
    void setPresenterViewShown(bool shown);

    PresentationWindow &window() { return *m_window; }
    PresenterView &presenterView() { return *m_presenter; }

    /// Whether the presenter view is shown where nothing was chosen yet: with a second screen.
    static bool wantsPresenterView(int screens);
    static void keepWantsPresenterView(bool wants);

private:
    void place();

    Presentation &m_presentation;
    Theme m_dark;
    QString m_ownScreen;
    ElapsedClock m_clock;
    std::unique_ptr<PresentationWindow> m_window;
    std::unique_ptr<PresenterView> m_presenter;
    std::unique_ptr<ScreenSaverInhibitor> m_inhibitor;
    bool m_showPresenter = false;
};

} // namespace jingan
