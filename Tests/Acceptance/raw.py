"""Bytes over a socket as no HTTP library would send them, and what comes back."""

import re
import select
import socket
import threading
import time

STATUS = re.compile(rb"HTTP/1\.[01] (\d{3})")


class Caller:
    """One connection; what came back is in `got`, and `ended` says after how many seconds the other side closed it."""

    def __init__(self, bridge, first=b""):
        host, _, port = bridge.listen.rpartition(":")
        self.begun = time.monotonic()
        self.socket = socket.create_connection((host, int(port)), 10)
        self.got = b""
        self.ended = None
        if first:
            self.send(first)

    @property
    def statuses(self):
        return [int(status) for status in STATUS.findall(self.got)]

    def send(self, data, timeout=10):
        """Sends, and reads meanwhile: who refuses early need not hear all. True if all was sent."""
        deadline = time.monotonic() + timeout
        left = memoryview(data)
        while left and self.ended is None and time.monotonic() < deadline:
            readable, writable, _ = select.select([self.socket], [self.socket], [], 0.1)
            try:
                if readable:
                    self.read_once()
                elif writable:
                    left = left[self.socket.send(left[: 1 << 16]):]
            except OSError:
                self.end()
        return not left

    def read_once(self):
        try:
            piece = self.socket.recv(1 << 16)
        except OSError:
            piece = b""
        self.got += piece
        if not piece:
            self.end()

    def end(self):
        if self.ended is None:
            self.ended = time.monotonic() - self.begun

    def wait(self, holds, timeout):
        """Reads until that holds, or the other side has closed, or time is up; gives whether it holds."""
        deadline = time.monotonic() + timeout
        while not holds(self) and self.ended is None:
            left = deadline - time.monotonic()
            if left <= 0:
                break
            if select.select([self.socket], [], [], left)[0]:
                self.read_once()
        return holds(self)

    def wait_for_answer(self, timeout=5):
        """The status of the first answer, None if there is none."""
        self.wait(lambda caller: b"\r\n\r\n" in caller.got, timeout)
        return self.statuses[0] if self.statuses else None

    def wait_for_end(self, timeout=5):
        return self.wait(lambda caller: caller.ended is not None, timeout)

    def trickle(self, piece, seconds, every=0.5):
        """Sends the piece now and then until the other side has closed, or time is up."""
        until = time.monotonic() + seconds
        while self.ended is None and time.monotonic() < until:
            if piece:
                self.send(piece, timeout=every)
            self.wait_for_end(every)

    def close(self):
        self.socket.close()


def exchange(bridge, data, timeout=3):
    """Sends these bytes and hears until the other side closes, or nothing more comes; gives the caller, closed."""
    caller = Caller(bridge)
    try:
        caller.send(data)
        caller.wait_for_end(timeout)
    finally:
        caller.close()
    return caller


def trickle_at_once(callers, seconds):
    """[(caller, piece)], each in a thread of its own that is given back."""
    threads = [threading.Thread(target=caller.trickle, args=(piece, seconds), daemon=True) for caller, piece in callers]
    for thread in threads:
        thread.start()
    return threads
