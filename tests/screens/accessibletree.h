// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// What a screen reader gets to know of one object, read over AT-SPI from outside the program.
struct AccessibleObject {
    int depth = 0;
    QString role; ///< «push button», «table cell» …
    QString name;
    QString description;
    QString value; ///< Of a slider, a spin box, a progress bar.
    QString text;  ///< Of a field or a document.
    bool showing = false;
    bool focusable = false;
    bool focused = false;
    bool checked = false;
};

/// The objects of a running program, parents first; of long lists the first rows. Empty while
/// the program is not on the bus yet.
QList<AccessibleObject> readAccessibleTree(const QString &application);

/// For messages: role, name and depth of each, one a line.
QString printed(const QList<AccessibleObject> &objects);
