// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryfact.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace jingan {

/// Mends one headline fact: what it is, what it counts, its numbers; its sentence above.
class FactDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FactDialog(const LibraryFact &fact, QWidget *parent = nullptr);

    /// The fact as the user says.
    LibraryFact fact() const;

    void accept() override;

private:
    const LibraryFact m_fact;
    QComboBox *m_measure;
    QLineEdit *m_label;
    QComboBox *m_kind;
    QSpinBox *m_year;
    QLineEdit *m_value;
    QLineEdit *m_valueMost;
    QLineEdit *m_unit;
    QLineEdit *m_growth;
    QLineEdit *m_growthMost;
    QLineEdit *m_qualifier;
    QLineEdit *m_words;
    QLabel *m_error;
};

} // namespace jingan
