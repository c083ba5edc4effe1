// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figurelibrarypanel.h"

#include "app/common/numbers.h"
#include "app/report/figurefilterproxy.h"
#include "app/report/figuremodel.h"
#include "ui/controls/card.h"
#include "ui/controls/iconsourcelink.h"
#include "ui/controls/pagearea.h"
#include "ui/controls/pageheader.h"
#include "ui/panels/figuretable.h"
#include "ui/session/pagememory.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int LeastSentenceHeight = 52;

/// A stretch of a paragraph as HTML, the numbers in it emphasised; they come in the text's order.
QString emphasised(const QString &text, const TextSpan &stretch, const QList<TextSpan> &numbers, const ThemeTokens &tokens)
{
    QString html;
    int position = stretch.start;
    for (const TextSpan &number : numbers) {
        if (number.isEmpty() || number.start < position || number.end() > stretch.end())
            continue;
        html += text.mid(position, number.start - position).toHtmlEscaped()
            + QStringLiteral("<b style='color:%1;background-color:%2'>%3</b>")
                  .arg(tokens.text.name(), tokens.softLine.name(), text.mid(number.start, number.length).toHtmlEscaped());
        position = number.end();
    }
    return html + text.mid(position, stretch.end() - position).toHtmlEscaped();
}

} // namespace

FigureLibraryPanel::FigureLibraryPanel(const Dataset &dataset, const Theme &theme, QWidget *parent)
    : Panel(parent)
    , m_dataset(dataset)
    , m_theme(theme)
    , m_model(new FigureModel(dataset.report, dataset.figures, this))
    , m_proxy(new FigureFilterProxy(this))
{
    m_proxy->setSourceModel(m_model);

    auto *header = new PageHeader(tr("指标库"), this);
    header->setSubtitle(tr("报告正文中的全部数字；选中一行，下方显示原句"));
    auto *copy = new QPushButton(tr("复制表格"), this);
    copy->setIcon(theme.icon(QStringLiteral("copy")));
    copy->setToolTip(tr("复制所显示的行，可粘贴到表格或文档"));
    connect(&theme, &Theme::changed, copy, [this, copy] { copy->setIcon(m_theme.icon(QStringLiteral("copy"))); });
    header->addWidget(copy);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageArea::pageMargins());
    layout->setSpacing(12);
    layout->addWidget(header);
    layout->addLayout(buildFilters());
    layout->addWidget(buildTable(), 1);
    layout->addWidget(buildSentence());

    connect(copy, &QPushButton::clicked, m_table, &FigureTable::copy);
    connect(m_table, &FigureTable::figureSelected, this, &FigureLibraryPanel::showFigure);
    connect(m_table, &FigureTable::copied, this,
        [this](int rows) { emit statusMessage(tr("已复制 %1 行，可粘贴到表格或文档").arg(rows)); });
    connect(m_source, &SourceLink::placeRequested, this, &FigureLibraryPanel::openPlace);
    connect(m_table, &FigureTable::placeRequested, this, &FigureLibraryPanel::openPlace);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &FigureLibraryPanel::refreshCount);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &FigureLibraryPanel::refreshCount);
    connect(m_text, &QLineEdit::textChanged, this, &FigureLibraryPanel::refreshCount); // the rows may stay the same
    refreshCount();
    m_table->selectRow(0);
}

QLayout *FigureLibraryPanel::buildFilters()
{
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("按事项、原句筛选"));
    m_text->setAccessibleName(tr("按事项、原句筛选"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(200);
    connect(m_text, &QLineEdit::textChanged, m_proxy, &FigureFilterProxy::setText);

    m_sections = new QComboBox(this);
    m_sections->setAccessibleName(tr("按章节筛选"));
    m_sections->addItem(tr("全部章节"), QPoint(-1, -1));
    const QList<Part> &parts = m_dataset.report.parts;
    for (int part = 0; part < parts.size(); ++part) {
        m_sections->addItem(spacedTitle(parts.at(part).title), QPoint(part, -1));
        for (int section = 0; section < parts.at(part).sections.size(); ++section) {
            const Section &where = parts.at(part).sections.at(section);
            if (!where.isWholePart)
                m_sections->addItem(u'　' + where.heading().section(u'，', 0, 0), QPoint(part, section));
        }
    }
    connect(m_sections, &QComboBox::currentIndexChanged, this, [this] {
        const QPoint where = m_sections->currentData().toPoint();
        m_proxy->setSection(where.x(), where.y());
    });

    m_units = new QComboBox(this);
    m_units->setAccessibleName(tr("按单位筛选"));
    m_units->addItem(tr("全部单位"));
    for (const QString &unit : m_model->units())
        m_units->addItem(unit, unit);
    connect(m_units, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_proxy->setUnit(index <= 0 ? std::nullopt : std::optional(m_units->currentData().toString()));
    });

    m_kinds = new QComboBox(this);
    m_kinds->setAccessibleName(tr("按性质筛选"));
    m_kinds->addItem(tr("实际与目标"));
    m_kinds->addItem(figureKindText(FigureKind::Actual, m_dataset.report.reviewYear()), int(FigureKind::Actual));
    m_kinds->addItem(figureKindText(FigureKind::Target, m_dataset.report.planYear()), int(FigureKind::Target));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_proxy->setKind(index <= 0 ? std::nullopt : std::optional(FigureKind(m_kinds->currentData().toInt())));
    });

    keepFilter(m_text, QStringLiteral("text"));
    keepFilter(m_sections, QStringLiteral("section"));
    keepFilter(m_units, QStringLiteral("unit"));
    keepFilter(m_kinds, QStringLiteral("kind"));
    m_clear = new QPushButton(tr("清除筛选"), this);
    connect(m_clear, &QPushButton::clicked, this, &FigureLibraryPanel::clearFilters);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 2);
    row->addWidget(m_sections, 2);
    row->addWidget(m_units, 1);
    row->addWidget(m_kinds, 1);
    row->addWidget(m_clear);
    row->addStretch(1);
    return row;
}

