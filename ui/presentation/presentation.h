// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/projects/projectlistwork.h"
#include "app/slides/slide.h"
#include "app/slides/slidesets.h"
#include "ui/presentation/presentationkeys.h"

#include <QAbstractListModel>
#include <QPointF>
#include <QTimer>

#include <optional>

namespace jingan {

class ProjectStore;

/// A running presentation: its slides as a list, which of them is shown, and how. The windows
/// that show it only look at it and pass on what the user does; they share nothing else.
///
/// Roles are those of SlideListModel. When the users' entries change, the slides are built
/// anew with the next one shown: what stands before the audience does not change by itself. Those of
/// a long list are made on another thread meanwhile, and shown once they are ready.
class Presentation : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Blank { None, Black, White };

    /// \a slides are those of slideCatalogue(), or of its slides those that the entries name: see setSlides().
    Presentation(const Dataset &dataset, const ProjectStore &store, const QList<SlideEntry> &entries,
        const QList<Slide> &slides, QObject *parent = nullptr);
    ~Presentation() override;

    const Dataset &dataset() const { return m_dataset; }
    /// Of the entries those are shown that there is a slide for.
    void setSlides(const QList<Slide> &slides);
    int count() const { return int(m_slides.size()); }
    bool isEmpty() const { return m_slides.isEmpty(); }
    const Slide &slide(int row) const { return m_slides.at(row); }
    const QList<Slide> &slides() const { return m_slides; }
    /// What the speaker wrote to a slide; empty where nothing.
    QString remark(int row) const { return m_remarks.at(row); }
    /// The first row of a slide; −1 where it is not shown.
    int rowOf(const QString &id) const;

    int current() const { return m_current; }
    /// Whether another slide follows; a loop has no end.
    bool canGoNext() const { return m_loopSeconds > 0 || m_current + 1 < count(); }
    bool canGoBack() const { return m_loopSeconds > 0 || m_current > 0; }
    /// Shows a slide; ends a blank screen and the overview. Rows out of range are the nearest.
    void goTo(int row);
    Blank blank() const { return m_blank; }
    bool isOverviewShown() const { return m_overview; }
    void setOverviewShown(bool shown);
    /// Type size of the slides in percent of the design's.
    int textPercent() const { return m_textPercent; }
    bool isLaserOn() const { return m_laser; }
    /// Where the laser points, as a share of the slide's width and height; none off the slide.
    std::optional<QPointF> laserPosition() const { return m_laserPosition; }
    void setLaserPosition(const std::optional<QPointF> &position);
    /// Goes on by itself after that many seconds and begins again after the last; 0 does not.
    void setLoop(int seconds);
    int loop() const { return m_loopSeconds; }
    /// Whether it will go on by itself: not on a blank screen or the overview.
    bool isTurning() const { return m_loopTimer.isActive(); }

    /// Does what a key, click or button asks. On a blank screen it only brings the slide back.
    void perform(const PresentationCommand &command);
    void perform(PresentationAction action) { perform(PresentationCommand{action, 0}); }
    /// The same for a key; true where it was one of the presentation's.
    bool press(const QKeyEvent &event);
    void end() { emit ended(); }
    /// Digits typed that wait for Enter.
    QString typedNumber() const { return m_keys.typedNumber(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void currentChanged();
    /// Blank screen, overview, type size, laser on or off, digits typed.
    void stateChanged();
    void laserMoved();
    /// The slides were built anew: pictures of them are out of date.
    void slidesRebuilt();
    void swapRequested();
    void ended();

private:
    void follow();
    bool takeChanges();
    void setBlank(Blank blank);
    void setTextPercent(int percent);
    void step(int by);
    void restartLoop();

    const Dataset &m_dataset;
    const ProjectStore &m_store;
    const QList<SlideEntry> m_entries;
    QList<Slide> m_slides;
    QStringList m_remarks;
    bool m_outdated = false; ///< Entries changed, and no slides are being made of them yet.
    std::optional<QList<Slide>> m_made; ///< For the next slide that is shown.
    ProjectListWork m_making;
    int m_current = 0;
    Blank m_blank = Blank::None;
    bool m_overview = false;
    bool m_laser = false;
    std::optional<QPointF> m_laserPosition;
    int m_textPercent = 100;
    int m_loopSeconds = 0;
    QTimer m_loopTimer;
    PresentationKeys m_keys;
};

} // namespace jingan
