// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/listedprojects.h"

#include "app/report/headingform.h"

#include <QRegularExpression>

namespace jingan {

namespace {

/// Which column of a table holds what; −1 for none.
struct Columns {
    int number = -1;
    int area = -1;
    int title = -1;
    int content = -1;
    int department = -1;

    bool isKnown() const { return title >= 0 || content >= 0; }
};

Columns columnsOf(const QStringList &cells)
{
    Columns columns;
    for (int i = 0; i < cells.size(); ++i) {
        const QString &cell = cells.at(i);
        if (cell.size() > 14)
            return {};
        const auto is = [&](const char *words) { return cell.contains(QRegularExpression(QString::fromUtf8(words))); };
        if (is("序号|编号"))
            columns.number = i;
        else if (is("责任|牵头|承办|主办"))
            columns.department = i;
        else if (is("领域|类别|分类|类型"))
            columns.area = i;
        else if (is("内容|措施|目标|标准|任务|情况"))
            columns.content = columns.content < 0 ? i : columns.content;
        else if (is("名称|项目|事项|实事"))
            columns.title = i;
    }
    return columns;
}

int numberIn(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^\\d{1,3}"));
    if (const auto match = digits.match(text); match.hasMatch())
        return match.captured().toInt();
    static const QRegularExpression chinese(QStringLiteral("^[一二三四五六七八九十]{1,3}"));
    return chineseNumberValue(chinese.match(text).captured());
}

/// «（1）…（2）…», «①…②…» and «…；…» are measures by themselves.
QStringList measuresOf(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("(?=[（(]\\d{1,2}[）)])|(?=[①-⑳⑴-⒇])"));
    static const QRegularExpression leading(QStringLiteral("^(?:[（(]\\d{1,2}[）)]|[①-⑳⑴-⒇])[、.．]?"));
    static const QRegularExpression ends(QStringLiteral("[；;。]+$"));
    QStringList measures;
    QStringList pieces = text.split(marks, Qt::SkipEmptyParts);
    if (pieces.size() == 1)
        pieces = text.split(u'；', Qt::SkipEmptyParts);
    for (const QString &piece : std::as_const(pieces)) {
        const QString measure = QString(piece).remove(leading).remove(ends).trimmed();
        if (!measure.isEmpty())
            measures.append(measure);
    }
    return measures;
}

class ListReader
{
public:
    explicit ListReader(QList<ListedProject> &projects)
        : m_projects(projects)
    {
    }

    void read(const Appendix &appendix)
    {
        m_first = m_projects.size();
        m_area.clear();
        const bool fields = numbersFields(appendix);
        for (qsizetype i = 0; i < appendix.rows.size(); ++i) {
            const QStringList &row = appendix.rows.at(i);
            const qsizetype known = m_projects.size();
            if (row.size() > 1)
                readCells(row);
            else if (!row.isEmpty())
                readLine(row.constFirst(), fields);
            if (m_projects.size() > known) {
                m_projects.last().appendix = appendix.title;
                m_projects.last().row = int(i) + 1;
                m_projects.last().quote = row.join(u' ').simplified();
            }
        }
    }

private:
    /// «一、教育» over «1.…»: the Chinese numbers count fields, not projects.
    static bool numbersFields(const Appendix &appendix)
    {
        bool chinese = false;
        for (const QStringList &row : appendix.rows) {
            const auto heading = row.size() == 1 ? headingLineOf({row.constFirst(), 0, 0, 0, {}}) : std::nullopt;
            if (!heading)
                continue;
            chinese = chinese || heading->form == HeadingForm::Chinese || heading->form == HeadingForm::Bracketed;
            if (chinese && heading->form == HeadingForm::Arabic)
                return true;
        }
        return false;
    }

    void readCells(const QStringList &cells)
    {
        if (const Columns columns = columnsOf(cells); columns.isKnown()) {
            m_columns = columns;
            return;
        }
        Columns columns = m_columns;
        if (!columns.isKnown()) {
            columns.number = numberIn(cells.constFirst()) > 0 ? 0 : -1;
            columns.title = columns.number + 1;
            columns.content = columns.title + 1;
        }
        const QString title = cells.value(columns.title).trimmed();
        const int number = numberIn(cells.value(columns.number));
        // A cell that spans several rows stands once.
        if (title.isEmpty() && number == 0) {
            addMeasures(cells.value(columns.content));
            return;
        }
        ListedProject project;
        project.number = number > 0 ? number : int(m_projects.size() - m_first) + 1;
        project.area = cells.value(columns.area).trimmed();
        project.title = title;
        project.measures = measuresOf(cells.value(columns.content));
        project.department = cells.value(columns.department).trimmed();
        if (project.title.isEmpty() && !project.measures.isEmpty())
            project.title = project.measures.takeFirst();
        m_projects.append(project);
    }

    void readLine(const QString &line, bool fields)
    {
        static const QRegularExpression numbered(
            QStringLiteral("^(?:(?<arabic>\\d{1,3})[.．、]?(?![0-9.%年月日个])|(?<chinese>[一二三四五六七八九十]{1,3})[、.．是]|[（(](?<bracketed>[一二三四五六七八九十]{1,3})[）)])(?<text>.+)$"));
        static const QRegularExpression measure(QStringLiteral("^(?:[（(]\\d{1,2}[）)]|[①-⑳⑴-⒇])"));
        if (line.contains(measure)) {
            addMeasures(line);
            return;
        }
        const auto match = numbered.match(line);
        if (!match.hasMatch()) {
            addMeasures(line);
            return;
        }
        const bool arabic = match.hasCaptured(QStringLiteral("arabic"));
        const QString text = match.captured(QStringLiteral("text"));
        if (fields && !arabic) {
            m_area = text;
            static const QRegularExpression end(QStringLiteral("[。：:]$"));
            m_area.remove(end);
            return;
        }
        ListedProject project;
        project.number = numberIn(line.startsWith(u'（') || line.startsWith(u'(') ? line.mid(1) : line);
        project.area = m_area;
        static const QRegularExpression stop(QStringLiteral("[。：:]"));
        const qsizetype end = text.indexOf(stop);
        project.title = end < 0 ? text : text.left(end);
        if (end >= 0)
            project.measures = measuresOf(text.mid(end + 1));
        m_projects.append(project);
    }

    void addMeasures(const QString &text)
    {
        if (m_projects.size() > m_first)
            m_projects.last().measures += measuresOf(text);
    }

    QList<ListedProject> &m_projects;
    qsizetype m_first = 0;
    Columns m_columns;
    QString m_area;
};

} // namespace

QList<ListedProject> listedProjects(const Report &report)
{
    QList<ListedProject> projects;
    for (const Appendix &appendix : report.appendices) {
        static const QRegularExpression done(QStringLiteral("完成情况|办理情况|落实情况|进展情况"));
        if (appendix.kind == Appendix::Kind::Projects && !appendix.title.contains(done))
            ListReader(projects).read(appendix);
    }
    return projects;
}

} // namespace jingan
