"""JSON that is deeper than any gateway makes it."""

import time
import unittest

import memory
from bridge_case import word
from fake import reply
from slow_callers import AbuseCase

DEEP = 100_000


class DeepJSONTests(AbuseCase):
    def deep(self, door):
        good = door.text(door.person(), "uji").data
        lists, objects = b"[" * DEEP, b'{"a":' * DEEP
        return {
            "lists": lists + b"]" * DEEP, "objects": objects + b"1" + b"}" * DEEP, "lists without an end": lists, "objects without an end": objects,
            "lists in a message": good[:-1] + b',"x":' + lists + b"]" * DEEP + b"}", "a message in lists": lists + good + b"]" * DEEP,
            "lists where the words are": good.replace(b'"uji"', lists + b"]" * DEEP), "nothing but ends": b"]" * DEEP,
            "lists and objects": b'[{"a":' * DEEP + b"1" + b"}]" * DEEP,
        }

    def test_json_100_000_levels_deep_is_survived_in_a_moment_and_little_memory(self):
        before = memory.resident(self.bridge)
        for door in self.doors:
            for name, data in self.deep(door).items():
                with self.subTest(f"{door.name} {name}"):
                    started = time.monotonic()
                    self.assertIn(self.bridge.post(door.letter(data)).status, (200, 400))
                    self.assertLess(time.monotonic() - started, 2)
            self.assert_answers_now(door)
        self.assertLess(memory.resident(self.bridge) - before, 60_000_000)

    def test_a_gateways_answer_100_000_levels_deep_is_survived(self):
        for door in self.doors:
            with self.subTest(door.name):
                person, words = door.person(), word()
                self.fake.script(door.name, [reply(200, b"[" * DEEP), reply(400, b'{"error":' * DEEP)], to=person)
                self.say(door, person, words)
                self.assert_answers_now(door)


if __name__ == "__main__":
    unittest.main()
