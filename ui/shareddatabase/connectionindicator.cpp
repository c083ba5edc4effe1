// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shareddatabase/connectionindicator.h"

#include "app/projects/projectconnection.h"
#include "app/projects/projectstore.h"
#include "ui/shareddatabase/connectionwords.h"

#include <QAccessible>

namespace jingan {

namespace {

using State = ProjectConnection::State;

/// Width of user and server in the status bar, in pixels at standard text size.
constexpr int NameWidth = 190;

QString iconName(State state)
{
    switch (state) {
    case State::Connected:
        return QStringLiteral("check");
    case State::Offline:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("reset");
    }
}

} // namespace

ConnectionIndicator::ConnectionIndicator(const ProjectStore &store, const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_store(store)
    , m_theme(theme)
{
    setProperty("role", QStringLiteral("status"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setIconSize(QSize(14, 14));
    setFocusPolicy(Qt::TabFocus);
    if (!store.connection()) {
        hide();
        return;
    }
    connect(store.connection(), &ProjectConnection::stateChanged, this, &ConnectionIndicator::refresh);
    connect(&store, &ProjectStore::rightsChanged, this, &ConnectionIndicator::refresh);
    connect(&theme, &Theme::changed, this, &ConnectionIndicator::refresh);
    refresh();
}

void ConnectionIndicator::refresh()
{
    const ProjectConnection &connection = *m_store.connection();
    const DatabaseAddress &address = connection.address();
    const QString place = tr("%1 @ %2/%3").arg(m_store.user(), address.host, address.database);
    const int room = NameWidth * m_theme.textPercent() / 100;
    QStringList words = {connectionStateName(connection), fontMetrics().elidedText(place, Qt::ElideMiddle, room)};
    if (connection.state() == State::Connected)
        words.append(projectRoleName(m_store.rights().role));
    if (connection.unsentEdits() > 0)
        words.append(tr("未发送 %n 项", nullptr, connection.unsentEdits()));
    setText(words.join(QStringLiteral(" · ")));
    const bool well = connection.state() == State::Connected;
    setIcon(m_theme.icon(iconName(connection.state()), well ? m_theme.tokens().ok : m_theme.tokens().warning));
    const QString facts = connectionFacts(m_store);
    setToolTip(facts);
    words[1] = place;
    const QString name = tr("清单数据库：%1").arg(words.join(tr("，")));
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    setAccessibleDescription(facts);
}

} // namespace jingan
