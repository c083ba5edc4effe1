// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectstatus.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace jingan {

/// What of the checklist is shown; an area stays while one of its projects does.
class ProjectFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ProjectFilterProxy(QObject *parent = nullptr);

    void setText(const QString &text);
    void setArea(const QString &area);
    void setStatus(std::optional<StatusGroup> status);
    void setLeadDepartment(const std::optional<QString> &department);
    void setQuantifiedOnly(bool only);
    void clear();
    bool isFiltering() const;
    /// Projects shown.
    int projectCount() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QString m_area;
    std::optional<StatusGroup> m_status;
    std::optional<QString> m_leadDepartment;
    bool m_quantifiedOnly = false;
};

} // namespace jingan
