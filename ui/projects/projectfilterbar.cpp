// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectfilterbar.h"

#include "app/common/shownname.h"
#include "ui/controls/checkmenu.h"
#include "ui/controls/flowlayout.h"
#include "ui/library/filterbox.h"
#include "ui/projects/datefield.h"
#include "ui/projects/projectdelegate.h"
#include "ui/projects/savedfilters.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace jingan {

namespace {

/// A long name is cut in the field, not in its list.
constexpr int WidestNames = 150;
constexpr int TypingPauseMilliseconds = 180;
/// Of the list of periods: days typed in, no period.
constexpr int CustomDue = -1;

QString duePeriodName(DuePeriod period)
{
    switch (period) {
    case DuePeriod::Any:
        return ProjectFilterBar::tr("全部时限");
    case DuePeriod::ThisWeek:
        return ProjectFilterBar::tr("本周到期");
    case DuePeriod::ThisMonth:
        return ProjectFilterBar::tr("本月到期");
    case DuePeriod::ThisQuarter:
        return ProjectFilterBar::tr("本季度到期");
    case DuePeriod::Overdue:
        return ProjectFilterBar::tr("已逾期");
    }
    Q_UNREACHABLE();
}

/// Room for the sign of a menu, which the style leaves out of a button's size.
void showsMenu(QPushButton *button)
{
    button->setMinimumWidth(button->sizeHint().width() + 18);
}

} // namespace

