// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

class QTreeView;

namespace jingan {

class OutlineModel;
class ReportBrowser;

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

private:
    QTreeView *buildOutline();
    void followScrolling();
    void goTo(const TextPlace &place);
    void showHeading(int paragraph);

    OutlineModel *m_outlineModel;
    QTreeView *m_outline;
    ReportBrowser *m_text;
    bool m_jumping = false; ///< Scrolled by the outline or a link: its heading stays the current one.
};

} // namespace jingan
