// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace jingan {

class SourceLink;

/// A year, the report's exact words in quotation marks with their number emphasised, and
/// the link to their paragraph.
class QuoteBlock : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteBlock(const Theme &theme, QWidget *parent = nullptr);

    /// \a number within \a quote; empty for no emphasis.
    void setQuote(int year, const QString &quote, const TextSpan &number, const TextPlace &place);
    /// The quote as the report has it.
    QString quote() const { return m_quote; }
    QString emphasised() const { return m_quote.mid(m_number.start, m_number.length); }

signals:
    void placeRequested(const jingan::TextPlace &place);

private:
    void showText();

    const Theme &m_theme;
    QString m_quote;
    TextSpan m_number;
    QLabel *m_year;
    QLabel *m_text;
    SourceLink *m_link;
};

} // namespace jingan
