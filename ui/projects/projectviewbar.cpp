// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectviewbar.h"

#include "app/projects/projecttreemodel.h"
#include "ui/controls/checkmenu.h"
#include "ui/controls/flowlayout.h"
#include "ui/projects/projectcolumns.h"

#include <QComboBox>
#include <QSettings>
#include <QToolButton>

namespace jingan {

namespace {

constexpr int Spacing = 8;
/// A button without its words.
constexpr int SignWidth = 42;

const QString GroupingKey = QStringLiteral("projects/grouping");

/// In the order of the choice, with the words of the settings.
const QList<std::pair<ProjectGrouping, QString>> &groupings()
{
    static const QList<std::pair<ProjectGrouping, QString>> all = {{ProjectGrouping::Area, QStringLiteral("area")},
        {ProjectGrouping::Department, QStringLiteral("department")}, {ProjectGrouping::Status, QStringLiteral("status")},
        {ProjectGrouping::None, QStringLiteral("none")}};
    return all;
}

} // namespace

ProjectViewBar::ProjectViewBar(ProjectTreeModel &model, ProjectColumns &columns, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_grouping(new QComboBox(this))
    , m_lateness(addButton(tr("按滞后程度"), QStringLiteral("warning"), theme))
    , m_columns(addButton(tr("列"), QStringLiteral("table"), theme))
{
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->setAccessibleName(tr("清单的分组"));
    m_grouping->addItems({tr("按方面分组"), tr("按部门分组"), tr("按状态分组"), tr("不分组")});
    m_lateness->setCheckable(true);
    m_lateness->setAccessibleName(m_lateness->text());
    m_lateness->setToolTip(tr("按滞后程度：慢序时、需关注、未报送的排在前面，逾期与滞后多的在先"));
    m_columns->setToolTip(tr("选择显示哪些列"));
    m_columns->setAccessibleName(tr("选择列"));
    auto *menu = new CheckMenu(m_columns);
    m_columns->setMenu(menu);
    m_columns->setPopupMode(QToolButton::InstantPopup);

    auto *layout = new FlowLayout(Spacing, this);
    for (QWidget *widget : {static_cast<QWidget *>(m_grouping), static_cast<QWidget *>(m_lateness), static_cast<QWidget *>(m_columns)})
        layout->addWidget(widget);

    connect(menu, &QMenu::aboutToShow, this, [menu, &columns] { columns.fillMenu(*menu); });
    connect(m_lateness, &QToolButton::toggled, this, [&columns](bool on) { columns.sortByLateness(on); });
    const auto followSorting = [this, &columns] { m_lateness->setChecked(columns.isSortedByLateness()); };
    connect(&columns, &ProjectColumns::sortingChanged, this, followSorting);
    followSorting();
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [&model](int index) {
        model.setGrouping(groupings().at(index).first);
        QSettings().setValue(GroupingKey, groupings().at(index).second);
    });
    const QString kept = QSettings().value(GroupingKey).toString();
    for (int index = 0; index < groupings().size(); ++index) {
        if (groupings().at(index).second == kept)
            m_grouping->setCurrentIndex(index);
    }
}

void ProjectViewBar::setListShown(bool shown)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_grouping), static_cast<QWidget *>(m_lateness), static_cast<QWidget *>(m_columns)})
        widget->setVisible(shown);
}

int ProjectViewBar::leastWidth() const
{
    return m_grouping->sizeHint().width() + 2 * (Spacing + SignWidth);
}

void ProjectViewBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow window signs do for words: one line is worth more to the list.
    int wanted = m_grouping->sizeHint().width();
    const QList<QToolButton *> buttons = {m_lateness, m_columns};
    for (QToolButton *button : buttons) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        wanted += button->sizeHint().width() + Spacing;
    }
    for (QToolButton *button : buttons)
        button->setToolButtonStyle(wanted > width() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

QToolButton *ProjectViewBar::addButton(const QString &text, const QString &icon, const Theme &theme)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("role", QStringLiteral("segment"));
    button->setProperty("place", QStringLiteral("only"));
    button->setFocusPolicy(Qt::StrongFocus);
    const auto showIcon = [button, icon, &theme] { button->setIcon(theme.icon(icon)); };
    connect(&theme, &Theme::changed, button, showIcon);
    showIcon();
    return button;
}

} // namespace jingan
