"""Reads QR codes with zbarimg (Debian: zbar-tools), and PNGs as far as libpng wrote them for us."""

import shutil
import struct
import subprocess
import unittest
import zlib


def need_reader():
    if not shutil.which("zbarimg"):
        raise unittest.SkipTest("zbarimg is not installed (Debian: zbar-tools), so nothing here can read a QR code")


def read(png, folder):
    """The text of the one QR code in a picture."""
    file = folder / "kode.png"
    file.write_bytes(png)
    done = subprocess.run(["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", str(file)], capture_output=True, text=True, timeout=30)
    return done.stdout.removesuffix("\n")


class Pixels:
    """What a PNG of 8 bits RGB, not interlaced and not filtered, shows: `black(x, y)`."""

    def __init__(self, png):
        assert png[:8] == b"\x89PNG\r\n\x1a\n"
        data, at = b"", 8
        while at < len(png):
            length, kind = struct.unpack(">I4s", png[at:at + 8])
            body = png[at + 8:at + 8 + length]
            assert struct.unpack(">I", png[at + 8 + length:at + 12 + length])[0] == zlib.crc32(kind + body)
            if kind == b"IHDR":
                self.width, self.height, self.depth, self.colour, *_ = struct.unpack(">IIBBBBB", body)
            data += body if kind == b"IDAT" else b""
            at += 12 + length
        rows, size = zlib.decompress(data), 3 * self.width + 1
        self.rows = [rows[start:start + size] for start in range(0, len(rows), size)]
        assert all(row[0] == 0 for row in self.rows), "a filtered row, which this does not undo"

    def black(self, x, y):
        return self.rows[y][1 + 3 * x:4 + 3 * x] == b"\0\0\0"

    def margin(self):
        """White pixels around everything black, at the narrowest side."""
        black = [(x, y) for y in range(self.height) for x in range(self.width) if self.black(x, y)]
        across, down = [x for x, _ in black], [y for _, y in black]
        return min(min(across), min(down), self.width - 1 - max(across), self.height - 1 - max(down))

    def module(self):
        """Pixels of a module: the corner mark is seven wide."""
        start = next((x, y) for y in range(self.height) for x in range(self.width) if self.black(x, y))
        width = next(x for x in range(start[0], self.width) if not self.black(x, start[1])) - start[0]
        return width / 7
