// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidesets.h"

#include "app/commandline/textcommands.h"
#include "app/common/mebibyte.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(SlideSets)
};

constexpr int FileVersion = 1;
constexpr int MostChanges = 200;
/// Remarks to a hundred slides in a hundred sets take less.
constexpr qint64 LargestSetsFile = 20 * MiB;

const QString VersionKey = QStringLiteral("version");
const QString CurrentKey = QStringLiteral("current");
const QString SetsKey = QStringLiteral("sets");
const QString NameKey = QStringLiteral("name");
const QString SlidesKey = QStringLiteral("slides");
const QString IdKey = QStringLiteral("id");
const QString RemarkKey = QStringLiteral("remark");

QString defaultName()
{
    return Messages::tr("默认");
}

QList<SlideEntry> entriesOf(const QStringList &ids)
{
    QList<SlideEntry> entries;
    for (const QString &id : ids)
        entries.append({id});
    return entries;
}

/// What was done to a set's slides.
QString entriesText(const QList<SlideEntry> &before, const QList<SlideEntry> &after)
{
    if (after.size() == before.size())
        return Messages::tr("调整幻灯片顺序");
    return after.size() > before.size() ? Messages::tr("加入幻灯片") : Messages::tr("移出幻灯片");
}

QByteArray toJson(const QList<SlideSet> &sets, int current)
{
    QJsonArray all;
    for (const SlideSet &set : sets) {
        QJsonArray slides;
        for (const SlideEntry &entry : set.entries) {
            QJsonObject slide{{IdKey, entry.id}};
            if (!entry.remark.isEmpty())
                slide.insert(RemarkKey, entry.remark);
            slides.append(slide);
        }
        all.append(QJsonObject{{NameKey, set.name}, {SlidesKey, slides}});
    }
    return QJsonDocument(QJsonObject{{VersionKey, FileVersion}, {CurrentKey, current}, {SetsKey, all}}).toJson();
}

/// The sets in a file's text; none where it is not what toJson() writes.
std::optional<QList<SlideSet>> setsFromJson(const QJsonObject &file)
{
    if (file.value(VersionKey).toInt() != FileVersion || !file.value(SetsKey).isArray())
        return std::nullopt;
    QList<SlideSet> sets;
    const QJsonArray all = file.value(SetsKey).toArray();
    for (const auto &one : all) {
        SlideSet set{one.toObject().value(NameKey).toString(), {}};
        if (set.name.isEmpty() || !one.toObject().value(SlidesKey).isArray())
            return std::nullopt;
        const QJsonArray slides = one.toObject().value(SlidesKey).toArray();
        for (const auto &slide : slides) {
            const SlideEntry entry{slide.toObject().value(IdKey).toString(), slide.toObject().value(RemarkKey).toString()};
            if (entry.id.isEmpty())
                return std::nullopt;
            set.entries.append(entry);
        }
        sets.append(set);
    }
    return sets.isEmpty() ? std::nullopt : std::optional(sets);
}

} // namespace

