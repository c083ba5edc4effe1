// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/reportdetail.h"

#include "app/library/libraryedits.h"
#include "app/library/libraryfactmodel.h"
#include "app/library/librarymodel.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/iconsourcelink.h"
#include "ui/library/columnwidth.h"
#include "ui/library/factdialog.h"
#include "ui/library/librarycelldelegate.h"

#include <QFormLayout>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int LongestPlace = 40;
constexpr int LastYear = 2100;
constexpr int FactRowHeight = 28;

} // namespace

ReportDetail::ReportDetail(ReportLibrary &library, LibraryEdits &edits, const Theme &theme, QWidget *parent)
    : Card({}, parent)
    , m_library(library)
    , m_edits(edits)
    , m_theme(theme)
    , m_model(new LibraryFactModel(this))
{
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("topicTitle"));
    m_title->setWordWrap(true);
    m_file = new QLabel(this);
    m_file->setProperty("role", QStringLiteral("caption"));
    m_file->setWordWrap(true);
    m_error = new QLabel(this);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();

    auto *open = new QPushButton(tr("打开全文"), this);
    open->setProperty("role", QStringLiteral("primary"));
    auto *dashboard = new QPushButton(tr("作为看板打开"), this);
    dashboard->setToolTip(tr("总览、各节、指标、图表、演示与导出都换成这篇报告"));
    connect(dashboard, &QPushButton::clicked, this, [this] { emit dashboardRequested(m_id); });
    auto *remove = new QPushButton(tr("从库中删除…"), this);
    connect(open, &QPushButton::clicked, this, [this] { emit reportRequested(m_id, {}); });
    connect(remove, &QPushButton::clicked, this, &ReportDetail::removeRequested);
    // In lines where a narrow window or larger type leaves no room for all side by side.
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(open);
    buttons->addWidget(dashboard);
    buttons->addWidget(remove);

    auto *factsTitle = new QLabel(tr("主要指标"), this);
    factsTitle->setProperty("role", QStringLiteral("strong"));
    m_noFacts = new QLabel(tr("没有读出主要指标。"), this);
    m_noFacts->setProperty("role", QStringLiteral("secondary"));
    m_noFacts->setAlignment(Qt::AlignCenter);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *words = new QVBoxLayout(content);
    words->setContentsMargins(0, 0, 4, 0);
    words->setSpacing(8);
    words->addWidget(m_title);
    words->addWidget(m_file);
    words->addLayout(buildFiling());
    words->addWidget(m_error);
    words->addWidget(factsTitle);
    words->addWidget(buildFacts());
    words->addWidget(m_noFacts);
    words->addWidget(buildSentence());
    words->addLayout(buildCorrecting());
    words->addStretch(1);
    scroll->setWidget(content);
    body()->setSpacing(10);
    body()->addWidget(scroll, 1);
    body()->addLayout(buttons);
    setTabOrder(m_forget, open);
    setTabOrder(open, dashboard);
    setTabOrder(dashboard, remove);
}

QLayout *ReportDetail::buildFiling()
{
    m_place = new QLineEdit(this);
    m_place->setMaxLength(LongestPlace);
    m_place->setPlaceholderText(tr("未填写"));
    m_year = new QSpinBox(this);
    m_year->setRange(0, LastYear);
    m_year->setSpecialValueText(tr("未填"));
    m_year->setAccessibleName(tr("年份"));
    m_confirm = new QPushButton(tr("确认"), this);
    m_confirm->setToolTip(tr("保存地区与年份"));
    m_guessed = new QLabel(this);
    m_guessed->setProperty("role", QStringLiteral("caption"));
    m_guessed->setWordWrap(true);
    connect(m_confirm, &QPushButton::clicked, this, &ReportDetail::confirm);
    connect(m_place, &QLineEdit::returnPressed, this, &ReportDetail::confirm);

    auto *placeLabel = new QLabel(tr("地区(&R)"), this);
    placeLabel->setBuddy(m_place);
    auto *yearLabel = new QLabel(tr("年份(&Y)"), this);
    yearLabel->setBuddy(m_year);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(placeLabel);
    row->addWidget(m_place, 1);
    row->addSpacing(4);
    row->addWidget(yearLabel);
    row->addWidget(m_year);
    row->addWidget(m_confirm);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addLayout(row);
    rows->addWidget(m_guessed);
    return rows;
}

