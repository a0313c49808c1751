"""/media gives out the pictures and documents that lie in a shop's media folder, and nothing else."""

import os
import shutil
import socket
import unittest

import shop_folder
from raw import Caller
from slow_callers import AbuseCase

TYPES = {
    "foto.jpg": "image/jpeg", "foto.jpeg": "image/jpeg", "foto.png": "image/png", "foto.webp": "image/webp",
    "daftar.pdf": "application/pdf", "cara.mp4": "video/mp4", "FOTO-2_b.JPG": "image/jpeg", "a..b.jpg": "image/jpeg",
}
SECRET = b"tidak untuk umum"
HERE = f"/media/{shop_folder.NAME}"


class MediaTests(AbuseCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.media = cls.bridge.rules / "media"
        cls.media.mkdir()
        for name in TYPES:
            (cls.media / name).write_bytes(f"isi {name}".encode())

    def get(self, path):
        """The status and all that came, of a path that no library has touched."""
        caller = Caller(self.bridge, b"GET " + path + b" HTTP/1.1\r\nHost: toko.example\r\nConnection: close\r\n\r\n")
        self.addCleanup(caller.close)
        caller.wait_for_answer(3)
        caller.wait_for_end(1)
        return (caller.statuses or [None])[0], caller.got

    def assert_not_found(self, *paths, statuses=(404,)):
        for path in paths:
            path = path if isinstance(path, bytes) else path.encode()
            with self.subTest(path):
                status, got = self.get(path)
                self.assertIn(status, statuses)
                self.assertNotIn(SECRET, got)
                self.assertNotIn(b"isi foto", got)

    def test_a_file_of_the_folder_comes_with_its_type_and_is_not_guessed_at(self):
        for name, kind in TYPES.items():
            with self.subTest(name):
                answer = self.bridge.get(f"{HERE}/{name}")
                self.assertEqual((answer.status, answer.data), (200, f"isi {name}".encode()))
                self.assertEqual(answer.headers["Content-Type"], kind)
                self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")

    def test_paths_that_lead_out_of_the_folder_lead_nowhere(self):
        (self.bridge.rules / "luar.jpg").write_bytes(SECRET)
        ways = ["..", "%2e%2e", "%2E%2E", ".%2e", "%252e%252e", "..;", "%c0%ae%c0%ae", "media/.."]
        slashes = ["/", "%2f", "%2F", "%5c", "\\", "%252f"]
        self.assert_not_found(*[f"{HERE}/{way}{slash}luar.jpg" for way in ways for slash in slashes], statuses=(400, 404))
        self.assert_not_found(
            f"{HERE}/../shop.lua", f"{HERE}/%2e%2e%2fshop.lua", f"{HERE}/%2fetc%2fpasswd", f"{HERE}//etc/passwd",
            f"{HERE}/./luar.jpg", f"/media/..%2f{shop_folder.NAME}/luar.jpg", "/media/%2e%2e/luar.jpg", "/media/./luar.jpg", "/media//luar.jpg",
            f"/media/../{shop_folder.NAME}/luar.jpg",
            f"/media/{shop_folder.NAME}%2f../luar.jpg", "/media/", "/media", HERE, f"{HERE}/", f"{HERE}/foto.jpg/x",
            statuses=(400, 404))

    def test_a_name_with_a_zero_or_other_odd_letters_is_none(self):
        self.assert_not_found(
            f"{HERE}/foto.jpg%00", f"{HERE}/foto.jpg%00.png", f"{HERE}/%00foto.jpg", f"{HERE}/shop.lua%00.jpg", f"{HERE}/foto.jpg%0a",
            f"{HERE}/foto.jpg%0d%0aX-A:%20b", f"{HERE}/foto.jpg%20", f"{HERE}/%20foto.jpg", f"{HERE}/%ff.jpg",
            f"{HERE}/foto.jpg%3fx", f"{HERE}/foto%E2%80%AEgpj.jpg",
            f"{HERE}/{'x' * 300}.jpg", f"{HERE}/%", f"{HERE}/%zz.jpg", f"{HERE}/foto.jpg;x",
            f"{HERE}/~foto.jpg", f"{HERE}/foto.jpg:stream", statuses=(400, 404))
        self.assert_not_found(f"{HERE}/foto.jpg".encode() + b"\x00", f"{HERE}/f\xf6to.jpg".encode("latin-1"), statuses=(400, 404))

    def test_a_link_out_of_the_folder_is_not_followed(self):
        (self.bridge.rules / "rahasia.jpg").write_bytes(SECRET)
        elsewhere = self.bridge.folder / "lain"
        elsewhere.mkdir()
        (elsewhere / "foto.jpg").write_bytes(SECRET)
        for name, target in {
            "passwd.jpg": "/etc/passwd", "ke-atas.jpg": "../rahasia.jpg", "aturan.jpg": self.bridge.rules / "shop.lua", "nol.jpg": "/dev/zero",
            "diri.jpg": "diri.jpg", "putus.jpg": "tidak-ada.jpg", "folder.jpg": elsewhere, "lain": elsewhere,
        }.items():
            os.symlink(target, self.media / name)
        self.assert_not_found(*[f"{HERE}/{name}.jpg" for name in ("passwd", "ke-atas", "aturan", "nol", "diri", "putus", "folder")])
        self.assert_not_found(f"{HERE}/lain/foto.jpg", f"{HERE}/lain%2ffoto.jpg", f"{HERE}/folder.jpg/foto.jpg")

    def test_hidden_files_folders_and_other_kinds_are_not_there(self):
        (self.media / "dalam").mkdir()
        (self.media / "folder.png").mkdir()
        names = (
            ".tersembunyi.jpg", ".jpg", ".env", "catatan.txt", "aturan.lua", "gambar.svg", "halaman.html", "foto", "foto.jpg.html", "foto.",
            "toko.db", "dalam/foto.jpg",
        )
        for name in names:
            (self.media / name).write_bytes(SECRET)
            self.assert_not_found(f"{HERE}/{name}")
        self.assert_not_found(f"{HERE}/folder.png", f"{HERE}/folder.png/", f"{HERE}/dalam", f"{HERE}/tidak-ada.jpg", f"{HERE}/*.jpg")

    def test_what_is_no_plain_file_is_not_there_and_holds_nobody_up(self):
        pipe = self.media / "pipa.jpg"
        os.mkfifo(pipe)
        self.addCleanup(self.let_go, pipe)
        server = socket.socket(socket.AF_UNIX)
        self.addCleanup(server.close)
        server.bind(str(self.media / "soket.jpg"))
        # More often than there are threads to wait in.
        callers = [Caller(self.bridge, f"GET {HERE}/pipa.jpg HTTP/1.1\r\nHost: x\r\n\r\n".encode()) for _ in range(8)]
        for caller in callers:
            self.addCleanup(caller.close)
        self.assertEqual([caller.wait_for_answer(1) for caller in callers], [404] * 8)
        self.assert_not_found(f"{HERE}/soket.jpg")
        self.assert_answers_now(self.wa)

    def let_go(self, pipe):
        """Whoever reads from the pipe comes to its end."""
        for _ in range(20):
            try:
                os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
            except OSError:
                break  # Nobody reads.
        pipe.unlink()

    def test_a_file_that_is_too_big_is_not_there(self):
        with open(self.media / "besar.mp4", "wb") as file:
            file.truncate((16 << 20) + 1)
        self.assert_not_found(f"{HERE}/besar.mp4")

    def test_a_shop_that_is_not_served_here_has_no_files_here(self):
        other = self.bridge.folder / "toko-lain"
        shutil.copytree(self.bridge.rules, other, symlinks=True, ignore=lambda *_: ["media"])
        (other / "media").mkdir()
        (other / "media" / "foto.jpg").write_bytes(SECRET)
        self.assert_not_found(
            "/media/toko-lain/foto.jpg", f"{HERE}/..%2f..%2ftoko-lain%2fmedia%2ffoto.jpg", "/media/TOKO-UJI/foto.jpg", f"{HERE}%00/foto.jpg",
            f"/media/{shop_folder.NAME}%20/foto.jpg", statuses=(400, 404))

    def test_files_are_only_read(self):
        for method in ("POST", "PUT", "DELETE", "PATCH"):
            with self.subTest(method):
                caller = Caller(self.bridge, f"{method} {HERE}/foto.jpg HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx".encode())
                self.addCleanup(caller.close)
                self.assertIn(caller.wait_for_answer(), (403, 404, 405))
        self.assertEqual((self.media / "foto.jpg").read_bytes(), b"isi foto.jpg")


if __name__ == "__main__":
    unittest.main()
