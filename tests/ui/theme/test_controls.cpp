// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/controlspage.h"

#include <QDir>
#include <QDoubleSpinBox>
#include <QListView>
#include <QTest>

#include <functional>

using namespace jingan;
using namespace jingan::controls;

namespace {

/// One of everything that takes the keyboard's focus, by name.
QList<std::pair<const char *, std::function<QWidget *(const Theme &)>>> focusableControls()
{
    const auto button = [](auto *made, const QString &role) {
        made->setText(QStringLiteral("导出"));
        made->setFocusPolicy(Qt::StrongFocus);
        if (!role.isEmpty())
            made->setProperty("role", role);
        return made;
    };
    return {
        {"button", [=](const Theme &) { return button(new QPushButton, {}); }},
        {"button primary", [=](const Theme &) { return button(new QPushButton, QStringLiteral("primary")); }},
        {"tool button", [=](const Theme &) { return button(new QToolButton, {}); }},
        {"tool button link", [=](const Theme &) { return button(new QToolButton, QStringLiteral("link")); }},
        {"tool button chip", [=](const Theme &) { return button(new QToolButton, QStringLiteral("chip")); }},
        {"tool button segment", [=](const Theme &) { return button(new QToolButton, QStringLiteral("segment")); }},
        {"tool button icon", [=](const Theme &theme) {
             auto *made = button(new QToolButton, QStringLiteral("icon"));
             made->setIcon(theme.icon(QStringLiteral("theme")));
             return made;
         }},
        {"line edit", [](const Theme &) { return new QLineEdit(QStringLiteral("未填写")); }},
        {"search", [](const Theme &) { return withRole(new QLineEdit(QStringLiteral("收入")), QStringLiteral("search")); }},
        {"plain text edit", [](const Theme &) { return new QPlainTextEdit(QStringLiteral("备注")); }},
        {"spin box", [](const Theme &) { return new QSpinBox; }},
        {"double spin box", [](const Theme &) { return new QDoubleSpinBox; }},
        {"combo box", [](const Theme &) {
             auto *made = new QComboBox;
             made->addItem(QStringLiteral("全部领域"));
             return made;
         }},
        {"check box", [](const Theme &) { return new QCheckBox(QStringLiteral("仅量化目标")); }},
        {"radio button", [](const Theme &) { return new QRadioButton(QStringLiteral("当前图表")); }},
        {"tab bar", [](const Theme &) {
             auto *made = new QTabBar;
             made->addTab(QStringLiteral("图表"));
             made->addTab(QStringLiteral("表格"));
             return made;
         }},
        {"kpi", [](const Theme &) {
             auto *made = withRole(new QFrame, QStringLiteral("kpi"));
             made->setFixedSize(120, 80);
             made->setFocusPolicy(Qt::StrongFocus);
             return made;
         }},
        {"table", [](const Theme &) {
             auto *made = new QTableView;
             made->setModel(sampleTable(made));
             made->setCurrentIndex(made->model()->index(1, 0));
             return made;
         }},
        {"tree", [](const Theme &) {
             auto *made = new QTreeView;
             made->setModel(sampleTree(made));
             made->expandAll();
             made->setCurrentIndex(made->model()->index(1, 0));
             return made;
         }},
        {"list", [](const Theme &) {
             auto *made = new QListView;
             made->setModel(sampleTable(made));
             made->setCurrentIndex(made->model()->index(1, 0));
             return made;
         }},
    };
}

} // namespace

/// The style sheet on real controls: that focus shows and moves nothing, and pictures of all
/// controls in build/gallery/ for the eye.
class TestControls : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void focusShows_data();
    void focusShows();
    void placeholderCanBeRead_data();
    void placeholderCanBeRead();
    void disabledLooksDisabled_data();
    void disabledLooksDisabled();
    void picturesOfAllControls_data();
    void picturesOfAllControls();
};

void TestControls::initTestCase()
{
    QVERIFY(loadFonts());
}

void TestControls::focusShows_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("control");
    for (const auto &[name, word] : {std::pair{ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}}) {
        const auto controls = focusableControls();
        for (int i = 0; i < controls.size(); ++i)
            QTest::addRow("%s %s", controls.at(i).first, word) << int(name) << i;
    }
}

