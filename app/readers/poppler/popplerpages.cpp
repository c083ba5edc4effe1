// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the program that reads PDFs: loaded late, since Poppler takes fifteen further libraries along.
#include "app/readers/pdfpages.h"

#include <poppler-qt6.h>

#include <memory>

namespace {

void saySilently(const QString &, const QVariant &) { }

class PopplerPages : public jingan::PdfPages
{
public:
    explicit PopplerPages(std::unique_ptr<Poppler::Document> document)
        : m_document(std::move(document))
    {
    }

    bool isLocked() const override { return m_document->isLocked(); }
    int count() const override { return m_document->numPages(); }
    std::optional<jingan::PdfPage> page(int index) const override
    {
        const std::unique_ptr<Poppler::Page> page = m_document->page(index);
        if (!page)
            return std::nullopt;
        jingan::PdfPage words{{}, page->pageSizeF().height()};
        for (const auto &box : page->textList())
            words.words.append({box->text(), box->boundingBox(), box->hasSpaceAfter()});
        return words;
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace

extern "C" Q_DECL_EXPORT jingan::OpenPdf jinganOpenPdf;

jingan::PdfPages *jinganOpenPdf(const QByteArray &bytes)
{
    // What is wrong with a file is told in our own words.
    Poppler::setDebugErrorFunction(saySilently, {});
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    return document ? new PopplerPages(std::move(document)) : nullptr;
}
