// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzcheck.h"

#include <zip.h>

#include <cstdio>
#include <cstdlib>

void checkThat(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

QByteArray packed(const QByteArray &bytes, const char *name, const QList<std::pair<QByteArray, QByteArray>> &others,
    bool tightly)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    const auto add = [&](const char *part, const QByteArray &contents) {
        const zip_int64_t index = zip_file_add(archive, part,
            zip_source_buffer(archive, contents.constData(), zip_uint64_t(contents.size()), 0), ZIP_FL_ENC_UTF_8);
        // Packing takes time and is no part of what the fuzzers try.
        zip_set_file_compression(archive, zip_uint64_t(index), tightly ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 1);
    };
    for (const auto &[part, contents] : others)
        add(part.constData(), contents);
    add(name, bytes);
    QByteArray whole;
    if (zip_close(archive) == 0 && zip_source_open(target) == 0) {
        zip_stat_t stat;
        zip_source_stat(target, &stat);
        whole.resize(qsizetype(stat.size));
        zip_source_read(target, whole.data(), zip_uint64_t(whole.size()));
        zip_source_close(target);
    }
    zip_source_free(target);
    zip_error_fini(&error);
    return whole;
}
