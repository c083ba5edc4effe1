// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/palette.h"
#include "ui/theme/programstyle.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>

namespace jingan {

namespace {

/// Names the theme that the application wears: another one, of a single window, leaves it alone.
constexpr char WornTheme[] = "jinganTheme";

bool isWorn(const Theme *theme)
{
    return qApp->property(WornTheme).value<quintptr>() == quintptr(theme);
}

} // namespace

Theme::Theme(ThemeName name, QObject *parent)
    : QObject(parent)
    , m_name(name)
{
}

void Theme::setName(ThemeName name)
{
    if (m_name == name)
        return;
    m_name = name;
    if (isWorn(this))
        applyToApplication();
    emit changed();
}

void Theme::setTextPercent(int percent)
{
    const int bounded = qBound(80, percent, 200);
    if (m_textPercent == bounded)
        return;
    m_textPercent = bounded;
    if (isWorn(this))
        applyToApplication();
    emit changed();
}

QFont Theme::font(qreal pixels, QFont::Weight weight) const
{
    return sansFont(pixels * m_textPercent / 100.0, weight);
}

QFont Theme::titleFont(qreal pixels) const
{
    return serifFont(pixels * m_textPercent / 100.0);
}

void Theme::applyToApplication() const
{
    qApp->setProperty(WornTheme, QVariant::fromValue(quintptr(this)));
    QApplication::setStyle(new ProgramStyle);
    QApplication::setPalette(themePalette(tokens()));
    QApplication::setFont(font(13));
    qApp->setStyleSheet(styleSheet(tokens(), m_textPercent));
}

} // namespace jingan