QWidget *FigureLibraryPanel::buildTable()
{
    m_card = new Card({}, this);
    auto *area = new QWidget(m_card);
    m_tableOrHint = new QStackedLayout(area);
    m_table = new FigureTable(m_theme, area);
    m_table->setModel(m_proxy);
    auto *empty = new QLabel(tr("没有符合条件的数字。可减少筛选条件，或点“清除筛选”。"), area);
    empty->setProperty("role", QStringLiteral("secondary"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_tableOrHint->addWidget(m_table);
    m_tableOrHint->addWidget(empty);
    m_card->body()->addWidget(area, 1);
    return m_card;
}

QWidget *FigureLibraryPanel::buildSentence()
{
    m_quote = new QFrame(this);
    m_quote->setProperty("role", QStringLiteral("quote"));
    m_quote->setAccessibleName(tr("原文依据"));
    m_where = new QLabel(m_quote);
    m_where->setProperty("role", QStringLiteral("caption"));
    m_source = new IconSourceLink(m_theme, m_quote);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_where, 1);
    heading->addWidget(m_source);
    m_sentence = new QLabel(m_quote);
    m_sentence->setProperty("role", QStringLiteral("body"));
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setMinimumHeight(LeastSentenceHeight); // the table keeps its height for short sentences
    auto *layout = new QVBoxLayout(m_quote);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(m_sentence);
    connect(&m_theme, &Theme::changed, this, [this] { showFigure(m_table->currentFigure()); });
    return m_quote;
}

void FigureLibraryPanel::refreshCount()
{
    const int shown = m_proxy->rowCount();
    QString count = tr("共 %1 条，显示 %2 条").arg(m_model->rowCount()).arg(shown);
    if (!m_proxy->otherNames().isEmpty())
        count += QStringLiteral(" · ") + m_proxy->otherNames();
    m_card->setTitle(tr("报告中的数字"), count);
    m_tableOrHint->setCurrentIndex(shown > 0 ? 0 : 1);
    m_clear->setEnabled(m_proxy->isFiltering());
}

void FigureLibraryPanel::clearFilters()
{
    m_text->clear();
    for (QComboBox *box : {m_sections, m_units, m_kinds})
        box->setCurrentIndex(0);
}

void FigureLibraryPanel::showFigure(int figureId)
{
    const int row = m_model->rowOf(figureId);
    m_quote->setVisible(row >= 0);
    if (row < 0)
        return;
    const Figure &figure = m_model->figure(row);
    const Paragraph &paragraph = *m_dataset.report.paragraph(figure.place.paragraph);
    const auto place = m_model->index(row, 0).data(FigureModel::PlaceRole).value<TextPlace>();
    m_sentence->setText(QStringLiteral("<div style='line-height:125%'>“%1”</div>")
            .arg(emphasised(paragraph.text, place.span, {figure.place.span, figure.growthSpan}, m_theme.tokens())));
    m_where->setText(m_dataset.report.sectionLabel(paragraph)
        + (paragraph.isTopic() ? QStringLiteral(" · ") + paragraph.headline : QString()));
    m_source->setPlaces({place});
}

void FigureLibraryPanel::openPlace(const TextPlace &place)
{
    emit locationRequested(fullTextLocation(place));
}

void FigureLibraryPanel::showLocation(const Location &location)
{
    if (m_model->rowOf(location.item) < 0)
        return;
    if (!m_table->selectFigure(location.item)) {
        clearFilters();
        m_table->selectFigure(location.item);
    }
}

} // namespace jingan
