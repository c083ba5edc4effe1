// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/readerpage.h"

#include "app/library/libraryedits.h"
#include "app/library/librarymodel.h"
#include "ui/library/outlinedialog.h"
#include "ui/panels/fulltextpanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace jingan {

ReaderPage::ReaderPage(ReportLibrary &library, LibraryEdits &edits, LibraryReader &reader, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_edits(edits)
    , m_reader(reader)
    , m_theme(theme)
    , m_back(new QPushButton(tr("返回"), this))
    , m_outline(new QPushButton(tr("修正结构…"), this))
    , m_original(new QPushButton(tr("撤销全部修正"), this))
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
    auto *dashboard = new QPushButton(tr("作为看板打开"), this);
    connect(dashboard, &QPushButton::clicked, this, [this] { emit dashboardRequested(m_id); });
    row->addWidget(m_original);
    row->addWidget(dashboard);
    row->addWidget(m_outline);
    m_layout->setContentsMargins(0, 4, 0, 0);
    m_layout->setSpacing(10);
    m_layout->addLayout(row);
    m_layout->addWidget(m_hint, 1);
    connect(m_back, &QPushButton::clicked, this, &ReaderPage::backRequested);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, this, &ReaderPage::backRequested);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(&reader, &LibraryReader::read, this, &ReaderPage::showReport);
    connect(&reader, &LibraryReader::readingFailed, this, [this](const Error &error) { m_hint->setText(error.message); });
    m_outline->setToolTip(tr("标题分级、合并与拆分段落；修正随报告保存"));
    m_original->setToolTip(tr("结构与数字都回到程序读出的样子"));
    m_original->hide();
    connect(m_outline, &QPushButton::clicked, this, &ReaderPage::correctOutline);
    connect(m_original, &QPushButton::clicked, this, &ReaderPage::takeCorrectionsBack);
    connect(&library, &ReportLibrary::changed, this, [this] { m_shown = 0; });
    // What was taken back is seen where it was done.
    connect(&edits, &LibraryEdits::moved, this, [this](const QString &, const QList<qint64> &reports) {
        if (isVisible() && reports.contains(m_id))
            open(m_id, {});
    });
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
    m_original->setVisible(report && report->corrections > 0);
    m_outline->setEnabled(report);
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

void ReaderPage::correctOutline()
{
    if (!m_dataset || m_shown != m_id)
        return;
    OutlineDialog dialog(m_dataset->report, m_theme, this);
    if (dialog.exec() == QDialog::Accepted && !dialog.corrections().isEmpty())
        apply(m_edits.correct(m_id, dialog.corrections(), tr("修正结构")), tr("结构已修正，并随报告保存"));
}

void ReaderPage::takeCorrectionsBack()
{
    QMessageBox box(QMessageBox::Question, tr("撤销全部修正"), tr("撤销对这篇报告结构与数字的全部修正？"), QMessageBox::NoButton, this);
    const QPushButton *back = box.addButton(tr("撤销全部修正"), QMessageBox::DestructiveRole);
    box.addButton(tr("取消"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == back)
        apply(m_edits.setCorrections(m_id, {}, tr("撤销全部修正")), tr("已回到程序读出的样子"));
}

void ReaderPage::apply(const Result<void> &corrected, const QString &message)
{
    emit statusMessage(corrected ? message : corrected.error().message);
    if (corrected)
        open(m_id, {});
}

QString ReaderPage::highlightedText() const
{
    return m_text ? m_text->highlightedText() : QString();
}

} // namespace jingan
