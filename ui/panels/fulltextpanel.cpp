// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fulltextpanel.h"

#include "app/report/outlinemodel.h"
#include "ui/controls/card.h"
#include "ui/controls/pagearea.h"
#include "ui/panels/reportbrowser.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int OutlineWidth = 268;

} // namespace

FullTextPanel::FullTextPanel(const Dataset &dataset, const Theme &theme, QWidget *parent)
    : Panel(parent)
    , m_outlineModel(new OutlineModel(dataset.report, this))
    , m_outline(buildOutline())
    , m_text(new ReportBrowser(dataset, theme))
{
    auto *outlineCard = new Card(tr("目录"), this);
    const auto setWidth = [outlineCard, &theme] { outlineCard->setFixedWidth(OutlineWidth * theme.textPercent() / 100); };
    setWidth();
    connect(&theme, &Theme::changed, outlineCard, setWidth);
    outlineCard->body()->addWidget(m_outline, 1);
    auto *textCard = new Card({}, this);
    textCard->layout()->setContentsMargins(1, 8, 1, 8);
    textCard->body()->addWidget(m_text, 1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(PageArea::pageMargins());
    layout->setSpacing(14);
    layout->addWidget(outlineCard);
    layout->addWidget(textCard, 1);

    connect(m_text, &ReportBrowser::figureActivated, this,
        [this](int figure) { emit locationRequested({QStringLiteral("figures"), {}, figure}); });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &FullTextPanel::followScrolling);
}

QTreeView *FullTextPanel::buildOutline()
{
    auto *outline = new QTreeView(this);
    outline->setProperty("role", QStringLiteral("outline"));
    outline->setModel(m_outlineModel);
    outline->setHeaderHidden(true);
    outline->setIndentation(14);
    outline->setFrameShape(QFrame::NoFrame);
    outline->setTextElideMode(Qt::ElideRight);
    outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outline->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    outline->setAccessibleName(tr("目录"));
    outline->expandToDepth(0);
    const auto openHeading = [this](const QModelIndex &index) {
        goTo({index.data(OutlineModel::ParagraphRole).toInt(), {}});
        m_outline->setCurrentIndex(index); // a part's first section begins at the same paragraph
    };
    connect(outline, &QTreeView::clicked, this, openHeading);
    connect(outline, &QTreeView::activated, this, openHeading);
    return outline;
}

void FullTextPanel::goTo(const TextPlace &place)
{
    m_jumping = true;
    m_text->scrollToPlace(place);
    m_jumping = false;
    showHeading(place.paragraph);
}

void FullTextPanel::followScrolling()
{
    if (!m_jumping)
        showHeading(m_text->paragraphInSight());
}

void FullTextPanel::showHeading(int paragraph)
{
    QModelIndex heading = m_outlineModel->headingOf(paragraph);
    // Topics only where their section is unfolded.
    if (heading.parent().isValid() && !m_outline->isExpanded(heading.parent()))
        heading = heading.parent();
    m_outline->setCurrentIndex(heading);
}

QString FullTextPanel::highlightedText() const
{
    return m_text->highlightedText();
}

void FullTextPanel::showLocation(const Location &location)
{
    if (!m_text->setHighlight(location.place))
        return;
    // Queued: a panel that is only just shown has not been laid out yet.
    QMetaObject::invokeMethod(this, [this, place = location.place] { goTo(place); }, Qt::QueuedConnection);
}

} // namespace jingan
