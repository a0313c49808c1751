"""A7: every kind of webhook is taken, and the conversation goes on behind it."""

import unittest

from bodies import ANSWERED, EITHER, SILENT, fonnte, telegram, wablas, whatsapp_kinds
from bridge_case import BridgeCase
from doors import as_form


class KindTests(BridgeCase):
    # Several kinds name messages and taps that the gateway of this test never saw.
    forgives = ("reference",)

    def assert_kind(self, door, kind, letter, person):
        answer = self.bridge.post(letter)
        self.assertEqual(answer.status, 200, answer.data)
        if kind.expects == ANSWERED:
            self.wait_for(lambda: self.fake.texts(door.name, person), f"{door.name} {kind.name}: it is answered")
        before = len(self.fake.texts(door.name, person))
        self.assert_answers_now(door, person)
        if kind.expects == SILENT:
            self.assertEqual(len(self.fake.texts(door.name, person)), 1, f"only the message behind it is answered: {self.fake.texts(door.name, person)}")
        elif kind.expects == EITHER:
            self.assertLessEqual(before, 3, "a message has a few answers, not many")

    def assert_kinds(self, door, module, form=False):
        for number in range(len(module.kinds(door.person()))):
            person = door.person()
            kind = module.kinds(person)[number]
            self.fake.customer_wrote(door.name, person)
            self.fake.customer_wrote(door.name, f"ID.{person}")  # who has a user name and no number
            letter = door.letter(kind.body)
            with self.subTest(f"{door.name}: {kind.name}{', as a form' if form else ''}"):
                self.assertTrue(self.bridge.alive, "the bot died of the kind before")
                self.assert_kind(door, kind, as_form(letter) if form else letter, person)

    def test_every_kind_of_whatsapp_webhook(self):
        self.assert_kinds(self.wa, whatsapp_kinds)

    def test_every_kind_of_telegram_update(self):
        self.assert_kinds(self.tg, telegram)

    def test_every_kind_of_fonnte_webhook(self):
        self.assert_kinds(self.fn, fonnte)

    def test_every_kind_of_wablas_webhook(self):
        self.assert_kinds(self.wb, wablas)

    def test_every_kind_of_fonnte_webhook_as_a_form(self):
        self.assert_kinds(self.fn, fonnte, form=True)

    def test_every_kind_of_wablas_webhook_as_a_form(self):
        self.assert_kinds(self.wb, wablas, form=True)

    def test_words_come_back_as_they_were_written(self):
        for door in self.doors:
            for words in ("é ü 🧕🏽👨‍👩‍👧 ×", "<b>tebal</b> &amp; *bintang* _garis_ `kode`", "1. satu\n2. dua", "[a](b) {c} \\d %20+", "https://toko.example/a?b=c&d"):
                with self.subTest(f"{door.name} {words}"):
                    person = door.person()
                    self.say(door, person, words)
                    self.wait_for(lambda door=door, person=person: self.fake.texts(door.name, person), "it is answered")
                    self.assertEqual(self.fake.texts(door.name, person), [f"jawab: {words}"])


if __name__ == "__main__":
    unittest.main()