QStringList SlideSet::ids() const
{
    QStringList ids;
    for (const SlideEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

SlideSets::SlideSets(const QString &path, QObject *parent)
    : Undoable(parent)
    , m_path(path)
    , m_sets({SlideSet{defaultName(), {}}})
{
}

Result<void> SlideSets::load(const QStringList &defaultIds)
{
    m_defaultIds = defaultIds;
    m_sets = {SlideSet{defaultName(), entriesOf(defaultIds)}};
    m_current = 0;
    m_readOnly = false;
    QFile file(m_path);
    if (!file.exists())
        return {};
    const QString shown = QDir::toNativeSeparators(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_readOnly = true;
        return tl::unexpected(Error{ErrorCode::FileUnreadable,
            Messages::tr("演示方案文件“%1”无法读取，暂用默认方案，改动不会保存。请检查读取权限。").arg(shown), file.errorString()});
    }
    QJsonParseError problem{};
    // What is larger isn't of this program; it is not read, but put aside all the same.
    const QJsonObject json = file.size() > LargestSetsFile ? QJsonObject() : QJsonDocument::fromJson(file.readAll(), &problem).object();
    const bool tooLarge = file.size() > LargestSetsFile;
    file.close();
    const auto sets = setsFromJson(json);
    if (sets) {
        m_sets = *sets;
        m_current = std::clamp(json.value(CurrentKey).toInt(), 0, count() - 1);
        return {};
    }
    // What the user made is not lost by being unreadable to us.
    QString aside = m_path + QStringLiteral(".damaged");
    for (int i = 2; QFile::exists(aside); ++i)
        aside = m_path + QStringLiteral(".damaged-%1").arg(i);
    m_readOnly = !QFile::rename(m_path, aside);
    if (tooLarge && !m_readOnly) {
        return tl::unexpected(Error{ErrorCode::FileTooLarge,
            Messages::tr("演示方案文件“%1”超过 %2 MB，未读取，现用默认方案。原文件保留为“%3”。")
                .arg(shown).arg(LargestSetsFile / MiB).arg(QFileInfo(aside).fileName())});
    }
    return tl::unexpected(Error{ErrorCode::FileUnreadable,
        m_readOnly ? Messages::tr("演示方案文件“%1”已损坏，暂用默认方案，改动不会保存。请移走该文件。").arg(shown)
                   : Messages::tr("演示方案文件“%1”已损坏，现用默认方案。原文件保留为“%2”。")
                         .arg(shown, QFileInfo(aside).fileName()),
        problem.error == QJsonParseError::NoError ? QString() : problem.errorString()});
}

QStringList SlideSets::names() const
{
    QStringList names;
    for (const SlideSet &set : m_sets)
        names.append(set.name);
    return names;
}

int SlideSets::indexOf(const QString &name) const
{
    return int(names().indexOf(name));
}

Result<void> SlideSets::setCurrent(int index)
{
    if (index == m_current)
        return {};
    return take({m_sets, index}).map([this] { emit currentChanged(m_current); });
}

Result<void> SlideSets::add(const QString &name, const QStringList &ids)
{
    if (const Result<void> ok = checkName(name, -1); !ok)
        return ok;
    State state{m_sets, count()};
    state.sets.append({name.trimmed(), entriesOf(ids)});
    return change(state, Messages::tr("新建演示方案")).map([this] {
        emit setsChanged();
        emit currentChanged(m_current);
    });
}

Result<void> SlideSets::rename(int index, const QString &name)
{
    if (const Result<void> ok = checkName(name, index); !ok)
        return ok;
    State state{m_sets, m_current};
    state.sets[index].name = name.trimmed();
    return change(state, Messages::tr("重命名演示方案")).map([this] { emit setsChanged(); });
}

Result<void> SlideSets::duplicate(int index, const QString &name)
{
    if (const Result<void> ok = checkName(name, -1); !ok)
        return ok;
    State state{m_sets, index + 1};
    state.sets.insert(index + 1, {name.trimmed(), m_sets.at(index).entries});
    return change(state, Messages::tr("复制演示方案")).map([this] {
        emit setsChanged();
        emit currentChanged(m_current);
    });
}

Result<void> SlideSets::remove(int index)
{
    if (count() == 1) {
        return tl::unexpected(Error{ErrorCode::BadArgument,
            Messages::tr("这是唯一的演示方案，不能删除。可以改名，或恢复为默认幻灯片。")});
    }
    State state{m_sets, m_current};
    state.sets.removeAt(index);
    if (state.current > index || state.current == state.sets.size())
        --state.current;
    return change(state, Messages::tr("删除演示方案")).map([this] {
        emit setsChanged();
        emit currentChanged(m_current);
    });
}

Result<void> SlideSets::move(int from, int to)
{
    State state{m_sets, m_current};
    state.sets.move(from, to);
    state.current = int(state.sets.indexOf(currentSet()));
    return change(state, Messages::tr("移动演示方案")).map([this] {
        emit setsChanged();
        emit currentChanged(m_current);
    });
}

Result<void> SlideSets::setEntries(int index, const QList<SlideEntry> &entries)
{
    return replaceEntries(index, entries, entriesText(m_sets.at(index).entries, entries));
}

Result<void> SlideSets::replaceEntries(int index, const QList<SlideEntry> &entries, const QString &text)
{
    if (m_sets.at(index).entries == entries)
        return {};
    State state{m_sets, m_current};
    state.sets[index].entries = entries;
    return change(state, text).map([this, index] { emit entriesChanged(index); });
}

Result<void> SlideSets::setRemark(int index, int entry, const QString &remark)
{
    if (m_sets.at(index).entries.at(entry).remark == remark)
        return {};
    State state{m_sets, m_current};
    state.sets[index].entries[entry].remark = remark;
    return change(state, Messages::tr("修改备注")).map([this, index, entry] { emit remarkChanged(index, entry); });
}

Result<void> SlideSets::restoreDefault(int index)
{
    QList<SlideEntry> entries = entriesOf(m_defaultIds);
    for (SlideEntry &entry : entries) {
        for (const SlideEntry &old : m_sets.at(index).entries) {
            if (old.id == entry.id && entry.remark.isEmpty())
                entry.remark = old.remark;
        }
    }
    return replaceEntries(index, entries, Messages::tr("恢复默认幻灯片"));
}

QString SlideSets::freeName(const QString &wish) const
{
    QString name = wish;
    for (int i = 2; indexOf(name) >= 0; ++i)
        name = Messages::tr("%1 %2").arg(wish).arg(i);
    return name;
}

Result<void> SlideSets::checkName(const QString &name, int except) const
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return tl::unexpected(Error{ErrorCode::BadArgument, Messages::tr("请填写演示方案的名称。")});
    const int same = indexOf(trimmed);
    if (same >= 0 && same != except)
        return tl::unexpected(Error{ErrorCode::BadArgument, Messages::tr("已有名为“%1”的演示方案，请换一个名称。").arg(trimmed)});
    return {};
}

Result<void> SlideSets::write(const State &state) const
{
    const QString shown = QDir::toNativeSeparators(m_path);
    if (m_readOnly) {
        return tl::unexpected(Error{ErrorCode::WriteFailed,
            Messages::tr("演示方案文件“%1”读不出来，为免覆盖，未保存。请检查该文件后重新启动。").arg(shown)});
    }
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray bytes = toJson(state.sets, state.current);
    const bool opened = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!opened || file.write(bytes) != bytes.size() || !file.commit()) {
        return tl::unexpected(Error{ErrorCode::WriteFailed,
            Messages::tr("演示方案无法保存到“%1”，未作改动。请检查写入权限与磁盘空间。").arg(shown), file.errorString()});
    }
    return {};
}

