// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/figure.h"
#include "app/report/report.h"

namespace jingan {

/// What the place of a statement says about it.
struct PieceContext {
    FigureKind kind = FigureKind::Actual;
    int year = 0;
    bool longTerm = false;   ///< Over several years, or for a year further off.
    bool inTargets = false;  ///< Within the main targets.
    bool isExpected = false; ///< «预计全市…»: not yet the final number.
    bool isOther = false;    ///< Part of a year, another year's, or a target that was met.
};

/// Follows the text and tells, for each piece of a sentence, whether it states what was
/// reached or what is planned, and for which year.
class FactContext
{
public:
    explicit FactContext(const Report &report);

    void enterParagraph(const Paragraph &paragraph, const QString &text);
    /// \a piece ends at 。！ or ；.
    void enterPiece(const QString &text, const TextSpan &piece);
    /// Of a name that begins at \a start within the piece, its statement ending at \a end.
    PieceContext at(int start, int end) const;

private:
    const Report &m_report;
    FigureKind m_partKind = FigureKind::Actual;
    bool m_partLongTerm = false;
    QString m_piece;      ///< The piece, plain digits.
    QString m_sentence;   ///< The sentence up to the piece's end.
    QString m_lead;       ///< «今年的主要预期目标是：» above a list.
    bool m_inList = false;
};

/// Whether a part looks back or ahead: its title's words and year, else its place.
FigureKind partKind(const Report &report, int index);

} // namespace jingan
