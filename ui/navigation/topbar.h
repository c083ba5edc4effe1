// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace jingan {

/// The bar above the pages: seal and name, back and forward, where one is, search, export, theme, present.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(Theme &theme, QWidget *search, QWidget *parent = nullptr);

    /// Names the place whose report is shown, in place of the program's own.
    void setReport(const QString &region);
    /// «2025 年主要任务 › （五）倾心倾力惠民生»; the group is empty for a page of its own.
    void setBreadcrumb(const QString &group, const QString &page);
    /// Leaves the program's name away, for windows where the navigation is folded too.
    void setNarrow(bool narrow);
    void setCanGoBack(bool can);
    void setCanGoForward(bool can);
    void setCanExport(bool can);

signals:
    void backRequested();
    void forwardRequested();
    void exportRequested();
    void themeToggled();
    void presentRequested();

private:
    void refreshIcons();

    Theme &m_theme;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_themeButton;
    QPushButton *m_export;
    QPushButton *m_present;
    QWidget *m_brand;
    QLabel *m_seal;
    QLabel *m_name;
    QLabel *m_group;
    QLabel *m_chevron;
    QLabel *m_page;
};

} // namespace jingan
