// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/projects/projectstatus.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

namespace jingan {

/// The sets of colours: for the screen by day and night, for eyes that need strong contrast,
/// for paper, and in greys for paper that goes through a copier.
enum class ThemeName { Light, Dark, HighContrast, Print, Grayscale };

/// Colours by what they are for; the values are those of the visual design.
struct ThemeTokens {
    QColor window, surface, navigation, sunken, soft, softLine, line, innerLine, control;
    QColor text, secondaryText, captionText, primary, onPrimary, ok, warning, warningGround, red;
    QColor series[5];
    QColor targetFill, derivedFill, grid, axis;
    QColor statusNotStarted, statusNotStartedEdge;

    /// A chart colour in this theme.
    QColor chartColor(ChartColor color) const;
    /// The status's colour in this theme.
    QColor statusColor(StatusGroup status) const;
};

/// The tokens of a theme.
const ThemeTokens &themeTokens(ThemeName name);

/// Families of the fonts that the program brings along (subsets of Noto CJK SC).
QString sansFamily();
QString serifFamily();
/// Registers the bundled fonts with Qt; false where one could not be loaded. Once at start.
bool loadFonts();
/// The sans face at a size in CSS pixels (96 dpi) of the design, times the text scale.
QFont sansFont(qreal pixels, QFont::Weight weight = QFont::Normal);
/// The serif face, bold: page, slide and print titles.
QFont serifFont(qreal pixels);

/// The program's own icon: the seal.
QIcon applicationIcon();
/// The seal of a report's place: the program's own for 静安, for others one with the first
/// character of the name.
QPixmap sealPixmap(const QString &place, const QSize &size, qreal ratio);

/// The theme in force: colours, type size, style sheet, icons. Built by main, handed down.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(ThemeName name = ThemeName::Light, QObject *parent = nullptr);

    ThemeName name() const { return m_name; }
    const ThemeTokens &tokens() const { return themeTokens(m_name); }
    void setName(ThemeName name);
    /// Text size in percent, 80 to 200.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);

    /// Design pixels times the text scale, as a font of the bundled sans face.
    QFont font(qreal pixels, QFont::Weight weight = QFont::Normal) const;
    QFont titleFont(qreal pixels) const;
    /// One of the line icons (home, export, link …) in a token's colour, sharp at every scale.
    QIcon icon(const QString &name, const QColor &color) const;
    /// The same in the secondary text colour.
    QIcon icon(const QString &name) const;

    /// Sets palette, font and style sheet of the application.
    void applyToApplication() const;

signals:
    /// Colours or type size changed; the application's style is already applied.
    void changed();

private:
    ThemeName m_name;
    int m_textPercent = 100;
};

} // namespace jingan
