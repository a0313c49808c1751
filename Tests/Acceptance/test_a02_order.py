"""A2: one customer in order, customers in parallel."""

import random
import threading
import time
import unittest

from bridge_case import BridgeCase, at_once, word
from fake import slow_answer


def position(text, words):
    return [text.find(one) for one in words]


class OrderTests(BridgeCase):
    timing = {"settle": 0.4}

    def everything(self, door, person):
        return "\n".join(self.fake.texts(door.name, person))

    def assert_in_order(self, door, person, words):
        self.wait_for(
            lambda: all(one in self.everything(door, person) for one in words), f"{door.name}: all of {len(words)} messages are answered")
        told = self.everything(door, person)
        for one in words:
            self.assertEqual(told.count(one), 1, f"{door.name}: {one} is answered once")
        places = position(told, words)
        self.assertEqual(places, sorted(places), f"{door.name}: in the order in which they were written: {told}")

    def test_whatsapp_messages_that_overtook_each_other_are_answered_in_the_order_of_their_time(self):
        chance = random.Random(2)
        people = [self.wa.person() for _ in range(5)]
        now = int(time.time())
        words = {person: [word(f"k{number:02d}") for number in range(20)] for person in people}
        letters = [
            self.wa.text(person, words[person][number], at=now - 40 + number) for person in people for number in range(20)
        ]
        chance.shuffle(letters)
        statuses = at_once(lambda n: [self.bridge.post(letter).status for letter in letters[n::10]], 10)
        self.assertEqual({status for row in statuses for status in row}, {200})
        for person in people:
            self.assert_in_order(self.wa, person, words[person])

    def test_messages_of_one_customer_are_answered_in_the_order_in_which_they_were_taken(self):
        for door in (self.tg, self.fn, self.wb):
            with self.subTest(door.name):
                people = [door.person() for _ in range(5)]
                words = {person: [word(f"k{number:02d}") for number in range(20)] for person in people}

                def write(number, door=door, people=people, words=words):
                    for one in words[people[number]]:
                        self.say(door, people[number], one)
                at_once(write, 5)
                for person in people:
                    self.assert_in_order(door, person, words[person])

    def test_pieces_of_one_customer_are_one_message(self):
        for door in self.doors:
            with self.subTest(door.name):
                person, words = door.person(), [word() for _ in range(3)]
                for one in words:
                    self.say(door, person, one)
                self.wait_for_answer(door, person, words[-1])
                self.assertEqual(len(self.fake.texts(door.name, person)), 1)

    def test_a_customer_whose_gateway_is_slow_holds_up_nobody_else(self):
        for door in self.doors:
            with self.subTest(door.name):
                slow, words = door.person(), word()
                self.fake.script(door.name, [slow_answer(1.5)], to=slow)
                self.say(door, slow, words)
                self.wait_for_answer(door, slow, words)
                started = time.monotonic()
                people = [door.person() for _ in range(4)]
                others = [threading.Thread(target=self.assert_answers_now, args=(door, person)) for person in people]
                for other in others:
                    other.start()
                for other in others:
                    other.join()
                self.assertTrue(all(self.fake.texts(door.name, person) for person in people), "all others are answered")
                self.assertLess(time.monotonic() - started, 1.4, f"{door.name}: and they did not wait for the slow one")

    def test_two_bubbles_of_one_answer_come_in_their_order_though_the_first_is_slow(self):
        for door in self.doors:
            with self.subTest(door.name):
                person = door.person()
                self.fake.script(door.name, [slow_answer(0.3)], to=person)
                self.say(door, person, "ujidua")
                self.wait_for_answer(door, person, "gelembung dua")
                told = self.everything(door, person)
                self.assertLess(told.find("gelembung satu"), told.find("gelembung dua"), told)


if __name__ == "__main__":
    unittest.main()
