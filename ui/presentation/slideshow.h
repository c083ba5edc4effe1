// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/slides/slide.h"
#include "app/slides/slidesets.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QMenu;

namespace jingan {

class Presentation;
class PresentationScreens;
class ProjectStore;
class Theme;

/// Presenting from the program's window: the current slide set from its start or from the
/// window's page, the slide sorter, the choices of the menu «演示».
class SlideShow : public QObject
{
    Q_OBJECT
public:
    /// \a setsPath holds the report's slide sets; empty: the shipped report's own.
    SlideShow(const Dataset &dataset, ProjectStore &store, const Theme &theme, QWidget *window, const QString &setsPath = {});
    ~SlideShow() override;

    bool isRunning() const { return m_screens != nullptr; }
    /// What runs; nullptr where nothing does.
    Presentation *presentation() const { return m_presentation.get(); }
    PresentationScreens *screens() const { return m_screens.get(); }

    /// The current set's slides as of now, and its name.
    QList<Slide> currentSlides();
    QString currentSetName();

    /// Adds what can be chosen beforehand: the set, the screen, the presenter view, the loop.
    void addChoices(QMenu *menu);
    /// Presents what a page of the window shows: the set from there on, or only the page's
    /// slides where the set has none of them.
    void startPage(const QString &page, const QStringList &chartIds);
    /// Presents the current set from one of its rows on.
    void startAt(int row);

public slots:
    void start() { startAt(0); }
    void openSorter();
    /// Closes the presentation's windows; the program's window has the focus as before.
    void end();

signals:
    /// Something for the status bar.
    void message(const QString &text);

private:
    void loadSets();
    /// Gives every slide as of now to \a use: of a long list on another thread, while the window answers.
    void withSlides(const std::function<void(const QList<Slide> &slides)> &use);
    void run(const QList<SlideEntry> &entries, int row);
    void fillSets(QMenu *menu);
    void fillScreens(QMenu *menu);
    void showError(const Error &error);

    const Dataset &m_dataset;
    ProjectStore &m_store;
    const Theme &m_theme;
    QWidget *m_window;
    const QString m_setsPath;
    std::unique_ptr<SlideSets> m_sets; ///< Null until first needed.
    std::unique_ptr<Presentation> m_presentation;
    std::unique_ptr<PresentationScreens> m_screens;
    QPointer<QWidget> m_focus; ///< What had it when the presentation began.
};

} // namespace jingan