void TestControls::focusShows()
{
    QFETCH(int, theme);
    QFETCH(int, control);
    const Theme style{ThemeName(theme)};
    style.applyToApplication();
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QWidget *subject = focusableControls().at(control).second(style);
    auto *other = new QPushButton(QStringLiteral("取消"));
    layout->addWidget(subject);
    layout->addWidget(other);
    window.resize(360, 260);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    const auto marked = [&](const QImage &picture) {
        // The ring's colour: pri, and the text's on a button that is filled with pri.
        const QRgb ring = (subject->property("role").toString() == QStringLiteral("primary") ? style.tokens().text
                                                                                            : style.tokens().primary).rgb();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixel(x, y) == ring ? 1 : 0;
        }
        return count;
    };
    other->setFocus();
    QTRY_VERIFY(other->hasFocus());
    const QSize hint = subject->sizeHint();
    const QRect place = subject->geometry();
    const int before = marked(subject->grab().toImage());
    subject->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(subject->hasFocus());
    QCoreApplication::processEvents();
    const int after = marked(subject->grab().toImage());
    // Two pixels all round, less the corners; the smallest of them is some twenty pixels wide.
    QVERIFY2(after - before > 80, qPrintable(QStringLiteral("%1 → %2").arg(before).arg(after)));
    QCOMPARE(subject->sizeHint(), hint);
    QCOMPARE(subject->geometry(), place);
}

void TestControls::placeholderCanBeRead_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("then");
    QTest::newRow("light after dark") << int(ThemeName::Dark) << int(ThemeName::Light);
    QTest::newRow("dark after light") << int(ThemeName::Light) << int(ThemeName::Dark);
}

void TestControls::placeholderCanBeRead()
{
    // Qt makes a placeholder half transparent where a style sheet gives the field a colour.
    QFETCH(int, first);
    QFETCH(int, then);
    Theme theme{ThemeName(first)};
    theme.applyToApplication();
    QLineEdit field;
    field.setPlaceholderText(QStringLiteral("查找原文"));
    field.show();
    QCOMPARE(field.palette().color(QPalette::PlaceholderText), theme.tokens().captionText);
    theme.setName(ThemeName(then));
    QCOMPARE(field.palette().color(QPalette::PlaceholderText), theme.tokens().captionText);
    QCOMPARE(field.palette().color(QPalette::Text), theme.tokens().text);
}

void TestControls::disabledLooksDisabled_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(ThemeName::Light);
    QTest::newRow("dark") << int(ThemeName::Dark);
}

void TestControls::disabledLooksDisabled()
{
    QFETCH(int, theme);
    const Theme style{ThemeName(theme)};
    style.applyToApplication();
    const auto hasColour = [](const QImage &picture, const QColor &colour) {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) == colour.rgb())
                    return true;
            }
        }
        return false;
    };
    QCheckBox check(QStringLiteral("页码"));
    check.setChecked(true);
    QRadioButton radio(QStringLiteral("当前页"));
    radio.setChecked(true);
    QPushButton primary(QStringLiteral("导出"));
    primary.setProperty("role", QStringLiteral("primary"));
    for (QWidget *control : {static_cast<QWidget *>(&check), static_cast<QWidget *>(&radio), static_cast<QWidget *>(&primary)}) {
        QVERIFY2(hasColour(control->grab().toImage(), style.tokens().primary), control->metaObject()->className());
        control->setEnabled(false);
        QVERIFY2(!hasColour(control->grab().toImage(), style.tokens().primary), control->metaObject()->className());
    }
}

void TestControls::picturesOfAllControls_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    QTest::newRow("light") << int(ThemeName::Light) << 100;
    QTest::newRow("dark") << int(ThemeName::Dark) << 100;
    QTest::newRow("light-130") << int(ThemeName::Light) << 130;
}

void TestControls::picturesOfAllControls()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    Theme style{ThemeName(theme)};
    style.setTextPercent(percent);
    style.applyToApplication();
    const std::unique_ptr<QWidget> page(controlsPage(style));
    page->resize(1100, 1060);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    const QImage picture = page->grab().toImage();
    QCOMPARE(picture.pixelColor(4, picture.height() / 2), style.tokens().window);
    QVERIFY(QDir().mkpath(QStringLiteral(JINGAN_SOURCE_DIR "/build/gallery")));
    QVERIFY(picture.save(QStringLiteral(JINGAN_SOURCE_DIR "/build/gallery/controls-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
}

QTEST_MAIN(TestControls)
#include "test_controls.moc"
