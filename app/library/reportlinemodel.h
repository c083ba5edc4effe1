// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/correctedreport.h"

#include <QAbstractListModel>

namespace jingan {

/// A report's lines while their outline is being mended: every change is a correction that
/// can be undone and is kept in order.
class ReportLineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        LevelRole = Qt::UserRole, ///< 0 text, 1 part, 2 section.
        TextRole,                 ///< The whole line.
    };

    explicit ReportLineModel(const Report &report, QObject *parent = nullptr);

    /// The changes so far, in order.
    const QList<Correction> &corrections() const { return m_corrections; }

    void setLevel(int row, int level);
    /// Joins a line to the one before it; false for the first.
    bool mergeWithPrevious(int row);
    /// Parts a line before an offset; false at its ends.
    bool split(int row, int offset);
    void undo();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void correctionsChanged();

private:
    bool apply(Correction correction, int row);

    QList<ReportLine> m_original;
    QList<ReportLine> m_lines;
    QList<Correction> m_corrections;
};

} // namespace jingan
