// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jingan {

class ProjectConnection;
class ProjectStore;

/// 已连接, 正在连接, 重新连接中, 离线
QString connectionStateName(const ProjectConnection &connection);
/// The page's sentence while a shared list isn't connected: what is the matter, what becomes of
/// the edits, how many wait; empty while it is.
QString connectionNotice(const ProjectConnection &connection);
/// All that is known of the connection, a line each: where, as whom, rights, unsent edits, last
/// time everything was the same.
QString connectionFacts(const ProjectStore &store);

} // namespace jingan
