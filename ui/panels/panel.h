// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/reportsource.h"
#include "ui/panels/location.h"

#include <QList>
#include <QDate>
#include <QWidget>

#include <functional>

class QAction;

namespace jingan {

/// One page of the window. Built when first shown.
class Panel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows a place on this page; called on every navigation to it.
    virtual void showLocation(const Location &) {}
    /// Ids of the charts on this page, the main one first; for export and presentation.
    virtual QStringList chartIds() const { return {}; }
    /// The day as of which the page shows the projects: its charts leave it so too.
    virtual QDate day() const { return QDate::currentDate(); }
    /// Opens the import of a table into this page (with a file where one is given), the export of
    /// its list, the lists that were replaced; nothing on pages without one.
    virtual void importTable(const QString & = {}) {}
    virtual void exportTable() {}
    virtual void showArchives() {}
    /// Opens the form of the monthly return; nothing on pages without one.
    virtual void enterMonthlyReturn() {}
    /// What the window's menu «编辑» offers on this page: taking back and the like.
    virtual QList<QAction *> editActions() const { return {}; }
    /// What its menu «工具» offers; without any there is no such menu.
    virtual QList<QAction *> toolActions() const { return {}; }

signals:
    void locationRequested(const jingan::Location &location);
    /// The chart's export dialog is asked for; format «png», «pdf» or empty for the last used.
    void chartExportRequested(const QString &chartId, const QString &format);
    /// This page is to be presented.
    void presentationRequested();
    /// The chart is to be seen alone, as large as the screen.
    void chartFullSizeRequested(const QString &chartId);
    /// Files were written; the window says where.
    void filesExported(const QStringList &paths);
    /// A sentence on what was done, with an action that follows from it.
    void noticeRequested(const QString &text, const QString &actionText, const std::function<void()> &action);
    /// Another report is to take the place of the one that is shown.
    void reportOpenRequested(const jingan::ReportSource &source);
    /// A word for the status bar: what was done, what to do.
    void statusMessage(const QString &text);
};

} // namespace jingan
