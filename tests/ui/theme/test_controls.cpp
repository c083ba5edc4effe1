// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <functional>
#include <memory>

using namespace jingan;

namespace {

template<typename W>
W *withRole(W *widget, const QString &role)
{
    widget->setProperty("role", role);
    return widget;
}

QLabel *label(const QString &text, const QString &role)
{
    return withRole(new QLabel(text), role);
}

QStandardItemModel *sampleTable(QObject *parent)
{
    auto *model = new QStandardItemModel(3, 3, parent);
    model->setHorizontalHeaderLabels({QStringLiteral("事项"), QStringLiteral("目标"), QStringLiteral("状态")});
    const QStringList words = {QStringLiteral("改建认知障碍照护床位"), QStringLiteral("新增社区综合为老服务中心"),
        QStringLiteral("完成老年人居家环境适老化改造")};
    for (int row = 0; row < 3; ++row) {
        model->setItem(row, 0, new QStandardItem(words.at(row)));
        model->setItem(row, 1, new QStandardItem(QStringLiteral("150 张")));
        model->setItem(row, 2, new QStandardItem(QStringLiteral("推进中")));
    }
    return model;
}

QStandardItemModel *sampleTree(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QStringLiteral("事项")});
    for (const QString &area : {QStringLiteral("养老服务"), QStringLiteral("住房改善")}) {
        auto *group = new QStandardItem(area);
        for (const Qt::CheckState state : {Qt::Checked, Qt::Unchecked, Qt::PartiallyChecked}) {
            auto *item = new QStandardItem(QStringLiteral("改建认知障碍照护床位"));
            item->setCheckable(true);
            item->setCheckState(state);
            group->appendRow(item);
        }
        model->appendRow(group);
    }
    return model;
}

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

QWidget *row(const QList<QWidget *> &widgets, int spacing = 8)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return line;
}

QFrame *frame(const QString &role, const QList<QWidget *> &widgets)
{
    auto *made = withRole(new QFrame, role);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return made;
}

template<typename B>
B *button(const QString &text, const QString &role = {})
{
    auto *made = new B;
    made->setText(text);
    if (!role.isEmpty())
        made->setProperty("role", role);
    return made;
}

QList<QWidget *> segments()
{
    QList<QWidget *> made;
    for (const QString &text : {QStringLiteral("PNG 图片"), QStringLiteral("PDF 文档")}) {
        auto *segment = button<QToolButton>(text, QStringLiteral("segment"));
        segment->setCheckable(true);
        segment->setChecked(made.size() == 1);
        segment->setProperty("place", made.isEmpty() ? QStringLiteral("first") : QStringLiteral("last"));
        made.append(segment);
    }
    return made;
}

template<typename W>
W *disabled(W *widget)
{
    widget->setEnabled(false);
    return widget;
}

QWidget *buttonsCard(const Theme &theme)
{
    auto *exporting = button<QPushButton>(QStringLiteral("导出"));
    exporting->setIcon(theme.icon(QStringLiteral("export"), theme.tokens().text));
    auto *chip = button<QToolButton>(QStringLiteral("公共服务"), QStringLiteral("chip"));
    chip->setCheckable(true);
    chip->setChecked(true);
    auto *icon = button<QToolButton>({}, QStringLiteral("icon"));
    icon->setIcon(theme.icon(QStringLiteral("theme")));
    icon->setFixedSize(34, 34);
    return frame(QStringLiteral("card"),
        {label(QStringLiteral("按钮"), QStringLiteral("cardTitle")),
            row({exporting, button<QPushButton>(QStringLiteral("开始演示"), QStringLiteral("primary")), icon}),
            row({disabled(button<QPushButton>(QStringLiteral("导出"))),
                disabled(button<QPushButton>(QStringLiteral("开始演示"), QStringLiteral("primary")))}),
            row({button<QToolButton>(QStringLiteral("原文第 4、24 段"), QStringLiteral("link")), chip,
                button<QToolButton>(QStringLiteral("城市治理"), QStringLiteral("chip"))}),
            row(segments(), 0),
            row({label(QStringLiteral("推算"), QStringLiteral("tagDerived")), label(QStringLiteral("口径不同"), QStringLiteral("tagCaution")),
                label(QStringLiteral("2024 完成"), QStringLiteral("tagYear"))})});
}

QWidget *fieldsCard(const Theme &theme)
{
    auto *search = withRole(new QLineEdit, QStringLiteral("search"));
    search->setPlaceholderText(QStringLiteral("查找原文、指标、项目"));
    search->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("全部领域"), QStringLiteral("养老服务")});
    auto *spin = new QSpinBox;
    spin->setMaximum(150);
    spin->setValue(60);
    auto *on = new QCheckBox(QStringLiteral("页码"));
    on->setChecked(true);
    auto *onDisabled = disabled(new QCheckBox(QStringLiteral("页码")));
    onDisabled->setChecked(true);
    auto *radio = new QRadioButton(QStringLiteral("A4 简报"));
    radio->setChecked(true);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    progress->setTextVisible(false);
    auto *notes = new QPlainTextEdit(QStringLiteral("备注"));
    notes->setFixedHeight(60);
    return frame(QStringLiteral("card"),
        {label(QStringLiteral("输入"), QStringLiteral("cardTitle")), search, row({combo, spin, disabled(new QLineEdit(QStringLiteral("未填写")))}),
            row({on, new QCheckBox(QStringLiteral("实事项目办理状态")), onDisabled}),
            row({new QRadioButton(QStringLiteral("当前图表")), radio, disabled(new QRadioButton(QStringLiteral("当前页")))}), progress, notes});
}

