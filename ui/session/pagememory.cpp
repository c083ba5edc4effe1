// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/pagememory.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

namespace jingan {

namespace {

constexpr char FilterProperty[] = "keptFilter";

QString groupOf(const QString &page)
{
    return QStringLiteral("pages/") + page.section(u'/', 0, 0);
}

/// A header whose columns the user can arrange, with its view; they are told apart by their order on the page.
struct Columns {
    QHeaderView *header;
    QTableView *table = nullptr;
    QTreeView *tree = nullptr;

    bool canBeDragged() const
    {
        for (int section = 0; section < header->count(); ++section) {
            if (!header->isSectionHidden(section) && header->sectionResizeMode(section) == QHeaderView::Interactive)
                return true;
        }
        return false;
    }
    bool canBeSorted() const { return table ? table->isSortingEnabled() : tree->isSortingEnabled(); }
    void sort(int column, Qt::SortOrder order) const
    {
        if (table)
            table->sortByColumn(column, order);
        else
            tree->sortByColumn(column, order);
    }
};

QList<Columns> columnsOf(const QWidget &page)
{
    QList<Columns> all;
    const QList<QTableView *> tables = page.findChildren<QTableView *>();
    for (QTableView *table : tables) {
        if (!table->horizontalHeader()->isHidden())
            all.append({table->horizontalHeader(), table, nullptr});
    }
    const QList<QTreeView *> trees = page.findChildren<QTreeView *>();
    for (QTreeView *tree : trees) {
        if (!tree->isHeaderHidden())
            all.append({tree->header(), nullptr, tree});
    }
    return all;
}

/// What Qt wrote of a splitter or a header. It is read here first, since Qt believes the counts in it: of
/// a damaged one it takes gigabytes.
class SavedState
{
public:
    explicit SavedState(const QByteArray &state) : m_stream(state) { m_stream.setVersion(QDataStream::Qt_5_0); }

    bool isOf(const QSplitter &splitter)
    {
        return skip(2 * sizeof(qint32)) && list(splitter.count(), sizeof(qint32)) && m_stream.device()->bytesAvailable() < MostBehind;
    }
    /// As QHeaderView::saveState() of Qt 6.4 has it: version, sorting, orders, hidden ones, how they are handled, sizes.
    bool isOf(const QHeaderView &header)
    {
        const int sections = header.count();
        return skip(2 * sizeof(qint32)) && skip(3 * sizeof(qint32) + 1) && list(sections, sizeof(qint32)) && list(sections, sizeof(qint32))
            && bits(sections) && list(sections, 2 * sizeof(qint32)) && skip(2 * sizeof(qint32)) && skip(5) && skip(6 * sizeof(qint32))
            && list(sections, sizeof(qint32) + sizeof(qint32));
    }

private:
    static constexpr qint64 MostBehind = 64;

    bool skip(qint64 bytes) { return m_stream.skipRawData(int(bytes)) == bytes; }
    bool list(int most, qint64 each)
    {
        quint32 count = 0;
        m_stream >> count;
        return m_stream.status() == QDataStream::Ok && count <= quint32(most) && skip(count * each);
    }
    bool bits(int most)
    {
        quint32 count = 0;
        m_stream >> count;
        return m_stream.status() == QDataStream::Ok && count <= quint32(most) && skip((count + 7) / 8);
    }

    QDataStream m_stream;
};

QList<QWidget *> filtersOf(const QWidget &page)
{
    QList<QWidget *> filters;
    const QList<QWidget *> all = page.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->property(FilterProperty).isValid())
            filters.append(widget);
    }
    return filters;
}

/// The value behind an entry rather than its place or words: these change with list and language.
QVariant valueOf(const QWidget *filter)
{
    if (const auto *box = qobject_cast<const QComboBox *>(filter))
        return box->currentIndex() <= 0 ? QVariant() : box->currentData().isValid() ? box->currentData() : QVariant(box->currentText());
    if (const auto *line = qobject_cast<const QLineEdit *>(filter))
        return line->text().isEmpty() ? QVariant() : QVariant(line->text());
    if (const auto *check = qobject_cast<const QCheckBox *>(filter))
        return check->isChecked() ? QVariant(true) : QVariant();
    return {};
}