ProjectFilterBar::ProjectFilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLineEdit(this))
    , m_areas(new QComboBox(this))
    , m_statuses(new QPushButton(this))
    , m_statusMenu(new CheckMenu(m_statuses))
    , m_departments(new QComboBox(this))
    , m_due(new QComboBox(this))
    , m_custom(new QWidget(this))
    , m_from(new DateField(theme, m_custom))
    , m_to(new DateField(theme, m_custom))
    , m_quantified(new QCheckBox(tr("仅量化目标"), this))
    , m_saved(new QPushButton(tr("筛选方案"), this))
    , m_savedMenu(new QMenu(m_saved))
    , m_clear(new QPushButton(tr("清除筛选"), this))
    , m_more(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_pause(new QTimer(this))
{
    m_text->setPlaceholderText(tr("筛选，可用拼音首字母"));
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setAccessibleName(tr("按文字筛选"));
    m_text->setToolTip(tr("在序号、事项、引文、部门、责任人与备注中查找，也可用拼音首字母"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(170);
    m_areas->setAccessibleName(tr("按方面筛选"));
    m_departments->setAccessibleName(tr("按牵头部门筛选"));
    for (QComboBox *box : {m_areas, m_departments})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const auto limit = [this] {
        for (QComboBox *box : {m_areas, m_departments})
            box->setMaximumWidth(WidestNames * m_theme.textPercent() / 100);
    };
    limit();
    connect(&m_theme, &Theme::changed, this, limit);
    m_quantified->setToolTip(tr("只看有数量目标的项目"));
    m_count->setProperty("role", QStringLiteral("caption"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(0);
    m_more->setCheckable(true);
    m_more->setProperty("role", QStringLiteral("segment"));
    m_more->setProperty("place", QStringLiteral("only"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolTip(tr("显示或收起方面、状态、部门、时限等筛选条件"));
    m_more->hide();
    connect(m_more, &QToolButton::toggled, this, &ProjectFilterBar::showFields);
    buildStatuses();
    buildDue();
    m_saved->setMenu(m_savedMenu);
    m_saved->setToolTip(tr("按名称保存和取用筛选条件"));
    connect(m_savedMenu, &QMenu::aboutToShow, this, &ProjectFilterBar::fillSaved);

    connect(m_text, &QLineEdit::textChanged, this, [this] {
        if (m_pause->interval() > 0)
            m_pause->start();
        else
            readFields();
    });
    connect(m_pause, &QTimer::timeout, this, &ProjectFilterBar::readFields);
    connect(m_text, &QLineEdit::returnPressed, this, &ProjectFilterBar::readFields);
    for (QComboBox *box : {m_areas, m_departments})
        connect(box, &QComboBox::currentIndexChanged, this, &ProjectFilterBar::readFields);
    connect(m_quantified, &QCheckBox::toggled, this, &ProjectFilterBar::readFields);
    connect(m_clear, &QPushButton::clicked, this, &ProjectFilterBar::clear);

    auto *flow = new FlowLayout(8, this);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_text, m_more, m_areas, m_statuses, m_departments, m_due, m_custom, m_quantified, m_saved, m_clear, m_count})
        flow->addWidget(widget);
    // As they stand: the button before what it shows.
    QWidget *previous = m_text;
    for (QWidget *next : std::initializer_list<QWidget *>{
             m_more, m_areas, m_statuses, m_departments, m_due, m_from, m_to, m_quantified, m_saved, m_clear})
        setTabOrder(std::exchange(previous, next), next);
    setChoices({}, {});
    showFilter();
    showsMenu(m_saved);
}

void ProjectFilterBar::buildStatuses()
{
    m_statuses->setMenu(m_statusMenu);
    for (const ProjectStatus status : projectStatuses()) {
        QAction *action = m_statusMenu->addAction(projectStatusName(status));
        action->setCheckable(true);
        action->setData(int(status));
        connect(action, &QAction::toggled, this, &ProjectFilterBar::readFields);
    }
}

void ProjectFilterBar::buildDue()
{
    m_due->setAccessibleName(tr("按时限筛选"));
    m_due->setToolTip(tr("没有填写时限的项目按年末计"));
    m_due->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const DuePeriod period : duePeriods())
        m_due->addItem(duePeriodName(period), int(period));
    m_due->addItem(tr("自定日期"), CustomDue);
    m_from->setObjectName(QStringLiteral("dueFrom"));
    m_from->setAccessibleName(tr("时限不早于"));
    m_to->setAccessibleName(tr("时限不晚于"));
    m_from->setReading(0, true);
    auto *layout = new QHBoxLayout(m_custom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (DateField *field : {m_from, m_to}) {
        field->setPlaceholderText(field == m_from ? tr("从（不限）") : tr("到（不限）"));
        field->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("2025-12-31")) + 62);
        layout->addWidget(field);
        connect(field, &QLineEdit::editingFinished, this, &ProjectFilterBar::readFields);
        connect(field, &DateField::picked, this, &ProjectFilterBar::readFields);
    }
    connect(m_due, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        readFields();
    });
}

void ProjectFilterBar::setChoices(const QStringList &areas, const QStringList &departments)
{
    QList<std::pair<QString, QVariant>> areaEntries;
    for (const QString &area : areas)
        areaEntries.append({area.isEmpty() ? tr("未填写") : shownName(area), area});
    QList<std::pair<QString, QVariant>> departmentEntries = {{tr("部门未填写"), QString()}};
    for (const QString &department : departments)
        departmentEntries.append({department, department});
    fillFilterBox(m_areas, tr("全部方面"), areaEntries);
    fillFilterBox(m_departments, tr("全部牵头部门"), departmentEntries);
    readFields();
}

void ProjectFilterBar::readFields()
{
    if (m_showing)
        return;
    m_pause->stop();
    ProjectFilter filter;
    filter.text = m_text->text().trimmed();
    if (m_areas->currentIndex() > 0)
        filter.area = m_areas->currentData().toString();
    const QList<QAction *> statuses = m_statusMenu->actions();
    for (const QAction *action : statuses) {
        if (action->isChecked())
            filter.statuses.append(ProjectStatus(action->data().toInt()));
    }
    if (m_departments->currentIndex() > 0)
        filter.department = m_departments->currentData().toString();
    if (m_due->currentData().toInt() == CustomDue) {
        filter.dueFrom = m_from->date();
        filter.dueTo = m_to->date();
    } else {
        filter.duePeriod = DuePeriod(m_due->currentData().toInt());
    }
    filter.quantifiedOnly = m_quantified->isChecked();
    showStatuses();
    m_clear->setVisible(!filter.isEmpty());
    if (filter == m_filter)
        return;
    m_filter = filter;
    showFields();
    emit filterChanged(m_filter);
}

void ProjectFilterBar::setFilter(const ProjectFilter &filter)
{
    const bool other = filter != m_filter;
    m_filter = filter;
    showFilter();
    if (other)
        emit filterChanged(m_filter);
}

void ProjectFilterBar::showFilter()
{
    m_showing = true;
    m_pause->stop();
    m_text->setText(m_filter.text);
    // A saved filter may name what the list has no more: it is shown all the same.
    if (!m_filter.area.isEmpty() && m_areas->findData(m_filter.area) < 0)
        m_areas->addItem(shownName(m_filter.area), m_filter.area);
    if (m_filter.department && m_departments->findData(*m_filter.department) < 0)
        m_departments->addItem(*m_filter.department, *m_filter.department);
    m_areas->setCurrentIndex(m_filter.area.isEmpty() ? 0 : m_areas->findData(m_filter.area));
    const QList<QAction *> statuses = m_statusMenu->actions();
    for (QAction *action : statuses)
        action->setChecked(m_filter.statuses.contains(ProjectStatus(action->data().toInt())));
    m_departments->setCurrentIndex(m_filter.department ? m_departments->findData(*m_filter.department) : 0);
    const bool custom = m_filter.dueFrom.isValid() || m_filter.dueTo.isValid();
    m_due->setCurrentIndex(m_due->findData(custom ? CustomDue : int(m_filter.duePeriod)));
    m_from->setDate(m_filter.dueFrom);
    m_to->setDate(m_filter.dueTo);
    m_quantified->setChecked(m_filter.quantifiedOnly);
    m_clear->setVisible(!m_filter.isEmpty());
    showStatuses();
    showFields();
    m_showing = false;
}

void ProjectFilterBar::showStatuses()
{
    QStringList chosen;
    const QList<QAction *> statuses = m_statusMenu->actions();
    for (const QAction *action : statuses) {
        if (action->isChecked())
            chosen.append(action->text());
    }
    m_statuses->setText(chosen.isEmpty() ? tr("全部状态")
            : chosen.size() <= 2         ? chosen.join(tr("、"))
                                         : tr("%n 种状态", nullptr, int(chosen.size())));
    m_statuses->setAccessibleName(tr("按状态筛选：%1").arg(m_statuses->text()));
    m_statuses->setToolTip(chosen.isEmpty() ? tr("可选几种状态") : chosen.join(tr("、")));
    m_statuses->setMinimumWidth(0);
    showsMenu(m_statuses);
}

void ProjectFilterBar::setCount(int shown, int total, bool provisional)
{
    m_count->setText((provisional ? tr("%1／%2 项，正在准备拼音查找…") : tr("%1／%2 项")).arg(shown).arg(total));
    m_count->setMinimumHeight(m_text->sizeHint().height());
}

void ProjectFilterBar::setDeferred(bool deferred)
{
    m_pause->setInterval(deferred ? TypingPauseMilliseconds : 0);
}

void ProjectFilterBar::setFolded(bool folded)
{
    m_more->setVisible(folded);
    m_folded = folded;
    showFields();
}

/// The fields that there is room for, and how many of the others filter.
void ProjectFilterBar::showFields()
{
    const bool all = !m_folded || m_more->isChecked();
    for (QWidget *field : std::initializer_list<QWidget *>{m_areas, m_statuses, m_departments, m_due, m_quantified, m_saved})
        field->setVisible(all);
    const bool custom = m_due->currentData().toInt() == CustomDue;
    m_custom->setVisible(all && custom);
    const int filtering = !m_filter.area.isEmpty() + !m_filter.statuses.isEmpty() + m_filter.department.has_value()
        + (m_filter.dueFrom.isValid() || m_filter.dueTo.isValid() || m_filter.duePeriod != DuePeriod::Any) + m_filter.quantifiedOnly;
    m_more->setText(filtering == 0 ? tr("更多筛选") : tr("更多筛选（%1）").arg(filtering));
    m_more->setAccessibleName(m_more->text());
}

void ProjectFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        for (DateField *field : {m_from, m_to})
            field->setFixedWidth(field->fontMetrics().horizontalAdvance(QStringLiteral("2025-12-31")) + 62);
    }
}

