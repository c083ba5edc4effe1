// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/indicator.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;

namespace jingan {

/// A headline indicator on the overview: value, what the report says of it, the target.
/// The whole card is a button; its menu leads to the sentences.
class IndicatorCard : public QFrame
{
    Q_OBJECT
public:
    IndicatorCard(const Indicator &indicator, const Report &report, const Theme &theme, QWidget *parent = nullptr);

signals:
    void activated();
    void placeRequested(const jingan::TextPlace &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showIcons();
    void alignNames();

    const Theme &m_theme;
    int m_reviewYear;
    int m_planYear;
    TextPlace m_actualPlace;
    TextPlace m_targetPlace;
    QLabel *m_name = nullptr;
    QLabel *m_chevron;
};

} // namespace jingan
