// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace jingan {

/// The top of a page: a small line, the serif title, a subtitle, controls at the right, or below
/// where they would leave the title no room.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The small line above the title; empty hides it.
    void setEyebrow(const QString &text);
    /// The line below the title; empty hides it.
    void setSubtitle(const QString &text);
    /// Puts a control at the right, bottom-aligned with the title.
    void addWidget(QWidget *widget);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_parts;
    QLabel *m_eyebrow;
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_controls;
};

} // namespace jingan
