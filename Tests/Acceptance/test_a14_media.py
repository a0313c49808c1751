"""A14: no address that a customer sends is fetched from, and their words are answered all the same."""

import unittest

from bodies import fonnte, wablas, whatsapp
from bridge_case import BridgeCase, word
from trap import Trap


class MediaTests(BridgeCase):
    forgives = ("reference",)  # The gateway of this test was not told of their ids.

    def setUp(self):
        super().setUp()
        self.trap = Trap()
        self.addCleanup(self.trap.close)

    def addresses(self):
        port = self.trap.port
        return [
            f"http://127.0.0.1:{port}/a.jpg", f"http://localhost:{port}/a.jpg", f"http://[::ffff:127.0.0.1]:{port}/a.jpg",
            f"http://0x7f000001:{port}/a.jpg", f"http://2130706433:{port}/a.jpg", f"http://user:pass@127.0.0.1:{port}/a.jpg",
            "http://169.254.169.254/latest/meta-data/", "file:///etc/passwd", "ftp://127.0.0.1/a", "http://", "://", "\x00", "x" * 5000,
        ]

    def assert_refused_and_answered(self, door, make):
        for address in self.addresses():
            with self.subTest(f"{door.name} {address[:40]!r}"):
                person, words = door.person(), word()
                self.fake.customer_wrote(door.name, person)
                self.assertEqual(self.bridge.post(door.letter(make(person, words, address))).status, 200)
                self.assert_answers_now(door, person)
        self.assertEqual(self.trap.visits, [])

    def test_the_address_of_a_whatsapp_image_is_not_visited(self):
        def make(person, words, address):
            return whatsapp.messages(whatsapp.message(person, "image", whatsapp.media(url=address, caption=words)))
        self.assert_refused_and_answered(self.wa, make)

    def test_the_address_of_a_fonnte_file_is_not_visited(self):
        self.assert_refused_and_answered(self.fn, lambda person, words, address: fonnte.text(person, words, url=address, filename="a.jpg", extension="jpg"))

    def test_the_address_of_a_wablas_file_is_not_visited(self):
        self.assert_refused_and_answered(self.wb, lambda person, words, address: wablas.body(person, "image", message=words, file=address, url=address))

    def test_an_address_in_the_text_is_text(self):
        for door in self.doors:
            with self.subTest(door.name):
                person, words = door.person(), word()
                self.say(door, person, f"{words} http://127.0.0.1:{self.trap.port}/a.jpg")
                self.wait_for_answer(door, person, words)
        self.assertEqual(self.trap.visits, [])


if __name__ == "__main__":
    unittest.main()