Result<void> SlideSets::change(const State &state, const QString &text)
{
    const State before{m_sets, m_current};
    return take(state).map([&] {
        if (m_step != StepState::Recorded)
            m_done.append({text, before});
        if (m_done.size() > MostChanges)
            m_done.removeFirst();
        if (m_step == StepState::Begun)
            m_step = StepState::Recorded;
        m_undone.clear();
        emit changed();
    });
}

QString SlideSets::undoText() const
{
    return m_done.isEmpty() ? QString() : m_done.constLast().text;
}

QString SlideSets::redoText() const
{
    return m_undone.isEmpty() ? QString() : m_undone.constLast().text;
}

Result<void> SlideSets::undo()
{
    return step(m_done, m_undone);
}

Result<void> SlideSets::redo()
{
    return step(m_undone, m_done);
}

Result<void> SlideSets::step(QList<Change> &from, QList<Change> &to)
{
    if (from.isEmpty())
        return {};
    const State now{m_sets, m_current};
    return take(from.constLast().state).map([&] {
        const Change moved = from.takeLast();
        to.append({moved.text, now});
        emit setsChanged();
        emit currentChanged(m_current);
        emit changed();
    });
}

Result<void> SlideSets::take(const State &state)
{
    return write(state).map([&] {
        m_sets = state.sets;
        m_current = state.current;
    });
}

QString defaultSlideSetsPath()
{
    return QFileInfo(defaultDatabasePath()).dir().filePath(QStringLiteral("slidesets.json"));
}

} // namespace jingan
