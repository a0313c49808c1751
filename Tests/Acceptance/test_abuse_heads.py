"""Heads have an end, and what they already show to be wrong is refused before the body is read."""

import time
import unittest

import memory
import shop_secrets
from raw import Caller, exchange
from slow_callers import CHUNKED as CHUNKS
from slow_callers import HOOK, AbuseCase

# Chunks that follow.
CHUNKED = HOOK + CHUNKS


class HugeHeadTests(AbuseCase):
    HUGE = 8 << 20

    def test_a_head_without_an_end_is_cut_off_and_not_kept(self):
        endless = {
            "a value": HOOK + b"X-A: " + b"x" * self.HUGE, "a name": HOOK + b"x" * self.HUGE, "fields": HOOK + b"X: a\r\n" * (self.HUGE // 6),
            "an address": b"GET /" + b"x" * self.HUGE, "a query": b"GET /hooks/wa?hub.mode=" + b"x" * self.HUGE, "a method": b"G" * self.HUGE,
            "the fields behind the last chunk": CHUNKED + b"0\r\n" + b"X: a\r\n" * (self.HUGE // 6),
        }
        before = memory.resident(self.bridge)
        for name, data in endless.items():
            with self.subTest(name):
                heard = exchange(self.bridge, data, 2)
                self.assertIsNotNone(heard.ended, "the connection goes on")
                self.assertEqual([status for status in heard.statuses if not 400 <= status < 500], [], heard.got[:200])
        self.assertLess(memory.resident(self.bridge) - before, 20_000_000)
        self.assert_answers_now(self.wa)

    def test_what_has_no_end_between_chunks_is_not_kept(self):
        """It may be heard, as `test_abuse_slow` says for how long."""
        before = memory.resident(self.bridge)
        for name, data in {"the extension of a chunk": b"1;" + b"x" * self.HUGE, "zeros of a chunk's size": b"0" * self.HUGE}.items():
            with self.subTest(name):
                exchange(self.bridge, CHUNKED + data, 0.2)
                self.assertLess(memory.resident(self.bridge) - before, self.HUGE)

    def test_a_long_head_is_refused_and_one_as_proxies_make_it_is_not(self):
        for name, fields, status in {
            ("a field of 17 KB", b"X: " + b"x" * (17 << 10) + b"\r\n", None), ("200 fields", b"X: a\r\n" * 200, None),
            ("40 KB in all", b"".join(b"X-%d: " % n + b"x" * 1024 + b"\r\n" for n in range(40)), None),
            ("20 fields of 300 bytes", b"".join(b"X-%d: " % n + b"x" * 300 + b"\r\n" for n in range(20)), 200),
        }:
            with self.subTest(name):
                heard = exchange(self.bridge, b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + fields + b"\r\n", 2)
                self.assertIn(heard.statuses, [[status]] if status else ([], [400], [413], [414], [431]))
                self.assertIsNotNone(heard.ended)


class EarlyRefusalTests(AbuseCase):
    def post(self, path, fields):
        caller = Caller(self.bridge, b"POST " + path.encode() + b" HTTP/1.1\r\nHost: x\r\n" + fields + b"\r\n")
        self.addCleanup(caller.close)
        return caller

    def assert_refused_at_once(self, path, statuses, *fields):
        for field in fields:
            with self.subTest(f"{path} {field}"):
                started = time.monotonic()
                self.assertIn(self.post(path, field).wait_for_answer(3), statuses)
                self.assertLess(time.monotonic() - started, 2)

    def test_another_secret_in_the_path_is_refused_before_the_body_is_read(self):
        for door, secret in ((self.fn, shop_secrets.FN_SECRET), (self.wb, shop_secrets.WB_SECRET)):
            for wrong in ("salah", secret[:-1], secret + "x", secret.upper()):
                self.assert_refused_at_once(
                    f"/hooks/{door.name}/{wrong}", (401, 403), b"Content-Length: 1000000\r\n", b"Transfer-Encoding: chunked\r\n",
                    b"Content-Length: 1000000\r\nExpect: 100-continue\r\n")

    def test_another_secret_in_telegrams_field_is_refused_before_the_body_is_read(self):
        for proof in (b"", b"X-Telegram-Bot-Api-Secret-Token: salah\r\n"):
            self.assert_refused_at_once("/hooks/tg", (401, 403), proof + b"Content-Length: 4000000\r\n", proof + b"Transfer-Encoding: chunked\r\n")

    def test_what_says_that_it_is_too_big_is_refused_before_it_is_read(self):
        self.assert_refused_at_once("/hooks/wa", (413,), b"Content-Length: 4194305\r\n", b"Content-Length: 9223372036854775807\r\n")
        self.assert_refused_at_once(f"/hooks/fn/{shop_secrets.FN_SECRET}", (413,), b"Content-Length: 1048577\r\n")

    def test_a_line_that_there_is_not_is_404_before_the_body_is_read(self):
        self.assert_refused_at_once("/hooks/zz", (404,), b"Content-Length: 1000\r\n")

    def test_the_right_secret_is_waited_for_until_the_body_is_there(self):
        letter = self.fn.text(self.fn.person(), "uji")
        caller = self.post(letter.path, b"Content-Type: application/json\r\nContent-Length: %d\r\n" % len(letter.data))
        self.assertIsNone(caller.wait_for_answer(0.3))
        caller.send(letter.data)
        self.assertEqual(caller.wait_for_answer(), 200)


if __name__ == "__main__":
    unittest.main()
