// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/correction.h"
#include "app/projects/projectchangejson.h"
#include "app/projects/projectfilter.h"
#include "app/projects/projectjson.h"
#include "app/slides/slidesets.h"
#include "tests/fuzz/fuzzreport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace jingan;

namespace {

/// The user's slide sets from a file of these bytes: they are read, or put aside and named.
void readSlideSets(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slidesets.json"));
    QFile file(path);
    checkThat(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the file is written");
    file.close();
    SlideSets sets(path);
    const QStringList slides{QStringLiteral("overview")};
    if (const auto ok = sets.load(slides); !ok) {
        checkThat(ok.error().message.contains(path), "an error names the file");
        QFile::remove(path + QStringLiteral(".damaged"));
    }
    checkThat(sets.count() > 0 && sets.current() >= 0 && sets.current() < sets.count(), "there is always a current set");
    QFile::remove(path);
}

} // namespace

/// The bytes as each kind of JSON that the program reads. What it takes, it writes so that it
/// reads the same again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    readAsReport(bytes, QStringLiteral("fuzzed.jsonl"));
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (json.isNull())
        return 0;
    readSlideSets(bytes);
    if (const auto changes = changesOfJson(json.array())) {
        const auto again = changesOfJson(changesToJson(*changes));
        checkThat(again && changesToJson(*again) == changesToJson(*changes), "changes come back as they were written");
    }
    if (const auto measures = measuresOfJson(json.array()))
        checkThat(measuresOfJson(measuresToJson(*measures)).has_value(), "measures come back");
    const ProjectRecord record = recordOfJson(json.object());
    checkThat(recordToJson(recordOfJson(recordToJson(record))) == recordToJson(record), "a project comes back as it was written");
    const ProjectFilter filter = filterOfJson(json.object());
    checkThat(filterToJson(filterOfJson(filterToJson(filter))) == filterToJson(filter), "a filter comes back as it was written");
    if (const auto correction = correctionOfJson(json.object())) {
        const auto again = correctionOfJson(correctionToJson(*correction));
        checkThat(again && correctionToJson(*again) == correctionToJson(*correction), "a correction comes back as it was written");
    }
    return 0;
}
