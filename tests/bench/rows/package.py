# SPDX-License-Identifier: GPL-3.0-or-later
"""The size of the Debian package, its fonts included."""
import subprocess

from measuring import Bench, Row

PACKAGES = {"dpkg-shlibdeps": "dpkg-dev"}


def measure(bench: Bench):
    subprocess.run(["cpack", "-G", "DEB", "-B", bench.folder / "deb"], cwd=bench.built, check=True, stdout=subprocess.DEVNULL)
    package = next((bench.folder / "deb").glob("*.deb"))
    yield Row("the Debian package", package.stat().st_size / 2**20, "MiB", 20)
