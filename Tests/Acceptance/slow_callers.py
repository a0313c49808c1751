"""Callers who send a byte now and then, to a bot of their own.

What becomes of them takes half a minute. So they begin with the first test of abuses, where `test_abuse_slow` is among the tests that
run, and that looks at them in the end.
"""

import atexit
import time

from bridge import Bridge
from bridge_case import BridgeCase
from doors import WhatsAppDoor
from fake import FakeGateways
from raw import Caller, trickle_at_once

# A body has 20 seconds, a head or a connection without a word 30; the rest is for a busy machine.
BODY_TIME, HEAD_TIME, SPARE = 20, 30, 3

POST = b"POST %s HTTP/1.1\r\nHost: toko.example\r\n"
HOOK = POST % WhatsAppDoor.path.encode()
CHUNKED = b"Transfer-Encoding: chunked\r\n\r\n"

# What is sent at first, and then again and again.
BODIES = {
    "a body, a byte at a time": (HOOK + b"Content-Length: 1000\r\n\r\n", b"x"),
    "a body in chunks of a byte": (HOOK + CHUNKED, b"1\r\nx\r\n"),
}
SILENT = {
    "a body that never begins": (HOOK + b"Content-Length: 1000\r\n\r\n", b""),
    "nothing at all": (b"", b""),
}
HEADS = {
    "a head, a letter at a time": (b"POST /hooks/wa HTTP/1.1\r\nX-", b"x"),
    "a head, a field at a time": (HOOK, b"A: b\r\n"),
    "the digits of a chunk's size": (HOOK + CHUNKED, b"0"),
    "the extension of a chunk": (HOOK + CHUNKED + b"5;", b"x"),
    "the fields behind the last chunk": (HOOK + CHUNKED + b"0\r\n", b"A: b\r\n"),
}
ANSWERED = {
    "to an address that there is not": (POST % b"/hooks/zz" + b"Content-Length: 100000\r\n\r\n", b"x"),
    "to a path with another secret": (POST % b"/hooks/fn/salah" + b"Content-Length: 100000\r\n\r\n", b"x"),
    "to /health": (b"GET /health HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n", b"x"),
}
ALL = BODIES | SILENT | HEADS | ANSWERED


class SlowCallers:
    def __init__(self):
        self.fake = FakeGateways().__enter__()
        self.bridge = Bridge(self.fake).start()
        self.begun = time.monotonic()
        self.by_name = {name: Caller(self.bridge, first) for name, (first, _) in ALL.items()}
        trickle_at_once([(self.by_name[name], piece) for name, (_, piece) in ALL.items()], HEAD_TIME + SPARE)
        atexit.register(self.close)

    def wait(self, holds, names, seconds):
        """Until it holds for each of them, or until so long after the beginning; gives them by name."""
        callers = {name: self.by_name[name] for name in names}
        left = self.begun + seconds + SPARE - time.monotonic()
        self.fake.wait(lambda: all(holds(caller) for caller in callers.values()), max(0, left))
        return callers

    def close(self):
        atexit.unregister(self.close)
        for caller in self.by_name.values():
            caller.end()
            caller.close()
        self.bridge.close()
        self.fake.__exit__()


are_wanted = False
_begun = None


def begin():
    """Those that have begun, or begin now."""
    global _begun
    _begun = _begun or SlowCallers()
    return _begun


class AbuseCase(BridgeCase):
    """A bot for the tests of a class; the slow callers have theirs meanwhile."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if are_wanted:
            begin()
