// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectexportdialog.h"

#include "app/projects/projectexport.h"
#include "ui/export/formlabel.h"
#include "ui/export/projectexportjob.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace jingan {

namespace {

/// The label of a row whose choices name themselves.
QLabel *rowLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("secondary"));
    return label;
}

QString folderKey()
{
    return QStringLiteral("export/folder");
}

} // namespace

ProjectExportDialog::ProjectExportDialog(const QList<ProjectRecord> &records, const QDate &asOf, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_theme(theme)
    , m_asOf(new QDateEdit(asOf))
    , m_folder(new QLineEdit)
    , m_name(new QLabel)
    , m_hint(new QLabel(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_export(new QPushButton(tr("导出"), this))
    , m_choices(new QWidget(this))
{
    setWindowTitle(tr("导出实事项目"));
    auto *form = new QFormLayout(m_choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(12);
    m_documents = addSegments(form, tr("内容"), {{int(ProjectDocument::List), tr("项目清单")}, {int(ProjectDocument::Report), tr("月报")}});
    m_formats = addSegments(form, tr("格式"), {{int(ProjectFormat::Xlsx), QStringLiteral("XLSX")},
        {int(ProjectFormat::Csv), QStringLiteral("CSV")}, {int(ProjectFormat::Pdf), QStringLiteral("PDF")}});
    m_asOf->setCalendarPopup(true);
    m_asOf->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    form->addRow(formLabel(tr("截至"), m_asOf, this), m_asOf);
    auto *choose = new QPushButton(tr("选择…"), this);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("选择存放的文件夹"));
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_folder, 1);
    place->addWidget(choose);
    form->addRow(formLabel(tr("文件夹"), m_folder, this), place);
    m_name->setProperty("role", QStringLiteral("strong"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(rowLabel(tr("文件名"), this), m_name);
    m_hint->setProperty("role", QStringLiteral("caption"));
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(36);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setProperty("role", QStringLiteral("error"));
    m_message->setWordWrap(true);
    m_message->hide();

    auto *cancel = new QPushButton(tr("取消"), this);
    cancel->setAutoDefault(false);
    m_export->setProperty("role", QStringLiteral("primary"));
    m_export->setDefault(true);
    m_progress->setAccessibleName(tr("导出进度"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_progress->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(m_choices);
    layout->addWidget(m_hint);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addLayout(buttons);

    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setText(QDir::toNativeSeparators(QSettings().value(folderKey(), documents).toString()));
    for (QButtonGroup *group : {m_documents, m_formats})
        connect(group, &QButtonGroup::idClicked, this, &ProjectExportDialog::refresh);
    connect(m_asOf, &QDateEdit::dateChanged, this, &ProjectExportDialog::refresh);
    connect(m_folder, &QLineEdit::textChanged, this, &ProjectExportDialog::refresh);
    connect(choose, &QPushButton::clicked, this, &ProjectExportDialog::chooseFolder);
    connect(cancel, &QPushButton::clicked, this, &ProjectExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ProjectExportDialog::write);
    refresh();
    resize(560, 360);
    m_export->setFocus();
}

QButtonGroup *ProjectExportDialog::addSegments(QFormLayout *form, const QString &label, const QList<std::pair<int, QString>> &choices)
{
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto *button = new QPushButton(choices.at(i).second, this);
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setAutoDefault(false);
        button->setProperty("role", QStringLiteral("segment"));
        if (i == 0 || i + 1 == choices.size())
            button->setProperty("place", i == 0 ? QStringLiteral("first") : QStringLiteral("last"));
        button->setAccessibleName(label + u' ' + choices.at(i).second);
        // Chosen, its words are bold and wider.
        button->setMinimumWidth(QFontMetrics(m_theme.font(14, QFont::Bold)).horizontalAdvance(choices.at(i).second) + 28);
        group->addButton(button, choices.at(i).first);
        row->addWidget(button);
    }
    row->addStretch(1);
    form->addRow(rowLabel(label, this), row);
    return group;
}

void ProjectExportDialog::setDocument(ProjectDocument document)
{
    m_documents->button(int(document))->setChecked(true);
    refresh();
}

void ProjectExportDialog::setFormat(ProjectFormat format)
{
    m_formats->button(int(format))->setChecked(true);
    refresh();
}

void ProjectExportDialog::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

QString ProjectExportDialog::path() const
{
    return QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).filePath(m_name->text());
}

void ProjectExportDialog::refresh()
{
    const bool list = m_documents->checkedId() == int(ProjectDocument::List);
    const auto format = ProjectFormat(m_formats->checkedId());
    m_name->setText((list ? projectListFileName(m_records) : progressReportFileName(m_records, m_asOf->date())) + u'.'
        + projectFormatSuffix(format));
    QString hint = list ? tr("全部栏目与截至当日的进展。XLSX 与 CSV 改好后可以再导入。")
                        : tr("汇总在前，慢序时与需关注的项目排在最前，附判断依据。");
    if (format == ProjectFormat::Pdf && list)
        hint = tr("办公用表：序号、实事项目、目标、完成情况、占全年计划、牵头单位、状态。");
    m_hint->setText(hint);
    m_message->hide();
    m_overwrite = false;
    m_export->setText(tr("导出"));
    m_export->setEnabled(!m_folder->text().trimmed().isEmpty() && !m_records.isEmpty());
}

void ProjectExportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("选择存放的文件夹"), m_folder->text());
    if (!folder.isEmpty())
        setFolder(folder);
}

void ProjectExportDialog::write()
{
    if (m_job)
        return;
    m_message->hide();
    m_job = new ProjectExportJob({ProjectDocument(m_documents->checkedId()), ProjectFormat(m_formats->checkedId()), m_records,
        m_asOf->date(), path(), m_overwrite}, this);
    connect(m_job, &ProjectExportJob::progress, m_progress, &QProgressBar::setValue);
    connect(m_job, &ProjectExportJob::finished, this, &ProjectExportDialog::finish);
    setRunning(true);
    m_job->start();
}

void ProjectExportDialog::finish(const Result<QString> &file)
{
    m_job->deleteLater();
    m_job = nullptr;
    setRunning(false);
    if (!file) {
        m_message->setText(file.error().message);
        m_message->show();
        if (file.error().code == ErrorCode::FileExists) {
            m_overwrite = true;
            m_export->setText(tr("覆盖"));
        }
        return;
    }
    QSettings().setValue(folderKey(), QFileInfo(*file).absolutePath());
    emit exported(*file);
    accept();
}

void ProjectExportDialog::setRunning(bool running)
{
    m_choices->setEnabled(!running);
    m_export->setEnabled(!running);
    m_progress->setValue(0);
    m_progress->setVisible(running);
    // Switched off, the button lost it.
    if (!running)
        m_export->setFocus();
}

void ProjectExportDialog::reject()
{
    // The first «cancel» stops the writing, the next closes.
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace jingan
