// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
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
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <memory>

/// All controls on one page, for the eye and for tests of the style sheet.
namespace jingan::controls {

template<typename W>
W *withRole(W *widget, const QString &role)
{
    widget->setProperty("role", role);
    return widget;
}

inline QLabel *label(const QString &text, const QString &role)
{
    return withRole(new QLabel(text), role);
}

inline QStandardItemModel *sampleTable(QObject *parent)
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

inline QStandardItemModel *sampleTree(QObject *parent)
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

inline QWidget *row(const QList<QWidget *> &widgets, int spacing = 8)
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

inline QFrame *frame(const QString &role, const QList<QWidget *> &widgets)
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

inline QList<QWidget *> segments()
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

inline QWidget *buttonsCard(const Theme &theme)
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

inline QWidget *fieldsCard(const Theme &theme)
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

inline QWidget *wordsCard()
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

inline QWidget *listsCard()
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
inline QLabel *pictureOf(QWidget *window)
{
    const std::unique_ptr<QWidget> owned(window);
    window->adjustSize();
    auto *shown = new QLabel;
    shown->setPixmap(window->grab());
    return shown;
}

inline QWidget *popups(const Theme &theme)
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
    for (const auto &[name, status] : {std::pair{"status-done", StatusGroup::Done}, {"status-in-progress", StatusGroup::InProgress},
             {"status-needs-attention", StatusGroup::NeedsAttention}, {"status-not-started", StatusGroup::NotStarted}}) {
        auto *icon = new QLabel;
        icon->setPixmap(theme.icon(QString::fromLatin1(name), theme.tokens().statusColor(status)).pixmap(QSize(16, 16)));
        icons.append(icon);
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, QStringLiteral("导出"), QStringLiteral("文件夹不能写入。"), QMessageBox::Ok | QMessageBox::Cancel);
    return row({pictureOf(menu), row(icons, 4), pictureOf(tip), pictureOf(box)}, 14);
}

inline QWidget *controlsPage(const Theme &theme)
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

} // namespace jingan::controls
