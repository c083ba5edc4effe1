// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/listorigin.h"

#include <QCoreApplication>
#include <QSet>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ListOrigin)
};

/// How many projects come from where.
struct Origins {
    int text = 0;
    int appendix = 0;
    int files = 0;
    int byHand = 0;
    QStringList appendixNames;
    QStringList fileNames;

    explicit Origins(const QList<ProjectRecord> &records)
    {
        for (const ProjectRecord &record : records) {
            const ProjectSource &source = record.project.source;
            if (source.isReport()) {
                ++text;
            } else if (source.isAppendix()) {
                ++appendix;
                add(appendixNames, source.listName());
            } else if (!source.file.isEmpty()) {
                ++files;
                add(fileNames, source.file);
            } else {
                ++byHand;
            }
        }
    }

    static void add(QStringList &names, const QString &name)
    {
        if (!names.contains(name))
            names.append(name);
    }

    QStringList parts() const
    {
        QStringList parts;
        if (text > 0)
            parts.append(Messages::tr("%1 项据报告正文整理").arg(text));
        if (appendix > 0)
            parts.append(Messages::tr("%1 项载于报告“%2”").arg(appendix).arg(appendixNames.join(Messages::tr("”“"))));
        if (files > 0)
            parts.append(Messages::tr("%1 项导入自“%2”").arg(files).arg(fileNames.join(Messages::tr("”“"))));
        if (byHand > 0)
            parts.append(Messages::tr("%1 项为手工新增").arg(byHand));
        return parts;
    }
};

/// What the report says of the list that isn't in it; empty of a list that it holds.
QString announcement(const QList<Project> &compiled)
{
    QSet<QString> areas;
    for (const Project &project : compiled) {
        if (!project.source.isReport())
            return {};
        areas.insert(project.area);
    }
    return compiled.isEmpty() ? QString()
                              : Messages::tr("报告仅公布“%1 个方面 %2 项”，未附清单").arg(areas.size()).arg(compiled.size());
}

QString originText(const QList<Project> &compiled, const QList<ProjectRecord> &records)
{
    const Origins origins(records);
    const int total = int(records.size());
    if (total == 0)
        return Messages::tr("清单上没有项目。");
    if (origins.appendix == total)
        return Messages::tr("清单载于报告“%1”，共 %2 项。").arg(origins.appendixNames.join(Messages::tr("”“"))).arg(total);
    if (origins.files == total)
        return Messages::tr("清单导入自“%1”，共 %2 项。").arg(origins.fileNames.join(Messages::tr("”“"))).arg(total);
    const QString announced = announcement(compiled);
    if (announced.isEmpty() || origins.text == 0)
        return Messages::tr("清单共 %1 项，其中 %2。").arg(total).arg(origins.parts().join(Messages::tr("，")));
    if (origins.text == total && total == compiled.size())
        return Messages::tr("%1；本清单据报告正文整理。").arg(announced);
    return Messages::tr("%1；本清单共 %2 项，其中 %3。").arg(announced).arg(total).arg(origins.parts().join(Messages::tr("，")));
}

} // namespace

QString listOriginText(const QList<Project> &compiled, const QList<ProjectRecord> &records, const QString &remark)
{
    const QString text = originText(compiled, records);
    return remark.isEmpty() ? text : Messages::tr("%1%2", "two sentences").arg(text, remark);
}

} // namespace jingan
