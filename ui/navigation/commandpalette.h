// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/navigation/palettemodel.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace jingan {

/// Finds pages, projects and actions by a few letters (Ctrl+K): arrows choose, Enter runs,
/// Escape closes. Every word typed must occur, or what reports print for it where it is another
/// name of an indicator; the order of words doesn't matter.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// \a many stand after the entries.
    CommandPalette(const QList<PaletteEntry> &entries, const PaletteGroup &many, const Theme &theme, QWidget *parent);

    /// Titles of the rows shown, first first.
    QStringList shownTitles() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void runRow(const QModelIndex &index);

    PaletteModel *m_model;
    QLineEdit *m_field;
    QLabel *m_otherName; ///< «GDP = 生产总值»
    QListView *m_view;
};

} // namespace jingan
