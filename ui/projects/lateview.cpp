// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/lateview.h"

#include "app/charts/projectchartmaker.h"
#include "app/projects/lateprojectsmodel.h"
#include "app/projects/projectstore.h"
#include "ui/controls/card.h"
#include "ui/controls/segmentedswitch.h"
#include "ui/projects/latetable.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jingan {

LateView::LateView(ProjectStore &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_late(new LateProjectsModel(this))
    , m_silent(new LateProjectsModel(this))
    , m_card(new Card({}, this))
    , m_which(new SegmentedSwitch({tr("慢序时与需关注"), tr("未报送")}, m_card))
    , m_copy(new QPushButton(tr("复制表格"), m_card))
    , m_tables(new QStackedLayout)
    , m_lateTable(addTable(*m_late, tr("慢序时与需关注的项目，最慢的在前")))
    , m_silentTable(addTable(*m_silent, tr("未报送的项目")))
    , m_none(new QLabel(m_card))
    , m_work(store, ProjectChartMaker::AtOnce,
          [this](const QList<ProjectRecord> &records, const QDate &day) { return pick(records, day); })
{
    m_which->setAccessibleName(tr("逾期与需关注的分类"));
    connect(m_which, &SegmentedSwitch::currentChanged, this, &LateView::showTable);
    m_card->setControlsWrap();
    m_card->addHeaderWidget(m_which);
    m_copy->setIcon(m_theme.icon(QStringLiteral("copy")));
    connect(&m_theme, &Theme::changed, m_copy, [this] { m_copy->setIcon(m_theme.icon(QStringLiteral("copy"))); });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { (m_which->current() == 0 ? m_lateTable : m_silentTable)->copy(); });
    m_card->addHeaderWidget(m_copy);

    m_none->setProperty("role", QStringLiteral("secondary"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_tables->addWidget(m_none);
    // Only the table reaches the card's edges.
    m_card->layout()->setContentsMargins(1, 10, 1, 8);
    m_card->layout()->itemAt(0)->layout()->setContentsMargins(14, 0, 12, 0);
    m_card->body()->addLayout(m_tables, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

LateTable *LateView::addTable(LateProjectsModel &model, const QString &name)
{
    auto *table = new LateTable(model, m_theme, m_card);
    table->setAccessibleName(name);
    connect(table, &LateTable::projectRequested, this, &LateView::projectRequested);
    // By the button: while that is disabled, nothing is copied.
    connect(table, &LateTable::copyRequested, m_copy, &QPushButton::click);
    m_tables->addWidget(table);
    return table;
}

QWidget *LateView::mainControl() const
{
    return m_tables->currentWidget() == m_none ? static_cast<QWidget *>(m_which) : m_tables->currentWidget();
}

void LateView::showDay(const QDate &asOf)
{
    m_work.start(asOf);
    if (!m_work.isRunning())
        return;
    if (m_work.day().isNull())
        forget();
    showTable();
}

/// As at first: what is shown is not what is asked for.
void LateView::forget()
{
    m_late->show({});
    m_silent->show({});
    m_which->setText(0, tr("慢序时与需关注"));
    m_which->setText(1, tr("未报送"));
}

/// On any thread: touches nothing.
ProjectListWork::Tell LateView::pick(const QList<ProjectRecord> &records, const QDate &day)
{
    return [this, day, late = LateProjectsModel::pick(LateProjectsModel::Which::Late, records, day),
               silent = LateProjectsModel::pick(LateProjectsModel::Which::NotReported, records, day)] {
        m_late->show(late);
        m_silent->show(silent);
        m_which->setText(0, tr("慢序时与需关注 %1").arg(m_late->rowCount()));
        m_which->setText(1, tr("未报送 %1").arg(m_silent->rowCount()));
        const QString words = tr("%1 年 %2 月 %3 日").arg(day.year()).arg(day.month()).arg(day.day());
        m_lateTable->setCaption(tr("慢序时与需关注的实事项目，截至 %1").arg(words));
        m_silentTable->setCaption(tr("本期未报送的实事项目，截至 %1").arg(words));
        showTable();
    };
}

void LateView::showTable()
{
    const bool late = m_which->current() == 0;
    const int rows = late ? m_late->rowCount() : m_silent->rowCount();
    // What is about to be replaced isn't copied; nor is it said of it that there is none.
    const bool isRunning = m_work.isRunning();
    m_copy->setEnabled(m_work.day().isValid() && rows > 0 && !isRunning);
    if (!m_work.day().isValid() || (isRunning && rows == 0)) {
        m_card->setTitle(late ? tr("逾期与需关注") : tr("未报送"), {});
        m_none->setText(tr("正在汇总……"));
        m_tables->setCurrentWidget(m_none);
        return;
    }
    if (late) {
        m_card->setTitle(tr("逾期与需关注"), tr("慢序时 %1 项，需关注 %2 项").arg(m_late->count(ProjectStatus::Behind))
            .arg(m_late->count(ProjectStatus::NeedsAttention)));
    } else {
        m_card->setTitle(tr("未报送"), tr("本期没有报送，不等于慢"));
    }
    if (rows > 0) {
        LateTable *shown = late ? m_lateTable : m_silentTable;
        m_tables->setCurrentWidget(shown);
        return;
    }
    const QString day = tr("%1 年 %2 月 %3 日").arg(m_work.day().year()).arg(m_work.day().month()).arg(m_work.day().day());
    QString words = late ? tr("截至 %1，没有慢序时或需关注的项目。").arg(day) : tr("截至 %1，各项目本期都有报送。").arg(day);
    if (m_store.records().isEmpty())
        words = tr("清单中还没有项目。");
    else if (late && m_silent->rowCount() > 0)
        words += u'\n' + tr("另有 %1 项本期未报送，快慢无从判断。").arg(m_silent->rowCount());
    m_none->setText(words);
    m_tables->setCurrentWidget(m_none);
}

} // namespace jingan
