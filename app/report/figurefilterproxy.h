// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/figure.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace jingan {

/// Figures by section, unit, kind and text.
class FigureFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FigureFilterProxy(QObject *parent = nullptr);

    void setText(const QString &text);
    /// Part and section index; −1 for any.
    void setSection(int part, int section);
    void setUnit(const std::optional<QString> &unit);
    void setKind(std::optional<FigureKind> kind);
    void clear();
    bool isFiltering() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    int m_part = -1;
    int m_section = -1;
    std::optional<QString> m_unit;
    std::optional<FigureKind> m_kind;
};

} // namespace jingan
