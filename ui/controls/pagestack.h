// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace jingan {

/// Pages of which one is seen. One that is shown for the first time is laid out and painted once.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;

    /// Shows a page of the stack instead of the one that is seen.
    void showPage(QWidget *page);
};

} // namespace jingan
