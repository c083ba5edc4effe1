// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/language.h"
#include "app/projects/projectstore.h"
#include "ui/mainwindow.h"
#include "ui/panels/panel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace jingan;

/// What holds for every control of every page, in both languages: it has a name for the screen
/// reader, the Tab key comes to it in the order of reading, no letter behind Alt stands twice.
class TestEveryControl : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void hasANameAndIsReached_data();
    void hasANameAndIsReached();
    void menusHaveEachLetterOnce_data();
    void menusHaveEachLetterOnce();
    void fieldsTakeChineseFromAnInputMethod();

private:
    std::unique_ptr<MainWindow> makeWindow(const QString &language);

    QTemporaryDir m_folder;
    Dataset m_dataset;
    std::unique_ptr<ProjectStore> m_store;
    Theme m_theme;
};

namespace {

/// Inner parts of Qt's controls belong to the control around them.
bool isInnerPart(const QWidget *widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QHeaderView *>(widget)
        || widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton"))
        return true;
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent))
            return true;
    }
    return false;
}

bool isInteractive(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || isInnerPart(widget))
        return false;
    return widget->focusPolicy() & Qt::TabFocus || qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget);
}

QList<QWidget *> interactiveOf(const QWidget &window)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->window() == &window && isInteractive(widget))
            found.append(widget);
    }
    return found;
}

QString describe(const QWidget *widget)
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return QStringLiteral("%1 “%2” in %3").arg(QString::fromLatin1(widget->metaObject()->className()),
        reader ? reader->text(QAccessible::Name) : QString(),
        widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className()) : QString());
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// The letter behind Alt of a text; none where it has none.
QString letterOf(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.toString();
}

} // namespace

void TestEveryControl::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    setApplicationNames();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
    auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("projects.sqlite")), {m_dataset.projects});
    QVERIFY(store.has_value());
    m_store = std::move(*store);
}

void TestEveryControl::init()
{
    QSettings().clear();
}

std::unique_ptr<MainWindow> TestEveryControl::makeWindow(const QString &language)
{
    auto window = std::make_unique<MainWindow>(m_dataset, *m_store, m_theme, language);
    window->resize(1440, 900);
    window->show();
    window->activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
    return window;
}

void TestEveryControl::hasANameAndIsReached_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    for (const char *language : {"zh_CN", "en"}) {
        for (const char *page : {"welcome", "overview", "section/0/0", "section/1/4", "indicator/gdp", "comparison", "projects",
                 "figures", "fulltext", "charts", "library"})
            QTest::addRow("%s-%s", page, language) << QString::fromLatin1(page) << QString::fromLatin1(language);
    }
}

void TestEveryControl::hasANameAndIsReached()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    const Language words(language);
    const auto window = makeWindow(language);
    window->go({page});
    QCOMPARE(window->currentPage(), page);
    QCoreApplication::processEvents();

    const QList<QWidget *> controls = interactiveOf(*window);
    QVERIFY(controls.size() > 5);
    QStringList nameless;
    for (QWidget *control : controls) {
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(control);
        if (!reader || reader->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(describe(control));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));

    // Tab comes round to where it began, over every control that takes it. A page may still move
    // the focus to its list while it settles: the first round isn't judged.
    QList<QWidget *> walk;
    window->setFocus();
    const auto goRound = [&] {
        walk.clear();
        for (int step = 0; step < 2000; ++step) {
            QTest::keyClick(window->focusWidget() ? window->focusWidget() : static_cast<QWidget *>(window.get()), Qt::Key_Tab);
            QWidget *at = QApplication::focusWidget();
            if (!at || (!walk.isEmpty() && at == walk.constFirst() && at != walk.constLast()))
                return at;
            // In a text Tab goes from one figure to the next before it leaves.
            if (walk.isEmpty() || at != walk.constLast())
                walk.append(at);
        }
        return static_cast<QWidget *>(nullptr);
    };
    QVERIFY(goRound());
    QVERIFY2(goRound(), qPrintable(QStringLiteral("Tab ends on ") + (walk.isEmpty() ? QString() : describe(walk.constLast()))));
    QStringList missed;
    for (QWidget *control : controls) {
        QWidget *taker = control->focusProxy() ? control->focusProxy() : control;
        if (control->focusPolicy() & Qt::TabFocus && !walk.contains(taker))
            missed.append(describe(control));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));

    // Never upwards without going right: down a column, then on to the next one.
    QStringList jumps;
    for (int i = 1; i < walk.size(); ++i) {
        const QRect from = placeOf(walk.at(i - 1));
        const QRect to = placeOf(walk.at(i));
        const bool samePage = window->currentPanel()->isAncestorOf(walk.at(i - 1)) && window->currentPanel()->isAncestorOf(walk.at(i));
        // A part that scrolls is come to before what is in it.
        if (qobject_cast<QScrollArea *>(walk.at(i - 1)))
            continue;
        if (samePage && to.bottom() <= from.top() && to.left() <= from.left())
            jumps.append(describe(walk.at(i - 1)) + QStringLiteral(" → ") + describe(walk.at(i)));
    }
    QVERIFY2(jumps.isEmpty(), qPrintable(jumps.join(u'\n')));
}

