// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/library/libraryfixture.h"
#include "ui/library/librarypanel.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace jingan {

/// What tests of the library's panel share: a library in a folder of each test's own, and its page.
class LibraryPanelTest : public QObject
{
protected:
    /// Of all tests of a program.
    void wearTheme()
    {
        QVERIFY(loadFonts());
        m_theme.applyToApplication();
    }
    /// Of each test.
    void useNewFolder() { m_folder = std::make_unique<QTemporaryDir>(); }

    /// The page of a library with six reports: two places, three years each.
    std::unique_ptr<LibraryPanel> filled()
    {
        QDir(m_folder->path()).mkpath(QStringLiteral("reports"));
        int number = 0;
        for (const QString &place : {QStringLiteral("临江区"), QStringLiteral("云山县")}) {
            for (int year = 2023; year <= 2025; ++year) {
                libraryfixture::write(m_folder->filePath(QStringLiteral("reports/%1.txt").arg(number++)), libraryfixture::report(place, year));
            }
        }
        if (!importReports(path(), {m_folder->filePath(QStringLiteral("reports"))}))
            return nullptr;
        return panel();
    }
    /// The page of the library as it is.
    std::unique_ptr<LibraryPanel> panel()
    {
        auto panel = std::make_unique<LibraryPanel>(path(), m_theme);
        panel->resize(1196, 780);
        panel->show();
        return panel;
    }
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    static bool says(const QWidget &widget, const QString &words)
    {
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    template<typename Widget>
    static Widget *named(const QWidget &widget, const QString &name)
    {
        for (Widget *child : widget.findChildren<Widget *>()) {
            if (child->accessibleName() == name)
                return child;
        }
        return nullptr;
    }
    static QComboBox *box(const QWidget &widget, const QString &name) { return named<QComboBox>(widget, name); }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace jingan
