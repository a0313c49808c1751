"""A gateway that is led astray, or is none: tokens go to nobody else, and its answers have an end."""

import socket
import threading
import unittest

import memory
from bridge_case import word
from fake import reply
from slow_callers import AbuseCase
from trap import Trap


class RedirectTests(AbuseCase):
    def setUp(self):
        super().setUp()
        self.trap = Trap()
        self.addCleanup(self.trap.close)

    def redirect(self, door, answer):
        """The answer that the next message to somebody gets; gives who that is."""
        person = door.person()
        self.fake.script(door.name, [answer], to=person)
        self.say(door, person, word())
        return person

    def assert_not_followed(self, people):
        for person in people:
            self.wait_for(lambda person=person: [each for each in self.fake.requests if each.recipient == person], "it is sent")
        for door in self.doors:
            self.assert_answers_now(door)
        self.assertEqual(self.trap.visits, [], "the token went elsewhere")

    def test_a_redirect_is_not_followed(self):
        self.assert_not_followed([
            self.redirect(door, reply(status, "", {"Location": f"{self.trap.url}/lari"})) for door in self.doors for status in (301, 302, 307, 308)
        ])

    def test_other_ways_to_point_elsewhere_are_not_followed(self):
        fields = {
            "Location": self.trap.url, "Refresh": f"0; url={self.trap.url}", "Content-Location": self.trap.url,
            "Link": f"<{self.trap.url}>; rel=preload", "Alt-Svc": f'http/1.1="127.0.0.1:{self.trap.port}"',
        }
        self.assert_not_followed([self.redirect(self.wa, reply(status, {"location": self.trap.url}, fields)) for status in (200, 300, 305)])


class Endless:
    """A gateway whose answer to anything begins with `head`, and goes on with `piece` every so many seconds for ever."""

    def __init__(self, head, piece, every):
        self.head, self.piece, self.every = head, piece, every
        self.ended = []  # what each asker had been sent, in bytes, when it hung up
        self.asked = 0
        self.closing = threading.Event()
        self.server = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self.server.getsockname()[1]}"
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        while not self.closing.is_set():
            try:
                asker = self.server.accept()[0]
            except OSError:
                return
            threading.Thread(target=self.answer, args=(asker,), daemon=True).start()

    def answer(self, asker):
        sent = 0
        with asker:
            try:
                asker.recv(1 << 16)
                self.asked += 1
                asker.sendall(self.head)
                while not self.closing.wait(self.every):
                    asker.sendall(self.piece)
                    sent += len(self.piece)
            except OSError:
                self.ended.append(sent)

    def close(self):
        self.closing.set()
        self.server.close()


OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKS = OK + b"Transfer-Encoding: chunked\r\n\r\n"


class EndlessAnswerTests(AbuseCase):
    timing = {"request": 1, "retries": 1}

    def with_gateway(self, head, piece, every=0):
        """The line "fn" sends to it from here on."""
        gateway = Endless(head, piece, every)
        self.addCleanup(gateway.close)
        self.bridge.kill()
        self.bridge.lines["fn"] = {**self.bridge.line("fn"), "api": gateway.url}
        self.bridge.start()
        return gateway

    def assert_cut(self, gateway, most):
        before = memory.resident(self.bridge)
        with memory.watched(self.bridge) as held:
            self.say(self.fn, self.fn.person(), word())
            self.wait_for(lambda: gateway.asked, "it is sent")
            # The others do not wait for that one.
            self.assert_answers_now(self.wa)
            self.wait_for(lambda: gateway.ended, "it hangs up", 3)
        self.assertLess(gateway.ended[0], most)
        self.assertLess(held[0] - before, 64 << 20)

    def test_an_answer_that_is_too_long_is_cut_off(self):
        self.assert_cut(self.with_gateway(CHUNKS, b"10000\r\n" + b"x" * 65536 + b"\r\n"), 16 << 20)

    def test_an_answer_that_says_it_is_too_long_is_cut_off(self):
        self.assert_cut(self.with_gateway(OK + b"Content-Length: 1000000000000\r\n\r\n", b"x" * 65536), 16 << 20)

    def test_an_answer_whose_body_comes_a_byte_at_a_time_is_cut_off(self):
        self.assert_cut(self.with_gateway(CHUNKS, b"1\r\nx\r\n", 0.1), 4000)

    def test_an_answer_whose_head_comes_a_byte_at_a_time_is_cut_off(self):
        self.assert_cut(self.with_gateway(OK + b"X-A: ", b"x", 0.1), 4000)

    def test_an_answer_with_fields_without_an_end_is_cut_off(self):
        self.assert_cut(self.with_gateway(OK, b"X-A: " + b"x" * 10_000 + b"\r\n"), 16 << 20)

    def test_an_answer_that_announces_itself_for_ever_is_cut_off(self):
        self.assert_cut(self.with_gateway(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.02), 100_000)


if __name__ == "__main__":
    unittest.main()
