// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace jingan {

/// Takes tables (XLSX, ODS, CSV) that are dropped on a widget; other files are left to whoever
/// else wants them.
class TableDrop : public QObject
{
    Q_OBJECT
public:
    explicit TableDrop(QWidget *target);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Comes once the drag has ended, so that a dialog may open.
    void dropped(const QString &path);
};

} // namespace jingan
