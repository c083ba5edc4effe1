// SPDX-License-Identifier: GPL-3.0-or-later
// What the export dialog exports: a chart, several, a document.
#include "ui/export/chartpages.h"
#include "ui/export/exportdialog.h"
#include "ui/export/formlabel.h"
#include "ui/export/paperfields.h"
#include "ui/export/picturefields.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jingan {

void ExportDialog::buildContent(QVBoxLayout *layout)
{
    m_chart = new QComboBox(this);
    m_chart->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chart->setMinimumContentsLength(12);
    m_chart->setMaxVisibleItems(16);
    m_chart->setAccessibleName(tr("图表"));
    for (const ChartSpec &chart : m_offer.charts)
        m_chart->addItem(chart.title, chart.id);
    connect(m_chart, &QComboBox::currentTextChanged, m_chart, &QComboBox::setToolTip);

    layout->addWidget(groupLabel(tr("内容"), this));
    const qsizetype onPage = m_offer.pageChartIds.size();
    const QList<std::pair<Content, QString>> contents = {
        {Content::Chart, tr("一张图表")},
        {Content::Page, tr("本页的图表（%1，%n 张）", nullptr, int(onPage)).arg(m_offer.pageTitle)},
        {Content::All, tr("全部图表（%n 张）", nullptr, int(m_offer.charts.size()))},
    };
    for (const auto &[content, words] : contents) {
        auto *button = new QRadioButton(words, this);
        m_contents->addButton(button, int(content));
        if (content == Content::Page && onPage == 0)
            button->setEnabled(false);
        layout->addWidget(button);
        if (content == Content::Chart) {
            auto *indented = new QHBoxLayout;
            indented->setContentsMargins(28, 0, 0, 0);
            indented->addWidget(m_chart);
            layout->addLayout(indented);
        }
    }
    for (int i = 0; i < m_offer.documents.size(); ++i) {
        const ExportDocument &document = m_offer.documents.at(i);
        auto *button = new QRadioButton(tr("%1（%2 PDF）").arg(document.title, document.paper), this);
        m_contents->addButton(button, int(Content::Document) + i);
        layout->addWidget(button);
    }
    m_contents->button(int(Content::Chart))->setChecked(true);
    connect(m_contents, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            showContent();
    });
}

/// Charts go into any format, documents into a PDF of their own pages.
void ExportDialog::showContent()
{
    const bool document = chosenDocument() != nullptr;
    m_chart->setEnabled(content() == Content::Chart);
    for (const ExportFormat format : {ExportFormat::Png, ExportFormat::Svg})
        m_formats->button(int(format))->setEnabled(!document);
    m_title->setVisible(!document);
    m_source->setVisible(!document);
    setFormat(document ? ExportFormat::Pdf : format());
}

ExportDialog::Content ExportDialog::content() const
{
    return Content(std::min(m_contents->checkedId(), int(Content::Document)));
}

void ExportDialog::setContent(Content content)
{
    QAbstractButton *button = m_contents->button(int(content));
    if (button && button->isEnabled())
        button->setChecked(true);
}

QList<ChartSpec> ExportDialog::chosenCharts() const
{
    QList<ChartSpec> charts;
    for (const ChartSpec &chart : m_offer.charts) {
        const bool chosen = content() == Content::All
            || (content() == Content::Page ? m_offer.pageChartIds.contains(chart.id)
                                           : chart.id == m_chart->currentData().toString());
        if (chosen)
            charts.append(chart);
    }
    return charts;
}

const ExportDocument *ExportDialog::chosenDocument() const
{
    return content() == Content::Document ? &m_offer.documents.at(m_contents->checkedId() - int(Content::Document)) : nullptr;
}

ChartExport ExportDialog::options() const
{
    ChartStyle style;
    style.theme = themeName();
    style.showTitle = m_title->isChecked();
    style.showSource = m_source->isChecked();
    return m_picture->options(format(), style);
}

std::shared_ptr<const ExportPages> ExportDialog::pages() const
{
    if (const ExportDocument *document = chosenDocument())
        return document->pages(themeName());
    return std::make_shared<ChartPages>(chosenCharts(), options(),
        format() == ExportFormat::Pdf ? m_paper->setup() : PageSetup());
}

/// Pictures are files of their own; a document holds any number of pages.
bool ExportDialog::writesFolder() const
{
    return format() != ExportFormat::Pdf && content() != Content::Chart;
}

QString ExportDialog::proposedName() const
{
    const QList<ChartSpec> charts = chosenCharts();
    const ExportDocument *document = chosenDocument();
    if (charts.isEmpty() && !document)
        return {};
    if (content() == Content::Chart)
        return proposedFileName(m_offer.reportName, charts.constFirst(), format());
    const QString words = document ? document->title : content() == Content::Page ? m_offer.pageTitle : tr("全部图表");
    const QString name = safeFileName(m_offer.reportName.isEmpty() ? words : m_offer.reportName + u'_' + words);
    return writesFolder() ? name : name + u'.' + formatName(format());
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.options = options();
    const QString target = path();
    if (format() == ExportFormat::Pdf) {
        request.pages = pages();
        request.title = QFileInfo(proposedName()).completeBaseName();
        request.paths = {target};
        return request;
    }
    request.charts = chosenCharts();
    for (const ChartSpec &chart : std::as_const(request.charts))
        request.paths.append(writesFolder() ? QDir(target).filePath(proposedFileName(m_offer.reportName, chart, format())) : target);
    return request;
}

} // namespace jingan
