"""Who sends a byte now and then keeps nobody waiting, and is not listened to for ever."""

import time
import unittest

import slow_callers
from bridge_case import BridgeCase, need_bot, word
from doors import all_doors
from raw import Caller, trickle_at_once
from slow_callers import ALL, ANSWERED, BODIES, BODY_TIME, HEAD_TIME, HEADS, HOOK, SILENT, SPARE


def load_tests(loader, tests, pattern):
    slow_callers.are_wanted = "SlowCallerTests" in str(tests)
    return tests


class NeighbourTests(BridgeCase):
    """What slow callers do to everybody else."""

    def assert_taken_at_once(self):
        started = time.monotonic()
        for door in self.doors:
            person, words = door.person(), word()
            self.assertEqual(self.bridge.post(door.text(person, words)).status, 200, f"{door.name}: it waits behind bodies that have not come")
            self.wait_for_answer(door, person, words, timeout=3)
        self.assertLess(time.monotonic() - started, 3)

    def crowd(self, *firsts, times=1):
        callers = [Caller(self.bridge, first) for first in firsts for _ in range(times)]
        for caller in callers:
            self.addCleanup(caller.close)
        return callers

    def test_while_slow_callers_of_every_kind_are_there_everybody_else_is_answered(self):
        callers = self.crowd(*[first for first, _ in ALL.values()])
        threads = trickle_at_once(zip(callers, [piece for _, piece in ALL.values()]), 1)
        self.assert_taken_at_once()
        for thread in threads:
            thread.join()

    # Bodies that are being read have 64 MiB together; what is only announced has not taken any of it yet.

    def test_callers_without_a_secret_who_say_that_much_will_come_do_not_have_messages_put_off(self):
        self.crowd(HOOK + b"Content-Length: 4194304\r\n\r\n{", times=40)
        self.assert_taken_at_once()

    def test_callers_without_a_secret_who_do_not_say_how_much_will_come_do_not_have_messages_put_off(self):
        self.crowd(HOOK + b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n", times=40)
        self.assert_taken_at_once()


class SlowCallerTests(BridgeCase):
    """What becomes of them."""

    @classmethod
    def setUpClass(cls):
        need_bot()
        cls.slow = slow_callers.begin()
        cls.addClassCleanup(cls.slow.close)
        cls.fake, cls.bridge = cls.slow.fake, cls.slow.bridge
        cls.doors = all_doors(cls.fake)

    def assert_ended(self, names, seconds):
        for name, caller in self.slow.wait(lambda caller: caller.ended is not None, names, seconds).items():
            with self.subTest(name):
                self.assertIsNotNone(caller.ended, f"still connected after {seconds + SPARE} s; heard {caller.got[:60]}")
                self.assertLess(caller.ended, seconds + SPARE)

    def test_a_slow_body_is_408_when_its_time_is_over(self):
        for name, caller in self.slow.wait(lambda caller: caller.statuses, BODIES, BODY_TIME).items():
            with self.subTest(name):
                self.assertEqual(caller.statuses, [408])

    def test_a_slow_body_ends_with_its_connection(self):
        self.assert_ended(BODIES, BODY_TIME)

    def test_a_slow_head_ends_with_its_connection(self):
        self.assert_ended(HEADS, HEAD_TIME)

    def test_a_connection_without_a_word_ends(self):
        self.assert_ended(SILENT, HEAD_TIME)

    def test_who_was_answered_before_the_body_was_read_is_not_listened_to_for_ever(self):
        self.assert_ended(ANSWERED, HEAD_TIME)

    def test_when_they_have_gone_everybody_is_answered(self):
        for door in self.doors:
            self.assert_answers_now(door)


if __name__ == "__main__":
    unittest.main()
