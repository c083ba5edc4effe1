// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <functional>

namespace jingan {

/// Something the palette leads to.
struct PaletteEntry {
    QString title;    ///< «年度对比», «导出…»
    QString group;    ///< «页面», «操作»: said at the row's right.
    QString keys;     ///< Its shortcut, where it has one.
    QString iconName;
    std::function<void()> run;
};

/// Many of one kind, as the projects are: nothing is made for a row before it is seen.
struct PaletteGroup {
    QString group = {};
    QString iconName = {};
    QStringList titles = {};
    std::function<void(qsizetype row)> run = {}; ///< Of titles.
};

/// The rows of the command palette: the entries, after them the group's, of both what was looked for.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        AsideRole = Qt::UserRole, ///< Group and keys, at the row's right.
        IconNameRole,
    };

    PaletteModel(const QList<PaletteEntry> &entries, const PaletteGroup &many, QObject *parent = nullptr);

    /// Leaves the rows where each word typed occurs in title or group, whatever its case, or what reports
    /// print for it (printedNames()); or for all that was typed. Resets the model.
    void filter(const QString &text);
    /// What was looked for and found in a title in place of another name: «GDP = 生产总值».
    const QString &otherNames() const { return m_otherNames; }
    /// What a row leads to; stands when the model is gone.
    std::function<void()> target(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const QString &title(qsizetype place) const;
    bool isShownTitle(const QString &part) const;

    const QList<PaletteEntry> m_entries;
    const PaletteGroup m_many;
    QList<qsizetype> m_places; ///< Of the rows: in the entries, then in the group.
    QString m_otherNames;
};

} // namespace jingan
