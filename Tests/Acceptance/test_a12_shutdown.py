"""A12: SIGTERM under load loses nothing, doubles nothing, and ends in a few seconds."""

import threading
import time
import unittest

from bridge_case import BridgeCase, word
from fake import slow_answer


class ShutdownTests(BridgeCase):
    def test_a_stop_under_load_loses_and_doubles_nothing(self):
        sent, lock, ended = [], threading.Lock(), threading.Event()

        def write(door):
            while not ended.is_set():
                person, words = door.person(), word()
                letter = door.text(person, words)
                with lock:
                    sent.append((door, person, words))
                self.bridge.deliver(letter)

        writers = [threading.Thread(target=write, args=(door,)) for door in self.doors for _ in range(2)]
        for writer in writers:
            writer.start()
        codes = []
        for _ in range(2):
            enough = len(self.fake.accepted()) + 40
            self.fake.wait(lambda enough=enough: len(self.fake.accepted()) >= enough, 10)
            codes.append(self.bridge.stop())
            self.bridge.start()
        ended.set()
        for writer in writers:
            writer.join()
        self.assertEqual(codes, [0, 0], f"it ends by itself, with 0\n{self.bridge.tail()}")
        for door, person, words in sent:
            self.wait_for_answer(door, person, words)
        counts = {(door.name, len(self.answers(door, person, words))) for door, person, words in sent}
        self.assertEqual({count for _, count in counts}, {1}, counts)
        self.assertEqual(self.bridge.outbox(), [], "nothing is unknown or dead")

    def test_a_stop_right_after_it_began_to_listen_ends_with_0(self):
        codes = [self.bridge.stop()]
        for _ in range(5):
            self.bridge.start()
            codes.append(self.bridge.stop())
        self.assertEqual(codes, [0] * 6, self.bridge.tail())

    def test_what_is_being_sent_is_heard_out(self):
        person, words = self.wa.person(), word()
        self.fake.script("wa", [slow_answer(0.7)], to=person)
        self.say(self.wa, person, words)
        self.wait_for_answer(self.wa, person, words)
        started = time.monotonic()
        self.assertEqual(self.bridge.stop(), 0)
        self.assertLess(time.monotonic() - started, 8)
        self.bridge.start()
        self.assertEqual(self.bridge.deliveries(person), [], "its answer was heard, so nothing is unknown")
        self.assert_answered_once(self.wa, person, words)

    def test_a_gateway_that_never_answers_does_not_keep_it_alive(self):
        person, words = self.tg.person(), word()
        self.fake.script("tg", [slow_answer(30)], to=person)
        self.say(self.tg, person, words)
        self.wait_for_answer(self.tg, person, words)
        started = time.monotonic()
        self.assertEqual(self.bridge.stop(), 0)
        self.assertLess(time.monotonic() - started, 10)

    def test_nobody_is_let_in_once_it_stops(self):
        person = self.tg.person()
        self.fake.script("tg", [slow_answer(1)], to=person)
        self.say(self.tg, person, word())
        self.wait_for(lambda: self.fake.texts("tg", person), "it is sent")
        self.addCleanup(self.bridge.stop)
        self.bridge.terminate()

        def refused():
            try:
                return self.bridge.post(self.tg.text(self.tg.person(), word()), timeout=2).status == 503
            except OSError:
                return True
        self.wait_for(refused, "new requests are refused", 3)


if __name__ == "__main__":
    unittest.main()