void TestEveryControl::menusHaveEachLetterOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
    QTest::newRow("en") << QStringLiteral("en");
}

void TestEveryControl::menusHaveEachLetterOnce()
{
    QFETCH(QString, language);
    const Language words(language);
    const auto window = makeWindow(language);
    const std::function<void(const QList<QAction *> &)> check = [&](const QList<QAction *> &actions) {
        QHash<QString, QString> seen;
        for (const QAction *action : actions) {
            if (action->isSeparator())
                continue;
            const QString letter = letterOf(action->text());
            if (!letter.isEmpty()) {
                QVERIFY2(!seen.contains(letter), qPrintable(action->text() + QStringLiteral(" / ") + seen.value(letter)));
                seen.insert(letter, action->text());
            }
            if (action->menu())
                check(action->menu()->actions());
        }
    };
    check(window->menuBar()->actions());
    const QList<QAction *> menus = window->menuBar()->actions();
    for (const QAction *menu : menus)
        QVERIFY2(!letterOf(menu->text()).isEmpty(), qPrintable(menu->text()));
    // A button of a page must not take a menu's letter.
    for (const char *page : {"overview", "projects", "library", "charts", "comparison"}) {
        window->go({QString::fromLatin1(page)});
        const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            const QString letter = letterOf(button->text());
            for (const QAction *menu : menus)
                QVERIFY2(letter.isEmpty() || letter != letterOf(menu->text()), qPrintable(button->text()));
        }
    }
}

/// What an input method commits arrives, and what it composes shows, in every field.
void TestEveryControl::fieldsTakeChineseFromAnInputMethod()
{
    const auto window = makeWindow(QStringLiteral("zh_CN"));
    int fields = 0;
    for (const char *page : {"overview", "comparison", "projects", "figures", "charts", "library"}) {
        window->go({QString::fromLatin1(page)});
        if (QLatin1String(page) == QLatin1String("projects"))
            window->go({QStringLiteral("projects"), {}, 3});
        QCoreApplication::processEvents();
        const QList<QWidget *> controls = interactiveOf(*window);
        for (QWidget *control : controls) {
            auto *line = qobject_cast<QLineEdit *>(control);
            auto *plain = qobject_cast<QPlainTextEdit *>(control);
            auto *rich = qobject_cast<QTextEdit *>(control);
            if ((!line && !plain && !rich) || (line && line->isReadOnly()) || (plain && plain->isReadOnly()) || (rich && rich->isReadOnly()))
                continue;
            // A field of digits takes none by its own rule.
            if (line && line->validator())
                continue;
            ++fields;
            control->setFocus();
            QVERIFY2(control->inputMethodQuery(Qt::ImEnabled).toBool(), qPrintable(describe(control)));
            QVERIFY2(control->testAttribute(Qt::WA_InputMethodEnabled), qPrintable(describe(control)));
            QInputMethodEvent composing(QStringLiteral("jing'an"), {});
            QCoreApplication::sendEvent(control, &composing);
            QInputMethodEvent commit;
            commit.setCommitString(QStringLiteral("静安"));
            QCoreApplication::sendEvent(control, &commit);
            const QString text = line ? line->text() : plain ? plain->toPlainText() : rich->toPlainText();
            QVERIFY2(text.contains(QStringLiteral("静安")) && !text.contains(QStringLiteral("jing")), qPrintable(describe(control)));
            if (line)
                line->clear();
        }
    }
    QVERIFY2(fields >= 6, qPrintable(QString::number(fields)));
}

QTEST_MAIN(TestEveryControl)
#include "test_everycontrol.moc"
