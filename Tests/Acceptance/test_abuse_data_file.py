"""The data file is its owner's alone, and one process's."""

import os
import stat
import subprocess
import unittest

from slow_callers import AbuseCase


class DataFileTests(AbuseCase):
    @staticmethod
    def prepare():
        os.umask(0)

    def files(self):
        return {path.name: path for path in self.bridge.folder.iterdir() if path.name.startswith(self.bridge.data.name)}

    def assert_private(self):
        self.assert_answers_now(self.wa)
        files = self.files()
        names = {self.bridge.data.name + end for end in ("", "-wal", "-shm")}
        self.assertLessEqual(names, set(files))
        for name, path in files.items():
            with self.subTest(name):
                self.assertEqual(oct(stat.S_IMODE(path.stat().st_mode)), "0o600")

    def test_the_data_file_and_what_lies_beside_it_are_the_owners_alone(self):
        self.assert_private()

    def test_a_data_file_that_others_could_read_is_closed_to_them(self):
        self.assert_answers_now(self.wa)
        self.bridge.kill()  # So that its -wal is left over.
        for path in self.files().values():
            path.chmod(0o666)
        self.bridge.start()
        self.assert_private()

    def other(self, *arguments):
        """Another process; its exit code and what it said."""
        done = subprocess.run(
            self.bridge.command("serve", self.bridge.rules, *arguments), cwd=self.bridge.folder,
            env=self.bridge.surroundings(), capture_output=True, text=True, timeout=3)
        return done.returncode, done.stdout + done.stderr

    def assert_refused(self, data, *arguments):
        # At an address of its own: it is not the port that is taken.
        code, told = self.other("--data", data, "--listen", "127.0.0.1:0", *arguments)
        self.assertEqual(code, 75, told)
        self.assertIn(str(data), told)
        self.assertRegex(told, r"is served by another process already: \w+")
        self.assertNotIn("Fatal", told)
        self.assert_answers_now(self.wa)

    def test_a_second_process_on_the_same_data_file_refuses_to_start(self):
        self.assert_refused(self.bridge.data, "--settings", self.bridge.settings)

    def test_a_second_process_on_the_same_data_file_under_another_name_refuses_to_start(self):
        link = self.bridge.folder / "tautan.db"
        link.symlink_to(self.bridge.data)
        linked = self.bridge.folder.with_name(self.bridge.folder.name + "-tautan")
        linked.symlink_to(self.bridge.folder)
        self.addCleanup(linked.unlink)
        for data in (self.bridge.data.name, f"./{self.bridge.data.name}", linked / self.bridge.data.name, link):
            with self.subTest(data):
                self.assert_refused_soon(data)

    def assert_refused_soon(self, data):
        """One that starts nevertheless goes on until it is ended."""
        try:
            self.assert_refused(data, "--settings", self.bridge.settings)
        except subprocess.TimeoutExpired:
            self.fail(f"a second process runs on {data}")

    def test_a_simulator_on_the_same_data_file_refuses_to_start(self):
        self.assert_refused(self.bridge.data, "--simulate")

    def test_when_the_first_has_been_killed_the_next_one_starts(self):
        self.bridge.kill()
        self.bridge.start()
        self.assert_answers_now(self.wa)


if __name__ == "__main__":
    unittest.main()
