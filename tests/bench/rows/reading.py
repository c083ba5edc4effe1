# SPDX-License-Identifier: GPL-3.0-or-later
"""A report read and parsed from text, DOCX and PDF, beside its bytes, cat and pdftotext."""
import zipfile
from xml.sax.saxutils import escape

from measuring import ROOT, Bench, Row

PACKAGES = {"valgrind": "valgrind", "pdftotext": "poppler-utils"}
REPORT = ROOT / "data" / "jingan-2025" / "report.txt"
FONT = ROOT / "resources" / "fonts" / "JinganSansSC-Regular.ttf"
TYPES = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Override PartName="/word/document.xml" '
         'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
RELATIONS = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
             'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')


def docx(paragraphs: list, path) -> None:
    """A Word document of these paragraphs, each in one run of 三号仿宋, as offices set them."""
    face = '<w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr>'
    body = "".join(f'<w:p><w:pPr><w:ind w:firstLineChars="200"/></w:pPr><w:r>{face}<w:t>{escape(each)}</w:t></w:r></w:p>' for each in paragraphs)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
                                              f"<w:body>{body}</w:body></w:document>")


def measure(bench: Bench):
    env = bench.home("reading")
    tool = bench.tool("reading")
    files = {kind: bench.folder / f"report.{kind}" for kind in ("txt", "docx", "pdf")}
    files["txt"].write_bytes(REPORT.read_bytes())
    # In this file a blank at a line's end marks the paragraph's end.
    paragraphs = "".join(line if line.endswith(" ") else line.strip() for line in REPORT.read_text().splitlines()).split(" ")
    docx([each for each in paragraphs if each], files["docx"])
    bench.run([tool, "--print", files["pdf"], REPORT, FONT], env)
    for row in bench.json([tool, *files.values()], env):
        yield Row(**row)
    for kind, peer in (("txt", ["cat", files["txt"]]), ("pdf", ["pdftotext", files["pdf"], "/dev/null"])):
        name = peer[0]
        own, other = bench.instructions([tool, "--once", files[kind]], env), bench.instructions(peer, env)
        yield Row(f"{kind.upper()}, read and parsed, a process", own / 1e6, "M instr.", 1.3 if kind == "pdf" else None,
                  name if kind == "pdf" else "", {name: other / 1e6}, note="from the start of a process to its end, loading Qt included")
