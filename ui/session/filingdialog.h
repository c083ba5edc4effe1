// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/placeandyear.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace jingan {

/// Asks whose report it is and for which year, where the file doesn't state both.
class FilingDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a guess is what it seems to be; \a beginning the report's first words, to decide by.
    FilingDialog(const PlaceAndYear &guess, const QString &fileName, const QString &beginning, QWidget *parent = nullptr);

    PlaceAndYear filedBy() const;
    void accept() override;

private:
    QLineEdit *m_place;
    QSpinBox *m_year;
    QLabel *m_error;
};

} // namespace jingan
