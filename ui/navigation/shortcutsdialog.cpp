// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/shortcutsdialog.h"

#include "ui/navigation/plainactiontext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace jingan {

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("快捷键"));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("操作"), tr("按键")});
    const auto addRow = [model](const QString &what, const QString &keys) {
        model->appendRow({new QStandardItem(what), new QStandardItem(keys)});
    };
    for (const QAction *menu : menus.actions()) {
        const QList<QAction *> actions = menu->menu()->actions();
        for (const QAction *action : actions) {
            if (!action->shortcut().isEmpty())
                addRow(plainActionText(action->text()), action->shortcut().toString(QKeySequence::NativeText));
        }
    }
    addRow(tr("实事项目：勾选完成"), tr("空格"));
    addRow(tr("实事项目：显示或隐藏详情"), QStringLiteral("F9"));
    addRow(tr("实事项目：清单 / 汇总 / 逾期与需关注 / 时间线"), QStringLiteral("Ctrl+Shift+1 … 4"));
    addRow(tr("时间线：全年 / 某季度 / 前后一季度"), QStringLiteral("0 / 1 … 4 / Ctrl+← →"));
    addRow(tr("列表：展开全部"), QStringLiteral("*"));
    addRow(tr("图表：逐个数值 / 转到原文"), tr("方向键 / Enter"));
    addRow(tr("放映：下一页"), tr("→、空格、Page Down"));
    addRow(tr("放映：上一页"), tr("←、Backspace、Page Up"));
    addRow(tr("放映：首页 / 末页"), QStringLiteral("Home / End"));
    addRow(tr("放映：转到某页"), tr("页号 + Enter"));
    addRow(tr("放映：黑屏 / 白屏"), QStringLiteral("B / W"));
    addRow(tr("放映：激光笔"), QStringLiteral("L"));
    addRow(tr("放映：放大 / 缩小 / 标准文字"), QStringLiteral("+ / − / 0"));
    addRow(tr("放映：全部页"), QStringLiteral("G"));
    addRow(tr("放映：交换屏幕"), QStringLiteral("S"));
    addRow(tr("放映：结束"), QStringLiteral("Esc / F11"));
    addRow(tr("幻灯片编排：前移 / 后移 / 移出"), QStringLiteral("Ctrl+↑ / Ctrl+↓ / Delete"));

    auto *table = new QTableView(this);
    table->setModel(model);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(windowTitle());

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(460, 560);
}

} // namespace jingan
