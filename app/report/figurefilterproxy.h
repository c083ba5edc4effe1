// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/figure.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

namespace jingan {

/// Figures by section, unit, kind and text. Sorted, rows without a value come last either way.
class FigureFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FigureFilterProxy(QObject *parent = nullptr);

    /// Words parted by blanks; each must occur in the name or the sentence, or what reports print
    /// for it where it is another name of an indicator.
    void setText(const QString &text);
    /// What is looked for in place of such names: «GDP = 生产总值»; else empty.
    const QString &otherNames() const { return m_otherNames; }
    /// Part and section index; −1 for any.
    void setSection(int part, int section);
    void setUnit(const std::optional<QString> &unit);
    void setKind(std::optional<FigureKind> kind);
    void clear();
    bool isFiltering() const;

    /// «2025 年目标» where all rows shown are of one year and kind; else empty.
    QString commonKindText() const;
    /// Whether any row shown states a growth.
    bool hasGrowth() const;
    /// Another heading for the values, for a table that leaves the year out; empty: the model's.
    void setValueHeading(const QString &heading);

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QList<QStringList> m_words; ///< Of each list one.
    QString m_otherNames;
    int m_part = -1;
    int m_section = -1;
    std::optional<QString> m_unit;
    std::optional<FigureKind> m_kind;
    QString m_valueHeading;
    QCollator m_collator;
};

} // namespace jingan
