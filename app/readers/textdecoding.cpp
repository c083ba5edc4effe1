// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/textdecoding.h"

#include "app/readers/readererrors.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <memory>
#include <optional>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TextDecoding)
};

/// A file with more wrong characters than this, by thousandths, has another encoding.
constexpr int MostWrong = 5;

struct DetectorDeleter {
    void operator()(uchardet_t detector) const { uchardet_delete(detector); }
};

QByteArray detectedEncoding(const QByteArray &bytes)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, DetectorDeleter> detector(uchardet_new());
    // As much as tells the encoding; the rest would only take time.
    uchardet_handle_data(detector.get(), bytes.constData(), size_t(qMin(bytes.size(), qsizetype(200000))));
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

std::optional<QString> decodedAs(const char *encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    qsizetype wrong = 0;
    for (const QChar c : std::as_const(text))
        wrong += c == QChar::ReplacementCharacter || c == QChar::Null ? 1 : 0;
    if (text.isEmpty() || wrong * 1000 > text.size() * MostWrong)
        return std::nullopt;
    return text;
}

/// Without zeros, and with hardly any of the signs that only a binary file has.
bool isText(const QString &text)
{
    qsizetype control = 0;
    for (const QChar c : text) {
        if (c == QChar::Null)
            return false;
        control += c.unicode() < 0x20 && !c.isSpace() ? 1 : 0;
    }
    return control * 1000 <= text.size() * MostWrong;
}

/// UTF-16 without a mark: every other byte of Latin letters and line ends is zero.
std::optional<QString> unmarkedUtf16(const QByteArray &bytes)
{
    qsizetype lineEndsLittle = 0;
    qsizetype lineEndsBig = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        lineEndsLittle += bytes.at(i) == '\n' && bytes.at(i + 1) == '\0' ? 1 : 0;
        lineEndsBig += bytes.at(i) == '\0' && bytes.at(i + 1) == '\n' ? 1 : 0;
    }
    if (lineEndsLittle + lineEndsBig == 0)
        return std::nullopt;
    return decodedAs(lineEndsLittle > lineEndsBig ? "UTF-16LE" : "UTF-16BE", bytes);
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes, const QString &name)
{
    if (bytes.trimmed().isEmpty())
        return tl::unexpected(nothingToRead(name));
    const auto notText = [&] {
        return tl::unexpected(Error{ErrorCode::NotText,
            Messages::tr("“%1”不是文本，或其编码无法识别。请另存为 UTF-8 编码的文本后重试。").arg(name)});
    };
    std::optional<QString> text;
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        text = QString(decoder(bytes));
    } else if (bytes.contains('\0')) {
        text = unmarkedUtf16(bytes);
    } else {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = utf8(bytes);
        if (!utf8.hasError())
            text = decoded;
        // Of the rest, Big5 is told from GB18030 by its characters; any other guess is wrong for Chinese.
        if (const QByteArray encoding = text ? QByteArray() : detectedEncoding(bytes); encoding.startsWith("BIG5"))
            text = decodedAs("BIG5", bytes);
        if (!text)
            text = decodedAs("GB18030", bytes);
        // A file cut off in the middle of a character is still text.
        if (!text)
            text = decodedAs("UTF-8", bytes);
    }
    if (!text || !isText(*text))
        return notText();
    return *text;
}

} // namespace jingan
