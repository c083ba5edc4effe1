// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarysearchpage.h"

#include "app/library/libraryhitmodel.h"
#include "app/report/othernames.h"
#include "ui/controls/card.h"
#include "ui/library/filterbox.h"
#include "ui/library/libraryhitdelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace jingan {

namespace {

/// Typing goes on within this.
constexpr int PauseMilliseconds = 150;

} // namespace

LibrarySearchPage::LibrarySearchPage(const ReportLibrary &library, LibraryReader &reader, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_reader(reader)
    , m_theme(theme)
    , m_model(new LibraryHitModel(library, this))
    , m_pause(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(buildFields());
    layout->addWidget(buildResults(), 1);
    fillFilters();

    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &LibrarySearchPage::start);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &LibrarySearchPage::start);
    for (QComboBox *box : {m_places, m_first, m_last, m_kinds})
        connect(box, &QComboBox::currentIndexChanged, this, &LibrarySearchPage::start);
    connect(&reader, &LibraryReader::found, this, &LibrarySearchPage::showFound);
    connect(&reader, &LibraryReader::searchFailed, this, [this](const Error &error) { showHint(error.message); });
    connect(&library, &ReportLibrary::changed, this, [this] {
        fillFilters();
        start(); // what was found may be gone, other things may have come
    });
    connect(m_hits, &QListView::clicked, this, &LibrarySearchPage::choose);
    connect(m_hits, &QListView::activated, this, &LibrarySearchPage::choose);
    connect(&theme, &Theme::changed, this, [this] { m_hits->doItemsLayout(); });
    start();
}

QLayout *LibrarySearchPage::buildFields()
{
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("搜索全部报告，一个字即可"));
    m_text->setAccessibleName(tr("搜索全部报告"));
    m_text->setClearButtonEnabled(true);
    const auto addBox = [this](const QString &name) {
        auto *box = new QComboBox(this);
        box->setAccessibleName(name);
        return box;
    };
    m_places = addBox(tr("按地区筛选"));
    m_first = addBox(tr("最早的年份"));
    m_last = addBox(tr("最晚的年份"));
    m_kinds = addBox(tr("按章节类别筛选"));
    m_kinds->addItem(tr("全部章节"));
    for (const SectionKind kind : sectionKinds())
        m_kinds->addItem(sectionKindName(kind), int(kind));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 3);
    row->addWidget(m_places, 1);
    row->addWidget(m_first, 1);
    row->addWidget(m_last, 1);
    row->addWidget(m_kinds, 1);
    return row;
}

QWidget *LibrarySearchPage::buildResults()
{
    m_card = new Card(tr("搜索结果"), this);
    auto *area = new QWidget(m_card);
    m_hitsOrHint = new QStackedLayout(area);
    m_hits = new QListView(area);
    m_hits->setModel(m_model);
    m_hits->setItemDelegate(new LibraryHitDelegate(m_theme, m_hits));
    m_hits->setUniformItemSizes(true);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setMouseTracking(true);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setResizeMode(QListView::Adjust);
    m_hits->setAccessibleName(tr("搜索结果"));
    m_hint = new QLabel(area);
    m_hint->setProperty("role", QStringLiteral("secondary"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hitsOrHint->addWidget(m_hits);
    m_hitsOrHint->addWidget(m_hint);
    m_card->body()->addWidget(area, 1);
    return m_card;
}

void LibrarySearchPage::fillFilters()
{
    QList<std::pair<QString, QVariant>> places;
    for (const QString &place : m_library.places())
        places.append({place.isEmpty() ? tr("未填写") : place, place});
    fillFilterBox(m_places, tr("全部地区"), places);
    QList<std::pair<QString, QVariant>> from;
    QList<std::pair<QString, QVariant>> to;
    for (const int year : m_library.years()) {
        if (year == 0)
            continue;
        from.append({tr("%1 年起").arg(year), year});
        to.append({tr("到 %1 年").arg(year), year});
    }
    fillFilterBox(m_first, tr("最早起"), from);
    fillFilterBox(m_last, tr("到最近"), to);
}

LibraryQuery LibrarySearchPage::query() const
{
    LibraryQuery query;
    query.text = m_text->text();
    if (m_places->currentIndex() > 0)
        query.places = {m_places->currentData().toString()};
    query.firstYear = m_first->currentIndex() > 0 ? m_first->currentData().toInt() : 0;
    query.lastYear = m_last->currentIndex() > 0 ? m_last->currentData().toInt() : 0;
    if (m_kinds->currentIndex() > 0)
        query.kinds = {SectionKind(m_kinds->currentData().toInt())};
    return query;
}

void LibrarySearchPage::search(const QString &text)
{
    m_text->setText(text);
    start();
}

void LibrarySearchPage::beginTyping()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll(); // not done where it has the focus already
}

void LibrarySearchPage::start()
{
    m_pause->stop();
    // Also an empty one: it overtakes what is still being searched.
    m_reader.search(query(), m_library.reports());
}

void LibrarySearchPage::showFound(const LibraryMatches &matches, const QList<LibraryHit> &first)
{
    m_model->setMatches(matches, first);
    if (matches.wanted.isEmpty()) {
        m_card->setTitle(tr("搜索结果"));
        showHint(tr("输入要找的文字，例如“养老”“增长5%”。空格、大小写与全角半角不计。"));
        return;
    }
    QString found = tr("%1 段，见于 %2 篇报告").arg(matches.rows.size()).arg(matches.reports);
    if (matches.wanted.size() > 1)
        found += QStringLiteral(" · ") + otherNameNote(m_text->text(), matches.wanted.mid(1));
    m_card->setTitle(tr("搜索结果"), found);
    if (matches.rows.isEmpty()) {
        showHint(tr("没有找到“%1”。可换一个词、减少字数，或放宽筛选。").arg(m_text->text()));
        return;
    }
    m_hitsOrHint->setCurrentWidget(m_hits);
    m_hits->scrollToTop();
}

void LibrarySearchPage::showHint(const QString &text)
{
    m_hint->setText(text);
    m_hitsOrHint->setCurrentWidget(m_hint);
}

void LibrarySearchPage::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit reportRequested(index.data(LibraryHitModel::ReportRole).toLongLong(), index.data(LibraryHitModel::PlaceRole).value<TextPlace>());
}

} // namespace jingan
