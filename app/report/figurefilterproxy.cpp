// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figurefilterproxy.h"

#include "app/report/figuremodel.h"
#include "app/report/othernames.h"

#include <algorithm>

namespace jingan {

FigureFilterProxy::FigureFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale(QLocale::Chinese, QLocale::China)) // by sound, whatever the system's language
{
    setSortRole(FigureModel::SortRole);
}

void FigureFilterProxy::setText(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (!printedNames(text).isEmpty())
        words = {text.simplified()}; // a name of several words
    m_words.clear();
    QStringList notes;
    for (const QString &word : std::as_const(words)) {
        const QStringList printed = printedNames(word);
        m_words.append(QStringList(word) + printed);
        if (!printed.isEmpty())
            notes.append(otherNameNote(word, printed));
    }
    m_otherNames = notes.join(QStringLiteral(" · "));
    invalidateFilter();
}

void FigureFilterProxy::setSection(int part, int section)
{
    m_part = part;
    m_section = section;
    invalidateFilter();
}

void FigureFilterProxy::setUnit(const std::optional<QString> &unit)
{
    m_unit = unit;
    invalidateFilter();
}

void FigureFilterProxy::setKind(std::optional<FigureKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void FigureFilterProxy::clear()
{
    m_words.clear();
    m_otherNames.clear();
    m_part = -1;
    m_section = -1;
    m_unit.reset();
    m_kind.reset();
    invalidateFilter();
}

bool FigureFilterProxy::isFiltering() const
{
    return !m_words.isEmpty() || m_part >= 0 || m_unit || m_kind;
}

bool FigureFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_part >= 0 && index.data(FigureModel::PartRole).toInt() != m_part)
        return false;
    if (m_section >= 0 && index.data(FigureModel::SectionRole).toInt() != m_section)
        return false;
    if (m_unit && index.data(FigureModel::UnitRole).toString() != *m_unit)
        return false;
    if (m_kind && index.data(FigureModel::KindRole).toInt() != int(*m_kind))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString name = index.data().toString();
    const QString sentence = index.data(FigureModel::SentenceRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QStringList &anyOf) {
        return std::any_of(anyOf.cbegin(), anyOf.cend(), [&](const QString &word) {
            return name.contains(word, Qt::CaseInsensitive) || sentence.contains(word, Qt::CaseInsensitive);
        });
    });
}

bool FigureFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (!a.isValid() || !b.isValid())
        return sortOrder() == Qt::AscendingOrder ? a.isValid() && !b.isValid() : !a.isValid() && b.isValid();
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

QString FigureFilterProxy::commonKindText() const
{
    QString common;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex first = index(row, 0);
        const QString text = figureKindText(
            FigureKind(first.data(FigureModel::KindRole).toInt()), first.data(FigureModel::YearRole).toInt());
        if (row > 0 && text != common)
            return {};
        common = text;
    }
    return common;
}

bool FigureFilterProxy::hasGrowth() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, FigureModel::Growth).data(FigureModel::SortRole).isValid())
            return true;
    }
    return false;
}

void FigureFilterProxy::setValueHeading(const QString &heading)
{
    m_valueHeading = heading;
    emit headerDataChanged(Qt::Horizontal, FigureModel::Value, FigureModel::Value);
}

QVariant FigureFilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == FigureModel::Value && role == Qt::DisplayRole && !m_valueHeading.isEmpty())
        return m_valueHeading;
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

} // namespace jingan
