// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/chartpages.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace jingan {

/// What charts are printed on: paper, orientation, how many to a page.
class PaperFields : public QWidget
{
    Q_OBJECT
public:
    explicit PaperFields(QWidget *parent = nullptr);

    PageSetup setup() const;

    void restoreChoices();
    void keepChoices() const;

signals:
    void changed();

private:
    void showFields();

    QFormLayout *m_form;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QComboBox *m_perPage;
};

} // namespace jingan
