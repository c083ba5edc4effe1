// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectlog.h"

class QJsonArray;
class QJsonObject;

namespace jingan {

/// Projects and their logs as JSON, as the history, the archives and the command line have
/// them. What is not filled in is left out; reading gives back what was written.
QJsonArray measuresToJson(const QList<ProjectMeasure> &measures);
/// None where something of it is no measure.
std::optional<QList<ProjectMeasure>> measuresOfJson(const QJsonArray &array);
QJsonObject sourceToJson(const ProjectSource &source);
ProjectSource sourceOfJson(const QJsonObject &object);
QJsonObject logEntryToJson(const ProjectLogEntry &entry);
ProjectLogEntry logEntryOfJson(const QJsonObject &object);
QJsonObject projectToJson(const Project &project);
Project projectOfJson(const QJsonObject &object);
/// The project with its log as the member «log».
QJsonObject recordToJson(const ProjectRecord &record);
ProjectRecord recordOfJson(const QJsonObject &object);

} // namespace jingan