QWidget *wordsCard()
{
    return frame(QStringLiteral("card"),
        {label(QStringLiteral("2025 年静安区政府工作报告"), QStringLiteral("title")), label(QStringLiteral("四项主要指标水平"), QStringLiteral("cardTitle")),
            label(QStringLiteral("经济指标稳中有进"), QStringLiteral("topicTitle")), label(QStringLiteral("全区经济运行总体平稳。"), QStringLiteral("body")),
            row({label(QStringLiteral("3369.93"), QStringLiteral("value")), label(QStringLiteral("302.2"), QStringLiteral("valueSmall")),
                label(QStringLiteral("1700"), QStringLiteral("valueTarget"))}),
            row({label(QStringLiteral("说明文字"), QStringLiteral("caption")), label(QStringLiteral("次要文字"), QStringLiteral("secondary")),
                label(QStringLiteral("强调"), QStringLiteral("strong")), label(QStringLiteral("增长 5%左右"), QStringLiteral("target")),
                label(QStringLiteral("无法写入"), QStringLiteral("error"))}),
            frame(QStringLiteral("rule"), {}), frame(QStringLiteral("note"), {label(QStringLiteral("报告仅公布“10 个方面 48 项”"), QStringLiteral("secondary"))}),
            frame(QStringLiteral("quote"), {label(QStringLiteral("“改建认知障碍照护床位 150 张”"), QStringLiteral("body"))})});
}

QWidget *listsCard()
{
    auto *table = new QTableView;
    table->setModel(sampleTable(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSortingEnabled(true);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setColumnWidth(0, 210);
    table->selectRow(1);
    table->setFixedHeight(140);
    auto *tree = new QTreeView;
    tree->setModel(sampleTree(tree));
    tree->expand(tree->model()->index(0, 0));
    tree->setCurrentIndex(tree->model()->index(0, 0));
    tree->setFixedHeight(190);
    return frame(QStringLiteral("card"), {label(QStringLiteral("列表"), QStringLiteral("cardTitle")), table, tree});
}

/// A window of its own, as a picture on the page.
QLabel *pictureOf(QWidget *window)
{
    const std::unique_ptr<QWidget> owned(window);
    window->adjustSize();
    auto *shown = new QLabel;
    shown->setPixmap(window->grab());
    return shown;
}

QWidget *popups(const Theme &theme)
{
    auto *menu = new QMenu;
    menu->addAction(theme.icon(QStringLiteral("image")), QStringLiteral("导出 PNG…"))->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    menu->addAction(QStringLiteral("显示细节"))->setCheckable(true);
    menu->actions().constLast()->setChecked(true);
    menu->addSeparator();
    menu->addAction(QStringLiteral("复制表格"))->setEnabled(false);
    menu->addMenu(QStringLiteral("文字大小"));
    menu->setActiveAction(menu->actions().constFirst());
    auto *tip = new QLabel(QStringLiteral("切换浅色与深色（Ctrl+T）"), nullptr, Qt::ToolTip);
    tip->setStyleSheet(QStringLiteral("padding: 6px; border: 1px solid %1").arg(theme.tokens().control.name()));
    QList<QWidget *> icons;
    for (const auto &[name, status] : {std::pair{"status-done", ProjectStatus::Done}, {"status-in-progress", ProjectStatus::InProgress},
             {"status-needs-attention", ProjectStatus::NeedsAttention}, {"status-not-started", ProjectStatus::NotStarted}}) {
        auto *icon = new QLabel;
        icon->setPixmap(theme.icon(QString::fromLatin1(name), theme.tokens().statusColor(status)).pixmap(QSize(16, 16)));
        icons.append(icon);
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, QStringLiteral("导出"), QStringLiteral("文件夹不能写入。"), QMessageBox::Ok | QMessageBox::Cancel);
    return row({pictureOf(menu), row(icons, 4), pictureOf(tip), pictureOf(box)}, 14);
}

QWidget *controlsPage(const Theme &theme)
{
    auto *page = withRole(new QWidget, QStringLiteral("page"));
    page->setAttribute(Qt::WA_StyledBackground);
    auto *menus = new QMenuBar;
    for (const QString &title : {QStringLiteral("文件(&F)"), QStringLiteral("编辑(&E)"), QStringLiteral("视图(&V)")})
        menus->addMenu(title);
    auto *status = new QStatusBar;
    status->addWidget(new QLabel(QStringLiteral("数据来源：静安区政府工作报告")));
    auto *tabs = new QTabBar;
    for (const QString &tab : {QStringLiteral("图表"), QStringLiteral("表格")})
        tabs->addTab(tab);
    auto *group = new QGroupBox(QStringLiteral("格式"));
    auto *groupLayout = new QHBoxLayout(group);
    groupLayout->addWidget(new QLabel(QStringLiteral("纸张")));
    auto *bar = new QScrollBar(Qt::Horizontal);
    bar->setRange(0, 100);
    bar->setPageStep(40);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(24, 18, 24, 18);
    grid->setSpacing(14);
    grid->addWidget(buttonsCard(theme), 0, 0);
    grid->addWidget(fieldsCard(theme), 0, 1);
    grid->addWidget(wordsCard(), 1, 0);
    grid->addWidget(listsCard(), 1, 1);
    grid->addWidget(row({tabs, group}), 2, 0);
    grid->addWidget(bar, 2, 1);
    grid->addWidget(popups(theme), 3, 0, 1, 2);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(menus);
    layout->addLayout(grid, 1);
    layout->addWidget(status);
    return page;
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
