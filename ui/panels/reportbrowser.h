// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QTextBrowser>

class QTextCursor;

namespace jingan {

/// The whole report as one readable text in a column of comfortable width, with paragraph
/// numbers in its margin. The numbers are painted, so that copied text is the report's alone.
class ReportBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    ReportBrowser(const Dataset &dataset, const Theme &theme, QWidget *parent = nullptr);

    /// Highlights a place until the next; false where it does not exist.
    bool setHighlight(const TextPlace &place);
    /// The highlighted text, exactly as it stands; empty for none.
    QString highlightedText() const;
    /// Brings a stretch of the text a third below the top.
    void scrollToPlace(const TextPlace &place);
    /// The paragraph that is read now, near the top; 0 above the first.
    int paragraphInSight() const;

signals:
    void figureActivated(int figureId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void renderAgain();
    void insertHeading(QTextCursor &cursor, const QString &text, qreal pixels, Qt::Alignment alignment);
    void insertParagraph(QTextCursor &cursor, const Paragraph &paragraph);
    void showHighlight();
    void setMargins();
    int position(const TextPlace &place) const;

    const Dataset &m_dataset;
    const Theme &m_theme;
    QList<int> m_starts; ///< Where each paragraph begins in the document, in order.
    TextPlace m_place;
};

} // namespace jingan
