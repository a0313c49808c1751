"""A crowd may be kept waiting; it does not bring the process down, and when it has gone everybody is answered again."""

import resource
import select
import socket
import struct
import threading
import unittest

import memory
from bridge_case import at_once
from doors import WhatsAppDoor
from raw import Caller
from slow_callers import AbuseCase

CROWD = 700
# The bodies alone are 400 MB.
MOST_MEMORY = 320_000_000


class ManyConnections:
    """For each limit of open files a class of its own."""

    def setUp(self):
        super().setUp()
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 4096)), hard))
        self.addCleanup(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
        self.pid = self.bridge.process.pid

    def crowd(self, first):
        """That many connections that have said so much; those that are not let in keep knocking."""
        host, _, port = self.bridge.listen.rpartition(":")
        callers = []
        for _ in range(CROWD):
            caller = socket.socket()
            self.addCleanup(caller.close)
            caller.setblocking(False)
            caller.connect_ex((host, int(port)))
            callers.append(caller)
        for caller in writable(callers) if first else ():
            try:
                caller.send(first)
            except OSError:
                pass  # Nobody has to hear it.
        return callers

    def assert_survives(self, first):
        callers = self.crowd(first)
        # It has met as many of them as it will.
        self.fake.wait(lambda: not self.bridge.alive, 0.3)
        for number, caller in enumerate(callers):
            if number % 2:
                # Half of them leave with a reset.
                caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            caller.close()
        self.wait_for(self.answers_health, "it answers when they have gone")
        self.assertEqual(self.bridge.process.pid, self.pid, "it is still the same process")
        self.assert_answers_now(self.wa)

    def answers_health(self):
        if not self.bridge.alive:
            return False
        try:
            return self.bridge.get("/health").status == 200
        except OSError:
            return False

    def test_connections_that_say_nothing_are_survived(self):
        self.assert_survives(b"")

    def test_connections_with_half_a_request_are_survived(self):
        self.assert_survives(b"POST /hooks/wa HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")


def writable(sockets):
    """Those that are connected. `select.select` takes no more than the first 1024 files."""
    poll, by_number = select.poll(), {each.fileno(): each for each in sockets}
    for number in by_number:
        poll.register(number, select.POLLOUT)
    return [by_number[number] for number, event in poll.poll(1000) if event & select.POLLOUT]


class CrowdTests(ManyConnections, AbuseCase):
    """Open files as the machine gives them."""


class CrowdWithFewFilesTests(ManyConnections, AbuseCase):
    """As many open files as macOS gives a process, and no way to have more."""

    @staticmethod
    def prepare():
        resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))


class CrowdWithFilesToBeAskedForTests(ManyConnections, AbuseCase):
    """Few open files, and the right to more."""

    @staticmethod
    def prepare():
        resource.setrlimit(resource.RLIMIT_NOFILE, (256, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))


class BigBodyTests(AbuseCase):
    def test_a_hundred_big_bodies_without_a_signature_at_once_are_refused_in_little_memory(self):
        body = b'{"entry":[' + b" " * ((4 << 20) - 100)
        head = b"POST %s HTTP/1.1\r\nHost: x\r\nX-Hub-Signature-256: sha256=%s\r\nContent-Length: %d\r\n\r\n"
        head = head % (WhatsAppDoor.path.encode(), b"0" * 64, len(body))
        all_there = threading.Barrier(100)

        def post(_):
            caller = Caller(self.bridge, head)
            try:
                caller.send(body[:-1])
                # As much as is taken is held now, by all of them.
                all_there.wait(20)
                caller.send(body[-1:])
                return caller.wait_for_answer(10)
            finally:
                caller.close()

        with memory.watched(self.bridge) as most:
            statuses = at_once(post, 100)
            self.assert_answers_now(self.wa)
        self.assertEqual({status for status in statuses if status not in (401, 503)}, set(), statuses)
        self.assertIn(401, statuses, "some of them were read")
        self.assertLess(most[0], MOST_MEMORY)
        for door in self.doors:
            self.assert_answers_now(door)


if __name__ == "__main__":
    unittest.main()