void setValue(QWidget *filter, const QVariant &value)
{
    if (auto *box = qobject_cast<QComboBox *>(filter)) {
        for (int i = 1; i < box->count(); ++i) {
            const QVariant entry = box->itemData(i).isValid() ? box->itemData(i) : QVariant(box->itemText(i));
            // A number comes back from an ini file as a text.
            if (entry == value || (entry.typeId() == QMetaType::Int && entry.toString() == value.toString())) {
                box->setCurrentIndex(i);
                return;
            }
        }
    } else if (auto *line = qobject_cast<QLineEdit *>(filter)) {
        line->setText(value.toString());
    } else if (auto *check = qobject_cast<QCheckBox *>(filter)) {
        check->setChecked(value.toBool());
    }
}

} // namespace

void keepFilter(QWidget *filter, const QString &name)
{
    filter->setProperty(FilterProperty, name);
}

void rememberPage(const QWidget &page, const QString &name)
{
    QSettings settings;
    settings.beginGroup(groupOf(name));
    settings.remove(QString());
    const QList<QSplitter *> splitters = page.findChildren<QSplitter *>();
    for (int i = 0; i < splitters.size(); ++i)
        settings.setValue(QStringLiteral("splitter%1").arg(i), splitters.at(i)->saveState());
    const QList<Columns> all = columnsOf(page);
    for (int i = 0; i < all.size(); ++i) {
        const Columns &columns = all.at(i);
        const QString key = QStringLiteral("columns%1").arg(i);
        settings.setValue(key + QStringLiteral("/count"), columns.header->count());
        if (columns.canBeDragged())
            settings.setValue(key + QStringLiteral("/state"), columns.header->saveState());
        if (columns.canBeSorted()) {
            settings.setValue(key + QStringLiteral("/sorted"), columns.header->sortIndicatorSection());
            settings.setValue(key + QStringLiteral("/descending"), columns.header->sortIndicatorOrder() == Qt::DescendingOrder);
        }
    }
    const QList<QWidget *> filters = filtersOf(page);
    for (const QWidget *filter : filters) {
        if (const QVariant value = valueOf(filter); value.isValid())
            settings.setValue(QStringLiteral("filter-") + filter->property(FilterProperty).toString(), value);
    }
}

void recallPage(QWidget &page, const QString &name)
{
    QSettings settings;
    settings.beginGroup(groupOf(name));
    const QList<QSplitter *> splitters = page.findChildren<QSplitter *>();
    for (int i = 0; i < splitters.size(); ++i) {
        const QByteArray state = settings.value(QStringLiteral("splitter%1").arg(i)).toByteArray();
        if (!SavedState(state).isOf(*splitters.at(i)))
            continue;
        // Queued: before the page has its size, what is set would be stretched.
        QSplitter *splitter = splitters.at(i);
        QMetaObject::invokeMethod(splitter, [splitter, state] { splitter->restoreState(state); }, Qt::QueuedConnection);
    }
    const QList<QWidget *> filters = filtersOf(page);
    for (QWidget *filter : filters) {
        if (const QVariant value = settings.value(QStringLiteral("filter-") + filter->property(FilterProperty).toString()); value.isValid())
            setValue(filter, value);
    }
    const QList<Columns> all = columnsOf(page);
    for (int i = 0; i < all.size(); ++i) {
        const Columns &columns = all.at(i);
        const QString key = QStringLiteral("columns%1").arg(i);
        if (settings.value(key + QStringLiteral("/count")).toInt() != columns.header->count())
            continue;
        const QByteArray state = settings.value(key + QStringLiteral("/state")).toByteArray();
        if (columns.canBeDragged() && SavedState(state).isOf(*columns.header))
            columns.header->restoreState(state);
        const int sorted = settings.value(key + QStringLiteral("/sorted"), -1).toInt();
        if (columns.canBeSorted() && sorted >= 0 && sorted < columns.header->count()) {
            columns.sort(sorted, settings.value(key + QStringLiteral("/descending")).toBool() ? Qt::DescendingOrder
                                                                                            : Qt::AscendingOrder);
        }
    }
}

} // namespace jingan
