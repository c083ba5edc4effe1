# SPDX-License-Identifier: GPL-3.0-or-later
"""The briefing as PDF, beside LibreOffice making a PDF of as many pages."""
import re
import subprocess

from measuring import ROOT, Bench, Row
from rows.reading import REPORT, docx

PACKAGES = {"hyperfine": "hyperfine", "soffice": "libreoffice-writer-nogui", "pdfinfo": "poppler-utils"}


def pages(path) -> int:
    told = subprocess.run(["pdfinfo", path], check=True, stdout=subprocess.PIPE).stdout.decode()
    return int(re.search(r"Pages:\s+(\d+)", told).group(1))


def measure(bench: Bench):
    env = bench.home("briefing")
    own = bench.folder / "briefing.pdf"
    export = [bench.program, "export", "--briefing", "--force", "--output", own]
    bench.run(export, env)
    wanted = pages(own)
    # The report's text, as often as it fills so many pages.
    lines = REPORT.read_text().split()
    document = bench.folder / "peer.docx"
    convert = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", bench.folder, document]
    count = wanted * 12
    for _ in range(8):
        docx((lines * (count // len(lines) + 1))[:count], document)
        bench.run(convert, env)
        got = pages(bench.folder / "peer.pdf")
        if got == wanted:
            break
        count = max(1, round(count * wanted / got))
    times = bench.seconds({"own": export, "LibreOffice": convert}, env, rounds=3)
    yield Row(f"briefing PDF, {wanted} pages, a process", times["own"], "s", 0.2, "LibreOffice", {"LibreOffice": times["LibreOffice"]},
              note=f"LibreOffice makes {got} pages of running text; the briefing has charts and tables on its own")
