"""What could be read in two ways, here and by the server in front, is not read at all (request smuggling)."""

import unittest

from doors import WhatsAppDoor
from raw import exchange
from slow_callers import AbuseCase

# If any of these bytes are taken for a request of their own, it is answered "ok".
HIDDEN = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"
LINE = b"POST %s HTTP/1.1\r\nHost: toko.example\r\n" % WhatsAppDoor.path.encode()
LENGTH = b"Content-Length: %d\r\n" % len(HIDDEN)
CHUNKED = b"Transfer-Encoding: chunked\r\n"

TWO_ENDS = {
    "two lengths": LENGTH + b"Content-Length: 0\r\n\r\n" + HIDDEN,
    "two lengths, the shorter first": b"Content-Length: 0\r\n" + LENGTH + b"\r\n" + HIDDEN,
    "two lengths in one field": b"Content-Length: 0, %d\r\n\r\n" % len(HIDDEN) + HIDDEN,
    "a length and chunks": LENGTH + CHUNKED + b"\r\n0\r\n\r\n" + HIDDEN,
    "chunks and a length": CHUNKED + b"Content-Length: 4\r\n\r\n0\r\n\r\n" + HIDDEN,
    "chunks twice": CHUNKED + CHUNKED + b"\r\n0\r\n\r\n" + HIDDEN,
    "chunks and something else": b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + HIDDEN,
    "something like chunks": b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + HIDDEN,
    "something like chunks, and a length": b"Transfer-Encoding: chunke\r\n" + LENGTH + b"\r\n0\r\n\r\n" + HIDDEN,
    "chunks behind a tab": b"Transfer-Encoding: \x0bchunked\r\n\r\n0\r\n\r\n" + HIDDEN,
}
ODD_LENGTHS = {
    name: b"Content-Length: " + written + b"\r\n\r\n" + HIDDEN
    for name, written in {
        "a plus": b"+5", "a minus": b"-5", "hexadecimal": b"0x5", "a blank within": b"1 0", "a point": b"5.0", "letters": b"lima", "nothing": b"",
        "more than fits": b"9" * 40, "2 to the 64th": b"18446744073709551616", "other digits": "٥".encode(),
    }.items()
}
ODD_FIELDS = {
    "a folded field": b"X-A: b\r\n c\r\n" + LENGTH + b"\r\n" + HIDDEN,
    "a folded length": b"Content-Length:\r\n 0\r\n\r\n" + HIDDEN,
    "folded chunks": b"Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n" + HIDDEN,
    "a blank before the colon": b"Content-Length : 0\r\n" + LENGTH + b"\r\n" + HIDDEN,
    "a tab before the colon": b"Transfer-Encoding\t: chunked\r\n" + LENGTH + b"\r\n" + HIDDEN,
    "a blank before the name": b" Content-Length: 0\r\n" + LENGTH + b"\r\n" + HIDDEN,
    "no colon": b"Content-Length 0\r\n" + LENGTH + b"\r\n" + HIDDEN,
    "no name": b": b\r\n" + LENGTH + b"\r\n" + HIDDEN,
    "a zero in a name": b"X\0A: b\r\n" + LENGTH + b"\r\n" + HIDDEN,
    "a zero in a value": b"X-A: b\0c\r\n" + LENGTH + b"\r\n" + HIDDEN,
    "a bare CR in a value": b"X-A: b\rContent-Length: 0\r\n" + LENGTH + b"\r\n" + HIDDEN,
    "a bare CR as a line end": b"X-A: b\r" + LENGTH + b"\r\n" + HIDDEN,
}
ODD_CHUNKS = {
    name: CHUNKED + b"\r\n" + written
    for name, written in {
        "a minus": b"-1\r\n\r\n" + HIDDEN, "0x": b"0x0\r\n\r\n" + HIDDEN, "a plus": b"+0\r\n\r\n" + HIDDEN,
        "more than fits": b"10000000000000000\r\n\r\n" + HIDDEN,
        "no size": b"\r\n\r\n" + HIDDEN, "letters": b"zz\r\n\r\n" + HIDDEN, "longer than it says": b"1\r\nabc\r\n0\r\n\r\n" + HIDDEN,
        "a bare LF in an extension": b"1;a\nb\r\nx\r\n0\r\n\r\n" + HIDDEN, "a bare CR in an extension": b"1;a\rb\r\nx\r\n0\r\n\r\n" + HIDDEN,
        "a bare CR behind the size": b"0\r\r\n" + HIDDEN,
    }.items()
}