QWidget *ReportDetail::buildFacts()
{
    m_facts = new QTableView(this);
    m_facts->setModel(m_model);
    m_facts->setItemDelegate(new LibraryCellDelegate(m_theme, m_facts));
    m_facts->setShowGrid(false);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_facts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facts->setTabKeyNavigation(false);
    m_facts->setWordWrap(false);
    m_facts->setAccessibleName(tr("报告的主要指标"));
    m_facts->verticalHeader()->hide();
    QHeaderView *header = m_facts->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(LibraryFactModel::Label, QHeaderView::Stretch);
    header->setMinimumSectionSize(52);
    connect(&m_theme, &Theme::changed, this, &ReportDetail::fitFacts);
    connect(m_facts->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportDetail::showSentence);
    return m_facts;
}

QLayout *ReportDetail::buildCorrecting()
{
    m_correct = new QPushButton(tr("修正这一项…"), this);
    m_correct->setToolTip(tr("修正指标、名称、数值或性质；修正随报告保存，重新读入后仍有效"));
    m_drop = new QPushButton(tr("这不是主要指标"), this);
    m_lost = new QLabel(this);
    m_lost->setProperty("role", QStringLiteral("error"));
    m_lost->setWordWrap(true);
    m_forget = new QPushButton(tr("移除失效的修正"), this);
    connect(m_correct, &QPushButton::clicked, this, &ReportDetail::correctFact);
    connect(m_drop, &QPushButton::clicked, this, &ReportDetail::dropFact);
    connect(m_forget, &QPushButton::clicked, this, &ReportDetail::forgetLost);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_correct);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    auto *lost = new QHBoxLayout;
    lost->setSpacing(8);
    lost->addWidget(m_lost, 1);
    lost->addWidget(m_forget);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    rows->addLayout(buttons);
    rows->addLayout(lost);
    return rows;
}

QWidget *ReportDetail::buildSentence()
{
    m_quote = new QFrame(this);
    m_quote->setProperty("role", QStringLiteral("quote"));
    m_quote->setAccessibleName(tr("原文依据"));
    m_sentence = new QLabel(m_quote);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_source = new IconSourceLink(m_theme, m_quote);
    connect(m_source, &SourceLink::placeRequested, this, [this](const TextPlace &place) { emit reportRequested(m_id, place); });
    auto *layout = new QVBoxLayout(m_quote);
    layout->setContentsMargins(12, 8, 12, 6);
    layout->setSpacing(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_source, 0, Qt::AlignRight);
    return m_quote;
}

