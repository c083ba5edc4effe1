// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

namespace jingan {

/// What a reader says of a file that it cannot read; each names the file and what to do.
Error encryptedFile(const QString &name);
Error noTextLayer(const QString &name);
Error brokenFile(const QString &name, const QString &detail = {});
Error unknownFormat(const QString &name);
Error oldWordFile(const QString &name);
Error tooLargeInside(const QString &name);
/// A text file beyond LargestTextFile.
Error tooLargeText(const QString &name);
/// More text or lines than a report has.
Error tooLongText(const QString &name);
/// Marks within marks, deeper than DeepestNesting.
Error nestedTooDeep(const QString &name);
Error nothingToRead(const QString &name);
Error readingCancelled(const QString &name);

} // namespace jingan
