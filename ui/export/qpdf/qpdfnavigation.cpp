// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the program that completes PDFs: loaded late, since QPDF takes ten further libraries along.
#include "ui/export/pdfnavigation.h"

#include "ui/export/pdfpagetext.h"

#include <QtDebug>

// The library's own choice between its old and new pointers.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <vector>

namespace jingan {

namespace {

using Object = QPDFObjectHandle;

constexpr qreal PointsPerDesignPixel = 72 / DesignDpi;

/// A place on a page as PDF counts it: from the foot, in points.
Object destination(std::vector<QPDFPageObjectHelper> &pages, int page, qreal top)
{
    Object target = pages.at(size_t(page)).getObjectHandle();
    const double height = target.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    return Object::newArray({target, Object::newName("/XYZ"), Object::newNull(),
        Object::newReal(height - top * PointsPerDesignPixel, 2), Object::newNull()});
}

/// The entries from \a first that lie deeper than \a level, as a chain of siblings below
/// \a parent; returns the entry behind the last.
qsizetype addEntries(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, const QList<OutlineEntry> &entries,
    qsizetype first, int level, Object parent)
{
    Object previous;
    int count = 0;
    qsizetype next = first;
    while (next < entries.size() && entries.at(next).level > level) {
        const OutlineEntry &entry = entries.at(next);
        Object item = pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", Object::newUnicodeString(entry.title.toStdString()));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(pages, entry.page, entry.top));
        if (count == 0) {
            parent.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", previous);
            previous.replaceKey("/Next", item);
        }
        parent.replaceKey("/Last", item);
        next = addEntries(pdf, pages, entries, next + 1, entry.level, item);
        previous = item;
        ++count;
    }
    // Entries within an entry are folded away at first: a count below zero says so.
    if (count > 0)
        parent.replaceKey("/Count", Object::newInteger(level < 0 ? count : -count));
    return next;
}

void addLinks(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, int page, const QList<PageLink> &links)
{
    if (links.isEmpty())
        return;
    Object source = pages.at(size_t(page)).getObjectHandle();
    const double height = source.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    Object annotations = Object::newArray();
    for (const PageLink &link : links) {
        Object annotation = pdf.makeIndirectObject(Object::newDictionary());
        annotation.replaceKey("/Type", Object::newName("/Annot"));
        annotation.replaceKey("/Subtype", Object::newName("/Link"));
        annotation.replaceKey("/Border", Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
        annotation.replaceKey("/Rect", Object::newArray(Object::Rectangle(link.area.left() * PointsPerDesignPixel,
            height - link.area.bottom() * PointsPerDesignPixel, link.area.right() * PointsPerDesignPixel,
            height - link.area.top() * PointsPerDesignPixel)));
        annotation.replaceKey("/Dest", destination(pages, link.page, link.top));
        annotations.appendItem(annotation);
    }
    source.replaceKey("/Annots", annotations);
}

Object stream(QPDF &pdf, const QByteArray &bytes)
{
    return Object::newStream(&pdf, bytes.toStdString());
}

Object fontObject(QPDF &pdf, const PdfFontFile &font)
{
    const Object name = Object::newName('/' + font.name.toStdString());
    Object program = stream(pdf, font.program);
    program.getDict().replaceKey("/Length1", Object::newInteger(font.program.size()));

    Object descriptor = pdf.makeIndirectObject(Object::parse("<< /Type /FontDescriptor /Flags 4 /ItalicAngle 0 /StemV 50 >>"));
    descriptor.replaceKey("/FontName", name);
    descriptor.replaceKey("/Ascent", Object::newInteger(font.ascent));
    descriptor.replaceKey("/CapHeight", Object::newInteger(font.ascent));
    descriptor.replaceKey("/Descent", Object::newInteger(font.descent));
    Object box = Object::newArray();
    for (int edge : font.box)
        box.appendItem(Object::newInteger(edge));
    descriptor.replaceKey("/FontBBox", box);
    descriptor.replaceKey("/FontFile2", program);

    Object descendant = pdf.makeIndirectObject(Object::parse("<< /Type /Font /Subtype /CIDFontType2 /CIDToGIDMap /Identity /DW 1000"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"));
    descendant.replaceKey("/BaseFont", name);
    descendant.replaceKey("/FontDescriptor", descriptor);
    Object list = Object::newArray();
    for (const auto &[cid, width] : font.widths) {
        list.appendItem(Object::newInteger(cid));
        list.appendItem(Object::newArray({Object::newInteger(width)}));
    }
    descendant.replaceKey("/W", list);

    Object whole = pdf.makeIndirectObject(Object::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>"));
    whole.replaceKey("/BaseFont", name);
    whole.replaceKey("/DescendantFonts", Object::newArray({descendant}));
    whole.replaceKey("/ToUnicode", stream(pdf, font.toUnicode));
    return whole;
}

void addText(QPDF &pdf, QPDFPageObjectHelper &page, const PdfPageText &text)
{
    Object resources = page.getAttribute("/Resources", true);
    if (!resources.getKey("/Font").isDictionary())
        resources.replaceKey("/Font", Object::newDictionary());
    Object fonts = resources.getKey("/Font");
    for (const PdfFontFile &font : text.fonts)
        fonts.replaceKey(font.resource.toStdString(), fontObject(pdf, font));
    page.addPageContents(stream(pdf, text.content), false);
}

/// A font that holds a part of its face only says so by a tag before its name.
void tagSubsets(QPDF &pdf)
{
    int number = 0;
    for (Object object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        Object descendant = object.getKey("/DescendantFonts").getArrayItem(0);
        Object descriptor = descendant.getKey("/FontDescriptor");
        const std::string name = object.getKey("/BaseFont").getName();
        if (name.find('+') != std::string::npos)
            continue;
        std::string tag = "JINGAA";
        tag[4] = char('A' + number / 26 % 26);
        tag[5] = char('A' + number % 26);
        ++number;
        const Object tagged = Object::newName('/' + tag + '+' + name.substr(1));
        object.replaceKey("/BaseFont", tagged);
        descendant.replaceKey("/BaseFont", tagged);
        descriptor.replaceKey("/FontName", tagged);
    }
}

} // namespace

} // namespace jingan

extern "C" Q_DECL_EXPORT jingan::CompletePdf jinganCompletePdf;

void jinganCompletePdf(const QByteArray &bytes, const jingan::PdfNavigation &navigation, const jingan::PdfPageText &text,
    QByteArray &completed)
{
    using namespace jingan;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("document", bytes.constData(), size_t(bytes.size()));
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        Object root = pdf.getRoot();
        root.replaceKey("/Lang", Object::newUnicodeString("zh-CN"));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        if (!navigation.outline.isEmpty()) {
            Object outline = pdf.makeIndirectObject(Object::newDictionary());
            outline.replaceKey("/Type", Object::newName("/Outlines"));
            addEntries(pdf, pages, navigation.outline, 0, -1, outline);
            root.replaceKey("/Outlines", outline);
            root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
        }
        const qsizetype linked = std::min(navigation.links.size(), qsizetype(pages.size()));
        for (qsizetype page = 0; page < linked; ++page)
            addLinks(pdf, pages, int(page), navigation.links.at(page));

        if (!text.content.isEmpty() && !pages.empty())
            addText(pdf, pages.front(), text);
        tagSubsets(pdf);

        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        completed = QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &error) {
        qWarning("The PDF could not be completed: %s", error.what());
    }
}
