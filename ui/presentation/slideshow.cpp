// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slideshow.h"

#include "app/charts/projectchartmaker.h"
#include "app/projects/projectstore.h"
#include "app/slides/slidecatalogue.h"
#include "ui/presentation/pageslides.h"
#include "ui/presentation/presentation.h"
#include "ui/presentation/presentationscreens.h"
#include "ui/presentation/presentationsettings.h"
#include "ui/presentation/screenchoice.h"
#include "ui/presentation/slidesorter.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>

namespace jingan {

SlideShow::SlideShow(const Dataset &dataset, ProjectStore &store, const Theme &theme, QWidget *window, const QString &setsPath)
    : QObject(window)
    , m_dataset(dataset)
    , m_store(store)
    , m_theme(theme)
    , m_window(window)
    , m_setsPath(setsPath.isEmpty() ? defaultSlideSetsPath() : setsPath)
{
}

SlideShow::~SlideShow() = default;

/// Reads the sets once. A damaged file is told and put aside; the default set is in force then.
void SlideShow::loadSets()
{
    if (m_sets)
        return;
    m_sets = std::make_unique<SlideSets>(m_setsPath);
    // Which slides those are hangs on whether there are projects at all.
    const Result<void> loaded = m_sets->load(defaultSlideIds(slideCatalogue(m_dataset, m_store.records().mid(0, 1))));
    if (!loaded)
        showError(loaded.error());
}

void SlideShow::withSlides(const std::function<void(const QList<Slide> &slides)> &use)
{
    const auto work = [this, &use, records = m_store.records()] { use(slideCatalogue(m_dataset, records)); };
    if (m_store.records().size() > ProjectChartMaker::AtOnce)
        m_store.runLong(tr("正在准备幻灯片……"), work);
    else
        work();
}

void SlideShow::showError(const Error &error)
{
    QMessageBox box(QMessageBox::Warning, tr("演示方案"), error.message, QMessageBox::NoButton, m_window);
    box.addButton(tr("知道了"), QMessageBox::AcceptRole);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

void SlideShow::startAt(int row)
{
    loadSets();
    run(m_sets->currentSet().entries, row);
}

void SlideShow::startPage(const QString &page, const QStringList &chartIds)
{
    loadSets();
    QStringList ids;
    withSlides([&](const QList<Slide> &slides) { ids = pageSlideIds(slides, page, chartIds); });
    const QList<SlideEntry> &entries = m_sets->currentSet().entries;
    for (const QString &id : ids) {
        for (int row = 0; row < entries.size(); ++row) {
            if (entries.at(row).id == id) {
                run(entries, row);
                return;
            }
        }
    }
    QList<SlideEntry> own;
    for (const QString &id : ids)
        own.append(SlideEntry{id});
    if (own.isEmpty())
        emit message(tr("本页没有对应的幻灯片。按 F5 可从头放映。"));
    else
        run(own, 0);
}

void SlideShow::run(const QList<SlideEntry> &entries, int row)
{
    if (isRunning())
        return;
    QStringList ids;
    for (const SlideEntry &entry : entries)
        ids.append(entry.id);
    // It is there first: what others change while its slides are made it sees.
    auto presentation = std::make_unique<Presentation>(m_dataset, m_store, entries, QList<Slide>());
    QList<Slide> made;
    withSlides([&](const QList<Slide> &slides) { made = slidesOf(slides, ids); });
    presentation->setSlides(made);
    if (presentation->isEmpty()) {
        emit message(tr("当前演示方案没有幻灯片，请先在“幻灯片编排”中选择。"));
        return;
    }
    m_presentation = std::move(presentation);
    // Rows count the set's entries, some of which may have no slide any more.
    m_presentation->goTo(std::max(0, m_presentation->rowOf(entries.value(row).id)));
    const PresentationSettings settings = PresentationSettings::load();
    m_presentation->setLoop(settings.loop ? settings.seconds : 0);
    m_focus = m_window->focusWidget();
    m_screens = std::make_unique<PresentationScreens>(*m_presentation, m_theme, m_window->screen());
    // Queued: it ends from within a key press of the windows that go.
    connect(m_presentation.get(), &Presentation::ended, this, &SlideShow::end, Qt::QueuedConnection);
    m_screens->show();
}

void SlideShow::end()
{
    if (!isRunning())
        return;
    m_screens.reset();
    m_presentation.reset();
    m_window->raise();
    m_window->activateWindow();
    if (m_focus)
        m_focus->setFocus();
}

QList<Slide> SlideShow::currentSlides()
{
    loadSets();
    QList<Slide> made;
    withSlides([&made, ids = m_sets->currentSet().ids()](const QList<Slide> &slides) { made = slidesOf(slides, ids); });
    return made;
}

QString SlideShow::currentSetName()
{
    loadSets();
    return m_sets->currentSet().name;
}

void SlideShow::openSorter()
{
    loadSets();
    QList<Slide> made;
    withSlides([&made](const QList<Slide> &slides) { made = slides; });
    SlideSorter sorter(*m_sets, made, m_theme, m_window);
    int row = -1;
    connect(&sorter, &SlideSorter::presentRequested, this, [&row](int from) { row = from; });
    sorter.exec();
    // Once the dialog is gone, else it would hold the slides' keys back.
    if (row >= 0)
        startAt(row);
}

void SlideShow::addChoices(QMenu *menu)
{
    QMenu *sets = menu->addMenu(tr("演示方案(&S)"));
    QMenu *screens = menu->addMenu(tr("放映屏幕(&C)"));
    // Filled when they open: sets and screens come and go, and the sets' file is read late.
    connect(sets, &QMenu::aboutToShow, this, [this, sets] { fillSets(sets); });
    connect(screens, &QMenu::aboutToShow, this, [this, screens] { fillScreens(screens); });
    QAction *presenter = menu->addAction(tr("演讲者视图(&V)"));
    presenter->setCheckable(true);
    connect(presenter, &QAction::triggered, this, [this](bool shown) {
        PresentationScreens::keepWantsPresenterView(shown);
        if (m_screens)
            m_screens->setPresenterViewShown(shown);
    });
    QAction *loop = menu->addAction(tr("自动循环(&L)"));
    loop->setCheckable(true);
    connect(loop, &QAction::triggered, this, [this](bool on) {
        PresentationSettings settings = PresentationSettings::load();
        settings.loop = on;
        settings.keep();
        if (m_presentation)
            m_presentation->setLoop(on ? settings.seconds : 0);
    });
    connect(menu, &QMenu::aboutToShow, this, [this, presenter, loop] {
        presenter->setChecked(m_screens ? m_screens->isPresenterViewShown()
                                        : PresentationScreens::wantsPresenterView(int(QGuiApplication::screens().size())));
        const PresentationSettings settings = PresentationSettings::load();
        loop->setText(tr("自动循环，每页 %1 秒(&L)").arg(settings.seconds));
        loop->setChecked(settings.loop);
    });
}

void SlideShow::fillSets(QMenu *menu)
{
    loadSets();
    menu->clear();
    const QStringList names = m_sets->names();
    for (int i = 0; i < names.size(); ++i) {
        QAction *action = menu->addAction(QString(names.at(i)).replace(u'&', QStringLiteral("&&")), this, [this, i] {
            const Result<void> chosen = m_sets->setCurrent(i);
            if (!chosen)
                showError(chosen.error());
        });
        action->setCheckable(true);
        action->setChecked(i == m_sets->current());
    }
}

void SlideShow::fillScreens(QMenu *menu)
{
    menu->clear();
    const QString wanted = wantedScreen();
    const auto add = [&](const QString &words, const QString &name) {
        QAction *action = menu->addAction(words, this, [name] { setWantedScreen(name); });
        action->setCheckable(true);
        action->setChecked(name == wanted);
    };
    add(tr("自动（另一块屏幕）"), QString());
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (int i = 0; i < screens.size(); ++i)
        add(screenTitle(*screens.at(i), i + 1), screens.at(i)->name());
    if (!wanted.isEmpty() && !screenNames().contains(wanted))
        add(tr("%1（未连接）").arg(wanted), wanted);
}

} // namespace jingan
