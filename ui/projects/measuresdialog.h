// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/project.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace jingan {

class MeasureModel;

/// A project's measures, to be changed, added and taken away.
class MeasuresDialog : public QDialog
{
    Q_OBJECT
public:
    MeasuresDialog(const Project &project, const Theme &theme, QWidget *parent = nullptr);

    QList<ProjectMeasure> measures() const;

private:
    MeasureModel *m_model;
    QTableView *m_table;
};

} // namespace jingan
