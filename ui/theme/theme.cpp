// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace jingan {

namespace {

QPalette palette(const ThemeTokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.sunken);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.captionText);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.soft);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.primary);
    palette.setColor(QPalette::LinkVisited, tokens.primary);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.innerLine);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.control);
    palette.setColor(QPalette::Shadow, tokens.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.control);
    return palette;
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
    applyToApplication();
    emit changed();
}

void Theme::setTextPercent(int percent)
{
    const int bounded = qBound(80, percent, 200);
    if (m_textPercent == bounded)
        return;
    m_textPercent = bounded;
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
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette(tokens()));
    QApplication::setFont(font(13));
    qApp->setStyleSheet(styleSheet(tokens(), m_textPercent));
}

} // namespace jingan
