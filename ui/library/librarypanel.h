// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryworker.h"
#include "ui/controls/undoactions.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace jingan {

class ImportBar;
class LibraryEdits;
class LibraryComparePage;
class LibrarySearchPage;
class PageHeader;
class ReaderPage;
class ReportListPage;
class SideBySidePage;

/// 报告库: the reports that are kept, the search over all of them, their comparison, two of
/// them side by side, and the text of one.
class LibraryPanel : public Panel
{
    Q_OBJECT
public:
    /// The tabs, in their order.
    enum Page { List, Search, Compare, SideBySide };

    LibraryPanel(const QString &libraryPath, const Theme &theme, QWidget *parent = nullptr);
    ~LibraryPanel() override;

    /// Adds files and folders, on another thread.
    void add(const QStringList &paths);
    void setPage(Page page);
    /// The text of a report at a place; an invalid place is its beginning.
    void openReport(qint64 id, const TextPlace &place);
    QList<QAction *> editActions() const override;
    /// nullptr where the library could not be opened.
    ReportLibrary *library() const { return m_library.get(); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void openLibrary();
    void buildHeader();
    void buildPages();
    QWidget *buildFailure();
    void followWriters();
    void recover();
    void startAnew();
    void chooseFiles();
    void chooseFolder();
    void openAsDashboard(qint64 id);
    void showCounts();
    void showImported(const ImportSummary &summary);
    void exportChart(const ChartSpec &chart, const QString &format);

    const QString m_path;
    const Theme &m_theme;
    std::unique_ptr<ReportLibrary> m_library;
    LibraryEdits *m_edits = nullptr; ///< None where the library could not be opened.
    UndoActions m_undoActions;
    LibraryImporter *m_importer;
    LibraryReader *m_reader = nullptr;
    PageHeader *m_header = nullptr;
    QPushButton *m_addFiles = nullptr;
    QPushButton *m_addFolder = nullptr;
    ImportBar *m_importBar = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    ReportListPage *m_list = nullptr;
    LibrarySearchPage *m_search = nullptr;
    LibraryComparePage *m_compare = nullptr;
    SideBySidePage *m_sideBySide = nullptr;
    ReaderPage *m_text = nullptr;
    QWidget *m_failure = nullptr;
    QLabel *m_failureText = nullptr;
    QPushButton *m_recover = nullptr;
};

} // namespace jingan
