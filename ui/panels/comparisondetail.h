// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/comparison.h"
#include "ui/controls/card.h"
#include "ui/theme/theme.h"

class QFrame;
class QLabel;

namespace jingan {

class QuoteBlock;
class Tag;
class ValueLine;

/// One pair in full: its numbers, both quotes with their paragraphs, the note.
class ComparisonDetail : public Card
{
    Q_OBJECT
public:
    ComparisonDetail(int reviewYear, int planYear, const Theme &theme, QWidget *parent = nullptr);

    void show(const Comparison &pair);
    /// Nothing is chosen.
    void clear();

signals:
    void placeRequested(const jingan::TextPlace &place);

private:
    void showIcons();

    const Theme &m_theme;
    int m_reviewYear;
    int m_planYear;
    QLabel *m_hint;
    QWidget *m_content;
    ValueLine *m_done;
    ValueLine *m_planned;
    QLabel *m_arrow;
    QLabel *m_and; ///< In the arrow's place where nothing is compared.
    Tag *m_different;
    Tag *m_derived;
    QLabel *m_ratio;
    QuoteBlock *m_doneQuote;
    QuoteBlock *m_planQuote;
    QFrame *m_noteBox;
    QLabel *m_noteIcon;
    QLabel *m_note;
};

} // namespace jingan
