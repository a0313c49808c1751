"""Promotions: a campaign goes to those who agreed, and pauses when the channel objects."""

import json
import unittest

from bridge_case import BridgeCase
from fake import error

RULES = """
reply "ask_news" [[ Boleh kami kabari {consent}? ]]
intent "follow" [[ ujikabari ]]
function on.follow(chat)
  if chat:confirm "ask_news" then customer:agree("promo:maroon", "ask_news") chat:say("echo", { text = "dicatat" }) end
end
intent("opt_out", { global = true }) [[ ^ stop $ ]]
function on.opt_out(chat) chat:say("echo", { text = "berhenti" }) end

reply("news", { promo = "maroon" }) [[ Kabar {edition}: bakwan maroon sudah datang. ]]
reply "want" [[ Mau dipesankan bakwan maroon? ]]
reply "taken" [[ dipesankan bakwan ]]
function on.campaign_maroon(chat)
  chat:because "ikut kabar maroon"
  chat:say("news", { edition = "uji" })
  chat:ask_back "want"
end
function on.want(chat) if chat:confirm "want" then chat:say "taken" end end
"""


class CampaignTests(BridgeCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        (cls.bridge.rules / "kampanye.lua").write_text(RULES)
        shop = (cls.bridge.rules / "shop.lua").read_text()
        more = 'consent = "bakwan baru", outreach = { hours = "Senin-Minggu 00.00-23.59", promos_per_month = 2 }, name ='
        (cls.bridge.rules / "shop.lua").write_text(shop.replace("name =", more, 1))

    def follower(self, door=None):
        door = door or self.wa
        person = door.person()
        self.say(door, person, "ujikabari")
        self.wait_for_answer(door, person, "Boleh kami kabari bakwan baru?")
        self.say(door, person, "ya")
        self.wait_for_answer(door, person, "dicatat")
        return person

    def campaign(self, command, *more):
        code, out, err = self.bridge.run("campaign", command, "maroon", "--rules", self.bridge.rules, "--json", *more)
        return code, json.loads(out) if out else None, err

    def health(self, *more):
        code, out, err = self.bridge.run("campaign", "health", "--json", *more)
        return code, json.loads(out)

    def promos(self, door, person):
        return self.answers(door, person, "bakwan maroon sudah datang")

    def test_1_who_agreed_hears_it_once_and_may_answer(self):
        person, telegram = self.follower(), self.follower(self.tg)
        stranger = self.wa.person()
        self.assert_answers_now(self.wa, stranger)
        code, seen, _ = self.campaign("preview", "--edition", "satu")
        self.assertEqual((code, len(seen["said"])), (0, 2))
        for _ in range(2):
            self.assertEqual(self.campaign("send", "--edition", "satu")[0], 0)
        for door, who in ((self.wa, person), (self.tg, telegram)):
            self.wait_for_answer(door, who, "Mau dipesankan bakwan maroon?")
            self.assertEqual(len(self.promos(door, who)), 1, "however often it is sent")
            self.say(door, who, "mau")
            self.wait_for_answer(door, who, "dipesankan bakwan")
        self.assertEqual(self.promos(self.wa, stranger), [])

    def test_2_who_says_stop_before_it_goes_out_is_not_told(self):
        person = self.follower()
        self.say(self.wa, person, "stop")
        self.wait_for_answer(self.wa, person, "berhenti")
        code, sent, _ = self.campaign("send", "--edition", "dua")
        self.assertEqual(code, 0)
        self.assertEqual(sent["skipped"].get("stopped"), 1)
        self.assert_answers_now(self.wa, person)
        self.assertEqual(self.promos(self.wa, person), [])

    def test_3_what_the_channel_holds_back_pauses_promotions(self):
        people = [self.follower() for _ in range(3)]
        self.assertEqual(self.health()[0], 0)
        for person in people:
            self.fake.script("wa", [error(131049)], to=person)
        self.assertEqual(self.campaign("send", "--edition", "tiga")[0], 0)
        told = self.wait_for(lambda: next((seen for code, seen in [self.health()] if code == 1), None), "promotions are paused")
        self.assertEqual(told["complaints"], {"131049": 3})
        code, _, err = self.campaign("send", "--edition", "empat")
        self.assertEqual(code, 1)
        self.assertIn("3 blocked, reported or held back", err)
        for person in people:
            self.assert_answers_now(self.wa, person)  # Answers are no promotions.
        self.assertEqual(self.health("--resume")[0], 0)
        late = self.follower()
        self.assertEqual(self.campaign("send", "--edition", "lima")[0], 0)
        self.wait_for(lambda: self.promos(self.wa, late), "they go on")

    def test_4_a_shop_without_a_wording_sends_nothing(self):
        held = (self.bridge.rules / "shop.lua").read_text()
        self.addCleanup((self.bridge.rules / "shop.lua").write_text, held)
        (self.bridge.rules / "shop.lua").write_text(held.replace('consent = "bakwan baru"', "consent = false"))
        code, sent, err = self.campaign("send", "--edition", "enam")
        self.assertEqual((code, sent), (2, None))
        self.assertIn("consent is empty", err)


if __name__ == "__main__":
    unittest.main()
