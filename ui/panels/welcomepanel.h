// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace jingan {

class Card;
class PageArea;

/// The first page of a first start: what can be done, each with a way to it.
class WelcomePanel : public Panel
{
    Q_OBJECT
public:
    explicit WelcomePanel(const Theme &theme, QWidget *parent = nullptr);

signals:
    void searchRequested();
    void exportRequested();
    void presentRequested();
    void helpRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A card with a picture, a few sentences and a button.
    QPushButton *addCard(const QString &icon, const QString &title, const QString &words, const QString &button);
    void showIcons();
    void arrange();

    const Theme &m_theme;
    PageArea *m_page;
    QGridLayout *m_grid;
    QList<Card *> m_cards;
    QList<std::pair<QLabel *, QString>> m_icons;
    int m_columns = 0;
};

} // namespace jingan
