// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace jingan {

/// A label that keeps how high its words are at a width: layouts ask again and again while a page is made, and
/// QLabel lays the words out anew each time.
class WordLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override;
    /// How often words were laid out for a height since the program's start; for the tests.
    static int layouts();

protected:
    bool event(QEvent *event) override;

private:
    /// What the heights hang on beside type and style.
    struct Words {
        QString text;
        QMargins margins;
        QSize minimumSize;
        bool wrapped = false;
        bool operator==(const Words &) const = default;
    };

    mutable Words m_words;
    mutable QHash<int, int> m_heights;
};

/// A label of running words in the look of \a role (see the style sheet), wrapped and selectable.
QLabel *wordLabel(const QString &role, QWidget *parent);

} // namespace jingan
