// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectlogpage.h"

#include "app/common/numbers.h"
#include "ui/controls/flowlayout.h"
#include "ui/projects/entrylist.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jingan {

QString logEntrySummary(const Project &project, const ProjectLogEntry &entry)
{
    QStringList parts;
    for (auto figure = entry.done.cbegin(); figure != entry.done.cend(); ++figure) {
        const ProjectMeasure *measure = project.measure(figure.key());
        if (!measure)
            continue;
        const QString amount = (formatNumber(figure.value()) + u' ' + measure->unit).trimmed();
        parts.append(measure->name.isEmpty() ? ProjectLogPage::tr("累计完成 %1").arg(amount)
                                             : ProjectLogPage::tr("%1：%2").arg(measure->name, amount));
    }
    if (!entry.text.isEmpty())
        parts.append(entry.text);
    if (entry.mark != StatusMark::None)
        parts.append(ProjectLogPage::tr("标为“%1”").arg(statusMarkName(entry.mark)));
    if (!entry.evidence.isEmpty())
        parts.append(ProjectLogPage::tr("佐证：%1").arg(entry.evidence));
    return parts.join(ProjectLogPage::tr("；"));
}

ProjectLogPage::ProjectLogPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_list(new EntryList(theme, this))
    , m_empty(new QLabel(tr("还没有进展记录。"), this))
    , m_add(new QPushButton(theme.icon(QStringLiteral("plus")), tr("记一笔…"), this))
    , m_change(new QPushButton(tr("更正…"), this))
    , m_remove(new QPushButton(tr("删除…"), this))
    , m_evidence(new QPushButton(tr("打开佐证…"), this))
{
    m_list->setAccessibleName(tr("进展记录"));
    m_empty->setProperty("role", QStringLiteral("secondary"));
    connect(&theme, &Theme::changed, m_add, [this, &theme] { m_add->setIcon(theme.icon(QStringLiteral("plus"))); });
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(6, row);
    for (QPushButton *button : {m_add, m_change, m_remove, m_evidence}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(row);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    connect(m_add, &QPushButton::clicked, this, &ProjectLogPage::addRequested);
    connect(m_list, &EntryList::currentChangedTo, this, &ProjectLogPage::follow);
    const auto change = [this] {
        if (const ProjectLogEntry *entry = current(); entry && !m_readOnly)
            emit changeRequested(ProjectLogEntry(*entry));
    };
    connect(m_list, &EntryList::opened, this, change);
    connect(m_change, &QPushButton::clicked, this, change);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const ProjectLogEntry *entry = current())
            emit removeRequested(ProjectLogEntry(*entry));
    });
    connect(m_evidence, &QPushButton::clicked, this, [this] {
        if (const ProjectLogEntry *entry = current())
            emit evidenceRequested(QString(entry->evidence));
    });
    follow();
}

void ProjectLogPage::setRecord(const ProjectRecord &record, const QDate &day)
{
    m_record = record;
    QList<DatedEntry> entries;
    for (const ProjectLogEntry &entry : record.log) {
        if (entry.date > day)
            continue;
        const QString recorded = tr("%1 录入").arg(entry.recordedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        entries.prepend({entry.id, tr("%1　%2").arg(entry.date.toString(Qt::ISODate), logEntrySummary(record.project, entry)),
            entry.reporter.isEmpty() ? recorded : tr("%1 · %2").arg(entry.reporter, recorded)});
    }
    m_list->setEntries(entries);
    m_list->setVisible(!entries.isEmpty());
    m_empty->setVisible(entries.isEmpty());
    follow();
}

const ProjectLogEntry *ProjectLogPage::current() const
{
    return m_record.entry(m_list->currentId());
}

void ProjectLogPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    follow();
}

void ProjectLogPage::follow()
{
    const ProjectLogEntry *entry = current();
    m_add->setEnabled(!m_readOnly);
    m_change->setEnabled(entry && !m_readOnly);
    m_remove->setEnabled(entry && !m_readOnly);
    m_evidence->setVisible(entry && !entry->evidence.isEmpty());
}

} // namespace jingan
