// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "ui/navigation/history.h"
#include "ui/panels/location.h"
#include "ui/theme/themesetting.h"

#include <QHash>
#include <QMainWindow>

class QLabel;
class QMenu;
class QStackedWidget;

namespace jingan {

struct ChartSpec;
struct ExportOffer;
struct PaletteEntry;
class NavigationModel;
class NavigationView;
class NoticeBar;
class Panel;
class ProjectStore;
class SearchBox;
class SlideShow;
class TopBar;

/// The window: navigation, pages, search, menus. Pages are built when first shown.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Exit code of the event loop that asks for the window to be built anew.
    static constexpr int LanguageChanged = 1001;

    MainWindow(const Dataset &dataset, ProjectStore &store, Theme &theme, const QString &language);
    ~MainWindow() override;

    /// Goes to a place and remembers where it came from.
    void go(const Location &location);
    QString currentPage() const { return m_history.current().page; }
    Panel *currentPanel() const;
    /// Says that the run before ended without closing, and offers its log.
    void showLastRunWasCutOff(const QString &logPath);
    QString requestedLanguage() const { return m_requestedLanguage; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void buildThemeMenu(QMenu *menu);
    /// Puts what the page offers into the menus.
    void showPageActions(const Panel &panel);
    void buildStatusBar();
    void showPage(const Location &location);
    void goBack();
    void goForward();
    Panel *panel(const QString &page);
    Panel *createPanel(const QString &page);
    QString pageTitle(const QString &page) const;
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
    QList<PaletteEntry> paletteEntries();
    void showCommandPalette();
    void showShortcuts();
    void showAbout();
    void foldNavigation();
    void restoreSettings();
    void saveSettings() const;

    const Dataset &m_dataset;
    ProjectStore &m_store;
    Theme &m_theme;
    ThemeSetting m_themeSetting;
    QString m_language;
    QString m_requestedLanguage;
    NavigationModel *m_navigationModel;
    NavigationView *m_navigation;
    TopBar *m_topBar;
    SearchBox *m_search;
    QStackedWidget *m_pages;
    SlideShow *m_slideShow;
    QMenu *m_goMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_toolMenu = nullptr;
    NoticeBar *m_notice;
    QLabel *m_hint = nullptr;
    QHash<QString, Panel *> m_panels;
    History m_history;
};

} // namespace jingan
