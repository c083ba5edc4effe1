// SPDX-License-Identifier: GPL-3.0-or-later
// GLib's headers use names that Qt takes for keywords: they go first.
#include <atspi/atspi.h>

#include "tests/screens/accessibletree.h"

#include <memory>

namespace {

constexpr int MostChildren = 60;
constexpr int MostObjects = 4000;

struct Release {
    void operator()(void *object) const { g_object_unref(object); }
};
using Accessible = std::unique_ptr<AtspiAccessible, Release>;

QString taken(gchar *text)
{
    const QString copy = QString::fromUtf8(text);
    g_free(text);
    return copy;
}

void read(AtspiAccessible *object, int depth, QList<AccessibleObject> &objects)
{
    if (!object || objects.size() >= MostObjects)
        return;
    AccessibleObject one;
    one.depth = depth;
    one.role = taken(atspi_accessible_get_role_name(object, nullptr));
    one.name = taken(atspi_accessible_get_name(object, nullptr));
    one.description = taken(atspi_accessible_get_description(object, nullptr));
    if (AtspiStateSet *states = atspi_accessible_get_state_set(object)) {
        one.showing = atspi_state_set_contains(states, ATSPI_STATE_SHOWING);
        one.focusable = atspi_state_set_contains(states, ATSPI_STATE_FOCUSABLE);
        one.focused = atspi_state_set_contains(states, ATSPI_STATE_FOCUSED);
        one.checked = atspi_state_set_contains(states, ATSPI_STATE_CHECKED);
        g_object_unref(states);
    }
    if (AtspiText *text = atspi_accessible_get_text_iface(object)) {
        const gint length = atspi_text_get_character_count(text, nullptr);
        one.text = taken(atspi_text_get_text(text, 0, length, nullptr));
        g_object_unref(text);
    }
    if (AtspiValue *value = atspi_accessible_get_value_iface(object)) {
        one.value = QString::number(atspi_value_get_current_value(value, nullptr));
        g_object_unref(value);
    }
    objects.append(one);
    // What isn't on screen isn't read: pages behind the one in sight.
    if (!one.showing && depth > 1)
        return;
    const int children = qMin(atspi_accessible_get_child_count(object, nullptr), MostChildren);
    for (int i = 0; i < children; ++i)
        read(Accessible(atspi_accessible_get_child_at_index(object, i, nullptr)).get(), depth + 1, objects);
}

} // namespace

QList<AccessibleObject> readAccessibleTree(const QString &application)
{
    atspi_init();
    QList<AccessibleObject> objects;
    const Accessible desktop(atspi_get_desktop(0));
    const int count = desktop ? atspi_accessible_get_child_count(desktop.get(), nullptr) : 0;
    for (int i = 0; i < count; ++i) {
        const Accessible program(atspi_accessible_get_child_at_index(desktop.get(), i, nullptr));
        if (program && taken(atspi_accessible_get_name(program.get(), nullptr)) == application) {
            // What was read before may have changed.
            atspi_accessible_clear_cache(program.get());
            read(program.get(), 0, objects);
        }
    }
    return objects;
}

QString printed(const QList<AccessibleObject> &objects)
{
    QString lines;
    for (const AccessibleObject &object : objects) {
        lines += QString(object.depth, u' ') + object.role + QStringLiteral(" “") + object.name + u'”'
            + (object.focused ? QStringLiteral(" *") : QString()) + u'\n';
    }
    return lines;
}
