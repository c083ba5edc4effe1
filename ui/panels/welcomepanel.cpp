// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/welcomepanel.h"

#include "ui/controls/card.h"
#include "ui/controls/pagearea.h"
#include "ui/controls/pageheader.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int Gap = 14;
constexpr QSize IconSize(28, 28);

} // namespace

WelcomePanel::WelcomePanel(const Theme &theme, QWidget *parent)
    : Panel(parent)
    , m_theme(theme)
    , m_page(new PageArea(this))
    , m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);

    auto *header = new PageHeader(tr("欢迎使用"), this);
    header->setSubtitle(tr("每个数字都能回到它所在的原句；由本程序计算的数值一律标注“推算”。"));
    auto *help = new QPushButton(tr("使用说明"), this);
    help->setToolTip(QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText));
    header->addWidget(help);
    m_page->body()->addWidget(header);
    m_grid->setSpacing(Gap);
    m_page->body()->addLayout(m_grid);
    m_page->body()->addStretch(1);

    const auto leadTo = [this](const QPushButton *button, const QString &page) {
        connect(button, &QPushButton::clicked, this, [this, page] { emit locationRequested({page}); });
    };
    leadTo(addCard(QStringLiteral("home"), tr("看总览"), tr("四项主要指标、图表和 2025 年的预期目标都在一页上。点图中的柱子，转到原句。"),
               tr("打开总览")), QStringLiteral("overview"));
    connect(addCard(QStringLiteral("search"), tr("查找"), tr("输入几个字，找到正文、指标和项目（Ctrl+F）。Ctrl+K 打开命令面板，页面、图表和操作都能找到。"),
                tr("开始查找")), &QPushButton::clicked, this, &WelcomePanel::searchRequested);
    leadTo(addCard(QStringLiteral("checklist"), tr("跟踪实事项目"), tr("48 项为民办实事项目，空格键勾选，填写进度、部门和时限，全年可用。改动即时存入本机，可撤销。"),
               tr("打开清单")), QStringLiteral("projects"));
    connect(addCard(QStringLiteral("present"), tr("演示"), tr("F5 从头放映，Shift+F5 演示当前页。接有第二块屏幕时，本机显示演讲者视图。"),
                tr("从头放映")), &QPushButton::clicked, this, &WelcomePanel::presentRequested);
    connect(addCard(QStringLiteral("export"), tr("导出"), tr("把图表导出为 PNG、PDF 或 SVG，带来源和段号（Ctrl+E）；也可以直接拖到文档里。另有 A4 简报。"),
                tr("导出图表")), &QPushButton::clicked, this, &WelcomePanel::exportRequested);
    leadTo(addCard(QStringLiteral("folder"), tr("收存其他报告"), tr("各地各年的政府工作报告可存入报告库，全文检索、比较指标、两篇并读。报告只保存在本机。"),
               tr("打开报告库")), QStringLiteral("library"));
    auto *caption = new QLabel(tr("以后可在“帮助”菜单中再次打开本页。"), this);
    caption->setProperty("role", QStringLiteral("caption"));
    m_page->body()->addWidget(caption);

    connect(help, &QPushButton::clicked, this, &WelcomePanel::helpRequested);
    connect(&theme, &Theme::changed, this, &WelcomePanel::showIcons);
    connect(&theme, &Theme::changed, this, &WelcomePanel::arrange);
    showIcons();
    arrange();
}

QPushButton *WelcomePanel::addCard(const QString &icon, const QString &title, const QString &words, const QString &button)
{
    auto *card = new Card({}, this);
    auto *picture = new QLabel(card);
    auto *heading = new QLabel(title, card);
    heading->setProperty("role", QStringLiteral("topicTitle"));
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(picture);
    top->addWidget(heading, 1);
    auto *text = new QLabel(words, card);
    text->setProperty("role", QStringLiteral("body"));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *way = new QPushButton(button, card);
    way->setAccessibleDescription(words);
    card->body()->setSpacing(10);
    card->body()->addLayout(top);
    card->body()->addWidget(text, 1);
    card->body()->addWidget(way, 0, Qt::AlignLeft);
    m_icons.append({picture, icon});
    m_cards.append(card);
    return way;
}

void WelcomePanel::showIcons()
{
    for (const auto &[label, name] : std::as_const(m_icons))
        label->setPixmap(m_theme.icon(name, m_theme.tokens().primary).pixmap(IconSize, devicePixelRatioF()));
}

void WelcomePanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange();
}

void WelcomePanel::arrange()
{
    const int columns = PageArea::isNarrow(this, m_theme) ? 2 : 3;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

} // namespace jingan