class SmugglingTests(AbuseCase):
    def assert_one_answer(self, requests, statuses=(400,)):
        for name, rest in requests.items():
            with self.subTest(name):
                heard = exchange(self.bridge, LINE + rest)
                self.assertNotIn(b"ok\n", heard.got, "what was hidden is taken for a request")
                self.assertEqual([status for status in heard.statuses if status not in statuses], [], heard.got[:200])
                self.assertEqual(len(heard.statuses), 1, heard.got[:200])
                self.assertIsNotNone(heard.ended, "the connection goes on")
        self.assert_answers_now(self.wa)

    def test_a_request_with_two_ends_is_refused(self):
        self.assert_one_answer(TWO_ENDS)

    def test_a_length_that_is_no_number_is_refused(self):
        self.assert_one_answer(ODD_LENGTHS, (400, 413))

    def test_a_field_that_is_folded_or_has_odd_letters_is_refused(self):
        self.assert_one_answer(ODD_FIELDS)

    def test_a_chunk_with_an_odd_size_is_refused(self):
        self.assert_one_answer(ODD_CHUNKS, (400, 401))

    def test_a_bare_line_feed_is_refused_or_ends_the_line(self):
        """Assumed: either is right (RFC 9112, 2.2), as long as nobody is answered twice."""
        asked = {
            "in all of the head": b"GET /zz HTTP/1.1\nHost: x\nX: a\n\n",
            "in one field": b"GET /zz HTTP/1.1\r\nHost: x\nX: a\r\n\r\n",
            "at the end of the head": b"GET /zz HTTP/1.1\r\nHost: x\r\n\n",
        }
        for name, data in asked.items():
            with self.subTest(name):
                heard = exchange(self.bridge, data, 0.3)
                self.assertIn(heard.statuses, ([400], [404]), heard.got[:200])
                self.assertNotIn(b"ok\n", heard.got)

    def test_a_length_behind_a_bare_line_feed_hides_no_request(self):
        """A server in front that knows no bare line feed takes all of it for the value of X."""
        asked = {
            "a length": b"X: a\nContent-Length: %d\r\n\r\n" % len(HIDDEN) + HIDDEN,
            "chunks": b"X: a\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + HIDDEN,
            "two lengths": b"X: a\nContent-Length: 0\r\n" + LENGTH + b"\r\n" + HIDDEN,
        }
        for name, rest in asked.items():
            with self.subTest(name):
                heard = exchange(self.bridge, LINE + rest, 0.5)
                self.assertEqual(len(heard.statuses), 1, heard.got[:300])
                self.assertNotIn(b"ok\n", heard.got)

    def test_no_other_protocol_is_spoken(self):
        asked = {
            "another version": b"GET /zz HTTP/3.7\r\n\r\n", "no version": b"GET /zz\r\n\r\n", "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 100,
            "an odd method": b"G\0T /zz HTTP/1.1\r\n\r\n", "garbage": bytes(range(256)), "CONNECT": b"CONNECT x:25 HTTP/1.1\r\nHost: x:25\r\n\r\n",
            "an upgrade": b"GET /zz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n",
            "another host's address": b"GET http://169.254.169.254/latest HTTP/1.1\r\nHost: x\r\n\r\n",
        }
        for name, data in asked.items():
            with self.subTest(name):
                heard = exchange(self.bridge, data, 0.3)
                self.assertEqual([status for status in heard.statuses if not 400 <= status < 500], [], heard.got[:200])
        self.assert_answers_now(self.wa)


if __name__ == "__main__":
    unittest.main()
