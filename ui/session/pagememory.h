// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace jingan {

/// Marks a filter of a page (combo box, line, check box) as one to come back under \a name.
void keepFilter(QWidget *filter, const QString &name);

/// Keeps what the user arranged on a page for the next time: splitters, the widths and order of
/// columns that can be dragged, the sorting, the filters marked by keepFilter(). All pages of
/// one kind («section/0/1», «section/0/2») share it.
void rememberPage(const QWidget &page, const QString &name);

/// Puts it back; what no longer fits, such as columns of another number, stays as it is.
void recallPage(QWidget &page, const QString &name);

} // namespace jingan
