// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace jingan {

class MonthlyEntryDelegate;
class MonthlyEntryModel;

/// The monthly return as a table of fields. The field under the keyboard is open for typing; Tab
/// and Enter go from number to number (of a project without numbers, to its words), the arrow
/// keys to the fields around.
class MonthlyEntryTable : public QTableView
{
    Q_OBJECT
public:
    MonthlyEntryTable(MonthlyEntryModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Goes to the first number.
    void goToFirst();
    void goTo(const QModelIndex &index);
    /// Takes over what is being typed.
    void commit();

signals:
    /// Tab or Enter in the last field.
    void endReached();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QModelIndex stopOf(int row) const;
    QModelIndex nextStop(const QModelIndex &from, int step) const;
    void goAside(int step);
    void chooseFile(const QModelIndex &index);
    void layOut();
    void fitColumns();
    void fitRows(int first, int last);

    MonthlyEntryModel &m_model;
    const Theme &m_theme;
    MonthlyEntryDelegate *m_delegate;
};

} // namespace jingan
