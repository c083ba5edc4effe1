// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectfilter.h"

#include <QSortFilterProxyModel>

namespace jingan {

class ProjectTreeModel;

/// What of the checklist is shown; a group stays while one of its projects does. Its source is a
/// ProjectTreeModel. Sorting by the column Lag with sortByLateness() puts the late ones first.
class ProjectFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ProjectFilterProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    const ProjectFilter &filter() const { return m_filter; }
    /// In a long list the model is reset instead of removing rows one by one, which takes
    /// seconds: the view has to select again.
    void setFilter(const ProjectFilter &filter);
    void clear() { setFilter({}); }
    bool isFiltering() const { return !m_filter.isEmpty(); }
    /// The late ones first, see isLater(); groups keep their order.
    void sortByLateness();
    bool isSortedByLateness() const { return m_byLateness; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// False while pinyin initials are still being prepared: a text filter that may mean initials
    /// then looks in the fields alone, see isProvisional(). True from the start: what is missing
    /// is worked out where it is asked for.
    void setInitialsReady(bool ready);
    /// True where some projects may be missing, until the initials are ready.
    bool isProvisional() const { return !m_initialsReady && !m_foldedText.isEmpty() && !m_isPlainText; }
    /// Projects shown.
    int projectCount() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void filterAgain();
    bool accepts(int record) const;
    bool matchesText(int record, const Project &project) const;
    void forgetPlaces();
    void forgetRows();
    bool hasPlaces() const;

    const ProjectTreeModel *m_model = nullptr;
    ProjectFilter m_filter;
    QString m_foldedText;
    bool m_isPlainText = false;
    bool m_initialsReady = true;
    bool m_asksForStanding = false;
    bool m_byLateness = false;
    QList<bool> m_accepted; ///< By record, of a long list until something of it changes; else empty.
    mutable QList<int> m_places; ///< By record, see ProjectTreeModel::sortPlaces(); none while few were compared.
    mutable int m_placesColumn = -1;
    mutable int m_compared = 0;
};

} // namespace jingan