void ProjectFilterBar::fillSaved()
{
    m_savedMenu->clear();
    qDeleteAll(m_savedMenu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    const QList<SavedFilter> saved = savedFilters();
    for (const SavedFilter &each : saved) {
        QAction *action = m_savedMenu->addAction(QString(each.name).replace(u'&', QStringLiteral("&&")), this,
            [this, filter = each.filter] { setFilter(filter); });
        action->setCheckable(true);
        action->setChecked(each.filter == m_filter);
    }
    if (saved.isEmpty())
        m_savedMenu->addAction(tr("还没有保存过筛选方案"))->setEnabled(false);
    m_savedMenu->addSeparator();
    m_savedMenu->addAction(tr("保存当前筛选(&S)…"), this, &ProjectFilterBar::saveAs)->setEnabled(!m_filter.isEmpty());
    QMenu *renames = m_savedMenu->addMenu(tr("改名(&R)"));
    QMenu *removes = m_savedMenu->addMenu(tr("删除(&D)"));
    for (const SavedFilter &each : saved) {
        const QString name = QString(each.name).replace(u'&', QStringLiteral("&&"));
        renames->addAction(name + u'…', this, [this, name = each.name] { rename(name); });
        removes->addAction(name + u'…', this, [this, name = each.name] { remove(name); });
    }
    renames->setEnabled(!saved.isEmpty());
    removes->setEnabled(!saved.isEmpty());
}

void ProjectFilterBar::saveAs()
{
    const QString name = QInputDialog::getText(this, tr("保存筛选方案"), tr("名称（同名的方案将被替换）：")).trimmed();
    if (!name.isEmpty())
        saveFilter(name, m_filter);
}

void ProjectFilterBar::rename(const QString &name)
{
    const QString newName = QInputDialog::getText(this, tr("筛选方案改名"), tr("名称（同名的方案将被替换）："), QLineEdit::Normal, name).trimmed();
    if (!newName.isEmpty())
        renameFilter(name, newName);
}

void ProjectFilterBar::remove(const QString &name)
{
    QMessageBox box(QMessageBox::Question, tr("删除筛选方案"), tr("删除筛选方案“%1”？项目不受影响。").arg(name),
        QMessageBox::NoButton, this);
    const QPushButton *yes = box.addButton(tr("删除"), QMessageBox::AcceptRole);
    box.addButton(tr("取消"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == yes)
        deleteFilter(name);
}

} // namespace jingan
