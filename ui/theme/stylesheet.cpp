// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QFile>
#include <QRegularExpression>

namespace jingan {

namespace {

/// The value of «@name» in the template.
QHash<QString, QColor> colors(const ThemeTokens &t)
{
    return {
        {QStringLiteral("win"), t.window}, {QStringLiteral("surface"), t.surface},
        {QStringLiteral("nav"), t.navigation}, {QStringLiteral("sunken"), t.sunken},
        {QStringLiteral("soft"), t.soft}, {QStringLiteral("softline"), t.softLine},
        {QStringLiteral("line"), t.line}, {QStringLiteral("line2"), t.innerLine},
        {QStringLiteral("ctl"), t.control}, {QStringLiteral("t1"), t.text},
        {QStringLiteral("t2"), t.secondaryText}, {QStringLiteral("t3"), t.captionText},
        {QStringLiteral("pri"), t.primary}, {QStringLiteral("prifg"), t.onPrimary},
        {QStringLiteral("ok"), t.ok}, {QStringLiteral("warn"), t.warning},
        {QStringLiteral("warnbg"), t.warningGround}, {QStringLiteral("red"), t.red},
    };
}

QString readTemplate()
{
    QFile file(QStringLiteral(":/themes/style.qss"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString styleSheet(const ThemeTokens &tokens, int textPercent)
{
    // @pri is a colour, #14px a type size that follows the user's text size (in points, 96 dpi).
    static const QRegularExpression placeholder(QStringLiteral("@([a-z0-9]+)|#(\\d+)px"));
    const QHash<QString, QColor> values = colors(tokens);
    const bool dark = tokens.window.lightness() < 128;
    const QString source = readTemplate();
    QString sheet;
    qsizetype last = 0;
    auto matches = placeholder.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        sheet += QStringView(source).mid(last, match.capturedStart() - last);
        last = match.capturedEnd();
        const QString name = match.captured(1);
        if (name == QLatin1String("mode"))
            sheet += dark ? QStringLiteral("dark") : QStringLiteral("light");
        else if (name == QLatin1String("serif"))
            sheet += serifFamily();
        else if (!name.isEmpty())
            sheet += values.value(name).name();
        else
            sheet += QString::number(match.captured(2).toDouble() * 0.75 * textPercent / 100.0) + QStringLiteral("pt");
    }
    sheet += QStringView(source).mid(last);
    return sheet;
}

} // namespace jingan
