"""Killed at any moment, again and again: every message that was acknowledged is answered once, in order.

KILLS, MESSAGES and SEED say how often, how many and when. Gateways fail now and then meanwhile, and what got no
acknowledgement comes again, as vendors do it.
"""

import os
import random
import threading
import time
import unittest
from collections import defaultdict

import shop_secrets
from bridge_case import BridgeCase
from fake import drop_after_read, error, slow_answer

KILLS = int(os.environ.get("KILLS", 12))
MESSAGES = int(os.environ.get("MESSAGES", 240))
SEED = int(os.environ.get("SEED", 1))
EACH = 5  # messages of one customer
WRITERS = 8


class KillTests(BridgeCase):
    timing = {"settle": 0.03, "unknown_wait": 0.4, "retries": 12}

    def test_whatever_was_acknowledged_is_answered_once_and_in_order(self):
        self.customers = self.make_customers()
        self.kills = []
        for number, door in enumerate(self.doors):
            trouble = error(131016) if door is self.wa else error(503)
            self.fake.chance(door.name, SEED * 10 + number, {
                trouble: 0.04, drop_after_read(): 0.02, drop_after_read(arrived=False): 0.02,
                # So that it is often killed between what was sent and the answer to it.
                slow_answer(0.1): 0.25,
            })
        self.fake.report_statuses(self.bridge.url + "/hooks/wa", shop_secrets.WA_APP_SECRET, statuses=("sent", "delivered"), doubled=True)
        self.addCleanup(self.fake.statuses.silence)
        writers = self.start_writers()
        self.kill_and_restart()
        for writer in writers:
            writer.join(90)
            self.assertFalse(writer.is_alive(), "all messages are taken in the end")
        self.fake.calm()
        self.wait_for(self.all_settled, f"seed {SEED}: everything is answered or listed", 40)
        self.fake.wait(lambda: False, 1)  # A copy too many would come now.
        self.assertEqual(self.findings(), [], f"seed {SEED}, {len(self.kills)} kills\nlog:\n{self.bridge.tail(5)}")

    def make_customers(self):
        made = []
        for number in range(max(4, MESSAGES // EACH)):
            door = self.doors[number % len(self.doors)]
            made.append((door, door.person(), [f"p{number:04d}k{count}x" for count in range(EACH)]))
        return made

    def start_writers(self):
        """Each customer's messages one after another; many customers at once, over the time of all the kills."""
        pause = KILLS * 0.45 * WRITERS / max(1, MESSAGES)

        def write(number):
            chance = random.Random(SEED * 100 + number)
            mine, taken = self.customers[number::WRITERS], []
            for count in range(EACH):
                for door, person, words in mine:
                    letter = door.text(person, words[count])
                    self.bridge.deliver(letter, timeout=60, pause=0.02)
                    taken.append(letter)
                    if chance.random() < 0.2:
                        # The acknowledgement was lost on the way: it comes again, also long after.
                        self.bridge.deliver(chance.choice(taken), timeout=60, pause=0.02)
                    time.sleep(chance.uniform(0, 2 * pause))

        writers = [threading.Thread(target=write, args=(number,), daemon=True) for number in range(WRITERS)]
        for writer in writers:
            writer.start()
        return writers

    def kill_and_restart(self):
        chance = random.Random(SEED)
        for _ in range(KILLS):
            time.sleep(chance.choice((0.01, 0.05, 0.2, 0.4, 0.6)) * chance.random())
            self.kills.append(time.time())
            self.bridge.kill()
            self.bridge.start()

    def copies(self, door, person, word):
        return [request for request in self.by_person[person] if word in request.text]

    def look(self):
        self.by_person = defaultdict(list)
        for request in self.fake.accepted():
            self.by_person[request.recipient].append(request)

    def unanswered(self):
        self.look()
        return [(door, person, word) for door, person, words in self.customers for word in words if not self.copies(door, person, word)]

    def declared(self):
        """What the owner can see of what went wrong, by person."""
        rows = defaultdict(list)
        for row in self.bridge.outbox():
            if row["state"] == "unknown":
                rows[str(row["to"]).lstrip("+")].append(row["text"])
        return rows

    def all_settled(self):
        missing = self.unanswered()
        if not missing:
            return True
        declared = self.declared()
        return all(any(word in text for text in declared[person]) for _, person, word in missing)

    def findings(self):
        missing, declared, found = self.unanswered(), self.declared(), []
        self.doubtful = [row["text"] for row in self.bridge.outbox(everything=True) if row["was_unknown"]]
        for door, person, word in missing:
            if not any(word in text for text in declared[person]):
                found.append(f"{door.name} {word}: acknowledged, and never answered")
        for door, person, words in self.customers:
            for word in words:
                found += self.judge_copies(door, word, self.copies(door, person, word))
            firsts = [(self.copies(door, person, word)[0].number, self.copies(door, person, word)[0].text.find(word), word)
                      for word in words if self.copies(door, person, word)]
            if firsts != sorted(firsts):
                found.append(f"{door.name} {words[0][:5]}: out of order: {firsts}")
        return found

    def judge_copies(self, door, word, copies):
        if len(copies) <= 1:
            return []
        if door.name == "wa":
            return [f"wa {word}: sent {len(copies)} times; it must not be sent again on suspicion"]
        # Elsewhere it is sent again once, and only if the bot says that it could not know whether the first had arrived.
        was_unknown = any(word in text for text in self.doubtful)
        return [] if len(copies) == 2 and was_unknown else [f"{door.name} {word}: sent {len(copies)} times"]


if __name__ == "__main__":
    unittest.main()
