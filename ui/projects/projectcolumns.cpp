// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectcolumns.h"

#include "app/projects/projectfilterproxy.h"
#include "app/projects/projecttreemodel.h"
#include "ui/projects/projectdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSignalBlocker>
#include <QTreeView>

#include <functional>

namespace jingan {

namespace {

/// A column of titles narrower than this cuts most of them.
constexpr int ReadableTitle = 276;

/// Rows whose targets are measured.
constexpr int SampledTargets = 60;

const QString ShownKey = QStringLiteral("projects/columns/shown");
const QString OrderKey = QStringLiteral("projects/columns/order");
const QString WidthsKey = QStringLiteral("projects/columns/widths");
const QString SortKey = QStringLiteral("projects/columns/sort");
const QString Lateness = QStringLiteral("lateness");

/// The words of the settings, which outlive a change of the model's columns.
const QStringList &columnKeys()
{
    static const QStringList keys = {QStringLiteral("title"), QStringLiteral("target"), QStringLiteral("status"),
        QStringLiteral("percent"), QStringLiteral("lead"), QStringLiteral("due"), QStringLiteral("note"),
        QStringLiteral("number"), QStringLiteral("area"), QStringLiteral("done"), QStringLiteral("lag"),
        QStringLiteral("cooperating"), QStringLiteral("person"), QStringLiteral("start"), QStringLiteral("stage"),
        QStringLiteral("last_report")};
    return keys;
}

QStringList keysOf(const QList<int> &columns)
{
    QStringList keys;
    for (const int column : columns)
        keys.append(columnKeys().at(column));
    return keys;
}

QList<int> columnsOf(const QStringList &keys)
{
    QList<int> columns;
    for (const QString &key : keys) {
        if (const qsizetype column = columnKeys().indexOf(key); column >= 0 && !columns.contains(int(column)))
            columns.append(int(column));
    }
    return columns;
}

} // namespace

ProjectColumns::ProjectColumns(QTreeView &view, ProjectFilterProxy &proxy, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_proxy(proxy)
    , m_theme(theme)
{
    Q_ASSERT(columnKeys().size() == ProjectTreeModel::ColumnCount);
    QHeaderView *header = view.header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setToolTip(tr("点击排序，再点改变方向，第三次恢复清单的顺序；拖动可换位置和宽度；右键选择列"));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    view.setSortingEnabled(true);
    view.viewport()->installEventFilter(this);
    restore();

    connect(header, &QHeaderView::customContextMenuRequested, this, &ProjectColumns::showMenu);
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (m_laying)
            return;
        m_order = visualOrder();
        keepLayout();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_laying || width == 0 || m_view.header()->sectionResizeMode(column) == QHeaderView::Stretch)
            return;
        m_widths.insert(column, width);
        keepLayout();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        if (m_laying)
            return;
        keepSorting();
        emit sortingChanged();
    });
    // A model that is reset takes the header's sections along.
    connect(&proxy, &QAbstractItemModel::modelReset, this, &ProjectColumns::layOut);
}

bool ProjectColumns::eventFilter(QObject *watched, QEvent *event)
{
    // The kind first: the last event comes when the view is half gone.
    if (event->type() == QEvent::Resize && watched == m_view.viewport() && !m_laying)
        layOut();
    return QObject::eventFilter(watched, event);
}

