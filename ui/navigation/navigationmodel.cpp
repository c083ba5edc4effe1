// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/navigationmodel.h"

#include "app/common/numbers.h"
#include "app/common/shownname.h"

namespace jingan {

namespace {

constexpr int ShortcutParts = 2;

} // namespace

NavigationModel::NavigationModel(const Dataset &dataset, QObject *parent)
    : QStandardItemModel(parent)
    , m_parts(int(dataset.report.parts.size()))
{
    addRow(nullptr, tr("总览"), QStringLiteral("overview"), QStringLiteral("home"));

    const QList<Part> &parts = dataset.report.parts;
    for (int part = 0; part < parts.size(); ++part) {
        // The part's own row opens its first section, or is its page where it has none.
        const QList<Section> &sections = parts.at(part).sections;
        const bool alone = sections.size() == 1 && sections.constFirst().isWholePart;
        QStandardItem *row = addRow(nullptr, spacedTitle(parts.at(part).title),
            alone ? QStringLiteral("section/%1/0").arg(part) : QString(),
            part == 0 ? QStringLiteral("review") : QStringLiteral("target"));
        row->setData(part == 0, SeparatorRole);
        row->setData(true, StrongRole);
        for (int section = 0; section < sections.size() && !alone; ++section) {
            const QString heading = sections.at(section).heading();
            QStandardItem *child = addRow(row, heading.section(u'，', 0, 0), QStringLiteral("section/%1/%2").arg(part).arg(section));
            child->setData(heading, FullTitleRole);
            child->setToolTip(heading);
        }
    }

    // Without any, the page that says so.
    QStandardItem *indicators = addRow(nullptr, tr("主要指标"),
        dataset.indicators.isEmpty() ? QStringLiteral("indicator") : QString(), QStringLiteral("bars"));
    indicators->setData(true, SeparatorRole);
    for (const Indicator &indicator : dataset.indicators) {
        // English names are too long for the navigation.
        const QString name = shownName(indicator.name);
        QStandardItem *row = addRow(indicators, name == indicator.name ? name : indicator.shortName(), QStringLiteral("indicator/%1").arg(indicator.id));
        row->setData(name, FullTitleRole);
        row->setToolTip(name);
    }

    addRow(nullptr, tr("年度对比"), QStringLiteral("comparison"), QStringLiteral("compare"),
        QString::number(dataset.comparisons.size()));
    addRow(nullptr, tr("实事项目"), QStringLiteral("projects"), QStringLiteral("checklist"),
        QString::number(dataset.projects.size()));
    addRow(nullptr, tr("指标库"), QStringLiteral("figures"), QStringLiteral("database"),
        QString::number(dataset.figures.size()));
    addRow(nullptr, tr("全文"), QStringLiteral("fulltext"), QStringLiteral("document"),
        tr("%1 段").arg(dataset.report.paragraphs.size()));
    addRow(nullptr, tr("图表"), QStringLiteral("charts"), QStringLiteral("all-slides"));
    addRow(nullptr, tr("报告库"), QStringLiteral("library"), QStringLiteral("folder"))->setData(true, SeparatorRole);
}

QModelIndex NavigationModel::indexOf(const QString &page) const
{
    const QModelIndexList found = match(index(0, 0), PageRole, page, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

void NavigationModel::setProjectCount(int count)
{
    setData(indexOf(QStringLiteral("projects")), QString::number(count), CountRole);
}

QStringList NavigationModel::shortcutPages() const
{
    const auto firstPage = [this](int row) {
        const QModelIndex at = index(row, 0);
        const QString page = at.data(PageRole).toString();
        return page.isEmpty() ? index(0, 0, at).data(PageRole).toString() : page;
    };
    QStringList pages = {QStringLiteral("overview")};
    // The report's first two parts: what was done, what is planned.
    for (int part = 0; part < ShortcutParts; ++part)
        pages.append(part < m_parts ? firstPage(1 + part) : QString());
    pages.append(firstPage(1 + m_parts));
    return pages + QStringList{QStringLiteral("comparison"), QStringLiteral("projects"), QStringLiteral("figures"),
        QStringLiteral("fulltext"), QStringLiteral("charts")};
}

QStandardItem *NavigationModel::addRow(QStandardItem *parent, const QString &text, const QString &page,
    const QString &icon, const QString &count)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(page, PageRole);
    item->setData(icon, IconNameRole);
    item->setData(count, CountRole);
    item->setData(text, FullTitleRole);
    item->setToolTip(text);
    (parent ? parent : invisibleRootItem())->appendRow(item);
    return item;
}

} // namespace jingan
