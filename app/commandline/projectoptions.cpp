// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/projectoptions.h"

#include "app/commandline/badargument.h"
#include "app/projects/projectlog.h"
#include "app/projects/projectstatus.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What can be done, with the arguments that it takes at least and at most.
struct Action {
    QString name;
    int least;
    int most;
};

constexpr int Any = 1000;

const QList<Action> &actions()
{
    static const QList<Action> all = {{QStringLiteral("list"), 0, 0}, {QStringLiteral("show"), 1, 1},
        {QStringLiteral("set"), 2, Any}, {QStringLiteral("log"), 1, 1}, {QStringLiteral("import"), 1, 1},
        {QStringLiteral("export"), 0, 0}, {QStringLiteral("archives"), 0, 0}, {QStringLiteral("history"), 0, 1},
        {QStringLiteral("backup"), 0, 1}, {QStringLiteral("restore"), 1, 1}, {QStringLiteral("recover"), 0, 0}, {QStringLiteral("push"), 1, 1},
        {QStringLiteral("pull"), 1, 1}, {QStringLiteral("database"), 1, 3}};
    return all;
}

QStringList statusKeys()
{
    QStringList keys;
    for (const ProjectStatus status : projectStatuses())
        keys.append(projectStatusKey(status));
    return keys;
}

QStringList markKeys()
{
    QStringList keys;
    for (const StatusMark mark : statusMarks()) {
        if (mark != StatusMark::None)
            keys.append(statusMarkKey(mark));
    }
    return keys;
}

Result<QDate> readDate(const QCommandLineParser &parser, const QString &option)
{
    const QString text = parser.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return badArgument(Messages::tr("--%1 的日期“%2”无效，应如 2025-06-30。").arg(option, text));
    return day;
}

/// «120» or «2=30»: the quantity of the first measure, or of the one named.
Result<void> readDone(ProjectRequest &request, const QStringList &values)
{
    for (const QString &value : values) {
        const qsizetype sign = value.indexOf(u'=');
        bool ok = false;
        const double done = value.mid(sign + 1).toDouble(&ok);
        if (!ok || done < 0.0)
            return badArgument(Messages::tr("--done 的“%1”无效，应如 120，或“指标编号=120”。").arg(value));
        request.done.append({sign < 0 ? QString() : value.left(sign), done});
    }
    return {};
}

} // namespace

void addProjectOptions(QCommandLineParser &parser)
{
    const auto add = [&](const QString &name, const QString &words, const QString &value) {
        parser.addOption(QCommandLineOption(name, words, value));
    };
    parser.addPositionalArgument(Messages::tr("操作"), Messages::tr("list 列出；show 序号；set 序号 字段=值 …；log 序号（带 --done、--text 等时添加一条进展）；import 文件；export；archives 列出存档的清单；history [序号]；backup [文件]；restore 文件；recover 找回已损坏的清单；push 地址 把清单送到服务器；pull 地址 从服务器取来；database init、list、password、grant 用户 角色、revoke 用户 设置服务器上的清单与权限。"),
        Messages::tr("操作 [参数]"));
    add(QStringLiteral("as-of"), Messages::tr("截至日期，默认今天；如 2025-06-30。"), Messages::tr("日期"));
    add(QStringLiteral("area"), Messages::tr("list：只列这个方面的项目。"), Messages::tr("方面"));
    add(QStringLiteral("department"), Messages::tr("list：只列这个部门牵头的项目。database grant：编辑可修改的部门，可多次给出，* 为全部。"), Messages::tr("部门"));
    add(QStringLiteral("status"), Messages::tr("list：只列这些状态的项目，可多次给出：%1。").arg(statusKeys().join(Messages::tr("、"))), Messages::tr("状态"));
    add(QStringLiteral("text"), Messages::tr("list：名称、引文、部门等含有这些字的项目，也可用拼音首字母。log：完成情况。"), Messages::tr("文字"));
    parser.addOption(QCommandLineOption(QStringLiteral("late"), Messages::tr("list：滞后的排在前面。")));
    add(QStringLiteral("date"), Messages::tr("log：数字截至的日期，默认为 --as-of。"), Messages::tr("日期"));
    add(QStringLiteral("done"), Messages::tr("log：累计完成数；有几项指标时写“指标编号=数”，可多次给出。"), Messages::tr("数"));
    add(QStringLiteral("reporter"), Messages::tr("log：报送人。"), Messages::tr("姓名"));
    add(QStringLiteral("evidence"), Messages::tr("log：佐证材料的路径或链接。"), Messages::tr("位置"));
    add(QStringLiteral("mark"), Messages::tr("log：人工标注：%1。").arg(markKeys().join(Messages::tr("、"))), Messages::tr("标注"));
    add(QStringLiteral("user"), Messages::tr("变更记录中的姓名，默认为系统用户名；服务器上总是登录的用户。"), Messages::tr("姓名"));
    add(QStringLiteral("reason"), Messages::tr("变更记录中的事由。"), Messages::tr("事由"));
    add(QStringLiteral("kind"), Messages::tr("import：list 清单（默认）或 return 月报。"), Messages::tr("种类"));
    add(QStringLiteral("mode"), Messages::tr("import：merge 合并（默认）、replace 替换（原清单存档，同名项目保留进展）或 restart 替换（进展从头记）。"), Messages::tr("方式"));
    add(QStringLiteral("sheet"), Messages::tr("import：工作表的名称。"), Messages::tr("名称"));
    add(QStringLiteral("map"), Messages::tr("import：各列的内容，如 C=target,D=unit；不给出时看表头。"), Messages::tr("对应"));
    parser.addOption(QCommandLineOption(QStringLiteral("dry-run"), Messages::tr("import：只说明会改什么，不写入。")));
    parser.addOption(QCommandLineOption(QStringLiteral("report"), Messages::tr("export：导出月报，而不是清单。")));
    add(QStringLiteral("archive"), Messages::tr("export：导出这个编号的存档，编号见 archives。"), Messages::tr("编号"));
    add(QStringLiteral("limit"), Messages::tr("history：最多列出的条数。"), Messages::tr("条数"));
}

