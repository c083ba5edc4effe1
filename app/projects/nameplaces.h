// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <array>

namespace jingan {

/// The different names among many, in the order in which they come. The rows of a list that was read share
/// the data of the same area or department: mostly the data's address tells the name, without looking at a letter.
class NamePlaces
{
public:
    /// The place of a name among the different ones; of a new one the next.
    qsizetype placeOf(const QString &name)
    {
        // One of the last ones, mostly: quicker than any table.
        Recent &recent = m_recent[(quintptr(name.constData()) >> AddressBits) % m_recent.size()];
        if (recent.data == name.constData() && recent.size == name.size())
            return recent.place;
        const qsizetype place = searchedPlaceOf(name);
        if (m_ofData.contains(name.constData()))
            recent = {name.constData(), name.size(), place};
        return place;
    }
    const QStringList &names() const { return m_names; }

private:
    struct Recent {
        const QChar *data = nullptr;
        qsizetype size = 0;
        qsizetype place = 0;
    };

    qsizetype searchedPlaceOf(const QString &name)
    {
        const auto known = m_ofData.constFind(name.constData());
        if (known != m_ofData.constEnd() && m_names.at(*known).size() == name.size())
            return *known;
        const qsizetype place = m_ofName.value(name, m_names.size());
        if (place == m_names.size()) {
            m_ofName.insert(name, place);
            m_names.append(name);
        }
        if (known == m_ofData.constEnd() && m_held.size() < MostAddresses) {
            m_ofData.insert(name.constData(), place);
            m_held.append(name);
        }
        return place;
    }

    /// Names of their own, one in each row, gain nothing by their addresses.
    static constexpr qsizetype MostAddresses = 1000;
    /// An allocation's last bits are the same.
    static constexpr int AddressBits = 4;

    QStringList m_names;
    QHash<QString, qsizetype> m_ofName;
    QHash<const QChar *, qsizetype> m_ofData;
    std::array<Recent, 127> m_recent;
    QStringList m_held; ///< While they are, no other name comes to the same address.
};

} // namespace jingan
