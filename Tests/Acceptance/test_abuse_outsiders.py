"""Figures and reasons are for this machine, or for who has the token."""

import resource
import unittest

import shop_secrets
from slow_callers import AbuseCase

TOKEN = {"Authorization": f"Bearer {shop_secrets.ADMIN_TOKEN}"}
THROUGH_A_PROXY = (
    {"X-Forwarded-For": "127.0.0.1"}, {"X-Forwarded-For": "203.0.113.7"}, {"X-Forwarded-For": ""},
    {"Forwarded": "for=127.0.0.1"}, {"X-Real-IP": "127.0.0.1"}, {"Via": "1.1 nginx"},
)


class OutsiderTests(AbuseCase):
    def test_figures_are_403_to_who_comes_through_a_proxy_without_the_token(self):
        token = shop_secrets.ADMIN_TOKEN
        proofs = [{}] + [{"Authorization": held} for held in ("Bearer ", "Bearer salah", token, f"Basic {token}", f"Bearer {token[:-1]}")]
        for fields in THROUGH_A_PROXY:
            for wrong in proofs:
                with self.subTest(f"{fields} {wrong}"):
                    answer = self.bridge.get("/metrics", {**fields, **wrong})
                    self.assertEqual(answer.status, 403)
                    self.assertNotIn(b"laris_", answer.data)

    def test_a_wrong_token_is_403_also_on_this_machine(self):
        self.assertEqual(self.bridge.get("/metrics", {"Authorization": f"Bearer {shop_secrets.ADMIN_TOKEN}x"}).status, 403)

    def test_figures_are_200_with_the_token_from_wherever(self):
        for fields in THROUGH_A_PROXY:
            with self.subTest(fields):
                answer = self.bridge.get("/metrics", {**fields, **TOKEN})
                self.assertEqual(answer.status, 200)
                self.assertIn(b"laris_webhooks_total", answer.data)

    def test_why_it_is_not_ready_is_told_to_this_machine_or_with_the_token_only(self):
        self.addCleanup(self.limit_files, resource.RLIM_INFINITY)
        self.limit_files(0)
        reason = self.wait_for(self.unready, "it is not ready").data
        self.assertGreater(len(reason.split()), 2, "with the reason")
        for fields in THROUGH_A_PROXY:
            with self.subTest(fields):
                outside, inside = self.bridge.get("/ready", fields), self.bridge.get("/ready", {**fields, **TOKEN})
                self.assertEqual((outside.status, outside.data), (503, b"not ready\n"))
                self.assertEqual((inside.status, inside.data), (503, reason))

    def unready(self):
        answer = self.bridge.get("/ready")
        return answer if answer.status == 503 else None

    def limit_files(self, size):
        """To the bot it is as if the disk were full."""
        for pid in self.bridge.pids():
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


if __name__ == "__main__":
    unittest.main()
