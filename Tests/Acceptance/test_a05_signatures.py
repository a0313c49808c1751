"""A5: only what the gateway itself has sent is taken, and nothing is stored of the rest."""

import json
import unittest
import urllib.parse

import shop_secrets
import sign
from bridge_case import BridgeCase, word
from doors import Letter

REFUSED = (401, 403)


class WhatsAppSignatureTests(BridgeCase):
    def setUp(self):
        super().setUp()
        self.person, self.words = self.wa.person(), word()
        self.letter = self.wa.text(self.person, self.words)

    def post(self, headers, data=None):
        return self.bridge.post(Letter("/hooks/wa", data or self.letter.data, {"Content-Type": "application/json", **headers})).status

    def assert_nothing_stored(self):
        self.assert_answers_now(self.wa)
        self.assertEqual(self.answers(self.wa, self.person, self.words), [])
        self.assertNotIn(self.words, "".join(self.bridge.run("history", self.person, "--json")[1:]))

    def test_signatures_that_are_none_are_refused(self):
        good = sign.meta(shop_secrets.WA_APP_SECRET, self.letter.data)
        wrong = {
            "of another secret": sign.meta("rahasia-orang-lain-0000", self.letter.data),
            "of both secrets as one": sign.meta(f"{shop_secrets.WA_APP_SECRET},{shop_secrets.WA_NEXT_APP_SECRET}", self.letter.data),
            "empty": "", "prefix only": "sha256=", "short": good[:-1], "long": good + "0", "first half": good[:39],
            "without prefix": good.removeprefix("sha256="), "sha1": good.replace("sha256", "sha1"),
            "upper case": "sha256=" + good.removeprefix("sha256=").upper(), "zeros": "sha256=" + "0" * 64,
            "one digit other": good[:-1] + ("0" if good[-1] != "0" else "1"), "no hex": "sha256=" + "g" * 64,
            "of nothing": sign.meta(shop_secrets.WA_APP_SECRET, b""),
        }
        for name, signature in wrong.items():
            with self.subTest(name):
                self.assertIn(self.post({"X-Hub-Signature-256": signature}), REFUSED)
        self.assert_nothing_stored()

    def test_a_body_without_signature_is_refused(self):
        self.assertIn(self.post({}), REFUSED)
        self.assertIn(self.post({"X-Hub-Signature": sign.meta(shop_secrets.WA_APP_SECRET, self.letter.data)}), REFUSED)
        self.assert_nothing_stored()

    def test_one_flipped_bit_is_refused(self):
        data = self.letter.data
        for at in range(0, len(data), len(data) // 20):
            flipped = data[:at] + bytes([data[at] ^ 1]) + data[at + 1:]
            self.assertIn(self.post(self.letter.headers, flipped), REFUSED, f"byte {at}")
        self.assert_nothing_stored()

    def test_the_same_json_in_other_bytes_is_refused(self):
        held = json.loads(self.letter.data)
        for data in (json.dumps(held, separators=(",", ":")), json.dumps(held, indent=2), json.dumps(held, sort_keys=True) + "\n"):
            self.assertIn(self.post(self.letter.headers, data.encode()), REFUSED)
        self.assert_nothing_stored()

    def test_either_of_two_secrets_is_taken(self):
        for secret in (shop_secrets.WA_APP_SECRET, shop_secrets.WA_NEXT_APP_SECRET):
            person, words = self.wa.person(), word()
            letter = self.wa.text(person, words)
            self.assertEqual(self.post({"X-Hub-Signature-256": sign.meta(secret, letter.data)}, letter.data), 200)
            self.wait_for_answer(self.wa, person, words)

    def test_escapes_as_meta_writes_them_are_signed_as_they_are(self):
        person, words = self.wa.person(), word()
        letter = self.wa.text(person, f"{words} \u00e9 a/b 🧕")
        data = letter.data.replace(b"/", b"\\/")
        self.assertEqual(self.post({"X-Hub-Signature-256": sign.meta(shop_secrets.WA_APP_SECRET, data)}, data), 200)
        answer = self.wait_for_answer(self.wa, person, words)
        self.assertIn("é a/b 🧕", answer.text)

    def handshake(self, **query):
        asked = {"mode": "subscribe", "verify_token": shop_secrets.WA_VERIFY_TOKEN, "challenge": "1158201444", **query}
        encoded = urllib.parse.urlencode({f"hub.{key}": held for key, held in asked.items() if held is not None})
        return self.bridge.get(f"/hooks/wa?{encoded}")

    def test_the_handshake_gives_back_the_challenge_and_nothing_else(self):
        answer = self.handshake()
        self.assertEqual((answer.status, answer.data), (200, b"1158201444"))

    def test_a_handshake_with_another_token_is_refused(self):
        wrong = ({"verify_token": "salah"}, {"verify_token": None}, {"verify_token": ""}, {"mode": "unsubscribe"}, {"mode": None})
        for query in wrong:
            with self.subTest(query):
                answer = self.handshake(**query)
                self.assertIn(answer.status, (400, 401, 403))
                self.assertNotIn(b"1158201444", answer.data)


class SecretTests(BridgeCase):
    def assert_refused(self, letter, person, words, door, statuses=REFUSED):
        self.assertIn(self.bridge.post(letter).status, statuses)
        self.assert_answers_now(door)
        self.assertEqual(self.answers(door, person, words), [])

    def test_telegram_without_its_secret_is_refused(self):
        secret = shop_secrets.TG_SECRET
        for held in (None, "", secret[:-1], secret + "x", secret.swapcase(), f"{secret},{shop_secrets.TG_NEXT_SECRET}"):
            with self.subTest(held):
                person, words = self.tg.person(), word()
                letter = self.tg.text(person, words)
                proof = {} if held is None else {"X-Telegram-Bot-Api-Secret-Token": held}
                self.assert_refused(Letter(letter.path, letter.data, {"Content-Type": "application/json", **proof}), person, words, self.tg)

    def test_telegram_with_either_of_two_secrets_is_taken(self):
        person, words = self.tg.person(), word()
        letter = self.tg.text(person, words)
        letter.headers["X-Telegram-Bot-Api-Secret-Token"] = shop_secrets.TG_NEXT_SECRET
        self.assertEqual(self.bridge.post(letter).status, 200)
        self.wait_for_answer(self.tg, person, words)

    def test_mapped_gateways_with_another_path_are_refused(self):
        for door, secret in ((self.fn, shop_secrets.FN_SECRET), (self.wb, shop_secrets.WB_SECRET)):
            other = shop_secrets.WB_SECRET if door is self.fn else shop_secrets.FN_SECRET
            for held in ("x" * 24, secret[:-1], secret + "x", secret.upper(), other, "%00"):
                with self.subTest(f"{door.name} {held}"):
                    person, words = door.person(), word()
                    letter = door.text(person, words)
                    self.assert_refused(Letter(f"/hooks/{door.name}/{held}", letter.data, letter.headers), person, words, door)
            for path in (f"/hooks/{door.name}", f"/hooks/{door.name}/"):
                with self.subTest(path):
                    person, words = door.person(), word()
                    letter = door.text(person, words)
                    self.assert_refused(Letter(path, letter.data, letter.headers), person, words, door, (401, 403, 404, 405))

    def test_mapped_gateways_with_either_of_two_secrets_are_taken(self):
        for door, secret in ((self.fn, shop_secrets.FN_NEXT_SECRET), (self.wb, shop_secrets.WB_NEXT_SECRET)):
            with self.subTest(door.name):
                person, words = door.person(), word()
                letter = door.text(person, words)
                self.assertEqual(self.bridge.post(Letter(f"/hooks/{door.name}/{secret}", letter.data, letter.headers)).status, 200)
                self.wait_for_answer(door, person, words)

    def test_the_answer_to_a_mapped_gateway_is_empty(self):
        """Wablas would send it to the customer."""
        for door in (self.fn, self.wb):
            with self.subTest(door.name):
                self.assertEqual(self.bridge.post(door.text(door.person(), word())).data, b"")


if __name__ == "__main__":
    unittest.main()
