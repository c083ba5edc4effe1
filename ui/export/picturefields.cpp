// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturefields.h"

#include "ui/export/formlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace jingan {

namespace {

/// A side's bounds, in pixels and in millimetres (A3 and a little).
constexpr double LeastPixels = 200;
constexpr double LargestPixels = 7680;
constexpr double LeastMillimetres = 40;
constexpr double LargestMillimetres = 440;

struct Preset {
    QSizeF size;
    bool millimetres;
};

/// What slides and papers ask for: screens from half HD to 4K, a column and a page of A4.
const QList<Preset> &presets()
{
    static const QList<Preset> all = {{{960, 540}, false}, {{1280, 720}, false}, {{1920, 1080}, false},
        {{3840, 2160}, false}, {{80, 60}, true}, {{160, 90}, true}};
    return all;
}

QString settingsKey(const char *name)
{
    return QStringLiteral("export/") + QString::fromLatin1(name);
}

} // namespace

PictureFields::PictureFields(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_preset(new QComboBox(this))
    , m_width(new QDoubleSpinBox(this))
    , m_height(new QDoubleSpinBox(this))
    , m_scale(new QDoubleSpinBox(this))
    , m_dpi(new QSpinBox(this))
    , m_transparent(new QCheckBox(tr("透明背景"), this))
{
    for (const Preset &preset : presets()) {
        const QString words = preset.millimetres ? tr("%1 × %2 毫米") : tr("%1 × %2 像素");
        m_preset->addItem(words.arg(preset.size.width()).arg(preset.size.height()));
    }
    m_preset->addItem(tr("自定义（像素）"));
    m_preset->addItem(tr("自定义（毫米）"));
    connect(m_preset, &QComboBox::activated, this, &PictureFields::takePreset);

    m_width->setAccessibleName(tr("宽度"));
    m_height->setAccessibleName(tr("高度"));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(6);
    for (QDoubleSpinBox *side : {m_width, m_height}) {
        side->setDecimals(0);
        side->setSingleStep(10);
        side->setKeyboardTracking(false);
        connect(side, &QDoubleSpinBox::valueChanged, this, &PictureFields::showPreset);
    }
    sides->addWidget(m_width, 1);
    sides->addWidget(new QLabel(tr("×"), this));
    sides->addWidget(m_height, 1);

    m_scale->setRange(0.5, 8);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(2);
    m_scale->setSuffix(tr(" 倍"));
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &PictureFields::changed);
    m_dpi->setRange(72, 1200);
    m_dpi->setSingleStep(50);
    m_dpi->setSuffix(tr(" 像素/英寸"));
    m_dpi->setKeyboardTracking(false);
    connect(m_dpi, &QSpinBox::valueChanged, this, &PictureFields::changed);
    connect(m_transparent, &QCheckBox::toggled, this, &PictureFields::changed);

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(10);
    m_form->setVerticalSpacing(8);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(formLabel(tr("尺寸"), m_preset, this), m_preset);
    m_form->addRow(new QLabel(this), sides);
    m_form->addRow(formLabel(tr("倍数"), m_scale, this), m_scale);
    m_form->addRow(formLabel(tr("分辨率"), m_dpi, this), m_dpi);
    m_form->addRow(new QLabel(this), m_transparent);
    restoreChoices();
}

bool PictureFields::inMillimetres() const
{
    const int index = m_preset->currentIndex();
    return index < presets().size() ? presets().at(index).millimetres : index == presets().size() + 1;
}

/// Fields of the unit chosen, with its bounds.
void PictureFields::showUnit()
{
    const bool millimetres = inMillimetres();
    for (QDoubleSpinBox *side : {m_width, m_height}) {
        const QSignalBlocker blocker(side);
        side->setRange(millimetres ? LeastMillimetres : LeastPixels, millimetres ? LargestMillimetres : LargestPixels);
        side->setSuffix(millimetres ? tr(" 毫米") : tr(" 像素"));
    }
    const bool pixels = m_format == ExportFormat::Png;
    for (QWidget *field : {static_cast<QWidget *>(m_scale), static_cast<QWidget *>(m_dpi)}) {
        const bool shown = pixels && (field == m_dpi) == millimetres;
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    }
    m_transparent->setVisible(m_format != ExportFormat::Pdf);
}

void PictureFields::takePreset()
{
    const int index = m_preset->currentIndex();
    showUnit();
    if (index < presets().size()) {
        const QSignalBlocker width(m_width);
        const QSignalBlocker height(m_height);
        m_width->setValue(presets().at(index).size.width());
        m_height->setValue(presets().at(index).size.height());
    } else {
        m_width->setFocus();
        m_width->selectAll();
    }
    emit changed();
}

/// The preset follows what stands in the two fields.
void PictureFields::showPreset()
{
    const bool millimetres = inMillimetres();
    int index = int(presets().size()) + (millimetres ? 1 : 0);
    for (int i = 0; i < presets().size(); ++i) {
        if (presets().at(i).millimetres == millimetres && presets().at(i).size == QSizeF(m_width->value(), m_height->value()))
            index = i;
    }
    m_preset->setCurrentIndex(index);
    emit changed();
}

void PictureFields::setFormat(ExportFormat format)
{
    m_format = format;
    showUnit();
}

ChartExport PictureFields::options(ExportFormat format, const ChartStyle &style) const
{
    ChartStyle own = style;
    own.transparent = format != ExportFormat::Pdf && m_transparent->isChecked();
    const QSizeF size(m_width->value(), m_height->value());
    return inMillimetres() ? exportOnPaper(format, size, m_dpi->value(), own)
                           : exportAtSize(format, size, m_scale->value(), own);
}

void PictureFields::restoreChoices()
{
    const QSettings settings;
    const bool millimetres = settings.value(settingsKey("millimetres"), false).toBool();
    m_preset->setCurrentIndex(int(presets().size()) + (millimetres ? 1 : 0));
    showUnit();
    const QSizeF size = settings.value(settingsKey("size"), presets().constFirst().size).toSizeF();
    const QSignalBlocker blocker(this);
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    showPreset();
    m_scale->setValue(settings.value(settingsKey("scale"), 2.0).toDouble());
    m_dpi->setValue(settings.value(settingsKey("dpi"), 300).toInt());
    m_transparent->setChecked(settings.value(settingsKey("transparent"), false).toBool());
}

void PictureFields::keepChoices() const
{
    QSettings settings;
    settings.setValue(settingsKey("millimetres"), inMillimetres());
    settings.setValue(settingsKey("size"), QSizeF(m_width->value(), m_height->value()));
    settings.setValue(settingsKey("scale"), m_scale->value());
    settings.setValue(settingsKey("dpi"), m_dpi->value());
    settings.setValue(settingsKey("transparent"), m_transparent->isChecked());
}

} // namespace jingan