Result<ProjectRequest> readProjectRequest(const QCommandLineParser &parser)
{
    ProjectRequest request;
    request.arguments = parser.positionalArguments();
    QStringList names;
    for (const Action &each : actions())
        names.append(each.name);
    if (request.arguments.isEmpty() || !names.contains(request.arguments.constFirst()))
        return badArgument(Messages::tr("projects 之后应为：%1。").arg(names.join(Messages::tr("、"))));
    request.action = request.arguments.takeFirst();
    const Action &action = actions().at(names.indexOf(request.action));
    if (request.arguments.size() < action.least)
        return badArgument(Messages::tr("projects %1 还缺参数，用法见 jingan-dashboard projects --help。").arg(request.action));
    if (request.arguments.size() > action.most)
        return badArgument(Messages::tr("多余的参数“%1”。").arg(request.arguments.at(action.most)));

    for (const auto &[option, day] : {std::pair{QStringLiteral("as-of"), &request.asOf}, {QStringLiteral("date"), &request.date}}) {
        const Result<QDate> read = readDate(parser, option);
        if (!read)
            return tl::unexpected(read.error());
        *day = *read;
    }
    request.area = parser.value(QStringLiteral("area"));
    request.department = parser.value(QStringLiteral("department"));
    request.departments = parser.values(QStringLiteral("department"));
    request.statuses = parser.values(QStringLiteral("status"));
    for (const QString &status : std::as_const(request.statuses)) {
        if (!projectStatusOfKey(status))
            return badArgument(Messages::tr("没有状态“%1”，可用：%2。").arg(status, statusKeys().join(Messages::tr("、"))));
    }
    request.text = parser.value(QStringLiteral("text"));
    request.lateFirst = parser.isSet(QStringLiteral("late"));
    if (const auto done = readDone(request, parser.values(QStringLiteral("done"))); !done)
        return tl::unexpected(done.error());
    request.reporter = parser.value(QStringLiteral("reporter"));
    request.evidence = parser.value(QStringLiteral("evidence"));
    request.mark = parser.value(QStringLiteral("mark"));
    if (!statusMarkOfKey(request.mark))
        return badArgument(Messages::tr("没有标注“%1”，可用：%2。").arg(request.mark, markKeys().join(Messages::tr("、"))));
    for (const auto &[option, value, allowed] :
        {std::tuple{QStringLiteral("kind"), &request.kind, QStringList{QStringLiteral("list"), QStringLiteral("return")}},
            {QStringLiteral("mode"), &request.mode, QStringList{QStringLiteral("merge"), QStringLiteral("replace"), QStringLiteral("restart")}}}) {
        *value = parser.isSet(option) ? parser.value(option) : allowed.constFirst();
        if (!allowed.contains(*value)) {
            return badArgument(Messages::tr("--%1 的“%2”无效，可用：%3。").arg(option, *value, allowed.join(Messages::tr("、"))));
        }
    }
    request.sheet = parser.value(QStringLiteral("sheet"));
    request.map = parser.value(QStringLiteral("map"));
    request.dryRun = parser.isSet(QStringLiteral("dry-run"));
    request.report = parser.isSet(QStringLiteral("report"));
    bool isNumber = true;
    const QString archive = parser.value(QStringLiteral("archive"));
    request.archive = archive.isEmpty() ? 0 : archive.toLongLong(&isNumber);
    if (!isNumber || request.archive < 0)
        return badArgument(Messages::tr("--archive 的“%1”无效，应为存档的编号，见 projects archives。").arg(archive));
    request.user = parser.value(QStringLiteral("user"));
    request.reason = parser.value(QStringLiteral("reason"));
    const QString limit = parser.value(QStringLiteral("limit"));
    bool ok = limit.isEmpty();
    if (!limit.isEmpty())
        request.limit = limit.toInt(&ok);
    if (!ok || request.limit < 0)
        return badArgument(Messages::tr("--limit 的“%1”无效，应为整数。").arg(limit));
    return request;
}

} // namespace jingan
