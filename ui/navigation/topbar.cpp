// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/topbar.h"

#include "ui/controls/elidedlabel.h"
#include "ui/navigation/navigationview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace jingan {

namespace {

constexpr int Height = 50;
constexpr QSize SealSize(28, 28);
/// Longer names of places leave no room for all of the program's.
constexpr qsizetype ShortPlace = 5;

QToolButton *iconButton(const QString &name, const QString &toolTip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("role", QStringLiteral("icon"));
    button->setIconSize({18, 18});
    button->setFixedSize(34, 34);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    return button;
}

} // namespace

TopBar::TopBar(Theme &theme, QWidget *search, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_back(iconButton(tr("后退"), tr("后退（Alt+←）"), this))
    , m_forward(iconButton(tr("前进"), tr("前进（Alt+→）"), this))
    , m_themeButton(iconButton(tr("切换浅色与深色"), tr("切换浅色与深色（Ctrl+T）"), this))
    , m_export(new QPushButton(tr("导出"), this))
    , m_present(new QPushButton(tr("开始演示"), this))
    , m_brand(new QWidget(this))
    , m_seal(new QLabel(m_brand))
    , m_name(new ElidedLabel(tr("静安政府工作报告看板"), m_brand))
    , m_group(new ElidedLabel(QString(), this))
    , m_chevron(new QLabel(this))
    , m_page(new ElidedLabel(QString(), this))
{
    setProperty("role", QStringLiteral("toolbar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(Height);

    m_seal->setPixmap(applicationIcon().pixmap(SealSize, devicePixelRatioF()));
    m_name->setProperty("role", QStringLiteral("cardTitle"));
    m_group->setProperty("role", QStringLiteral("secondary"));
    m_page->setProperty("role", QStringLiteral("strong"));
    m_export->setToolTip(tr("导出图表（Ctrl+E）"));
    m_present->setProperty("role", QStringLiteral("primary"));
    m_present->setToolTip(tr("放映当前方案的幻灯片（F5）"));

    auto *brandLayout = new QHBoxLayout(m_brand);
    brandLayout->setContentsMargins(0, 0, 0, 0);
    brandLayout->setSpacing(10);
    brandLayout->addWidget(m_seal);
    brandLayout->addWidget(m_name);
    brandLayout->addStretch(1);
    setNarrow(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(6);
    layout->addWidget(m_brand);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(10);
    layout->addWidget(m_group);
    layout->addWidget(m_chevron);
    layout->addWidget(m_page);
    layout->addStretch(1);
    search->setParent(this);
    layout->addWidget(search);
    layout->addSpacing(8);
    layout->addWidget(m_export);
    layout->addSpacing(4);
    layout->addWidget(m_themeButton);
    layout->addSpacing(4);
    layout->addWidget(m_present);

    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardRequested);
    connect(m_export, &QPushButton::clicked, this, &TopBar::exportRequested);
    connect(m_present, &QPushButton::clicked, this, &TopBar::presentRequested);
    connect(m_themeButton, &QToolButton::clicked, this, &TopBar::themeToggled);
    connect(&theme, &Theme::changed, this, &TopBar::refreshIcons);
    refreshIcons();
    setBreadcrumb({}, {});
}

void TopBar::setReport(const QString &region)
{
    m_name->setText(region.size() > ShortPlace ? tr("%1看板").arg(region) : tr("%1政府工作报告看板").arg(region));
    m_name->setToolTip(region);
    m_seal->setPixmap(sealPixmap(region, SealSize, devicePixelRatioF()));
}

void TopBar::setBreadcrumb(const QString &group, const QString &page)
{
    m_group->setText(group);
    m_group->setVisible(!group.isEmpty());
    m_chevron->setVisible(!group.isEmpty());
    m_page->setText(page);
}

void TopBar::setNarrow(bool narrow)
{
    m_name->setVisible(!narrow);
    // Wide, what follows stands where the pages begin.
    m_brand->setMinimumWidth(narrow ? 0 : NavigationView::FullWidth - 24);
}

void TopBar::setCanGoBack(bool can)
{
    m_back->setEnabled(can);
}

void TopBar::setCanGoForward(bool can)
{
    m_forward->setEnabled(can);
}

void TopBar::setCanExport(bool can)
{
    m_export->setEnabled(can);
}

void TopBar::refreshIcons()
{
    m_back->setIcon(m_theme.icon(QStringLiteral("back")));
    m_forward->setIcon(m_theme.icon(QStringLiteral("forward")));
    m_themeButton->setIcon(m_theme.icon(QStringLiteral("theme")));
    m_export->setIcon(m_theme.icon(QStringLiteral("export"), m_theme.tokens().text));
    m_present->setIcon(m_theme.icon(QStringLiteral("present"), m_theme.tokens().onPrimary));
    m_chevron->setPixmap(m_theme.icon(QStringLiteral("chevron-right"), m_theme.tokens().captionText)
                             .pixmap(QSize(14, 14), devicePixelRatioF()));
}

} // namespace jingan
