"""The gateway that stands in for Telegram refuses what Telegram refuses."""

import unittest

import wire
from fake import FakeGateways

CHAT = 6281200001


def keyboard(*rows):
    return {"inline_keyboard": [[{"text": text, "callback_data": data}] for text, data in rows]}


RIGHT = {
    "text": ("sendMessage", {"text": "halo"}),
    "text of 4096 units": ("sendMessage", {"text": "🙂" * 2048}),
    "formatting does not count": ("sendMessage", {"text": f"<b>{'a' * 4096}</b>", "parse_mode": "HTML"}),
    "escaped formatting": ("sendMessage", {"text": "Rp189\\.000 \\(gamis\\)", "parse_mode": "MarkdownV2"}),
    "inline keyboard": ("sendMessage", {"text": "Pilih", "reply_markup": keyboard(("Ya", "d" * 64))}),
    "link": ("sendMessage", {"text": "Peta", "reply_markup": {"inline_keyboard": [[{"text": "Buka", "url": "https://toko.example"}]]}}),
    "keyboard": ("sendMessage", {"text": "Pilih", "reply_markup": {"keyboard": [[{"text": "Ya"}, "Tidak"]], "resize_keyboard": True}}),
    "keyboard removed": ("sendMessage", {"text": "Oke", "reply_markup": {"remove_keyboard": True}}),
    "photo": ("sendPhoto", {"photo": "https://toko.example/a.jpg", "caption": "c" * 1024}),
    "document": ("sendDocument", {"document": "BQACAgUAAxkBAAI1"}),
    "location": ("sendLocation", {"latitude": -6.2, "longitude": 106.8}),
    "venue": ("sendVenue", {"latitude": -6.2, "longitude": 106.8, "title": "Toko", "address": "Depok"}),
    "reply": ("sendMessage", {"text": "ya", "reply_parameters": {"message_id": 9, "allow_sending_without_reply": True}}),
}

