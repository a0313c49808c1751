"""Telegram Bot API: POST botTOKEN/METHOD."""

import re
import time
import urllib.parse

from .answer import Answer, Refused
from .gateway import Gateway
from .telegram_markup import check_markup
from .telegram_text import read_words

BOT = {"id": 7700000001, "is_bot": True, "first_name": "Toko Uji", "username": "tokouji_bot"}

COMMON = {
    "chat_id", "message_thread_id", "disable_notification", "protect_content", "reply_parameters", "reply_markup",
    "business_connection_id", "message_effect_id", "allow_paid_broadcast",
}
FORMATTED = {"parse_mode", "caption", "caption_entities", "show_caption_above_media"}
# What each method takes; the first set is what it cannot do without.
METHODS = {
    "sendMessage": ({"chat_id", "text"}, COMMON | {"parse_mode", "entities", "link_preview_options"}),
    "sendPhoto": ({"chat_id", "photo"}, COMMON | FORMATTED | {"has_spoiler"}),
    "sendDocument": ({"chat_id", "document"}, COMMON | FORMATTED | {"thumbnail", "disable_content_type_detection"}),
    "sendVideo": ({"chat_id", "video"}, COMMON | FORMATTED | {"supports_streaming"}),
    "sendVoice": ({"chat_id", "voice"}, COMMON | FORMATTED | {"duration"}),
    "sendLocation": ({"chat_id", "latitude", "longitude"}, COMMON | {"horizontal_accuracy"}),
    "sendVenue": ({"chat_id", "latitude", "longitude", "title", "address"}, COMMON),
    "sendContact": ({"chat_id", "phone_number", "first_name"}, COMMON | {"last_name", "vcard"}),
    "sendChatAction": ({"chat_id", "action"}, {"message_thread_id", "business_connection_id"}),
    "answerCallbackQuery": ({"callback_query_id"}, {"text", "show_alert", "url", "cache_time"}),
    "editMessageText": ({"chat_id", "message_id", "text"}, {"parse_mode", "entities", "link_preview_options", "reply_markup"}),
    "editMessageReplyMarkup": ({"chat_id", "message_id"}, {"reply_markup"}),
    "deleteMessage": ({"chat_id", "message_id"}, set()),
    "setMessageReaction": ({"chat_id", "message_id"}, {"reaction", "is_big"}),
    "setWebhook": ({"url"}, {"certificate", "ip_address", "max_connections", "allowed_updates", "drop_pending_updates", "secret_token"}),
    "deleteWebhook": (set(), {"drop_pending_updates"}),
    "getWebhookInfo": (set(), set()),
    "setMyCommands": ({"commands"}, {"scope", "language_code"}),
    "getMe": (set(), set()),
}
ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document", "choose_sticker",
    "find_location",
}
DESCRIPTIONS = {
    400: "Bad Request: chat not found", 401: "Unauthorized", 403: "Forbidden: bot was blocked by the user", 404: "Not Found",
    409: "Conflict: terminated by other getUpdates request", 429: "Too Many Requests: retry later",
    500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable",
}


def telegram_error(code, description, parameters=None):
    body = {"ok": False, "error_code": code, "description": description}
    return Answer(code, {**body, "parameters": parameters} if parameters else body)


def refuse(rule, description, code=400):
    raise Refused(rule, description, telegram_error(code, description))


