// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/reportlibrary.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace jingan {

class Card;
class LibraryEdits;
class LibraryFilterProxy;
class LibraryModel;
class ReportDetail;

/// The list of the library's reports with its filters, the selected one at the right.
class ReportListPage : public QWidget
{
    Q_OBJECT
public:
    ReportListPage(ReportLibrary &library, LibraryEdits &edits, const Theme &theme, QWidget *parent = nullptr);

    /// The selected report; 0 for none.
    qint64 currentReport() const;
    void selectReport(qint64 id);

signals:
    void reportRequested(qint64 id, const jingan::TextPlace &place);
    void dashboardRequested(qint64 id);
    void addFilesRequested();
    void addFolderRequested();
    void statusMessage(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *buildFilters();
    QWidget *buildTable();
    QWidget *buildEmpty();
    void fillFilters();
    void refresh();
    void fitColumns();
    void clearFilters();
    QList<qint64> selectedReports() const;
    void confirmSelected();
    void removeSelected();
    void showMenu(const QPoint &at);
    void refreshConfirm();

    ReportLibrary &m_library;
    LibraryEdits &m_edits;
    const Theme &m_theme;
    LibraryModel *m_model;
    LibraryFilterProxy *m_proxy;
    QLineEdit *m_text = nullptr;
    QComboBox *m_places = nullptr;
    QComboBox *m_years = nullptr;
    QCheckBox *m_unconfirmed = nullptr;
    QPushButton *m_clear = nullptr;
    Card *m_card = nullptr;
    QStackedLayout *m_tableOrHint = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_confirmSelected = nullptr;
    ReportDetail *m_detail = nullptr;
    QStackedLayout *m_contentOrEmpty = nullptr;
    qint64 m_selected = 0; ///< Kept over a reload.
};

} // namespace jingan