# name: (rule, what the description says, method, body)
WRONG = {
    "empty text": ("limit", "message text is empty", "sendMessage", {"text": " \n "}),
    "no text": ("limit", "message text is empty", "sendMessage", {}),
    "4097 units": ("limit", "message is too long", "sendMessage", {"text": "a" * 4097}),
    "4098 units in 2049 characters": ("limit", "message is too long", "sendMessage", {"text": "🙂" * 2049}),
    "text as a number": ("shape", "String", "sendMessage", {"text": 5}),
    "an open tag": ("shape", "can't parse entities", "sendMessage", {"text": "<b>halo", "parse_mode": "HTML"}),
    "a customer's tag": ("shape", "can't parse entities", "sendMessage", {"text": "<script>", "parse_mode": "HTML"}),
    "a bare less-than sign": ("shape", "can't parse entities", "sendMessage", {"text": "a < b", "parse_mode": "HTML"}),
    "a full stop that is not escaped": ("shape", "can't parse entities", "sendMessage", {"text": "Rp1.000", "parse_mode": "MarkdownV2"}),
    "an unknown parse mode": ("shape", "parse_mode", "sendMessage", {"text": "halo", "parse_mode": "html5"}),
    "an entity beyond the text": ("limit", "entity", "sendMessage", {"text": "ab", "entities": [{"type": "bold", "offset": 1, "length": 2}]}),
    "data of 65 bytes": ("limit", "BUTTON_DATA_INVALID", "sendMessage", {"text": "x", "reply_markup": keyboard(("Ya", "d" * 65))}),
    "data of 66 bytes in 33 characters": ("limit", "BUTTON_DATA_INVALID", "sendMessage", {"text": "x", "reply_markup": keyboard(("Ya", "é" * 33))}),
    "empty data": ("limit", "BUTTON_DATA_INVALID", "sendMessage", {"text": "x", "reply_markup": keyboard(("Ya", ""))}),
    "a button without text": ("shape", "non-empty", "sendMessage", {"text": "x", "reply_markup": keyboard(("", "d"))}),
    "a button that does nothing": ("shape", "exactly one", "sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "Ya"}]]}}),
    "a flat keyboard": ("shape", "Array of Arrays", "sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [{"text": "Ya", "callback_data": "y"}]}}),
    "101 buttons": ("limit", "too long", "sendMessage", {"text": "x", "reply_markup": keyboard(*[(str(n), str(n)) for n in range(101)])}),
    "a caption of 1025": ("limit", "caption is too long", "sendPhoto", {"photo": "AgACAgUAAxkBAAI1", "caption": "c" * 1025}),
    "a photo from nowhere": ("shape", "photo is missing", "sendPhoto", {}),
    "a photo from a path": ("shape", "wrong file identifier", "sendPhoto", {"photo": "/srv/foto/a.jpg"}),
    "a place without longitude": ("shape", "longitude is empty", "sendLocation", {"latitude": -6.2}),
    "an action that is none": ("shape", "wrong parameter action", "sendChatAction", {"action": "thinking"}),
    "a reply to nothing": ("reference", "replied not found", "sendMessage", {"text": "x", "reply_parameters": {"message_id": 9}}),
}


class TelegramGatewayTests(unittest.TestCase):
    def setUp(self):
        self.fake = self.enterContext(FakeGateways())
        self.fake.tg.customer_wrote(CHAT, f"{CHAT}/7")
        self.base = f"{self.fake.url}/tg/bot{self.fake.tg.token}"

    def call(self, method, body, **more):
        return wire.send_json(f"{more.pop('base', self.base)}/{method}", body, **more)

    def test_right_calls_are_accepted(self):
        for name, (method, body) in RIGHT.items():
            with self.subTest(name):
                answer = self.call(method, {"chat_id": CHAT, **body})
                self.assertEqual(answer.status, 200, answer.data)
                self.assertEqual(answer.json["result"]["chat"]["id"], CHAT)
        self.assertEqual(self.fake.violations, [])
        self.assertEqual(len(self.fake.accepted("tg", str(CHAT))), len(RIGHT))

    def test_wrong_calls_are_refused_in_the_vendors_words(self):
        for name, (rule, words, method, body) in WRONG.items():
            with self.subTest(name):
                self.fake.journal.violations.clear()
                answer = self.call(method, {"chat_id": CHAT, **body})
                self.assertEqual((answer.status, answer.json["ok"], answer.json["error_code"]), (400, False, 400))
                self.assertIn(words, answer.json["description"])
                self.assertEqual([violation.rule for violation in self.fake.violations], [rule])
        self.assertEqual(self.fake.accepted("tg"), [])

    def test_a_parameter_that_does_not_exist_is_noted_though_the_vendor_lets_it_pass(self):
        self.assertEqual(self.call("sendMessage", {"chat_id": CHAT, "text": "x", "caption": "y"}).status, 200)
        self.assertEqual([violation.rule for violation in self.fake.violations], ["shape"])

    def test_tokens_and_methods_that_do_not_exist_are_refused(self):
        wrong = self.base[:-1] + ("x" if self.base[-1] != "x" else "y")
        self.assertEqual(self.call("getMe", {}, base=wrong).status, 401)
        self.assertEqual(self.call("getMe", {}, base=f"{self.fake.url}/tg/bot1").status, 404)
        self.assertEqual(self.call("sendList", {"chat_id": CHAT}).status, 404)
        self.assertEqual(self.call("getme", {}).json["result"]["is_bot"], True)

    def test_chats_that_never_wrote_and_chats_that_blocked_are_refused(self):
        self.assertEqual(self.call("sendMessage", {"chat_id": 5, "text": "x"}).json["description"], "Bad Request: chat not found")
        self.fake.tg.blocked.add(str(CHAT))
        answer = self.call("sendMessage", {"chat_id": CHAT, "text": "x"})
        self.assertEqual((answer.status, answer.json["description"]), (403, "Forbidden: bot was blocked by the user"))
        self.assertEqual([violation.rule for violation in self.fake.violations], ["chat"], "a block is no mistake of the sender")

    def test_only_a_pressed_button_can_be_answered(self):
        self.fake.tg.pressed("77")
        self.assertEqual(self.call("answerCallbackQuery", {"callback_query_id": "77"}).json["result"], True)
        self.assertEqual(self.call("answerCallbackQuery", {"callback_query_id": "78"}).status, 400)

    def test_a_webhook_is_https_with_a_plain_secret(self):
        self.assertEqual(self.call("setWebhook", {"url": "https://toko.example/hooks/tg", "secret_token": "abc-_9"}).status, 200)
        self.assertEqual(self.call("setWebhook", {"url": "http://toko.example"}).status, 400)
        self.assertEqual(self.call("setWebhook", {"url": "https://toko.example", "secret_token": "a b"}).status, 400)

    def test_a_lone_surrogate_is_refused(self):
        self.assertEqual(self.call("sendMessage", b'{"chat_id":6281200001,"text":"\\ud83d"}').status, 400)


if __name__ == "__main__":
    unittest.main()
