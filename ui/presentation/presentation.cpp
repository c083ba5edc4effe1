// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentation.h"

#include "app/charts/projectchartmaker.h"
#include "app/projects/projectstore.h"
#include "app/slides/slidecatalogue.h"
#include "app/slides/slidelistmodel.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace jingan {

namespace {

constexpr int TextSizes[] = {80, 90, 100, 110, 125, 140, 160};
constexpr int StandardTextSize = 100;

int nextTextSize(int current, int step)
{
    const auto found = std::find(std::begin(TextSizes), std::end(TextSizes), current);
    const auto index = found - std::begin(TextSizes) + step;
    return TextSizes[std::clamp<qsizetype>(index, 0, std::ssize(TextSizes) - 1)];
}

QStringList idsOf(const QList<SlideEntry> &entries)
{
    QStringList ids;
    for (const SlideEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

Presentation::Presentation(const Dataset &dataset, const ProjectStore &store, const QList<SlideEntry> &entries,
    const QList<Slide> &slides, QObject *parent)
    : QAbstractListModel(parent)
    , m_dataset(dataset)
    , m_store(store)
    , m_entries(entries)
    , m_making(store, ProjectChartMaker::AtOnce,
          [this, &dataset, ids = idsOf(entries)](const QList<ProjectRecord> &records, const QDate &day) -> ProjectListWork::Tell {
              return [this, made = slidesOf(slideCatalogue(dataset, records, day), ids)] { m_made = made; };
          })
{
    setSlides(slides);
    connect(&store, &ProjectStore::recordsChanged, this, &Presentation::follow);
    connect(&store, &ProjectStore::listChanged, this, &Presentation::follow);
    m_loopTimer.setSingleShot(true);
    connect(&m_loopTimer, &QTimer::timeout, this, [this] { goTo((m_current + 1) % count()); });
}

Presentation::~Presentation() = default;

/// Those of a usual list are made when the next one is shown.
void Presentation::follow()
{
    m_outdated = m_store.records().size() <= ProjectChartMaker::AtOnce;
    if (!m_outdated)
        m_making.start(QDate::currentDate());
}

/// True where the slides are others now.
bool Presentation::takeChanges()
{
    if (std::exchange(m_outdated, false))
        m_making.start(QDate::currentDate());
    const auto made = std::exchange(m_made, std::nullopt);
    if (made)
        setSlides(*made);
    return made.has_value();
}

void Presentation::setSlides(const QList<Slide> &slides)
{
    const QString shown = isEmpty() ? QString() : m_slides.at(m_current).id;
    beginResetModel();
    m_slides.clear();
    m_remarks.clear();
    for (const SlideEntry &entry : m_entries) {
        if (const auto slide = findSlide(slides, entry.id)) {
            m_slides.append(*slide);
            m_remarks.append(entry.remark);
        }
    }
    // A slide may have gone with the change; one that is shown twice stays at its own row.
    if (!isEmpty() && (m_current >= count() || m_slides.at(m_current).id != shown))
        m_current = std::clamp(rowOf(shown) >= 0 ? rowOf(shown) : m_current, 0, count() - 1);
    endResetModel();
}

int Presentation::rowOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (m_slides.at(row).id == id)
            return row;
    }
    return -1;
}

void Presentation::goTo(int row)
{
    if (isEmpty())
        return;
    m_keys.clear();
    const int target = std::clamp(row, 0, count() - 1);
    const bool another = target != m_current;
    m_current = target;
    const bool rebuilt = takeChanges();
    const bool wasCovered = std::exchange(m_blank, Blank::None) != Blank::None || m_overview;
    m_overview = false;
    if (rebuilt)
        emit slidesRebuilt();
    if (another || rebuilt)
        emit currentChanged();
    if (wasCovered || !another)
        emit stateChanged();
    restartLoop();
}

void Presentation::step(int by)
{
    const int target = m_current + by;
    if (m_loopSeconds > 0 && count() > 0)
        goTo((target + count()) % count());
    else
        goTo(target);
}

void Presentation::setBlank(Blank blank)
{
    m_blank = blank;
    m_overview = false;
    emit stateChanged();
    restartLoop();
}

void Presentation::setOverviewShown(bool shown)
{
    if (m_overview == shown)
        return;
    m_overview = shown;
    m_blank = Blank::None;
    m_keys.clear();
    emit stateChanged();
    restartLoop();
}

void Presentation::setTextPercent(int percent)
{
    if (m_textPercent == percent)
        return;
    m_textPercent = percent;
    emit stateChanged();
}

void Presentation::setLaserPosition(const std::optional<QPointF> &position)
{
    if (!m_laser || m_laserPosition == position)
        return;
    m_laserPosition = position;
    emit laserMoved();
}

void Presentation::setLoop(int seconds)
{
    m_loopSeconds = seconds;
    restartLoop();
}

/// Each slide is shown its full time, whoever turned to it; nothing turns behind a blank screen.
void Presentation::restartLoop()
{
    if (m_loopSeconds > 0 && count() > 1 && m_blank == Blank::None && !m_overview)
        m_loopTimer.start(m_loopSeconds * 1000);
    else
        m_loopTimer.stop();
}

void Presentation::perform(const PresentationCommand &command)
{
    if (m_blank != Blank::None) {
        m_keys.clear();
        setBlank(Blank::None);
        return;
    }
    switch (command.action) {
    case PresentationAction::None:
        break;
    case PresentationAction::Next:
        step(1);
        break;
    case PresentationAction::Previous:
        step(-1);
        break;
    case PresentationAction::First:
        goTo(0);
        break;
    case PresentationAction::Last:
        goTo(count() - 1);
        break;
    case PresentationAction::GoTo:
        goTo(command.number - 1);
        break;
    case PresentationAction::Black:
        setBlank(Blank::Black);
        break;
    case PresentationAction::White:
        setBlank(Blank::White);
        break;
    case PresentationAction::Laser:
        m_laser = !m_laser;
        m_laserPosition.reset();
        emit stateChanged();
        break;
    case PresentationAction::Larger:
        setTextPercent(nextTextSize(m_textPercent, 1));
        break;
    case PresentationAction::Smaller:
        setTextPercent(nextTextSize(m_textPercent, -1));
        break;
    case PresentationAction::StandardSize:
        setTextPercent(StandardTextSize);
        break;
    case PresentationAction::Overview:
        setOverviewShown(!m_overview);
        break;
    case PresentationAction::SwapScreens:
        emit swapRequested();
        break;
    case PresentationAction::End:
        // The first one leaves what lies over the slide.
        if (m_overview)
            setOverviewShown(false);
        else
            emit ended();
        break;
    }
}

bool Presentation::press(const QKeyEvent &event)
{
    if (m_blank != Blank::None) {
        if (PresentationKeys::isModifier(event.key()))
            return false;
        perform({});
        return true;
    }
    const QString before = m_keys.typedNumber();
    const PresentationCommand command = m_keys.press(event);
    const bool digitsChanged = m_keys.typedNumber() != before;
    if (digitsChanged)
        emit stateChanged();
    perform(command);
    return digitsChanged || command.action != PresentationAction::None;
}

int Presentation::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Presentation::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Slide &slide = m_slides.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return slide.shortTitle;
    case Qt::ToolTipRole:
    case SlideListModel::TitleRole:
        return slide.title;
    case Qt::AccessibleTextRole:
        return tr("第 %1 页：%2").arg(index.row() + 1).arg(slide.title);
    case SlideListModel::IdRole:
        return slide.id;
    case SlideListModel::KindRole:
        return int(slide.kind);
    case SlideListModel::NumberRole:
        return index.row() + 1;
    case SlideListModel::RemarkRole:
        return m_remarks.at(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> Presentation::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{SlideListModel::IdRole, "id"}, {SlideListModel::KindRole, "kind"}, {SlideListModel::NumberRole, "number"},
        {SlideListModel::RemarkRole, "remark"}, {SlideListModel::TitleRole, "title"}});
    return names;
}

} // namespace jingan