class Telegram(Gateway):
    name = "tg"

    def __init__(self, journal, token):
        super().__init__(journal, token)
        self.blocked = set()  # chats whose person has blocked the bot
        self.queries = set()  # callback queries that can be answered

    def pressed(self, query_id):
        self.queries.add(str(query_id))

    def read(self, call, request):
        bot, _, method = call.path.partition("/")
        if not re.fullmatch(r"bot[0-9]+:[A-Za-z0-9_-]{30,}", bot):
            refuse("auth", "Not Found", 404)
        if bot != f"bot{self.token}":
            refuse("auth", "Unauthorized", 401)
        named = next((name for name in METHODS if name.lower() == method.lower()), None)
        if not named:
            refuse("shape", "Not Found: method not found", 404)
        request.kind, request.account = named, bot[3:].partition(":")[0]
        request.body = body = self.read_fields(call)
        needed, allowed = METHODS[named]
        for key in needed:
            if key not in body and key not in ("text", "latitude", "longitude"):
                refuse("shape", f"Bad Request: {key} is missing" if key != "chat_id" else "Bad Request: chat_id is empty")
        for key in body:
            if key not in needed | allowed:
                # The vendor lets it pass in silence; whoever wrote it meant something that will not happen.
                self.journal.violate(self.name, "shape", f"{named} has no parameter {key!r}", body)
        if "chat_id" in needed:
            self.read_chat(body, request)
        result = self.read_method(named, body, request)
        return Answer(200, {"ok": True, "result": result})

    def read_fields(self, call):
        if call.content_type == "application/x-www-form-urlencoded":
            return dict(urllib.parse.parse_qsl(call.data.decode(), keep_blank_values=True))
        if not call.data:
            return {}
        if call.content_type != "application/json":
            refuse("shape", f"Bad Request: unsupported content type {call.content_type!r}")
        return self.json_object(call, refuse)

    def read_chat(self, body, request):
        chat = body["chat_id"]
        if isinstance(chat, bool) or not isinstance(chat, (int, str)) or not re.fullmatch(r"-?[0-9]+|@[A-Za-z0-9_]+", str(chat)):
            refuse("recipient", "Bad Request: chat_id must be an Integer or a String")
        request.recipient = str(chat)
        if request.recipient in self.blocked:
            raise Refused("", "the person has blocked the bot", telegram_error(403, DESCRIPTIONS[403]))
        with self.lock:
            known = self.open or request.recipient in self.inbound
        if not known:
            raise Refused("chat", f"nobody wrote from {chat}", telegram_error(400, DESCRIPTIONS[400]))
        parameters = body.get("reply_parameters")
        if parameters is not None:
            if not isinstance(parameters, dict) or not isinstance(parameters.get("message_id"), int):
                refuse("shape", "Bad Request: can't parse reply parameters JSON object")
            loose = parameters.get("allow_sending_without_reply") is True or self.open
            if not loose and f"{chat}/{parameters['message_id']}" not in self.inbound_ids:
                refuse("reference", "Bad Request: message to be replied not found")
        if body.get("reply_markup") is not None:
            check_markup(body["reply_markup"], refuse)

    def read_method(self, method, body, request):
        if method in ("sendMessage", "editMessageText"):
            request.text = read_words(
                body, "text", 4096, refuse, "Bad Request: message is too long", empty="Bad Request: message text is empty")
        elif method in ("sendPhoto", "sendDocument", "sendVideo", "sendVoice"):
            self.check_file(body[method[4:].lower()])
            request.text = read_words(body, "caption", 1024, refuse, "Bad Request: message caption is too long")
        elif method in ("sendLocation", "sendVenue"):
            self.check_place(body)
            request.text = " ".join(str(body[key]) for key in ("title", "address") if key in body)
        elif method == "sendChatAction" and body["action"] not in ACTIONS:
            refuse("shape", "Bad Request: wrong parameter action in request")
        elif method == "answerCallbackQuery":
            return self.answer_query(body)
        elif method == "setWebhook":
            return self.check_webhook(body)
        if method == "getMe":
            return {**BOT, "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
        if method == "getWebhookInfo":
            return {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        if not method.startswith(("send", "edit")) or method == "sendChatAction":
            return True
        number = self.number()
        request.message_id = str(number)
        chat = {"id": int(body["chat_id"]) if str(body["chat_id"]).lstrip("-").isdigit() else 0, "type": "private"}
        return {"message_id": number, "from": BOT, "chat": chat, "date": int(time.time()), "text": request.text}

    def check_file(self, file):
        if not isinstance(file, str) or not file.strip():
            refuse("shape", "Bad Request: there is no file in the request")
        if "/" in file and not re.fullmatch(r"https?://[^\s/]+\S*", file):
            refuse("shape", "Bad Request: wrong file identifier/HTTP URL specified")

    def check_place(self, body):
        for key, most in (("latitude", 90), ("longitude", 180)):
            number = body.get(key)
            if isinstance(number, bool) or not isinstance(number, (int, float)) or not -most <= number <= most:
                refuse("shape", f"Bad Request: {key} is empty" if number is None else f"Bad Request: wrong {key}: {number!r}")
        for key in ("title", "address"):
            if key in body and not str(body[key]).strip():
                refuse("limit", f"Bad Request: {key} must be non-empty")

    def answer_query(self, body):
        if len(str(body.get("text", ""))) > 200:
            refuse("limit", "Bad Request: MESSAGE_TOO_LONG")
        if not self.open and str(body["callback_query_id"]) not in self.queries:
            refuse("reference", "Bad Request: query is too old and response timeout expired or query ID is invalid")
        return True

    def check_webhook(self, body):
        if not str(body["url"]).startswith("https://"):
            refuse("shape", "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        if "secret_token" in body and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", str(body["secret_token"])):
            refuse("shape", "Bad Request: secret token contains unallowed characters")
        return True

    def error(self, action):
        if action.code == 429 and action.retry_after is not None:
            return telegram_error(429, f"Too Many Requests: retry after {action.retry_after}", {"retry_after": action.retry_after})
        return telegram_error(action.code, DESCRIPTIONS.get(action.code, "Bad Request"))
