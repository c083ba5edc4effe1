// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/readerpage.h"

#include "app/library/librarymodel.h"
#include "ui/panels/fulltextpanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace jingan {

ReaderPage::ReaderPage(const ReportLibrary &library, LibraryReader &reader, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_reader(reader)
    , m_theme(theme)
    , m_back(new QPushButton(tr("返回"), this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    const auto showIcon = [this] { m_back->setIcon(m_theme.icon(QStringLiteral("back"))); };
    showIcon();
    connect(&theme, &Theme::changed, m_back, showIcon);
    m_title->setProperty("role", QStringLiteral("topicTitle"));
    m_hint->setProperty("role", QStringLiteral("secondary"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    m_layout->setContentsMargins(0, 4, 0, 0);
    m_layout->setSpacing(10);
    m_layout->addLayout(row);
    m_layout->addWidget(m_hint, 1);
    connect(m_back, &QPushButton::clicked, this, &ReaderPage::backRequested);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, this, &ReaderPage::backRequested);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(&reader, &LibraryReader::read, this, &ReaderPage::showReport);
    connect(&reader, &LibraryReader::failed, this, [this](const Error &error) { m_hint->setText(error.message); });
    connect(&library, &ReportLibrary::changed, this, [this] { m_shown = 0; });
}

ReaderPage::~ReaderPage()
{
    delete m_text; // looks at the dataset
}

void ReaderPage::open(qint64 id, const TextPlace &place)
{
    m_id = id;
    m_place = place;
    const LibraryReport *report = m_library.find(id);
    m_title->setText(report ? libraryReportName(*report) : QString());
    if (m_shown == id && m_text) {
        m_text->showLocation(fullTextLocation(place));
        return;
    }
    delete m_text;
    m_text = nullptr;
    m_hint->setText(tr("正在打开…"));
    m_hint->show();
    m_reader.readReport(id);
}

void ReaderPage::showReport(qint64 id, const Report &report)
{
    if (id != m_id)
        return;
    delete m_text;
    m_dataset = std::make_unique<Dataset>();
    m_dataset->report = report;
    m_shown = id;
    m_text = new FullTextPanel(*m_dataset, m_theme, this);
    m_text->layout()->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_text, 1);
    m_hint->hide();
    m_text->show();
    if (m_place.isValid())
        m_text->showLocation(fullTextLocation(m_place));
}

QString ReaderPage::highlightedText() const
{
    return m_text ? m_text->highlightedText() : QString();
}

} // namespace jingan