void ProjectColumns::restore()
{
    const QSettings settings;
    m_choseColumns = settings.contains(ShownKey);
    m_shown = columnsOf(settings.value(ShownKey).toStringList());
    m_order = columnsOf(settings.value(OrderKey).toStringList());
    const QStringList widths = settings.value(WidthsKey).toStringList();
    for (const QString &each : widths) {
        const QList<int> column = columnsOf({each.section(u'=', 0, 0)});
        if (const int width = each.section(u'=', 1).toInt(); !column.isEmpty() && width > 0)
            m_widths.insert(column.constFirst(), width);
    }
    const QString sort = settings.value(SortKey).toString();
    if (sort == Lateness) {
        m_proxy.sortByLateness();
    } else if (const QList<int> column = columnsOf({sort.section(u' ', 0, 0)}); !column.isEmpty()) {
        m_view.header()->setSortIndicator(column.constFirst(),
            sort.endsWith(QLatin1String(" desc")) ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void ProjectColumns::keepLayout()
{
    QSettings settings;
    if (m_choseColumns)
        settings.setValue(ShownKey, keysOf(m_shown));
    settings.setValue(OrderKey, keysOf(m_order));
    QStringList widths;
    for (auto each = m_widths.cbegin(); each != m_widths.cend(); ++each)
        widths.append(QStringLiteral("%1=%2").arg(columnKeys().at(each.key())).arg(each.value()));
    widths.sort();
    settings.setValue(WidthsKey, widths);
}

void ProjectColumns::keepSorting()
{
    const QHeaderView *header = m_view.header();
    const int column = header->sortIndicatorSection();
    QString sort;
    if (isSortedByLateness())
        sort = Lateness;
    else if (column >= 0 && column < ProjectTreeModel::ColumnCount)
        sort = columnKeys().at(column) + (header->sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral(" desc") : QString());
    QSettings().setValue(SortKey, sort);
}

bool ProjectColumns::isSortedByLateness() const
{
    return m_proxy.isSortedByLateness();
}

void ProjectColumns::sortByLateness(bool on)
{
    if (on == isSortedByLateness())
        return;
    {
        const QScopedValueRollback<bool> laying(m_laying, true);
        const QSignalBlocker quiet(m_view.header());
        m_view.header()->setSortIndicator(-1, Qt::AscendingOrder);
        m_view.header()->viewport()->update();
    }
    if (on)
        m_proxy.sortByLateness();
    else
        m_proxy.sort(-1);
    keepSorting();
    emit sortingChanged();
}

QList<int> ProjectColumns::visualOrder() const
{
    QList<int> order;
    for (int place = 0; place < m_view.header()->count(); ++place)
        order.append(m_view.header()->logicalIndex(place));
    return order;
}

int ProjectColumns::standardWidth(int column) const
{
    // As wide as their words, in any language and type size.
    const QFontMetrics metrics(m_theme.font(13));
    const auto widthOf = [&](const QString &text, int around) { return metrics.horizontalAdvance(text) + around; };
    int width = 0;
    switch (column) {
    case ProjectTreeModel::Title:
        return ReadableTitle;
    case ProjectTreeModel::Target:
        width = widthOf(QStringLiteral("80 万平方米"), 22);
        for (const QString &target : sampleTargets())
            width = qBound(width, widthOf(target, 22), widthOf(QStringLiteral("3000 套（间）"), 22));
        break;
    case ProjectTreeModel::Status:
        for (const ProjectStatus each : projectStatuses())
            width = qMax(width, widthOf(projectStatusName(each), 38));
        break;
    case ProjectTreeModel::Percent:
        width = ProjectDelegate::BarWidth + widthOf(QStringLiteral("100.0%"), 22);
        break;
    case ProjectTreeModel::Due:
    case ProjectTreeModel::Start:
    case ProjectTreeModel::LastReport:
        width = widthOf(QStringLiteral("2025-12-31"), 16);
        break;
    case ProjectTreeModel::Lag:
        width = widthOf(tr("慢 88.8 个百分点"), 18);
        break;
    case ProjectTreeModel::Number:
        width = widthOf(QStringLiteral("8888"), 18);
        break;
    case ProjectTreeModel::Area:
        width = widthOf(QStringLiteral("就业与社会保障"), 18);
        break;
    case ProjectTreeModel::LeadDepartment:
        width = widthOf(QStringLiteral("区民政局等"), 18);
        break;
    case ProjectTreeModel::Cooperating:
    case ProjectTreeModel::Note:
        width = widthOf(QStringLiteral("区民政局、"), 18);
        break;
    default:
        width = widthOf(ProjectTreeModel::tr("未填写"), 20);
        break;
    }
    // The heading with its sign of sorting.
    const QString heading = m_proxy.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return qMax(width, QFontMetrics(m_theme.font(12, QFont::Bold)).horizontalAdvance(heading) + 34);
}

/// Targets of the list's first projects, to see how wide they are.
QStringList ProjectColumns::sampleTargets() const
{
    QStringList targets;
    const QAbstractItemModel *model = m_proxy.sourceModel();
    const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
        for (int row = 0; row < model->rowCount(parent) && targets.size() < SampledTargets; ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            if (index.data(ProjectTreeModel::NumberRole).toInt() > 0)
                targets.append(index.siblingAtColumn(ProjectTreeModel::Target).data().toString());
            walk(index);
        }
    };
    if (model)
        walk({});
    return targets;
}

void ProjectColumns::layOut()
{
    QHeaderView *header = m_view.header();
    if (header->count() != ProjectTreeModel::ColumnCount)
        return;
    const QScopedValueRollback<bool> laying(m_laying, true);
    for (int place = 0; place < m_order.size(); ++place) {
        const int from = header->visualIndex(m_order.at(place));
        if (from != place)
            header->moveSection(from, place);
    }
    if (m_order.isEmpty()) {
        for (int column = 0; column < ProjectTreeModel::ColumnCount; ++column)
            header->moveSection(header->visualIndex(column), column);
    }
    for (int column = 1; column < ProjectTreeModel::ColumnCount; ++column) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, m_widths.value(column, standardWidth(column)));
    }
    if (m_choseColumns)
        applyChosen();
    else
        applyAutomatic();

    // The titles take what the others leave; with too little left the list is scrolled sideways.
    int room = m_view.viewport()->width();
    for (int column = 1; column < ProjectTreeModel::ColumnCount; ++column)
        room -= m_view.isColumnHidden(column) ? 0 : header->sectionSize(column);
    const bool fits = room >= ReadableTitle;
    header->setSectionResizeMode(ProjectTreeModel::Title, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits)
        header->resizeSection(ProjectTreeModel::Title, qMax(ReadableTitle, m_widths.value(ProjectTreeModel::Title)));
    m_view.setHorizontalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void ProjectColumns::applyChosen()
{
    for (int column = 1; column < ProjectTreeModel::ColumnCount; ++column)
        m_view.setColumnHidden(column, !m_shown.contains(column));
}

void ProjectColumns::applyAutomatic()
{
    const auto *model = qobject_cast<const ProjectTreeModel *>(m_proxy.sourceModel());
    const ProjectGrouping grouping = model ? model->grouping() : ProjectGrouping::Area;
    const QHeaderView *header = m_view.header();
    int room = m_view.viewport()->width();
    QList<int> wanted;
    if (grouping != ProjectGrouping::Area)
        wanted.append(ProjectTreeModel::Area);
    if (grouping != ProjectGrouping::Department)
        wanted.append(ProjectTreeModel::LeadDepartment);
    wanted += {ProjectTreeModel::Due, ProjectTreeModel::Note};
    for (int column = 1; column < ProjectTreeModel::ColumnCount; ++column) {
        const bool always = column == ProjectTreeModel::Target || column == ProjectTreeModel::Status || column == ProjectTreeModel::Percent;
        m_view.setColumnHidden(column, !always);
        if (always)
            room -= header->sectionSize(column);
    }
    // What has no room beside a readable title is left to the detail pane.
    for (const int column : {ProjectTreeModel::Percent, ProjectTreeModel::Target}) {
        if (room >= ReadableTitle)
            break;
        m_view.setColumnHidden(column, true);
        room += header->sectionSize(column) > 0 ? header->sectionSize(column) : m_widths.value(column, standardWidth(column));
    }
    for (const int column : wanted) {
        const int width = m_widths.value(column, standardWidth(column));
        if (room - width < ReadableTitle)
            continue;
        m_view.setColumnHidden(column, false);
        room -= width;
    }
}

void ProjectColumns::chooseShown()
{
    if (m_choseColumns)
        return;
    m_choseColumns = true;
    m_shown.clear();
    for (int column = 1; column < ProjectTreeModel::ColumnCount; ++column) {
        if (!m_view.isColumnHidden(column))
            m_shown.append(column);
    }
}

void ProjectColumns::setColumnShown(int column, bool shown)
{
    if (column == ProjectTreeModel::Title)
        return;
    chooseShown();
    m_shown.removeAll(column);
    if (shown)
        m_shown.append(column);
    keepLayout();
    layOut();
}

void ProjectColumns::reset()
{
    m_choseColumns = false;
    m_shown.clear();
    m_order.clear();
    m_widths.clear();
    QSettings settings;
    for (const QString &key : {ShownKey, OrderKey, WidthsKey})
        settings.remove(key);
    sortByLateness(false);
    m_view.header()->setSortIndicator(-1, Qt::AscendingOrder);
    layOut();
}

void ProjectColumns::fillMenu(QMenu &menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    const QList<int> order = visualOrder();
    for (const int column : order) {
        QAction *action = menu.addAction(m_proxy.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view.isColumnHidden(column));
        action->setEnabled(column != ProjectTreeModel::Title);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu.addSeparator();
    // What the mouse does at the headings, for the keyboard.
    QMenu *sorts = menu.addMenu(tr("排序(&S)"));
    sorts->addAction(tr("清单的顺序"), this, [this] {
        sortByLateness(false);
        m_view.header()->setSortIndicator(-1, Qt::AscendingOrder);
    });
    sorts->addAction(tr("按滞后程度"), this, [this] { sortByLateness(true); });
    sorts->addSeparator();
    QMenu *moves = menu.addMenu(tr("左移一列(&M)"));
    QHeaderView *header = m_view.header();
    int before = -1;
    for (const int column : order) {
        if (m_view.isColumnHidden(column))
            continue;
        const QString name = m_proxy.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        sorts->addAction(name, this, [header, column] {
            // The same column again turns the order round.
            const bool again = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
            header->setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
        if (before > 0)
            moves->addAction(name, this, [header, column, before] { header->moveSection(header->visualIndex(column), header->visualIndex(before)); });
        before = column;
    }
    menu.addAction(tr("恢复默认的列(&R)"), this, &ProjectColumns::reset);
}

void ProjectColumns::showMenu(const QPoint &position)
{
    QMenu menu(&m_view);
    fillMenu(menu);
    menu.exec(m_view.header()->viewport()->mapToGlobal(position));
}

} // namespace jingan
