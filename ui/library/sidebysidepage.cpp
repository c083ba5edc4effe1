// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/sidebysidepage.h"

#include "app/library/librarymodel.h"
#include "app/library/sectionpairmodel.h"
#include "ui/controls/card.h"
#include "ui/library/librarycelldelegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int RowHeight = 28;

} // namespace

SideBySidePage::SideBySidePage(const ReportLibrary &library, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_model(new SectionPairModel(this))
{
    m_error = new QLabel(this);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(buildPairs());
    splitter->addWidget(buildTexts());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(buildChoice());
    layout->addWidget(m_error);
    layout->addWidget(splitter, 1);

    fillReports();
    connect(&library, &ReportLibrary::changed, this, [this] {
        m_left.id = 0; // read anew: it may have been mended
        m_right.id = 0;
        fillReports();
        if (isVisible())
            load();
    });
    connect(&theme, &Theme::changed, this, [this] {
        fitTable();
        showPair();
    });
}

QLayout *SideBySidePage::buildChoice()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    for (const auto &[side, name] : {std::pair{&m_left, tr("左边的报告")}, {&m_right, tr("右边的报告")}}) {
        side->report = new QComboBox(this);
        side->report->setAccessibleName(name);
        side->report->setMaxVisibleItems(20);
        row->addWidget(side->report, 1);
        connect(side->report, &QComboBox::currentIndexChanged, this, &SideBySidePage::load);
    }
    return row;
}

QWidget *SideBySidePage::buildPairs()
{
    auto *card = new Card({}, this);
    card->layout()->setContentsMargins(1, 1, 1, 8);
    m_pairs = new QTableView(card);
    m_pairs->setModel(m_model);
    m_pairs->setItemDelegate(new LibraryCellDelegate(m_theme, m_pairs));
    m_pairs->setShowGrid(false);
    m_pairs->setFrameShape(QFrame::NoFrame);
    m_pairs->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_pairs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_pairs->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_pairs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pairs->setTabKeyNavigation(false);
    m_pairs->setWordWrap(false);
    m_pairs->setAccessibleName(tr("两篇报告的章节"));
    m_pairs->verticalHeader()->hide();
    m_pairs->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    card->body()->addWidget(m_pairs, 1);
    fitTable();
    connect(m_pairs->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SideBySidePage::showPair);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitTable();
        m_pairs->selectRow(0);
        showPair();
    });
    return card;
}

QWidget *SideBySidePage::buildTexts()
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    for (const auto &[side, name] : {std::pair{&m_left, tr("左边的正文")}, {&m_right, tr("右边的正文")}}) {
        auto *card = new Card({}, both);
        side->text = new QTextBrowser(card);
        side->text->setFrameShape(QFrame::NoFrame);
        side->text->setOpenLinks(false);
        side->text->setAccessibleName(name);
        card->body()->addWidget(side->text, 1);
        row->addWidget(card, 1);
        connect(side->text, &QTextBrowser::anchorClicked, this, [this, side = side](const QUrl &url) {
            emit reportRequested(side->id, {url.toString().toInt(), {}});
        });
    }
    return both;
}

void SideBySidePage::fillReports()
{
    for (Side *side : {&m_left, &m_right}) {
        const QVariant chosen = side->report->currentData();
        const QSignalBlocker blocker(side->report);
        side->report->clear();
        for (const LibraryReport &report : m_library.reports())
            side->report->addItem(libraryReportName(report), report.id);
        const int kept = chosen.isValid() ? side->report->findData(chosen) : -1;
        side->report->setCurrentIndex(kept >= 0 ? kept : side == &m_left ? 0 : counterpart());
    }
}

/// What stands at the right at first: the same place's report before the left one, else the next.
int SideBySidePage::counterpart() const
{
    const QList<LibraryReport> &reports = m_library.reports();
    const int left = m_left.report->currentIndex();
    for (int i = left + 1; left >= 0 && i < reports.size(); ++i) {
        if (reports.at(i).place == reports.at(left).place)
            return i;
    }
    return qMin(left + 1, int(reports.size()) - 1);
}

void SideBySidePage::setReports(qint64 left, qint64 right)
{
    {
        const QSignalBlocker blocker(m_left.report);
        m_left.report->setCurrentIndex(m_left.report->findData(left));
    }
    {
        const QSignalBlocker blocker(m_right.report);
        m_right.report->setCurrentIndex(m_right.report->findData(right));
    }
    load();
}

void SideBySidePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_left.id == 0 || m_right.id == 0)
        load();
}

void SideBySidePage::load()
{
    if (!isVisible())
        return; // read when looked at
    m_error->hide();
    for (Side *side : {&m_left, &m_right}) {
        const qint64 wanted = side->report->currentData().toLongLong();
        if (wanted == 0 || side->id == wanted)
            continue;
        auto report = m_library.report(wanted);
        side->id = wanted;
        side->read = report.value_or(Report());
        if (!report) {
            m_error->setText(report.error().message);
            m_error->show();
        }
    }
    m_model->setPairs(alignSections(m_left.read, m_right.read), m_left.report->currentText(), m_right.report->currentText());
}

void SideBySidePage::showPair()
{
    const int row = m_pairs->currentIndex().row();
    const SectionPair pair = row < 0 ? SectionPair() : m_model->pair(row);
    showText(m_left, pair.left.paragraphs, pair.left.title);
    showText(m_right, pair.right.paragraphs, pair.right.title);
}

void SideBySidePage::showText(Side &side, const QList<int> &paragraphs, const QString &title)
{
    const ThemeTokens &tokens = m_theme.tokens();
    side.text->document()->setDefaultFont(m_theme.font(14));
    QString html;
    if (!title.isEmpty())
        html += QStringLiteral("<p style='margin:0 0 8px 0'><b>%1</b></p>").arg(title.toHtmlEscaped());
    for (const int number : paragraphs) {
        const Paragraph *paragraph = side.read.paragraph(number);
        if (!paragraph)
            continue;
        html += QStringLiteral("<p style='margin:0 0 8px 0;line-height:150%'><a href='%1' style='color:%2;text-decoration:none'>%3</a>　%4</p>")
                    .arg(QString::number(number), tokens.primary.name(), tr("第 %1 段").arg(number), paragraph->text.toHtmlEscaped());
    }
    if (html.isEmpty())
        html = QStringLiteral("<p style='color:%1'>%2</p>").arg(tokens.captionText.name(), tr("这篇报告没有对应的章节。"));
    side.text->setHtml(html);
}

void SideBySidePage::fitTable()
{
    m_pairs->verticalHeader()->setDefaultSectionSize(RowHeight * m_theme.textPercent() / 100);
    QHeaderView *header = m_pairs->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setMinimumSectionSize(72);
    header->setSectionResizeMode(SectionPairModel::Kind, QHeaderView::ResizeToContents);
}

} // namespace jingan
