// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

#include <QHash>

class QTextBrowser;
class QTextCursor;
class QTreeView;

namespace jingan {

class OutlineModel;

/// 全文: the whole report with its paragraph numbers, its outline at the left. Places that
/// other pages lead to are highlighted here.
class FullTextPanel : public Panel
{
    Q_OBJECT
public:
    FullTextPanel(const Dataset &dataset, const Theme &theme, QWidget *parent = nullptr);

    void showLocation(const Location &location) override;
    /// The highlighted text, exactly as it stands; empty for none.
    QString highlightedText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void insertHeading(QTextCursor &cursor, const QString &text, qreal pixels, bool centred);
    void insertParagraph(QTextCursor &cursor, const Paragraph &paragraph);
    void highlight();
    void followScrolling();
    void scrollTo(int paragraph);

    const Dataset &m_dataset;
    const Theme &m_theme;
    OutlineModel *m_outlineModel;
    QTreeView *m_outline;
    QTextBrowser *m_text;
    QHash<int, int> m_starts; ///< Position in the document of each paragraph's first character.
    TextPlace m_place;
};

} // namespace jingan
