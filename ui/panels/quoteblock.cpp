// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/quoteblock.h"

#include "ui/controls/iconsourcelink.h"
#include "ui/controls/tag.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jingan {

namespace {

/// What a link keeps free around its words, which stand below the quote's.
constexpr int LinkMargin = 5;

} // namespace

QuoteBlock::QuoteBlock(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_year(new Tag(Tag::Kind::Year, {}, this))
    , m_text(new QLabel(this))
    , m_link(new IconSourceLink(theme, this))
{
    m_text->setProperty("role", QStringLiteral("body"));
    m_text->setWordWrap(true);
    m_text->setContentsMargins(LinkMargin, 0, 0, 0);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    auto *linkLine = new QHBoxLayout;
    linkLine->addWidget(m_link);
    linkLine->addStretch(1);
    words->addLayout(linkLine);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_year, 0, Qt::AlignTop);
    layout->addLayout(words, 1);

    connect(m_link, &SourceLink::placeRequested, this, &QuoteBlock::placeRequested);
    connect(&theme, &Theme::changed, this, &QuoteBlock::showText);
}

void QuoteBlock::setQuote(int year, const QString &quote, const TextSpan &number, const TextPlace &place)
{
    m_quote = quote;
    m_number = number;
    m_year->setText(QString::number(year));
    m_link->setPlaces({place});
    showText();
}

void QuoteBlock::showText()
{
    const ThemeTokens &tokens = m_theme.tokens();
    QString html = m_quote.toHtmlEscaped();
    if (!m_number.isEmpty()) {
        html = QStringLiteral("%1<span style=\"color:%2;background-color:%3;font-weight:bold\">%4</span>%5")
                   .arg(m_quote.left(m_number.start).toHtmlEscaped(), tokens.primary.name(), tokens.soft.name(),
                       emphasised().toHtmlEscaped(), m_quote.mid(m_number.end()).toHtmlEscaped());
    }
    m_text->setText(QStringLiteral("<div style=\"line-height:125%\">“%1”</div>").arg(html));
}

} // namespace jingan
