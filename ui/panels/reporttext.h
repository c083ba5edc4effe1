// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/figure.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QTextBrowser>
#include <QTextCursor>

namespace jingan {

/// Puts a paragraph's text from a position on into a document, exactly, in the given ink, its
/// figures emphasised and linked («figure:ID»). The cursor stands at a block's beginning.
void insertReportText(QTextCursor &cursor, const Paragraph &paragraph, int from, const QList<Figure> &figures,
    const Theme &theme, const QColor &ink);

/// The figure that a link of the text names; 0 for none.
int figureOfLink(const QUrl &link);

/// A paragraph of the report on a card: grows with its text, its figures can be clicked and
/// reached with Tab, a sentence can be highlighted.
class ReportText : public QTextBrowser
{
    Q_OBJECT
public:
    ReportText(const Paragraph &paragraph, const QList<Figure> &figures, const Theme &theme, QWidget *parent = nullptr);

    int paragraphNumber() const { return m_paragraph.number; }
    /// Highlights a stretch of the paragraph and, stronger, the number in it; empty for none.
    void setHighlight(const TextSpan &stretch, const TextSpan &number = {});
    /// The text that is highlighted now.
    QString highlightedText() const;
    /// Where the highlighted text stands in this widget; null for none.
    QRect highlightRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void figureActivated(int figureId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void render();
    QTextCursor cursorOf(const TextSpan &span) const;

    const Paragraph &m_paragraph;
    const QList<Figure> &m_figures;
    const Theme &m_theme;
    TextSpan m_stretch;
    TextSpan m_number;
    mutable QHash<int, int> m_heights; ///< By width: a layout asks for the same ones many times.
};

} // namespace jingan
