// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/reportlibrary.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;
class QTextBrowser;

namespace jingan {

class SectionPairModel;

/// Two reports side by side, section by section: the pairs above, the texts of the chosen
/// pair below.
class SideBySidePage : public QWidget
{
    Q_OBJECT
public:
    SideBySidePage(const ReportLibrary &library, const Theme &theme, QWidget *parent = nullptr);

    void setReports(qint64 left, qint64 right);

signals:
    void reportRequested(qint64 id, const jingan::TextPlace &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Side {
        QComboBox *report = nullptr;
        QTextBrowser *text = nullptr;
        qint64 id = 0;   ///< The report that is read already; 0 for none.
        Report read;
    };

    QLayout *buildChoice();
    QWidget *buildPairs();
    QWidget *buildTexts();
    void fillReports();
    int counterpart() const;
    void load();
    void showPair();
    void showText(Side &side, const QList<int> &paragraphs, const QString &title);
    void fitTable();

    const ReportLibrary &m_library;
    const Theme &m_theme;
    SectionPairModel *m_model;
    Side m_left;
    Side m_right;
    QLabel *m_error = nullptr;
    QTableView *m_pairs = nullptr;
};

} // namespace jingan
