// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shareddatabase/sharedlistbars.h"

#include "app/projects/projectconnection.h"
#include "app/projects/projectstore.h"
#include "app/projects/rightstext.h"
#include "ui/shareddatabase/connectionwords.h"
#include "ui/shareddatabase/editproblemsdialog.h"
#include "ui/shareddatabase/passworddialog.h"
#include "ui/shareddatabase/statebar.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jingan {

SharedListBars::SharedListBars(const ProjectStore &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_connection(new StateBar(StateBar::Kind::Caution, QStringLiteral("warning"), theme, this))
    , m_problems(new StateBar(StateBar::Kind::Caution, QStringLiteral("compare"), theme, this))
    , m_rights(new StateBar(StateBar::Kind::Note, QStringLiteral("info"), theme, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (StateBar *bar : {m_connection, m_problems, m_rights})
        layout->addWidget(bar);
    ProjectConnection *connection = store.connection();
    m_retry = m_connection->addButton(tr("重试"), [connection] { connection->retry(); });
    m_password = m_connection->addButton(tr("输入密码…"),
        [this, connection] { PasswordDialog::openOver(*connection, window()); });
    m_problems->addButton(tr("逐项处理…"), [this] { EditProblemsDialog::openOver(m_store, window()); });
    fit();
    if (!connection)
        return;
    m_connection->setObjectName(QStringLiteral("connectionBar"));
    m_problems->setObjectName(QStringLiteral("problemsBar"));
    m_rights->setObjectName(QStringLiteral("rightsBar"));
    connect(connection, &ProjectConnection::stateChanged, this, &SharedListBars::refreshConnection);
    connect(connection, &ProjectConnection::stateChanged, this, &SharedListBars::refreshRights);
    connect(connection, &ProjectConnection::problemsChanged, this, &SharedListBars::refreshProblems);
    connect(&store, &ProjectStore::rightsChanged, this, &SharedListBars::refreshRights);
    refreshConnection();
    refreshProblems();
    refreshRights();
}

void SharedListBars::refreshConnection()
{
    const ProjectConnection &connection = *m_store.connection();
    m_connection->setText(connectionNotice(connection));
    m_connection->setToolTip(connectionFacts(m_store));
    const bool password = connection.error().code == ErrorCode::PasswordNeeded && connection.state() == ProjectConnection::State::Offline;
    m_password->setVisible(password);
    m_retry->setVisible(!password && connection.state() != ProjectConnection::State::Connecting);
    fit();
}

void SharedListBars::refreshProblems()
{
    const QList<ProjectEditProblem> &problems = m_store.connection()->problems();
    const auto conflicts = std::count_if(problems.cbegin(), problems.cend(),
        [](const ProjectEditProblem &problem) { return problem.kind == ProjectEditProblem::Kind::Conflict; });
    QString words;
    if (conflicts > 0)
        words = tr("有 %n 处改动与他人冲突，请选择保留谁的。", nullptr, int(conflicts));
    if (const qsizetype refused = problems.size() - conflicts; refused > 0)
        words += tr("有 %n 处改动没有被服务器接受。", nullptr, int(refused));
    m_problems->setText(words.trimmed());
    fit();
}

void SharedListBars::refreshRights()
{
    // Until the server has said what may be done there is nothing to say about it.
    const ProjectConnection &connection = *m_store.connection();
    const bool known = connection.state() == ProjectConnection::State::Connected || connection.lastSynchronized().isValid();
    m_rights->setText(known ? rightsRestriction(m_store.rights()) : QString());
    fit();
}

void SharedListBars::fit()
{
    // An empty widget would still cost its page's spacing.
    setVisible(!m_connection->isHidden() || !m_problems->isHidden() || !m_rights->isHidden());
}

} // namespace jingan
