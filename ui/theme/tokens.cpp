// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

namespace jingan {

namespace {

QColor hex(QRgb rgb)
{
    return QColor(rgb);
}

ThemeTokens lightTokens()
{
    ThemeTokens t;
    t.window = hex(0xF3F5F7);
    t.surface = hex(0xFFFFFF);
    t.navigation = hex(0xF8F9FB);
    t.sunken = hex(0xF0F3F6);
    t.soft = hex(0xE6EFF7);
    t.softLine = hex(0xC9DCED);
    t.line = hex(0xDFE5EB);
    t.innerLine = hex(0xECF0F4);
    t.control = hex(0x86929E);
    t.text = hex(0x1B2733);
    t.secondaryText = hex(0x45535F);
    t.captionText = hex(0x5F6C79);
    t.primary = hex(0x1D5A8E);
    t.onPrimary = hex(0xFFFFFF);
    t.ok = hex(0x14705F);
    t.warning = hex(0x9A5B00);
    t.warningGround = hex(0xFBF3E4);
    t.red = hex(0xA8372B);
    t.series[0] = hex(0x1D5A8E);
    t.series[1] = hex(0xC27A0E);
    t.series[2] = hex(0x259E88);
    t.series[3] = hex(0x6B2248);
    t.series[4] = hex(0x8C7FC0);
    t.targetFill = hex(0xDCE9F4);
    t.derivedFill = hex(0xF6F9FC);
    t.grid = hex(0xE4E9EE);
    t.axis = hex(0x9AA6B2);
    t.statusNotStarted = hex(0xAAB4BF);
    t.statusNotStartedEdge = hex(0x86929E);
    return t;
}

ThemeTokens darkTokens()
{
    ThemeTokens t;
    t.window = hex(0x12181F);
    t.surface = hex(0x1A222B);
    t.navigation = hex(0x161D25);
    t.sunken = hex(0x222C37);
    t.soft = hex(0x22384C);
    t.softLine = hex(0x35536E);
    t.line = hex(0x2E3945);
    t.innerLine = hex(0x26303B);
    t.control = hex(0x748290);
    t.text = hex(0xE8EDF2);
    t.secondaryText = hex(0xB6C1CC);
    t.captionText = hex(0x93A0AD);
    t.primary = hex(0x7FB6E8);
    t.onPrimary = hex(0x0F1B26);
    t.ok = hex(0x5CC4AF);
    t.warning = hex(0xE3A548);
    t.warningGround = hex(0x33291A);
    t.red = hex(0xE58E80);
    t.series[0] = hex(0x7FB6E8);
    t.series[1] = hex(0xE3A548);
    t.series[2] = hex(0x2F9E88);
    t.series[3] = hex(0xE4D9F2);
    t.series[4] = hex(0xA86FA8);
    t.targetFill = hex(0x2B4761);
    t.derivedFill = hex(0x1E2833);
    t.grid = hex(0x2A3541);
    t.axis = hex(0x5D6B78);
    t.statusNotStarted = hex(0x66737F);
    t.statusNotStartedEdge = hex(0x748290);
    return t;
}

/// White and strong colours on black; every pair of text is 7:1 or more, edges are drawn in
/// full. Ours: the design has no such theme.
ThemeTokens highContrastTokens()
{
    ThemeTokens t;
    t.window = hex(0x000000);
    t.surface = hex(0x000000);
    t.navigation = hex(0x000000);
    t.sunken = hex(0x1A1A1A);
    t.soft = hex(0x0A3558);
    t.softLine = hex(0x1C5C90);
    t.line = hex(0xA6A6A6);
    t.innerLine = hex(0x5A5A5A);
    t.control = hex(0xFFFFFF);
    t.text = hex(0xFFFFFF);
    t.secondaryText = hex(0xF2F2F2);
    t.captionText = hex(0xE0E0E0);
    t.primary = hex(0xFFE14D);
    t.onPrimary = hex(0x000000);
    t.ok = hex(0x6CF5C2);
    t.warning = hex(0xFFC14D);
    t.warningGround = hex(0x2B2000);
    t.red = hex(0xFFA79B);
    t.series[0] = hex(0x7CC7FF);
    t.series[1] = hex(0xFFB02E);
    t.series[2] = hex(0x2FBF8F);
    t.series[3] = hex(0xF4EAFF);
    t.series[4] = hex(0xC98AE0);
    t.targetFill = hex(0x123A58);
    t.derivedFill = hex(0x000000);
    t.grid = hex(0x4A4A4A);
    t.axis = hex(0xFFFFFF);
    t.statusNotStarted = hex(0x8C8C8C);
    t.statusNotStartedEdge = hex(0xFFFFFF);
    return t;
}

/// For paper: the light colours on white, darker ink. What the design leaves open is as in light.
ThemeTokens printTokens()
{
    ThemeTokens t = lightTokens();
    t.window = hex(0xFFFFFF);
    t.navigation = hex(0xFFFFFF);
    t.line = hex(0xC4CDD6);
    t.text = hex(0x111A22);
    t.secondaryText = hex(0x3A4650);
    t.captionText = hex(0x56626D);
    t.primary = hex(0x174A76);
    t.series[0] = hex(0x174A76);
    return t;
}

/// For a copier: paper without colour. The series keep their order of darkness apart, each at
/// least 3:1 on white; the first three, which meet most often, lie farthest from each other.
ThemeTokens grayscaleTokens()
{
    ThemeTokens t = printTokens();
    const auto gray = [](int level) { return QColor(level, level, level); };
    t.sunken = gray(0xF2);
    t.soft = gray(0xEC);
    t.softLine = gray(0xCC);
    t.line = gray(0xC8);
    t.innerLine = gray(0xEE);
    t.control = gray(0x80);
    t.text = gray(0x11);
    t.secondaryText = gray(0x3D);
    t.captionText = gray(0x55);
    t.primary = gray(0x26);
    t.ok = gray(0x26);
    t.warning = gray(0x26);
    t.warningGround = gray(0xF2);
    t.red = gray(0x3D);
    t.series[0] = gray(0x2B);
    t.series[1] = gray(0x90);
    t.series[2] = gray(0x5E);
    t.series[3] = gray(0x45);
    t.series[4] = gray(0x77);
    t.targetFill = gray(0xE4);
    t.derivedFill = gray(0xFA);
    t.grid = gray(0xE2);
    t.axis = gray(0x99);
    t.statusNotStarted = gray(0xC4);
    t.statusNotStartedEdge = gray(0x80);
    return t;
}

} // namespace

const ThemeTokens &themeTokens(ThemeName name)
{
    static const ThemeTokens light = lightTokens();
    static const ThemeTokens dark = darkTokens();
    static const ThemeTokens highContrast = highContrastTokens();
    static const ThemeTokens print = printTokens();
    static const ThemeTokens grayscale = grayscaleTokens();
    switch (name) {
    case ThemeName::Light:
        return light;
    case ThemeName::Dark:
        return dark;
    case ThemeName::HighContrast:
        return highContrast;
    case ThemeName::Print:
        return print;
    case ThemeName::Grayscale:
        return grayscale;
    }
    Q_UNREACHABLE();
}

QColor ThemeTokens::chartColor(ChartColor color) const
{
    switch (color) {
    case ChartColor::Series1:
        return series[0];
    case ChartColor::Series2:
        return series[1];
    case ChartColor::Series3:
        return series[2];
    case ChartColor::Series4:
        return series[3];
    case ChartColor::Series5:
        return series[4];
    case ChartColor::StatusDone:
        return statusColor(StatusGroup::Done);
    case ChartColor::StatusInProgress:
        return statusColor(StatusGroup::InProgress);
    case ChartColor::StatusNeedsAttention:
        return statusColor(StatusGroup::NeedsAttention);
    case ChartColor::StatusNotStarted:
        return statusColor(StatusGroup::NotStarted);
    }
    Q_UNREACHABLE();
}

QColor ThemeTokens::statusColor(StatusGroup status) const
{
    switch (status) {
    case StatusGroup::Done:
        return series[2];
    case StatusGroup::InProgress:
        return series[0];
    case StatusGroup::NeedsAttention:
        return series[1];
    case StatusGroup::NotStarted:
        return statusNotStarted;
    }
    Q_UNREACHABLE();
}

} // namespace jingan
