// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace jingan {

/// The help in the window's language: topics at the left, the text with its pictures at the
/// right. Stands beside the window, so that it can be read while working.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    /// \a language is «zh_CN» or «en».
    HelpWindow(const QString &language, const Theme &theme, QWidget *parent = nullptr);

    /// Goes to a topic by its id: «start», «projects», «present» …; an unknown one goes to the top.
    void showTopic(const QString &id);
    QStringList topics() const { return m_topics; }
    /// The topic that tells of a page of the window: «section/0/1» → «section».
    static QString topicOfPage(const QString &page);

private:
    void load();
    void find();

    const QString m_language;
    const Theme &m_theme;
    QStringList m_topics;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QLineEdit *m_find;
    QLabel *m_nothing;
};

} // namespace jingan