void ReportDetail::setReport(qint64 id)
{
    const LibraryReport *report = m_library.find(id);
    setEnabled(report != nullptr);
    const bool changesReport = m_id != id;
    m_id = report ? id : 0;
    m_error->hide();
    if (!report) {
        m_title->setText(tr("未选择报告"));
        m_file->clear();
        m_place->clear();
        m_year->setValue(0);
        m_guessed->clear();
        m_model->setFacts({});
        m_quote->hide();
        m_noFacts->hide();
        for (QWidget *widget : std::initializer_list<QWidget *>{m_correct, m_drop, m_lost, m_forget})
            widget->hide();
        return;
    }
    m_title->setText(libraryReportName(*report));
    m_file->setText(tr("%1\n%2 段，%3 字；%4 添加").arg(report->fileName).arg(report->paragraphs)
        .arg(QLocale().toString(report->characters), QLocale().toString(report->added.toLocalTime().date(), QStringLiteral("yyyy-MM-dd"))));
    // Where the list was read anew for another reason, what is typed and not yet confirmed stays.
    if (const PlaceAndYear filedBy{report->place, report->year}; changesReport || filedBy != m_filedBy) {
        m_place->setText(filedBy.place);
        m_year->setValue(filedBy.year);
        m_filedBy = filedBy;
    }
    m_guessed->setText(report->confirmed ? tr("已确认") : tr("由程序推断，请核对后点“确认”"));
    const auto facts = m_library.facts(id);
    if (!facts)
        showError(facts.error().message);
    m_model->setFacts(facts.value_or(QList<LibraryFact>()));
    m_facts->setVisible(m_model->rowCount() > 0);
    m_noFacts->setVisible(m_model->rowCount() == 0);
    for (QWidget *widget : {m_correct, m_drop})
        widget->setVisible(m_model->rowCount() > 0);
    m_lost->setText(tr("%n 处修正在原文中已找不到对应文字，未起作用。", nullptr, report->lostCorrections));
    m_lost->setVisible(report->lostCorrections > 0);
    m_forget->setVisible(report->lostCorrections > 0);
    fitFacts();
    if (m_model->rowCount() > 0)
        m_facts->selectRow(0);
    showSentence();
}

/// The table is as high as its rows: the card scrolls, not the table.
void ReportDetail::fitFacts()
{
    const int row = FactRowHeight * m_theme.textPercent() / 100;
    for (int column = LibraryFactModel::Label + 1; column < m_model->columnCount(); ++column)
        m_facts->setColumnWidth(column, columnWidth(*m_facts, column, m_theme));
    m_facts->verticalHeader()->setDefaultSectionSize(row);
    m_facts->setFixedHeight(m_facts->horizontalHeader()->sizeHint().height() + m_model->rowCount() * row + 2);
}

void ReportDetail::showSentence()
{
    const QModelIndex index = m_facts->currentIndex();
    m_quote->setVisible(index.isValid());
    if (!index.isValid())
        return;
    m_sentence->setText(QStringLiteral("“%1”").arg(index.data(LibraryFactModel::SentenceRole).toString()));
    m_source->setPlaces({index.data(LibraryFactModel::PlaceRole).value<TextPlace>()});
}

void ReportDetail::confirm()
{
    if (m_id == 0)
        return;
    const PlaceAndYear filedBy{m_place->text().simplified(), m_year->value()};
    if (filedBy.place.isEmpty() || filedBy.year == 0) {
        showError(tr("请填写地区与年份。"));
        return;
    }
    if (const auto ok = m_edits.setPlaceAndYear(m_id, filedBy); !ok)
        showError(ok.error().message);
    else
        emit statusMessage(tr("已保存：%1 年%2").arg(filedBy.year).arg(filedBy.place));
}

void ReportDetail::correctFact()
{
    const int row = m_facts->currentIndex().row();
    if (row < 0)
        return;
    FactDialog dialog(m_model->fact(row), this);
    if (dialog.exec() == QDialog::Accepted)
        correct(dialog.fact(), Correction::Kind::Figure);
}

void ReportDetail::dropFact()
{
    if (const int row = m_facts->currentIndex().row(); row >= 0)
        correct(m_model->fact(row), Correction::Kind::DropFigure);
}

void ReportDetail::correct(const LibraryFact &fact, Correction::Kind kind)
{
    const QString text = kind == Correction::Kind::Figure ? tr("修正主要指标") : tr("除去主要指标");
    const auto ok = m_library.report(m_id).and_then(
        [&](const Report &report) { return m_edits.correct(m_id, {figureCorrection(report, fact, kind)}, text); });
    if (!ok)
        showError(ok.error().message);
    else
        emit statusMessage(kind == Correction::Kind::Figure ? tr("已修正这一项，并随报告保存") : tr("已从主要指标中除去"));
}

void ReportDetail::forgetLost()
{
    if (const auto ok = m_edits.forgetLost(m_id); !ok)
        showError(ok.error().message);
}

void ReportDetail::showError(const QString &message)
{
    m_error->setText(message);
    m_error->show();
}

} // namespace jingan
