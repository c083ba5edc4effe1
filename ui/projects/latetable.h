// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace jingan {

class LateProjectsModel;

/// The late projects, or those not reported on: under each title the reason. Enter or a double
/// click opens a project, Ctrl+C asks for a copy.
class LateTable : public QTableView
{
    Q_OBJECT
public:
    LateTable(LateProjectsModel &projects, const Theme &theme, QWidget *parent = nullptr);

    /// Stands above the copied table.
    void setCaption(const QString &caption) { m_caption = caption; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Copies the table with all its columns.
    void copy() const;

signals:
    void copyRequested();
    void projectRequested(const QString &projectId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refit();

    const Theme &m_theme;
    LateProjectsModel &m_projects;
    QString m_caption;
};

} // namespace jingan
