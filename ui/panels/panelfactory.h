// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace jingan {

struct Dataset;
class Panel;
class ProjectStore;
class Theme;

/// Builds the panel of a page (see Location); nullptr for an unknown page. An empty library path
/// is the user's own library.
Panel *createPanel(const QString &page, const Dataset &dataset, ProjectStore &store, const Theme &theme,
    const QString &libraryPath, QWidget *parent);

/// What to do on a page, for the status bar.
QString pageHint(const QString &page);

} // namespace jingan
