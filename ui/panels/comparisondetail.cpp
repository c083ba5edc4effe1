// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparisondetail.h"

#include "app/common/shownname.h"
#include "ui/controls/tag.h"
#include "ui/controls/valueline.h"
#include "ui/panels/quoteblock.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jingan {

namespace {

/// Longer numbers than these («2万余» and «5000以上») get smaller type.
constexpr int LargeTypeLength = 8;

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("rule"));
    return line;
}

} // namespace

ComparisonDetail::ComparisonDetail(int reviewYear, int planYear, const Theme &theme, QWidget *parent)
    : Card({}, parent)
    , m_theme(theme)
    , m_reviewYear(reviewYear)
    , m_planYear(planYear)
    , m_hint(new QLabel(tr("选中一行，查看两年的原文。"), this))
    , m_content(new QWidget(this))
    , m_done(new ValueLine(QStringLiteral("valueSmall"), m_content))
    , m_planned(new ValueLine(QStringLiteral("valueSmall"), m_content))
    , m_arrow(new QLabel(m_content))
    , m_and(new QLabel(tr("与"), m_content))
    , m_different(new Tag(Tag::Kind::Caution, tr("口径不同"), m_content))
    , m_derived(new Tag(Tag::Kind::Derived, tr("推算"), m_content))
    , m_ratio(new QLabel(m_content))
    , m_doneQuote(new QuoteBlock(theme, m_content))
    , m_planQuote(new QuoteBlock(theme, m_content))
    , m_noteBox(new QFrame(m_content))
    , m_noteIcon(new QLabel(m_noteBox))
    , m_note(new QLabel(m_noteBox))
{
    setTitleWraps();
    m_hint->setProperty("role", QStringLiteral("caption"));
    m_hint->setWordWrap(true);
    m_ratio->setProperty("role", QStringLiteral("secondary"));
    m_ratio->setWordWrap(true);
    m_and->setProperty("role", QStringLiteral("caption"));
    m_noteBox->setProperty("role", QStringLiteral("note"));
    m_note->setProperty("role", QStringLiteral("secondary"));
    m_note->setWordWrap(true);

    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(10);
    numbers->addWidget(m_done);
    numbers->addWidget(m_arrow);
    numbers->addWidget(m_and);
    numbers->addWidget(m_planned);
    numbers->addStretch(1);
    auto *ratio = new QHBoxLayout;
    ratio->setSpacing(8);
    ratio->addWidget(m_different);
    ratio->addWidget(m_ratio, 1);
    ratio->addWidget(m_derived);
    auto *note = new QHBoxLayout(m_noteBox);
    note->setContentsMargins(12, 8, 12, 8);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(9);
    layout->addLayout(numbers);
    layout->addLayout(ratio);
    layout->addWidget(rule(m_content));
    layout->addWidget(m_doneQuote);
    layout->addWidget(rule(m_content));
    layout->addWidget(m_planQuote);
    layout->addWidget(m_noteBox);
    body()->addWidget(m_hint);
    body()->addWidget(m_content);
    body()->addStretch(1);

    connect(m_doneQuote, &QuoteBlock::placeRequested, this, &ComparisonDetail::placeRequested);
    connect(m_planQuote, &QuoteBlock::placeRequested, this, &ComparisonDetail::placeRequested);
    connect(&theme, &Theme::changed, this, &ComparisonDetail::showIcons);
    showIcons();
    clear();
}

void ComparisonDetail::show(const Comparison &pair)
{
    setTitle(shownName(pair.name));
    const bool small = pair.doneText.size() + pair.plannedText.size() > LargeTypeLength;
    for (ValueLine *line : {m_done, m_planned})
        line->setRole(small ? QStringLiteral("topicTitle") : QStringLiteral("valueSmall"));
    m_done->setValue(pair.doneText, pair.unit);
    m_planned->setValue(pair.plannedText, pair.unit);
    m_arrow->setVisible(pair.sameMeasure);
    m_and->setVisible(!pair.sameMeasure);
    m_different->setVisible(!pair.sameMeasure);
    m_derived->setVisible(pair.sameMeasure);
    m_ratio->setText(pair.sameMeasure ? tr("计划相当于上年完成的 %1").arg(pair.percentText())
                                      : tr("不作比较"));
    m_doneQuote->setQuote(m_reviewYear, pair.doneQuote, {}, pair.donePlace);
    m_planQuote->setQuote(m_planYear, pair.planQuote, {}, pair.planPlace);
    m_note->setText(pair.note);
    m_noteBox->setVisible(!pair.note.isEmpty());
    m_hint->hide();
    m_content->show();
}

void ComparisonDetail::clear()
{
    setTitle(tr("原文依据"));
    m_content->hide();
    m_hint->show();
}

void ComparisonDetail::showIcons()
{
    const auto pixmap = [this](const QString &name, const QColor &color) {
        return m_theme.icon(name, color).pixmap(QSize(16, 16), devicePixelRatioF());
    };
    m_arrow->setPixmap(pixmap(QStringLiteral("chevron-right"), m_theme.tokens().secondaryText));
    m_noteIcon->setPixmap(pixmap(QStringLiteral("info"), m_theme.tokens().primary));
}

} // namespace jingan
