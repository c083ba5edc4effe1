// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/reportopener.h"
#include "ui/navigation/history.h"
#include "ui/panels/location.h"
#include "ui/session/openedreport.h"
#include "ui/theme/themesetting.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QMenu;

namespace jingan {

struct ChartSpec;
struct ExportOffer;
struct PaletteEntry;
struct PaletteGroup;
struct ProjectRecord;
struct RecoveryReport;
class DatabaseActions;
class HelpWindow;
class LongWork;
class NavigationModel;
class NavigationView;
class NoticeBar;
class PageStack;
class Panel;
class ReadingBar;
class SearchBox;
class SlideShow;
class TopBar;

/// The window: navigation, pages, search, menus. Pages are built when first shown.
///
/// It shows the shipped report, or another one that the user opens; then all that it consists of
/// is built anew for that report.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Exit code of the event loop that asks for the window to be built anew.
    static constexpr int LanguageChanged = 1001;
    /// The same, with the checklist of requestedDatabase().
    static constexpr int DatabaseChanged = 1002;
    /// The same, with the checklist recovered from its damaged file.
    static constexpr int RepairRequested = 1003;

    /// \a dataset and \a store are the shipped report's. An empty library path is the user's own library.
    MainWindow(const Dataset &dataset, ProjectStore &store, Theme &theme, const QString &language,
        const QString &libraryPath = {});
    ~MainWindow() override;

    /// Goes to a place and remembers where it came from.
    void go(const Location &location);
    QString currentPage() const { return m_history.current().page; }
    Panel *currentPanel() const;
    /// Says that the run before ended without closing, and offers its log.
    void showLastRunWasCutOff(const QString &logPath);
    /// Says above every page that the checklist was damaged and what was recovered.
    void showRecovery(const RecoveryReport &report);
    /// Says that the checklist's file is damaged, and offers to recover it.
    void showDamage(const QString &message);
    /// The page of a first start, also in the menu: what can be done.
    void showWelcome();
    QString requestedLanguage() const { return m_requestedLanguage; }
    /// A file's path or a server's address, and its password where one was typed.
    const QString &requestedDatabase() const { return m_requestedDatabase; }
    const QString &requestedPassword() const { return m_requestedPassword; }

    /// Reads another report and shows it; the one that is open stays until then, and where that fails.
    void openReport(const ReportSource &source);
    /// Back to the report that the program ships with.
    void showShippedReport();
    bool isShippedReport() const { return !m_opened; }
    const Dataset &dataset() const { return *m_dataset; }
    /// Shows a report that was opened already: by the window before a change of language.
    void showReport(OpenedReport report);
    /// Hands the opened report on; this window is to be closed then. Nothing where the shipped one is shown.
    std::optional<OpenedReport> takeOpenedReport();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildContent();
    void removeContent();
    void buildReportMenu(QMenu *file);
    void chooseReport();
    void reportsRead(const QList<ReadReport> &reports);
    void reportBuilt(const std::shared_ptr<Dataset> &dataset);
    void showBuilt();
    bool isHeld() const;
    void readingFailed(const Error &error);
    void fillRecentReports(QMenu *menu);
    void buildMenus();
    void buildThemeMenu(QMenu *menu);
    /// Puts what the page offers into the menus.
    void showPageActions(const Panel &panel);
    void buildHelpMenu();
    void placeBar(QWidget *bar);
    void buildStatusBar();
    void showPage(const Location &location);
    void goBack();
    void goForward();
    Panel *panel(const QString &page);
    Panel *createPanel(const QString &page);
    QString pageTitle(const QString &page) const;
    /// Hands the projects over as they are, with the day that the page shows: a long list's on another
    /// thread, and once more where others wrote meanwhile.
    void withProjects(const std::function<void(const QList<ProjectRecord> &records, const QDate &day)> &make) const;
    /// All charts, as of the day that the page shows.
    QList<ChartSpec> charts() const;
    ExportOffer exportOffer(const QString &chartId) const;
    /// \a over is the window that the dialog belongs to; this one where it is null.
    void exportChart(const QString &chartId, const QString &format, QWidget *over = nullptr);
    void exportDocument(const QString &id);
    void showExported(const QStringList &paths);
    static void sayExported(NoticeBar &notice, const QStringList &paths);
    void showFullSize(const QString &chartId);
    void printCharts(const QStringList &ids, QWidget *over);
    void printPage();
    void presentPage();
    void setLanguage(const QString &name);
    void useDatabase(const QString &database, const QString &password);
    QList<PaletteEntry> paletteEntries();
    PaletteGroup paletteProjects();
    void showCommandPalette();
    void showHelp();
    Panel *createWelcome();
    void showShortcuts();
    void showAbout();
    void foldNavigation();
    void restoreSettings();
    void saveSettings() const;

    const Dataset &m_shippedDataset;
    ProjectStore &m_shippedStore;
    std::optional<OpenedReport> m_opened; ///< None while the shipped report is shown.
    const Dataset *m_dataset;
    ProjectStore *m_store;
    Theme &m_theme;
    ThemeSetting m_themeSetting;
    QString m_language;
    QString m_requestedLanguage;
    QString m_requestedDatabase;
    QString m_requestedPassword;
    const QString m_libraryPath;
    const std::unique_ptr<LongWork> m_work; ///< Of the lists that are shown.
    ReportOpener *m_opener;
    DatabaseActions *m_database; ///< Of the shipped report's list, whatever is shown.
    ReportSource m_reading;             ///< What the opener is busy with.
    std::shared_ptr<Dataset> m_built;   ///< Read, but something modal is on.
    NavigationModel *m_navigationModel = nullptr;
    NavigationView *m_navigation = nullptr;
    TopBar *m_topBar = nullptr;
    SearchBox *m_search = nullptr;
    PageStack *m_pages = nullptr;
    SlideShow *m_slideShow = nullptr;
    QMenu *m_goMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_toolMenu = nullptr;
    NoticeBar *m_notice = nullptr;
    ReadingBar *m_readingBar = nullptr;
    QLabel *m_hint = nullptr;
    HelpWindow *m_help = nullptr; ///< Built when first asked for.
    QHash<QString, Panel *> m_panels;
    History m_history;
};

} // namespace jingan
