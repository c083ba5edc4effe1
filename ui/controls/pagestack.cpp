// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/pagestack.h"

namespace jingan {

void PageStack::showPage(QWidget *page)
{
    if (page == currentWidget())
        return;
    // Fonts and margins of the style come first: widgets that got them when they are seen already
    // would have to be laid out again.
    if (!page->testAttribute(Qt::WA_WState_Polished)) {
        page->ensurePolished();
        const QWidgetList widgets = page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            widget->ensurePolished();
    }
    // The layout would disable the updates of all pages' widgets and enable them again, each of them
    // to be painted by itself then: what lies upon an opaque widget once with it and once more alone.
    const bool updates = updatesEnabled();
    setAttribute(Qt::WA_UpdatesDisabled);
    setCurrentWidget(page);
    setAttribute(Qt::WA_UpdatesDisabled, !updates);
    update();
}

} // namespace jingan
