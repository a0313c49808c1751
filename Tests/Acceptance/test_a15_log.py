"""A15: no token, secret, signature or full phone number stands in the log, whatever goes wrong.

Every other test looks for the same in what its bot logged; this one makes everything go wrong that may be logged with words.
"""

import unittest

import shop_secrets
import sign
from bodies import whatsapp
from bridge_case import BridgeCase, word
from doors import Letter
from fake import cut_answer, drop_after_read, error, reply
from leaks import leaks


class LogTests(BridgeCase):
    forgives = ("window", "chat", "reference", "auth", "shape")

    def test_the_log_holds_no_secrets_after_all_kinds_of_trouble(self):
        self.wrong_callers()
        self.troubled_gateways()
        self.broken_bodies()
        self.bridge.kill()
        self.bridge.start()
        self.bridge.stop()
        self.assertEqual(leaks(self.bridge.log, self.fake)[:5], [])
        self.assertTrue(self.bridge.log, "there is a log")

    def wrong_callers(self):
        letter = self.wa.text(self.wa.person(), word())
        for signature in (sign.meta("rahasia-orang-lain", letter.data), "x", ""):
            self.bridge.post(Letter(letter.path, letter.data, {**letter.headers, "X-Hub-Signature-256": signature}))
        other = self.tg.text(self.tg.person(), word())
        self.bridge.post(Letter(other.path, other.data, {"X-Telegram-Bot-Api-Secret-Token": shop_secrets.TG_SECRET[:-1]}))
        for door, secret in ((self.fn, shop_secrets.FN_SECRET), (self.wb, shop_secrets.WB_SECRET)):
            letter = door.text(door.person(), word())
            # A secret at another gateway's door, and behind another path: mistakes that are made.
            self.bridge.post(Letter(f"/hooks/wa/{secret}", letter.data, letter.headers))
            self.bridge.post(Letter(f"{letter.path}/x", letter.data, letter.headers))
            self.bridge.get(letter.path)
        self.bridge.get(f"/hooks/wa?hub.mode=subscribe&hub.challenge=1&hub.verify_token={shop_secrets.WA_VERIFY_TOKEN}x")

    def troubled_gateways(self):
        for door in self.doors:
            echoing = reply(400, {"error": {"message": f"token {self.fake.gateway(door.name).token} is bad", "code": 100}, "ok": False,
                                  "description": f"bot{self.fake.tg.token} is bad", "reason": f"{self.fake.fn.token} is bad"})
            for action in (drop_after_read(), cut_answer(), reply(200, "<html>"), echoing, error(400 if door.name != "wa" else 131026)):
                person, words = door.person(), word()
                self.fake.script(door.name, [action], to=person)
                self.say(door, person, words)
                self.assert_answers_now(door)

    def broken_bodies(self):
        for door in self.doors:
            letter = door.text(door.person(), word())
            for data in (letter.data[:-5], letter.data.replace(b'"', b"'"), b"", b"\xff" + letter.data):
                self.bridge.post(Letter(letter.path, data, {**letter.headers, **door.proof(data)}))
        self.bridge.post(self.wa.letter(whatsapp.envelope(None, 7)))


if __name__ == "__main__":
    unittest.main()
