// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/projectexportcommand.h"

#include "app/commandline/textcommands.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectexport.h"
#include "app/projects/projectstore.h"
#include "ui/export/projectdocument.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

ProjectFormat formatOf(const QString &suffix)
{
    for (const ProjectFormat each : projectFormats()) {
        if (projectFormatSuffix(each) == suffix)
            return each;
    }
    return ProjectFormat::Xlsx;
}

} // namespace

Result<QByteArray> runProjectExportCommand(const Invocation &invocation, const ReadingControl &control)
{
    if (!loadFonts())
        return tl::unexpected(Error{ErrorCode::FileUnreadable, Messages::tr("程序自带的字体无法载入，未导出。请重新安装程序。")});
    const auto dataset = readDataset(shippedDatasetFolder());
    if (!dataset)
        return tl::unexpected(dataset.error());
    const ProjectRequest &request = invocation.projects;
    const auto store = ProjectStore::open(chosenDatabase(invocation.database),
        {dataset->projects, request.user, {}});
    if (!store)
        return tl::unexpected(store.error());
    ProjectExport file;
    file.document = request.report ? ProjectDocument::Report : ProjectDocument::List;
    file.format = formatOf(invocation.format);
    const auto records = request.archive > 0 ? (*store)->archivedRecords(request.archive)
                                             : Result<QList<ProjectRecord>>((*store)->records());
    if (!records)
        return tl::unexpected(records.error());
    file.records = *records;
    file.asOf = request.asOf.isValid() ? request.asOf : QDate::currentDate();
    file.overwrite = invocation.force;
    file.path = invocation.output;
    if (!file.path.endsWith(u'.' + invocation.format, Qt::CaseInsensitive)) {
        const QString name = request.report ? progressReportFileName(file.records, file.asOf) : projectListFileName(file.records);
        file.path = QDir(file.path).filePath(name + u'.' + invocation.format);
    }
    if (!QDir().mkpath(QFileInfo(file.path).absolutePath())) {
        return tl::unexpected(Error{ErrorCode::WriteFailed,
            Messages::tr("无法建立文件夹“%1”。请换一个位置，或检查写入权限。").arg(QFileInfo(file.path).path())});
    }
    return writeProjects(file, control).map([](const QString &path) { return (path + u'\n').toUtf8(); });
}

} // namespace jingan
