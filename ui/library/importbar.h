// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryimport.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace jingan {

/// How an import goes on, with a way to stop it, or to skip what only makes searching faster; at its end what came of it, with the reasons
/// of what failed.
class ImportBar : public QFrame
{
    Q_OBJECT
public:
    explicit ImportBar(const Theme &theme, QWidget *parent = nullptr);

    void begin();
    void showProgress(int done, int total);
    /// All reports are in; what the button stops is the merging of the index alone.
    void showMerging();
    void showSummary(const ImportSummary &summary);
    void showError(const QString &message);
    /// «已添加 12 篇；3 篇已在库中；2 个文件未能读入»
    static QString summaryText(const ImportSummary &summary);

signals:
    void cancelRequested();

private:
    void showDetails();
    void showRunning(bool running);

    const Theme &m_theme;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_details;
    QToolButton *m_close;
    ImportSummary m_summary;
};

} // namespace jingan
