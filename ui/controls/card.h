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
    /// Where the card's content goes.
    QVBoxLayout *body() const { return m_body; }

private:
    QHBoxLayout *m_header;
    QLabel *m_title;
    QLabel *m_unit;
    QVBoxLayout *m_body;
};

} // namespace jingan
