// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzreport.h"

#include <zip.h>

/// The bytes twice: as the archive, and as the document's XML within a sound one, which the
/// mutations of a packed file hardly ever reach.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    readAsReport(fuzzedBytes(data, size), QStringLiteral("fuzzed.docx"));

    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *packed = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(packed);
    zip_t *archive = zip_open_from_source(packed, ZIP_TRUNCATE, &error);
    zip_source_t *part = zip_source_buffer(archive, data, size, 0);
    zip_file_add(archive, "word/document.xml", part, ZIP_FL_ENC_UTF_8);
    QByteArray bytes;
    if (zip_close(archive) == 0 && zip_source_open(packed) == 0) {
        zip_stat_t stat;
        zip_source_stat(packed, &stat);
        bytes.resize(qsizetype(stat.size));
        zip_source_read(packed, bytes.data(), zip_uint64_t(bytes.size()));
        zip_source_close(packed);
    }
    zip_source_free(packed);
    zip_error_fini(&error);
    readAsReport(bytes, QStringLiteral("fuzzed.docx"));
    return 0;
}
