// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace jingan {

class Theme;

/// A page that scrolls vertically only, with the design's margins; on very wide windows the
/// content is centred.
class PageArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageArea(QWidget *parent = nullptr);

    /// What the design leaves free around the content of a page, also of one that has its own scroll bars.
    static QMargins pageMargins();

    QVBoxLayout *body() const { return m_body; }
    /// Whether a widget's window is too narrow for columns side by side; larger type needs more.
    static bool isNarrow(const QWidget *widget, const Theme &theme);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *m_body;
};

} // namespace jingan
