// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/correction.h"
#include "app/report/report.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace jingan {

class ReportLineModel;

/// Mends the outline of a report: lines become headings or text, are joined or parted.
class OutlineDialog : public QDialog
{
    Q_OBJECT
public:
    OutlineDialog(const Report &report, const Theme &theme, QWidget *parent = nullptr);

    /// What was changed, in order.
    QList<Correction> corrections() const;

private:
    void setLevel(int level);
    void merge();
    void split();
    void undo();
    void showLine();
    void select(int row);

    ReportLineModel *m_model;
    QListView *m_lines;
    QPlainTextEdit *m_text;
    QLabel *m_hint;
    QPushButton *m_levels[3];
    QPushButton *m_merge;
    QPushButton *m_split;
    QPushButton *m_undo;
    QPushButton *m_save;
};

} // namespace jingan
