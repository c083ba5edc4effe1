// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/paperfields.h"

#include "ui/export/formlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

namespace jingan {

namespace {

const QString PaperKey = QStringLiteral("export/paper");
const QString OrientationKey = QStringLiteral("export/orientation");
const QString PerPageKey = QStringLiteral("export/perPage");

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

PaperFields::PaperFields(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_paper(new QComboBox(this))
    , m_orientation(new QComboBox(this))
    , m_perPage(new QComboBox(this))
{
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("幻灯片 16:9"), int(Paper::Slide));
    m_paper->addItem(tr("与图表同大"), int(Paper::Chart));
    m_orientation->addItem(tr("横向"), int(QPageLayout::Landscape));
    m_orientation->addItem(tr("纵向"), int(QPageLayout::Portrait));
    m_perPage->addItem(tr("1 张图表"), 1);
    m_perPage->addItem(tr("2 张图表"), 2);
    m_perPage->addItem(tr("4 张图表"), 4);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(10);
    m_form->setVerticalSpacing(8);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(formLabel(tr("纸张"), m_paper, this), m_paper);
    m_form->addRow(formLabel(tr("方向"), m_orientation, this), m_orientation);
    m_form->addRow(formLabel(tr("每页"), m_perPage, this), m_perPage);
    for (QComboBox *box : {m_paper, m_orientation, m_perPage}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showFields();
            emit changed();
        });
    }
    restoreChoices();
}

/// A slide lies, a chart's own page has the chart's sides.
void PaperFields::showFields()
{
    const Paper paper = setup().paper;
    for (const auto &[field, shown] : {std::pair{m_orientation, paper == Paper::A4}, std::pair{m_perPage, paper != Paper::Chart}}) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    }
}

PageSetup PaperFields::setup() const
{
    PageSetup setup;
    setup.paper = Paper(m_paper->currentData().toInt());
    setup.orientation = QPageLayout::Orientation(m_orientation->currentData().toInt());
    setup.chartsPerPage = m_perPage->currentData().toInt();
    return setup;
}

void PaperFields::restoreChoices()
{
    const QSettings settings;
    const QSignalBlocker blocker(this);
    choose(m_paper, settings.value(PaperKey, int(Paper::A4)));
    choose(m_orientation, settings.value(OrientationKey, int(QPageLayout::Landscape)));
    choose(m_perPage, settings.value(PerPageKey, 1));
    showFields();
}

void PaperFields::keepChoices() const
{
    QSettings settings;
    settings.setValue(PaperKey, m_paper->currentData());
    settings.setValue(OrientationKey, m_orientation->currentData());
    settings.setValue(PerPageKey, m_perPage->currentData());
}

} // namespace jingan
