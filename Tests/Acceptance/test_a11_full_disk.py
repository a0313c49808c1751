"""A11: what cannot be stored is not acknowledged; when it can be again, all goes on."""

import resource
import unittest

from bridge_case import BridgeCase, word


class FullDiskTests(BridgeCase):
    def limit_files(self, size):
        """No file may be written beyond `size`: to the bot it is as if the disk were full."""
        for pid in self.bridge.pids():
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    def setUp(self):
        super().setUp()
        self.addCleanup(self.limit_files, resource.RLIM_INFINITY)

    def test_a_message_that_cannot_be_stored_is_put_off_and_answered_when_it_comes_again(self):
        for door in self.doors:
            with self.subTest(door.name):
                self.assert_answers_now(door)
                person, words = door.person(), word()
                letter = door.text(person, words)
                self.limit_files(0)
                try:
                    self.assert_put_off(letter)
                finally:
                    self.limit_files(resource.RLIM_INFINITY)
                self.bridge.deliver(letter)
                self.assert_answered_once(door, person, words)
                self.wait_for(lambda: self.bridge.get("/ready").status == 200, "it is ready again")

    def assert_put_off(self, letter):
        answer = self.bridge.post(letter)
        self.assertEqual(answer.status, 503, answer.data)
        self.assertRegex(answer.headers["Retry-After"] or "", r"^\d+$")
        self.assertEqual(self.bridge.get("/health").status, 200)
        ready = self.bridge.get("/ready")
        self.assertEqual(ready.status, 503)
        self.assertTrue(ready.data, "with the reason")

    def test_a_refused_caller_is_refused_also_when_the_disk_is_full(self):
        self.limit_files(0)
        letter = self.wa.text(self.wa.person(), word())
        letter.headers["X-Hub-Signature-256"] = "sha256=" + "0" * 64
        self.assertIn(self.bridge.post(letter).status, (401, 403))


if __name__ == "__main__":
    unittest.main()
