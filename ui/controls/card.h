// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace jingan {

/// A flat card with a heading row (title, unit, controls at the right) and a body.
class Card : public QFrame
{
    Q_OBJECT
public:
    /// Without a title there is no heading row.
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &unit = {});
    /// A title that may be long takes as many lines as it needs.
    void setTitleWraps();
    /// Puts a control (source link, switch) at the heading's right.
    void addHeaderWidget(QWidget *widget);
    /// Controls that the heading has no room for, as with large type, stand in lines below it.
    void setControlsWrap();
    /// Where the card's content goes.
    QVBoxLayout *body() const { return m_body; }

protected:
    bool event(QEvent *event) override;

private:
    void placeControls();

    QHBoxLayout *m_header;
    QList<QWidget *> m_controls;
    QWidget *m_below = nullptr; ///< The lines of controls, where they may wrap.
    QLabel *m_title;
    QLabel *m_unit;
    QVBoxLayout *m_body;
};

} // namespace jingan
