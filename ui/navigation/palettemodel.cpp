// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/palettemodel.h"

#include "app/report/othernames.h"

#include <QStringMatcher>

#include <algorithm>

namespace jingan {

namespace {

/// One of them is wanted.
using AnyOf = QList<QStringMatcher>;

AnyOf anyOf(const QStringList &words)
{
    AnyOf matchers;
    for (const QString &word : words)
        matchers.append(QStringMatcher(word, Qt::CaseInsensitive));
    return matchers;
}

bool occurs(const AnyOf &wanted, const QString &text)
{
    return std::any_of(wanted.cbegin(), wanted.cend(), [&text](const QStringMatcher &each) { return each.indexIn(text) >= 0; });
}

/// What is looked for among the titles of one group.
class Wanted
{
public:
    Wanted(const QString &text, const QString &group)
    {
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const AnyOf wanted = anyOf(QStringList(word) + printedNames(word));
            if (!occurs(wanted, group)) // else it is found whatever the title
                m_words.append(wanted);
        }
        if (words.size() > 1 && !m_words.isEmpty()) {
            m_whole = anyOf(printedNames(text));
            if (occurs(m_whole, group))
                m_words.clear();
        }
    }

    bool isIn(const QString &title) const
    {
        return std::all_of(m_words.cbegin(), m_words.cend(), [&title](const AnyOf &each) { return occurs(each, title); })
            || occurs(m_whole, title);
    }

private:
    QList<AnyOf> m_words; ///< All are.
    AnyOf m_whole;        ///< Or this.
};

} // namespace

PaletteModel::PaletteModel(const QList<PaletteEntry> &entries, const PaletteGroup &many, QObject *parent)
    : QAbstractListModel(parent)
    , m_entries(entries)
    , m_many(many)
{
    filter({});
}

const QString &PaletteModel::title(qsizetype place) const
{
    return place < m_entries.size() ? m_entries.at(place).title : m_many.titles.at(place - m_entries.size());
}

bool PaletteModel::isShownTitle(const QString &part) const
{
    return std::any_of(m_places.cbegin(), m_places.cend(), [&](qsizetype place) { return title(place).contains(part); });
}

void PaletteModel::filter(const QString &text)
{
    beginResetModel();
    m_places.clear();
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (Wanted(text, m_entries.at(row).group).isIn(m_entries.at(row).title))
            m_places.append(row);
    }
    const Wanted wanted(text, m_many.group);
    for (qsizetype row = 0; row < m_many.titles.size(); ++row) {
        if (wanted.isIn(m_many.titles.at(row)))
            m_places.append(m_entries.size() + row);
    }
    endResetModel();

    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList notes;
    for (const QString &typed : words.size() > 1 ? QStringList(text) + words : words) {
        QStringList printed = printedNames(typed);
        printed.removeIf([this](const QString &name) { return !isShownTitle(name); });
        if (!printed.isEmpty())
            notes.append(otherNameNote(typed, printed));
    }
    m_otherNames = notes.join(QStringLiteral(" · "));
}

std::function<void()> PaletteModel::target(const QModelIndex &index) const
{
    const qsizetype place = m_places.at(index.row());
    if (place < m_entries.size())
        return m_entries.at(place).run;
    return [run = m_many.run, row = place - m_entries.size()] { run(row); };
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype place = m_places.at(index.row());
    const bool isEntry = place < m_entries.size();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title(place);
    case AsideRole:
        if (!isEntry)
            return m_many.group;
        return m_entries.at(place).keys.isEmpty() ? m_entries.at(place).group
                                                  : QStringLiteral("%1   %2").arg(m_entries.at(place).group, m_entries.at(place).keys);
    case IconNameRole:
        return isEntry ? m_entries.at(place).iconName : m_many.iconName;
    default:
        return {};
    }
}

} // namespace jingan
