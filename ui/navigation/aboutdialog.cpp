// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/aboutdialog.h"

#include "app/common/logfile.h"
#include "app/report/reportname.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int TextWidth = 460;

QLabel *addLabel(QVBoxLayout *layout, const QString &text, const QString &role)
{
    auto *label = new QLabel(text, layout->parentWidget());
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(label);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const Dataset &dataset, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("关于"));
    auto *seal = new QLabel(this);
    seal->setPixmap(sealPixmap(dataset.report.region, QSize(56, 56), devicePixelRatioF()));
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    words->setFixedWidth(TextWidth);
    addLabel(column, tr("静安政府工作报告看板 %1").arg(QCoreApplication::applicationVersion()), QStringLiteral("topicTitle"));
    const QString name = reportName(dataset.report);
    // Only the shipped report has tables.
    addLabel(column, dataset.history.isEmpty() ? tr("数字均取自《%1》，并注明出处；本程序推算的数值标注“推算”。").arg(name)
                                               : tr("数字均取自《%1》及随附数据表，并注明出处；本程序推算的数值标注“推算”。").arg(name),
        QStringLiteral("body"));
    addLabel(column, tr("许可：GPL-3.0-or-later。字体取自思源黑体、思源宋体（SIL OFL 1.1），图标为本程序自绘。"
                        "使用 Qt %1（LGPL-3.0 / GPL-3.0）、SQLite（公有领域）、libcsv（LGPL-2.1）、tl::expected（CC0）。")
                         .arg(QString::fromLatin1(qVersion())), QStringLiteral("secondary"));
    addLabel(column, tr("报告问题时请附上以下信息和日志："), QStringLiteral("strong"));
    addLabel(column, details(), QStringLiteral("caption"));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy = buttons->addButton(tr("复制信息"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyDetails);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(seal, 0, Qt::AlignTop);
    row->addWidget(words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(16);
    layout->addLayout(row);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

QString AboutDialog::details()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return QStringList{
        tr("版本 %1，Qt %2").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        tr("系统 %1，%2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        tr("屏幕 %1 × %2，缩放 %3，%4").arg(screen->size().width()).arg(screen->size().height())
            .arg(screen->devicePixelRatio()).arg(QGuiApplication::platformName()),
        tr("语言 %1").arg(QLocale().name()),
        tr("日志 %1").arg(QDir::toNativeSeparators(defaultLogPath())),
    }.join(u'\n');
}

void AboutDialog::copyDetails()
{
    QGuiApplication::clipboard()->setText(details());
}

} // namespace jingan
