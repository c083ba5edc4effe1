// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/project.h"

#include <QAbstractTableModel>

namespace jingan {

/// A project's measures while they are edited: a row each.
class MeasureModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Target, Unit, Bound, YearEnd, ColumnCount };

    explicit MeasureModel(const QList<ProjectMeasure> &measures, QObject *parent = nullptr);

    /// The measures as they stand; one without a target counts as a milestone.
    QList<ProjectMeasure> measures() const;
    void addMeasure();
    void removeMeasure(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// A target is taken as tables write it («≥ 200 人次» sets bound and unit too); false for what
    /// can't be read.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool setTarget(ProjectMeasure &measure, const QString &text);

    QList<ProjectMeasure> m_measures;
};

/// The bound as a list offers it: 等于, 至少, 至多, 无数字.
QString measureBoundChoice(MeasureBound bound);

} // namespace jingan
