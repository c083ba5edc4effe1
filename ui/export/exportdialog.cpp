// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "ui/export/exportpreview.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace jingan {

namespace {

const QList<QSize> &sizePresets()
{
    static const QList<QSize> presets = {{960, 540}, {1280, 720}, {1920, 1080}};
    return presets;
}

constexpr int LeastSide = 200;
constexpr int LargestSide = 3840;

QString key(const char *name)
{
    return QStringLiteral("export/") + QString::fromLatin1(name);
}

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("strong"));
    return label;
}

QLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("secondary"));
    label->setBuddy(buddy);
    label->setMinimumWidth(56);
    buddy->setAccessibleName(text);
    return label;
}

QString withSuffix(const QString &name, ExportFormat format)
{
    QString base = name.trimmed();
    for (const QString &suffix : {QStringLiteral(".png"), QStringLiteral(".pdf")}) {
        if (base.endsWith(suffix, Qt::CaseInsensitive))
            base.chop(suffix.size());
    }
    if (base.isEmpty())
        return {};
    return base + (format == ExportFormat::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".png"));
}

} // namespace

ExportDialog::ExportDialog(const QList<ChartSpec> &charts, const QString &currentId, ExportFormat format,
    const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_charts(charts)
    , m_theme(theme)
{
    setWindowTitle(tr("导出图表"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildChoices());
    columns->addWidget(buildPreview(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(buildButtons());

    m_chart->setCurrentIndex(std::max(0, m_chart->findData(currentId)));
    restoreChoices();
    setFormat(format);
    proposeName();
    connect(m_chart, &QComboBox::currentIndexChanged, this, [this] {
        proposeName();
        refresh();
    });
    refresh();
    resize(1000, 640);
    m_export->setFocus();
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::buildChoices()
{
    auto *choices = new QWidget(this);
    choices->setFixedWidth(372);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(22, 20, 22, 20);
    layout->setSpacing(8);
    buildContent(layout);
    layout->addSpacing(8);
    buildSize(layout);
    layout->addSpacing(8);
    layout->addWidget(sectionLabel(tr("标注"), this));
    m_title = new QCheckBox(tr("显示标题"), this);
    m_source = new QCheckBox(tr("图下注明来源与段号"), this);
    for (QCheckBox *box : {m_title, m_source}) {
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
        layout->addWidget(box);
    }
    layout->addSpacing(8);
    buildTarget(layout);
    layout->addStretch(1);
    return choices;
}

void ExportDialog::buildContent(QVBoxLayout *layout)
{
    m_chart = new QComboBox(this);
    m_chart->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chart->setMinimumContentsLength(12);
    m_chart->setAccessibleName(tr("图表"));
    for (const ChartSpec &chart : m_charts)
        m_chart->addItem(chart.title, chart.id);
    connect(m_chart, &QComboBox::currentTextChanged, m_chart, &QComboBox::setToolTip);

    m_png = new QPushButton(m_theme.icon(QStringLiteral("image")), tr("PNG 图片"), this);
    m_pdf = new QPushButton(m_theme.icon(QStringLiteral("document")), tr("PDF 文档"), this);
    auto *group = new QButtonGroup(this);
    auto *formats = new QHBoxLayout;
    formats->setContentsMargins(1, 0, 0, 0); // a segment's edge lies over its neighbour's
    formats->setSpacing(0);
    for (QPushButton *button : {m_png, m_pdf}) {
        button->setProperty("role", QStringLiteral("segment"));
        button->setCheckable(true);
        button->setAutoDefault(false);
        group->addButton(button);
        formats->addWidget(button);
    }
    connect(group, &QButtonGroup::buttonClicked, this, [this] { setFormat(format()); });

    layout->addWidget(sectionLabel(tr("内容"), this));
    layout->addWidget(m_chart);
    layout->addSpacing(8);
    layout->addWidget(sectionLabel(tr("格式"), this));
    layout->addLayout(formats);
}

void ExportDialog::buildSize(QVBoxLayout *layout)
{
    m_preset = new QComboBox(this);
    for (const QSize &size : sizePresets())
        m_preset->addItem(tr("%1 × %2").arg(size.width()).arg(size.height()), size);
    m_preset->addItem(tr("自定义"));
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportDialog::takePreset);

    m_width = new QSpinBox(this);
    m_height = new QSpinBox(this);
    m_width->setAccessibleName(tr("宽度"));
    m_height->setAccessibleName(tr("高度"));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(6);
    for (QSpinBox *side : {m_width, m_height}) {
        side->setRange(LeastSide, LargestSide);
        side->setSingleStep(10);
        side->setSuffix(tr(" 像素"));
        side->setKeyboardTracking(false);
        connect(side, &QSpinBox::valueChanged, this, &ExportDialog::showSize);
    }
    sides->addWidget(m_width, 1);
    sides->addWidget(new QLabel(tr("×"), this));
    sides->addWidget(m_height, 1);

    m_scale = new QDoubleSpinBox(this);
    m_scale->setRange(1, 4);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(1);
    m_scale->setSuffix(tr(" 倍"));
    m_scale->setValue(2);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::refresh);

    m_colors = new QComboBox(this);
    m_colors->addItem(tr("打印（白底）"), int(ThemeName::Print));
    m_colors->addItem(tr("浅色"), int(ThemeName::Light));
    m_colors->addItem(tr("深色"), int(ThemeName::Dark));
    connect(m_colors, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(fieldLabel(tr("尺寸"), m_preset, this), m_preset);
    auto *custom = new QWidget(this);
    sides->setContentsMargins(0, 0, 0, 0);
    custom->setLayout(sides);
    form->addRow(new QLabel(this), custom);
    m_scaleLabel = fieldLabel(tr("倍数"), m_scale, this);
    form->addRow(m_scaleLabel, m_scale);
    form->addRow(fieldLabel(tr("配色"), m_colors, this), m_colors);
    layout->addLayout(form);
}

void ExportDialog::buildTarget(QVBoxLayout *layout)
{
    m_name = new QLineEdit(this);
    m_folder = new QLineEdit(this);
    for (QLineEdit *field : {m_name, m_folder})
        connect(field, &QLineEdit::textEdited, this, [this] { showMessage({}, false); });
    auto *choose = new QPushButton(tr("选择…"), this);
    choose->setAutoDefault(false);
    choose->setToolTip(tr("选择存放的文件夹"));
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);

    QLabel *nameLabel = sectionLabel(tr("文件名"), this);
    nameLabel->setBuddy(m_name);
    m_name->setAccessibleName(tr("文件名"));
    QLabel *folderLabel = sectionLabel(tr("文件夹"), this);
    folderLabel->setBuddy(m_folder);
    m_folder->setAccessibleName(tr("文件夹"));
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(folderLabel);
    layout->addLayout(folder);
}

QWidget *ExportDialog::buildPreview()
{
    auto *side = new QWidget(this);
    side->setProperty("role", QStringLiteral("page"));
    side->setAttribute(Qt::WA_StyledBackground);
    m_preview = new ExportPreview(m_theme, side);
    m_result = new QLabel(side);
    m_result->setProperty("role", QStringLiteral("caption"));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(sectionLabel(tr("预览"), side));
    heading->addWidget(m_result, 1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(18, 16, 18, 18);
    layout->setSpacing(12);
    layout->addLayout(heading);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buildMessage());
    return side;
}

/// What went wrong, with a way on; takes its room from the preview.
QWidget *ExportDialog::buildMessage()
{
    auto *note = new QFrame(this);
    note->setProperty("role", QStringLiteral("note"));
    m_messageRow = note;
    m_message = new QLabel(note);
    m_message->setProperty("role", QStringLiteral("error"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_overwrite = new QPushButton(tr("覆盖原文件"), note);
    m_overwrite->setAutoDefault(false);
    connect(m_overwrite, &QPushButton::clicked, this, [this] { write(true); });
    auto *message = new QHBoxLayout(note);
    message->setContentsMargins(12, 8, 12, 8);
    message->addWidget(m_message, 1);
    message->addWidget(m_overwrite);
    note->hide();
    return note;
}

QWidget *ExportDialog::buildButtons()
{
    auto *bottom = new QWidget(this);
    auto *rule = new QFrame(bottom);
    rule->setProperty("role", QStringLiteral("rule"));
    auto *hint = new QLabel(tr("导出内容与预览一致，PDF 文字可检索"), bottom);
    hint->setProperty("role", QStringLiteral("caption"));
    auto *cancel = new QPushButton(tr("取消"), bottom);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_export = new QPushButton(tr("导出…"), bottom);
    m_export->setProperty("role", QStringLiteral("primary"));
    m_export->setIcon(m_theme.icon(QStringLiteral("export"), m_theme.tokens().onPrimary));
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportNow);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(hint, 1);
    row->addWidget(cancel);
    row->addWidget(m_export);

    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(22, 12, 22, 14);
    inner->setSpacing(10);
    inner->addLayout(row);
    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(rule);
    layout->addLayout(inner);
    return bottom;
}

void ExportDialog::restoreChoices()
{
    const QSettings settings;
    const QSize size = settings.value(key("size"), sizePresets().constFirst()).toSize();
    {
        const QSignalBlocker width(m_width);
        const QSignalBlocker height(m_height);
        m_width->setValue(size.width());
        m_height->setValue(size.height());
    }
    showSize();
    m_scale->setValue(settings.value(key("scale"), 2.0).toDouble());
    m_colors->setCurrentIndex(std::max(0, m_colors->findData(settings.value(key("colors"), int(ThemeName::Print)))));
    m_title->setChecked(settings.value(key("title"), true).toBool());
    m_source->setChecked(settings.value(key("source"), true).toBool());

    QString folder = settings.value(key("folder")).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportDialog::keepChoices() const
{
    QSettings settings;
    settings.setValue(key("size"), QSize(m_width->value(), m_height->value()));
    settings.setValue(key("scale"), m_scale->value());
    settings.setValue(key("colors"), m_colors->currentData());
    settings.setValue(key("title"), m_title->isChecked());
    settings.setValue(key("source"), m_source->isChecked());
    settings.setValue(key("folder"), QDir::fromNativeSeparators(m_folder->text()));
}

const ChartSpec &ExportDialog::chart() const
{
    static const ChartSpec none;
    const int index = m_chart->currentIndex();
    return index >= 0 && index < m_charts.size() ? m_charts.at(index) : none;
}

ExportFormat ExportDialog::format() const
{
    return m_pdf->isChecked() ? ExportFormat::Pdf : ExportFormat::Png;
}

void ExportDialog::setFormat(ExportFormat format)
{
    (format == ExportFormat::Pdf ? m_pdf : m_png)->setChecked(true);
    // A page of lines has no pixels to multiply.
    m_scale->setEnabled(format == ExportFormat::Png);
    m_scaleLabel->setEnabled(format == ExportFormat::Png);
    m_name->setText(withSuffix(m_name->text(), format));
    m_proposedName = withSuffix(m_proposedName, format);
    refresh();
}

/// Proposes the chart's name, unless the user has written one.
void ExportDialog::proposeName()
{
    const bool own = !m_name->text().isEmpty() && m_name->text() != m_proposedName;
    m_proposedName = proposedFileName(chart(), format());
    if (!own)
        m_name->setText(m_proposedName);
    m_name->setCursorPosition(0);
}

void ExportDialog::takePreset()
{
    const QSize size = m_preset->currentData().toSize();
    if (size.isValid()) {
        const QSignalBlocker width(m_width);
        const QSignalBlocker height(m_height);
        m_width->setValue(size.width());
        m_height->setValue(size.height());
    } else {
        m_width->setFocus();
        m_width->selectAll();
    }
    refresh();
}

/// The preset follows what stands in the two fields.
void ExportDialog::showSize()
{
    const qsizetype preset = sizePresets().indexOf(QSize(m_width->value(), m_height->value()));
    const QSignalBlocker blocker(m_preset);
    m_preset->setCurrentIndex(preset < 0 ? m_preset->count() - 1 : int(preset));
    refresh();
}

void ExportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("选择存放的文件夹"), m_folder->text());
    if (folder.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(folder));
    showMessage({}, false);
}

QString ExportDialog::path() const
{
    const QString name = withSuffix(m_name->text(), format());
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return name.isEmpty() || folder.isEmpty() ? QString() : QDir(folder).filePath(name);
}

ChartExport ExportDialog::options() const
{
    ChartStyle style;
    style.theme = ThemeName(m_colors->currentData().toInt());
    style.showTitle = m_title->isChecked();
    style.showSource = m_source->isChecked();
    return exportAtSize(format(), QSizeF(m_width->value(), m_height->value()), m_scale->value(), style);
}

void ExportDialog::refresh()
{
    if (!m_preview || m_charts.isEmpty())
        return;
    showMessage({}, false);
    const ChartExport chosen = options();
    m_preview->setChart(chart(), chosen);
    const QSize pixels = (chosen.size * chosen.scale).toSize();
    m_result->setText(format() == ExportFormat::Png
            ? tr("%1 × %2 像素").arg(pixels.width()).arg(pixels.height())
            : tr("一页，%1 × %2 毫米，矢量").arg(qRound(chosen.size.width() / 96 * 25.4)).arg(qRound(chosen.size.height() / 96 * 25.4)));
}

void ExportDialog::showMessage(const QString &text, bool mayOverwrite)
{
    m_message->setText(text);
    m_overwrite->setVisible(mayOverwrite);
    m_messageRow->setVisible(!text.isEmpty());
}

void ExportDialog::exportNow()
{
    write(false);
}

void ExportDialog::write(bool overwrite)
{
    const QString target = path();
    if (target.isEmpty()) {
        showMessage(m_name->text().trimmed().isEmpty() ? tr("请填写文件名。") : tr("请选择存放的文件夹。"), false);
        return;
    }
    ChartExport chosen = options();
    chosen.overwrite = overwrite;
    const Result<void> written = exportChart(chart(), chosen, target);
    if (!written) {
        const Error &error = written.error();
        showMessage(error.message, error.code == ErrorCode::FileExists);
        return;
    }
    keepChoices();
    emit exported(QDir::toNativeSeparators(target));
    accept();
}

} // namespace jingan
