// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "ui/export/chartpages.h"
#include "ui/export/exportpreview.h"
#include "ui/export/formlabel.h"
#include "ui/export/paperfields.h"
#include "ui/export/picturefields.h"
#include "ui/export/printing.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace jingan {

namespace {

constexpr int ChoicesWidth = 372;
/// Colours «as on the screen», which are no theme of their own.
constexpr int AsOnScreen = -1;

QString key(const char *name)
{
    return QStringLiteral("export/") + QString::fromLatin1(name);
}

/// The name without the suffix of a format, which the choice of format decides.
QString withoutSuffix(const QString &name)
{
    QString base = name.trimmed();
    for (const ExportFormat format : {ExportFormat::Png, ExportFormat::Pdf, ExportFormat::Svg}) {
        const QString suffix = u'.' + formatName(format);
        if (base.endsWith(suffix, Qt::CaseInsensitive))
            base.chop(suffix.size());
    }
    return base;
}

} // namespace

ExportDialog::ExportDialog(const ExportOffer &offer, ExportFormat format, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_theme(theme)
    , m_formats(new QButtonGroup(this))
{
    setWindowTitle(tr("导出"));
    m_choices = buildChoices();
    auto *side = new QWidget(this);
    side->setProperty("role", QStringLiteral("page"));
    side->setAttribute(Qt::WA_StyledBackground);
    m_preview = new ExportPreview(m_theme, side);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(18, 12, 18, 18);
    sideLayout->setSpacing(12);
    sideLayout->addWidget(m_preview, 1);
    sideLayout->addWidget(buildMessage());

    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_choices);
    columns->addWidget(side, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(buildButtons());

    restoreChoices();
    setFormat(format);
    connect(m_content, &ContentFields::changed, this, &ExportDialog::takeContent);
    resize(1040, 780);
    m_export->setFocus();
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::buildChoices()
{
    auto *area = new QScrollArea(this);
    area->setFixedWidth(ChoicesWidth);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *choices = new QWidget(area);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(6);
    m_content = new ContentFields(m_offer, choices);
    layout->addWidget(m_content);
    layout->addSpacing(8);
    buildFormats(layout);
    layout->addSpacing(8);
    buildLook(layout);
    layout->addSpacing(8);
    buildTarget(layout);
    layout->addStretch(1);
    area->setWidget(choices);
    return area;
}

void ExportDialog::buildFormats(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    const QList<std::tuple<ExportFormat, QString, QString, QString>> formats = {
        {ExportFormat::Png, QStringLiteral("image"), tr("PNG 图片"), QStringLiteral("first")},
        {ExportFormat::Pdf, QStringLiteral("document"), tr("PDF 文档"), QString()},
        {ExportFormat::Svg, QStringLiteral("bars"), tr("SVG 矢量图"), QStringLiteral("last")},
    };
    for (const auto &[format, icon, words, place] : formats) {
        auto *button = new QPushButton(m_theme.icon(icon), words, this);
        button->setProperty("role", QStringLiteral("segment"));
        button->setProperty("place", place);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_formats->addButton(button, int(format));
        row->addWidget(button);
    }
    connect(m_formats, &QButtonGroup::idClicked, this, [this](int id) { setFormat(ExportFormat(id)); });

    m_picture = new PictureFields(this);
    m_paper = new PaperFields(this);
    connect(m_picture, &PictureFields::changed, this, &ExportDialog::refresh);
    connect(m_paper, &PaperFields::changed, this, &ExportDialog::refresh);

    layout->addWidget(groupLabel(tr("格式"), this));
    layout->addLayout(row);
    layout->addSpacing(2);
    layout->addWidget(m_picture);
    layout->addWidget(m_paper);
}

void ExportDialog::buildLook(QVBoxLayout *layout)
{
    m_colors = new QComboBox(this);
    m_colors->addItem(tr("打印（白底）"), int(ThemeName::Print));
    m_colors->addItem(tr("灰度打印（适合复印）"), int(ThemeName::Grayscale));
    m_colors->addItem(tr("与屏幕一致"), AsOnScreen);
    m_colors->addItem(tr("浅色"), int(ThemeName::Light));
    m_colors->addItem(tr("深色"), int(ThemeName::Dark));
    connect(m_colors, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(formLabel(tr("配色"), m_colors, this), m_colors);

    m_title = new QCheckBox(tr("显示标题"), this);
    m_source = new QCheckBox(tr("图下注明来源与段号"), this);
    layout->addLayout(form);
    for (QCheckBox *box : {m_title, m_source}) {
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
        layout->addWidget(box);
    }
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

    m_nameLabel = groupLabel(tr("文件名"), this);
    m_nameLabel->setBuddy(m_name);
    m_name->setAccessibleName(tr("文件名"));
    QLabel *folderLabel = groupLabel(tr("存放位置"), this);
    folderLabel->setBuddy(m_folder);
    m_folder->setAccessibleName(tr("存放位置"));
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(folderLabel);
    layout->addLayout(folder);
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
    m_hint = new QLabel(bottom);
    m_hint->setProperty("role", QStringLiteral("caption"));
    m_progress = new QProgressBar(bottom);
    m_progress->setAccessibleName(tr("导出进度"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_print = new QPushButton(m_theme.icon(QStringLiteral("print")), tr("打印…"), bottom);
    m_print->setAutoDefault(false);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    auto *cancel = new QPushButton(tr("取消"), bottom);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    m_export = new QPushButton(tr("导出"), bottom);
    m_export->setProperty("role", QStringLiteral("primary"));
    m_export->setIcon(m_theme.icon(QStringLiteral("export"), m_theme.tokens().onPrimary));
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportNow);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(22, 12, 22, 14);
    row->setSpacing(10);
    row->addWidget(m_hint, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_print);
    row->addWidget(cancel);
    row->addWidget(m_export);
    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(rule);
    layout->addLayout(row);
    return bottom;
}

void ExportDialog::restoreChoices()
{
    const QSettings settings;
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
    if (!m_content->document())
        settings.setValue(key("format"), formatName(format()));
    settings.setValue(key("colors"), m_colors->currentData());
    settings.setValue(key("title"), m_title->isChecked());
    settings.setValue(key("source"), m_source->isChecked());
    settings.setValue(key("folder"), QDir::fromNativeSeparators(m_folder->text()));
    m_content->keepChoices();
    m_picture->keepChoices();
    m_paper->keepChoices();
}

/// A document is a PDF and lays out itself what its charts bear.
void ExportDialog::takeContent()
{
    const bool document = m_content->document() != nullptr;
    const bool was = !m_formats->button(int(ExportFormat::Png))->isEnabled();
    if (document && !was)
        m_chartFormat = format();
    for (const ExportFormat other : {ExportFormat::Png, ExportFormat::Svg}) {
        m_formats->button(int(other))->setEnabled(!document);
        m_formats->button(int(other))->setToolTip(document ? tr("简报与演示文稿导出为 PDF") : QString());
    }
    for (QWidget *field : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_source)})
        field->setVisible(!document);
    if (document != was)
        setFormat(document ? ExportFormat::Pdf : m_chartFormat);
    proposeName();
    refresh();
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_formats->checkedId());
}

void ExportDialog::setFormat(ExportFormat format)
{
    m_formats->button(int(format))->setChecked(true);
    m_picture->setVisible(format != ExportFormat::Pdf);
    m_paper->setVisible(format == ExportFormat::Pdf && !m_content->document());
    m_picture->setFormat(format);
    proposeName();
    refresh();
}

ThemeName ExportDialog::colors() const
{
    const int chosen = m_colors->currentData().toInt();
    return chosen == AsOnScreen ? m_theme.name() : ThemeName(chosen);
}

ChartExport ExportDialog::options() const
{
    ChartStyle style;
    style.theme = colors();
    style.showTitle = m_title->isChecked();
    style.showSource = m_source->isChecked();
    return m_picture->options(format(), style);
}

/// What is shown, printed and made a PDF of.
std::shared_ptr<const ExportPages> ExportDialog::pages() const
{
    if (m_content->document())
        return m_document;
    return std::make_shared<ChartPages>(m_content->charts(), options(),
        format() == ExportFormat::Pdf ? m_paper->setup() : PageSetup());
}

/// Lays out the document chosen, unless that was done.
void ExportDialog::layOutDocument()
{
    const ExportDocument *document = m_content->document();
    if (!document || (m_document && m_documentId == document->id && m_documentTheme == colors()))
        return;
    m_documentId = document->id;
    m_documentTheme = colors();
    m_document = document->pages(m_documentTheme);
}

/// Pictures are files of their own; a document holds any number of pages.
bool ExportDialog::writesFolder() const
{
    return format() != ExportFormat::Pdf && content() != Content::Chart && !m_content->document();
}

QString ExportDialog::proposedName() const
{
    const QList<ChartSpec> charts = m_content->charts();
    if (content() == Content::Chart)
        return charts.isEmpty() ? QString() : proposedFileName(m_offer.reportName, charts.constFirst(), format());
    const QString words = m_content->name();
    const QString name = safeFileName(m_offer.reportName.isEmpty() ? words : m_offer.reportName + u'_' + words);
    return writesFolder() ? name : name + u'.' + formatName(format());
}

/// Proposes a name, unless the user has written one; that keeps its words under a new suffix.
void ExportDialog::proposeName()
{
    const QString typed = m_name->text();
    const bool own = !typed.isEmpty() && typed != m_proposedName;
    m_proposedName = proposedName();
    const QString suffix = writesFolder() ? QString() : u'.' + formatName(format());
    m_name->setText(own ? withoutSuffix(typed) + suffix : m_proposedName);
    m_name->setCursorPosition(0);
    m_nameLabel->setText(writesFolder() ? tr("文件夹名") : tr("文件名"));
    m_name->setAccessibleName(m_nameLabel->text());
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
    const QString name = writesFolder() ? m_name->text().trimmed() : withoutSuffix(m_name->text());
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (name.isEmpty() || folder.isEmpty())
        return {};
    return QDir(folder).filePath(writesFolder() ? name : name + u'.' + formatName(format()));
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.options = options();
    const QString target = path();
    if (format() == ExportFormat::Pdf) {
        request.pages = pages();
        request.title = m_content->document() ? m_content->document()->title : withoutSuffix(proposedName());
        request.paths = {target};
        return request;
    }
    request.charts = m_content->charts();
    for (const ChartSpec &chart : std::as_const(request.charts))
        request.paths.append(writesFolder() ? QDir(target).filePath(proposedFileName(m_offer.reportName, chart, format())) : target);
    return request;
}

void ExportDialog::refresh()
{
    if (!m_preview || m_offer.charts.isEmpty())
        return;
    showMessage({}, false);
    layOutDocument();
    const ChartExport chosen = options();
    const auto shown = pages();
    m_preview->setPages(shown, format() == ExportFormat::Png ? chosen.scale : 1);
    const int count = shown ? shown->count() : 0;
    m_export->setEnabled(count > 0);
    m_print->setEnabled(count > 0);
    if (count == 0) {
        m_hint->setText(m_content->document() ? QString() : tr("请至少选择一张图表"));
        return;
    }
    const QSize pixels = (chosen.size * chosen.scale).toSize();
    switch (format()) {
    case ExportFormat::Png:
        m_hint->setText(tr("%n 个文件，每个 %1 × %2 像素", nullptr, count).arg(pixels.width()).arg(pixels.height()));
        break;
    case ExportFormat::Pdf:
        m_hint->setText(tr("一个文件，%n 页，文字可检索", nullptr, count));
        break;
    case ExportFormat::Svg:
        m_hint->setText(tr("%n 个文件，可在绘图软件中编辑", nullptr, count));
        break;
    }
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

void ExportDialog::print()
{
    if (const ExportDocument *document = m_content->document()) {
        printPages(*m_document, document->title, this);
        return;
    }
    PageSetup setup = m_paper->setup();
    setup.paper = Paper::A4;
    printCharts(m_content->charts(), options().style, setup, this);
}

void ExportDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

void ExportDialog::showRunning(bool running)
{
    m_hint->setVisible(!running);
    m_progress->setVisible(running);
    for (QWidget *widget : {m_choices, static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_export)})
        widget->setEnabled(!running);
}

void ExportDialog::write(bool overwrite)
{
    if (m_job)
        return;
    if (path().isEmpty()) {
        showMessage(m_name->text().trimmed().isEmpty() ? tr("请填写文件名。") : tr("请选择存放的文件夹。"), false);
        return;
    }
    ExportRequest request = this->request();
    request.overwrite = overwrite;
    const bool newFolder = writesFolder() && !QFileInfo::exists(path());
    if (newFolder && !QDir().mkdir(path())) {
        showMessage(tr("无法建立文件夹“%1”。请检查上级文件夹是否存在、可否写入，或换一个位置。")
                        .arg(QDir::toNativeSeparators(path())), false);
        return;
    }

    showMessage({}, false);
    showRunning(true);
    m_job = new ExportJob(request, this);
    const auto leave = [this, newFolder] {
        m_job->deleteLater();
        m_job = nullptr;
        showRunning(false);
        if (newFolder)
            QDir().rmdir(path()); // empty where nothing was written, else it stays
    };
    connect(m_job, &ExportJob::progress, m_progress, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_job, &ExportJob::cancelled, this, [this, leave] {
        leave();
        showMessage(tr("已取消导出，未写入任何文件。"), false);
    });
    connect(m_job, &ExportJob::finished, this, [this, leave](const Result<QStringList> &files) {
        leave();
        if (!files) {
            showMessage(files.error().message, files.error().code == ErrorCode::FileExists);
            return;
        }
        keepChoices();
        emit exported(*files);
        accept();
    });
    m_job->start();
}

} // namespace jingan
