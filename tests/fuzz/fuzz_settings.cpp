// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzcheck.h"
#include "ui/presentation/presentationsettings.h"
#include "ui/projects/savedfilters.h"
#include "ui/session/pagememory.h"
#include "ui/session/recentreports.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTreeView>
#include <QVBoxLayout>

using namespace jingan;

namespace {

/// A page as the program has them: columns, dividers, filters.
class Page : public QWidget
{
public:
    Page()
    {
        auto *layout = new QVBoxLayout(this);
        auto *box = new QComboBox;
        box->addItems({QStringLiteral("全部"), QStringLiteral("一"), QStringLiteral("二")});
        keepFilter(box, QStringLiteral("box"));
        auto *line = new QLineEdit;
        keepFilter(line, QStringLiteral("line"));
        auto *check = new QCheckBox;
        keepFilter(check, QStringLiteral("check"));
        auto *splitter = new QSplitter;
        auto *model = new QStandardItemModel(4, 5, this);
        for (int i = 0; i < 2; ++i) {
            auto *view = new QTreeView;
            view->setModel(model);
            view->setSortingEnabled(true);
            splitter->addWidget(view);
        }
        for (QWidget *widget : {static_cast<QWidget *>(box), static_cast<QWidget *>(line), static_cast<QWidget *>(check), static_cast<QWidget *>(splitter)})
            layout->addWidget(widget);
    }
};

} // namespace

/// The bytes as the settings' file: everything that is kept there is read, put in force, and kept anew.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    static const bool started = [] {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static int count = 1;
        static char name[] = "fuzz";
        static char *names[] = {name, nullptr};
        // Never ended: Qt's plugins are gone by the time that statics are.
        static const auto *application = new QApplication(count, names);
        checkThat(application, "Qt starts");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("fuzz"));
        return true;
    }();
    checkThat(started, "the program starts");
    // A name of its own each time: Qt remembers what it has read.
    static int turn = 0;
    QCoreApplication::setApplicationName(QString::number(++turn));
    const QString path = QSettings().fileName();
    static_cast<void>(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    checkThat(file.open(QIODevice::WriteOnly), "the file can be written");
    file.write(reinterpret_cast<const char *>(data), qint64(size));
    file.close();

    {
        QWidget window;
        window.restoreGeometry(QSettings().value(QStringLiteral("geometry")).toByteArray());
        Page page;
        recallPage(page, QStringLiteral("overview"));
        page.resize(600, 400);
        page.show();
        QCoreApplication::processEvents();
        rememberPage(page, QStringLiteral("overview"));
        checkThat(recentReports().size() <= MostRecentReports, "the reports opened before are a list that a menu holds");
        for (const SavedFilter &filter : savedFilters())
            checkThat(!filter.name.isEmpty(), "a filter has a name");
        const PresentationSettings settings = PresentationSettings::load();
        checkThat(settings.seconds >= PresentationSettings::LeastSeconds && settings.seconds <= PresentationSettings::MostSeconds,
            "a slide is shown for a time within its bounds");
    }
    QSettings().clear();
    QFile::remove(path);
    return 0;
}
