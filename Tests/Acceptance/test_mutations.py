"""A7, second half: bodies that nobody should have sent. Never a 5xx but 503, never a crash, and the next good message is answered.

MUTATIONS says how many for each gateway, SEED which.
"""

import os
import unittest

from bodies import fonnte, telegram, wablas, whatsapp_kinds
from bridge import NO_ANSWER
from bridge_case import BridgeCase, at_once
from doors import Letter
from mutate import mutations

COUNT = int(os.environ.get("MUTATIONS", 1500))
SEED = int(os.environ.get("SEED", 1))
THREADS = 8


class MutationTests(BridgeCase):
    # They name senders and messages that no gateway ever saw.
    forgives = ("recipient", "window", "chat", "reference")

    def assert_survives(self, door, module):
        kinds = module.kinds(door.person())
        made = [
            (kind.name, change, data)
            for number, kind in enumerate(kinds) for change, data in mutations(kind.body, SEED * 1000 + number, max(1, COUNT // len(kinds)))
        ]
        wrong = []

        def post(thread):
            for name, change, data in made[thread::THREADS]:
                letter = Letter(door.path, data, {"Content-Type": "application/json", **door.proof(data)})
                try:
                    status = self.bridge.post(letter).status
                except NO_ANSWER as problem:
                    status = repr(problem)
                if not isinstance(status, int) or status == 410 or (status >= 500 and status != 503):
                    wrong.append((status, name, change, data[:500]))

        at_once(post, THREADS)
        self.assertEqual(wrong[:3], [], f"seed {SEED}: {len(wrong)} of {len(made)} bodies got a wrong answer")
        self.assertTrue(self.bridge.alive, f"seed {SEED}: the bot died\n{self.bridge.tail()}")
        self.assert_answers_now(door)

    def test_whatsapp_bodies_of_any_kind_are_survived(self):
        self.assert_survives(self.wa, whatsapp_kinds)

    def test_telegram_updates_of_any_kind_are_survived(self):
        self.assert_survives(self.tg, telegram)

    def test_fonnte_bodies_of_any_kind_are_survived(self):
        self.assert_survives(self.fn, fonnte)

    def test_wablas_bodies_of_any_kind_are_survived(self):
        self.assert_survives(self.wb, wablas)

    def test_forms_of_any_kind_are_survived(self):
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        for door in (self.fn, self.wb):
            for data in (b"", b"&&&===", b"a=%", b"%00=%00", b"sender=%ff&message=%fe", b"=" * 5000, b"sender[]=1&sender[]=2", b"a=b&" * 20_000, b"sender=1;message=2"):
                with self.subTest(f"{door.name} {data[:30]}"):
                    self.assertEqual(self.bridge.post(Letter(door.path, data, form)).status, 200)
            self.assert_answers_now(door)

    def test_headers_of_any_kind_are_survived(self):
        letter = self.wa.text(self.wa.person(), "uji")
        odd = [
            {"Content-Type": ""}, {"Content-Type": "text/xml"}, {"Content-Type": "application/json; charset=utf-16"},
            {"Content-Encoding": "gzip"}, {"X-Hub-Signature-256": "sha256=" + "é" * 32}, {"X-Hub-Signature-256": "\t"}, {"X": "y" * 7000},
        ]
        for headers in odd:
            with self.subTest(headers):
                self.assertLess(self.bridge.post(Letter(letter.path, letter.data, {**letter.headers, **headers})).status, 500)
        self.assert_answers_now(self.wa)


if __name__ == "__main__":
    unittest.main()
