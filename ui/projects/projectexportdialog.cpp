// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectexportdialog.h"

#include "app/projects/projectexport.h"
#include "ui/export/formlabel.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
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
    , m_asOf(new QDateEdit(asOf, this))
    , m_folder(new QLineEdit(this))
    , m_name(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_message(new QLabel(this))
    , m_export(new QPushButton(tr("导出"), this))
{
    setWindowTitle(tr("导出实事项目"));
    auto *form = new QFormLayout;
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
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
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
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
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
    const QString target = path();
    m_export->setEnabled(false);
    const Result<void> written = writeProjects(target, ProjectDocument(m_documents->checkedId()),
        ProjectFormat(m_formats->checkedId()), m_records, m_asOf->date(), m_overwrite);
    m_export->setEnabled(true);
    if (!written) {
        m_message->setText(written.error().message);
        m_message->show();
        if (written.error().code == ErrorCode::FileExists) {
            m_overwrite = true;
            m_export->setText(tr("覆盖"));
        }
        return;
    }
    QSettings().setValue(folderKey(), QFileInfo(target).absolutePath());
    emit exported(target);
    accept();
}

} // namespace jingan
