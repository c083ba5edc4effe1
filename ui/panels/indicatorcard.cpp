// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/indicatorcard.h"

#include "app/common/numbers.h"
#include "app/common/shownname.h"
#include "ui/controls/swatch.h"
#include "ui/controls/valueline.h"
#include "ui/controls/wordlabel.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace jingan {

namespace {

/// Longer targets need more than one line beside their name.
constexpr qsizetype LongTarget = 10;

QLabel *label(const QString &text, const QString &role, QWidget *parent)
{
    auto *made = new WordLabel(text, parent);
    made->setProperty("role", role);
    return made;
}

} // namespace

IndicatorCard::IndicatorCard(const Indicator &indicator, const Report &report, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_reviewYear(report.reviewYear())
    , m_planYear(report.planYear())
    , m_actualPlace(indicator.actualPlace)
    , m_targetPlace(indicator.targetPlace)
    , m_chevron(new QLabel(this))
{
    setProperty("role", QStringLiteral("kpi"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_name = label(shownName(indicator.name), QStringLiteral("secondary"), this);
    m_name->setWordWrap(true);
    m_name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_name, 1);
    heading->addWidget(m_chevron, 0, Qt::AlignTop);

    auto *value = new ValueLine(QStringLiteral("value"), this);
    // Of an indicator without a level its growth; what the report doesn't hold is said.
    const QString missing = tr("报告未载");
    const bool onlyGrowth = !indicator.actual && indicator.actualGrowthPercent;
    const QString number = indicator.actual ? shownNumber(*indicator.actual)
        : onlyGrowth                        ? indicator.actualGrowthLabel()
                                            : missing;
    const QString unit = indicator.actual ? indicator.unit : onlyGrowth ? QStringLiteral("%") : QString();
    const QString targetWords = indicator.hasTarget() ? indicator.targetText() : missing;
    const QString remarkText = onlyGrowth ? tr("%1 年增速；水平：报告未载").arg(m_reviewYear) : indicator.actualRemark();
    value->setValue(number, unit);
    auto *remark = label(remarkText, QStringLiteral("secondary"), this);
    remark->setWordWrap(true);
    auto *rule = new QFrame(this);
    rule->setProperty("role", QStringLiteral("rule"));

    const QString targetName = tr("%1 目标").arg(m_planYear);
    auto *target = new QHBoxLayout;
    target->setSpacing(7);
    target->addWidget(new Swatch(PointKind::Target, theme, this));
    target->addWidget(label(targetName, QStringLiteral("secondary"), this));
    auto *words = label(targetWords, indicator.hasTarget() ? QStringLiteral("target") : QStringLiteral("secondary"), this);
    if (targetWords.size() > LongTarget) {
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        target->addWidget(words, 1);
    } else {
        target->addStretch(1);
        target->addWidget(words);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 13, 16, 12);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(value);
    layout->addWidget(remark);
    layout->addStretch(1);
    layout->addSpacing(8);
    layout->addWidget(rule);
    layout->addSpacing(9);
    layout->addLayout(target);

    setAccessibleName(tr("%1：%2 %3，%4；%5：%6").arg(shownName(indicator.name), number, unit, remarkText, targetName, targetWords));
    setAccessibleDescription(tr("按回车键打开该指标；菜单键查看原文"));
    setToolTip(tr("打开“%1”；右键查看原文").arg(shownName(indicator.name)));

    connect(&theme, &Theme::changed, this, &IndicatorCard::showIcons);
    showIcons();
}

void IndicatorCard::showIcons()
{
    m_chevron->setPixmap(m_theme.icon(QStringLiteral("chevron-right"), m_theme.tokens().primary)
                             .pixmap(QSize(16, 16), devicePixelRatioF()));
}

/// The values of cards side by side stand on one line, however many lines the names take.
void IndicatorCard::alignNames()
{
    QList<IndicatorCard *> row;
    int height = 0;
    const QList<IndicatorCard *> all = parentWidget()->findChildren<IndicatorCard *>(Qt::FindDirectChildrenOnly);
    for (IndicatorCard *card : all) {
        if (card->y() == y()) {
            row.append(card);
            height = qMax(height, card->m_name->heightForWidth(card->m_name->width()));
        }
    }
    for (IndicatorCard *card : std::as_const(row))
        card->m_name->setMinimumHeight(height);
}

void IndicatorCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // Queued: the siblings have their width by then.
    QMetaObject::invokeMethod(this, &IndicatorCard::alignNames, Qt::QueuedConnection);
}

void IndicatorCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit activated();
}

void IndicatorCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit activated();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void IndicatorCard::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("打开指标页"), this, &IndicatorCard::activated);
    menu.addSeparator();
    if (m_actualPlace.isValid()) {
        menu.addAction(tr("%1 年实际：原文第 %2 段").arg(m_reviewYear).arg(m_actualPlace.paragraph), this,
            [this] { emit placeRequested(m_actualPlace); });
    }
    if (m_targetPlace.isValid()) {
        menu.addAction(tr("%1 年目标：原文第 %2 段").arg(m_planYear).arg(m_targetPlace.paragraph), this,
            [this] { emit placeRequested(m_targetPlace); });
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

} // namespace jingan
