"""What tests of the running program have in common."""

import os
import threading
import unittest
import uuid

import shop_folder
from bridge import BOT, Bridge
from doors import all_doors
from fake import FakeGateways
from leaks import leaks


def need_bot():
    if not os.path.exists(BOT):
        raise unittest.SkipTest(f"there is no bot at {BOT}: build it, or say in BOT where it is")


def word(start="kata"):
    """A word that stands in no other message."""
    return f"{start}{uuid.uuid4().hex[:10]}"


class BridgeCase(unittest.TestCase):
    """One bot and its gateways for all tests of a class; each test has its own customers."""

    timing = {}
    per_line = {}
    settings = {}  # of serve.json, beside the lines
    forgives = ()  # rules of the gateways that the tests of this class break on purpose

    @staticmethod
    def prepare():
        """What the child does before it becomes the bot."""

    @classmethod
    def setUpClass(cls):
        need_bot()
        cls.fake = cls.enterClassContext(FakeGateways())
        cls.doors = all_doors(cls.fake)
        cls.wa, cls.tg, cls.fn, cls.wb = cls.doors
        cls.bridge = Bridge(cls.fake, cls.timing, cls.per_line, settings=cls.settings, prepare=cls.prepare)
        cls.addClassCleanup(cls.bridge.close)
        cls.bridge.start()

    def setUp(self):
        # A test that killed it, or found it dead, is no reason for the next one to fail.
        if not self.bridge.alive:
            self.bridge.start()
        self.fake.calm()
        self.violations_before = len(self.fake.violations)
        self.log_before = len(self.bridge.log)

    def tearDown(self):
        wrong = [violation for violation in self.fake.violations[self.violations_before:] if violation.rule not in self.forgives]
        self.assertEqual([str(violation) for violation in wrong[:5]], [], "a gateway had to refuse something")
        self.assertEqual(leaks(self.bridge.log[self.log_before:], self.fake)[:3], [], "something secret stands in the log")

    def say(self, door, person, words, bridge=None, **more):
        """Posts a text, and gives its letter once it is taken."""
        letter = door.text(person, words, **more)
        answer = (bridge or self.bridge).post(letter)
        self.assertEqual(answer.status, 200, answer.data)
        return letter

    def wait_for(self, holds, why, timeout=10):
        value = self.fake.wait(holds, timeout)
        if not value:
            sent = [(request.gateway, request.kind, request.recipient, request.answered, request.text) for request in self.fake.requests[-8:]]
            self.fail(f"{why}, within {timeout} s\nlast sent: {sent}\nlog:\n{self.bridge.tail()}")
        return value

    def answers(self, door, person, words):
        """The messages to `person` with these words in them."""
        return [request for request in self.fake.accepted(door.name, person) if words in request.text]

    def wait_for_answer(self, door, person, words, timeout=10):
        return self.wait_for(lambda: self.answers(door, person, words), f"{door.name}: {words!r} was to be answered", timeout)[0]

    def assert_answers_now(self, door, person=None, bridge=None):
        """A new message is answered, and with it everything that came before in that conversation."""
        person = person or door.person()
        words = word("penutup")
        self.say(door, person, words, bridge)
        return self.wait_for_answer(door, person, words)

    def to_owner(self):
        """What the owner was told, on whichever line."""
        return self.fake.accepted("wa", shop_folder.OWNER) + self.fake.accepted("tg", shop_folder.TELEGRAM_OWNER)

    def assert_answered_once(self, door, person, words):
        self.wait_for_answer(door, person, words)
        self.assert_answers_now(door, person)
        self.assertEqual(len(self.answers(door, person, words)), 1, f"{door.name}: {words!r} is answered once")


def at_once(work, times):
    """Runs `work(n)` in that many threads that begin together; gives the results in the order of n."""
    results = [None] * times
    gate = threading.Barrier(times)

    def run(number):
        gate.wait()
        results[number] = work(number)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results
