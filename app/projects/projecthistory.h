// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectchange.h"

namespace jingan {

/// What a line of the history is about, in words: 牵头部门, 进展记录, 项目, 清单 …
QString historySubject(const ProjectHistoryEntry &entry);
/// A value of the history in words: «未填写» for nothing, «2025-06-30：60，完成三批» for a log entry,
/// the title for a whole project.
QString historyValueText(const ProjectHistoryEntry &entry, const QString &value);
/// «牵头部门：未填写 → 区民政局»
QString historyText(const ProjectHistoryEntry &entry);

/// The list that a history adds up to, the oldest line first, in the list's order. What version
/// 1 recorded (fields v1_…) is contained in the first line of its project already.
QList<ProjectRecord> replayHistory(const QList<ProjectHistoryEntry> &oldestFirst);

/// What it takes to make one list into another: fields, log entries, whole projects; nothing
/// for what is the same.
QList<ProjectChange> changesBetween(const QList<ProjectRecord> &from, const QList<ProjectRecord> &to);

} // namespace jingan
