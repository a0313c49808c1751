"""Wablas v2: POST api/v2/send-message, send-image, send-document, send-location. The shapes of its errors are from memory."""

import re

from .answer import Answer, Refused
from .gateway import Gateway

# What each path needs, and what it takes besides.
PATHS = {
    "send-message": ({"phone", "message"}, {"isGroup", "secret", "retry", "flag", "source", "ref_id"}),
    "send-image": ({"phone", "image"}, {"caption", "isGroup", "secret", "retry", "flag", "source", "ref_id"}),
    "send-document": ({"phone", "document"}, {"caption", "isGroup", "secret", "retry", "flag", "source", "ref_id"}),
    "send-location": ({"phone", "message"}, {"isGroup", "secret", "retry", "flag", "source", "ref_id"}),
}


def refuse(rule, why, status=400, message=None):
    raise Refused(rule, why, Answer(status, {"status": False, "message": message or why}))


class Wablas(Gateway):
    name = "wb"

    def read(self, call, request):
        kind = call.path.removeprefix("api/v2/")
        if call.path != f"api/v2/{kind}" or kind not in PATHS:
            refuse("shape", f"there is no {call.path}", 404, "not found")
        request.kind = kind
        if call.method != "POST":
            refuse("shape", f"{call.method} is not POST", 405, "method not allowed")
        if (call.headers.get("Authorization") or "") != self.token:
            refuse("auth", "Authorization must be token.secret_key and nothing else", 401, "token invalid")
        if call.content_type != "application/json":
            refuse("shape", f"the content type must be application/json, not {call.content_type!r}")
        request.body = body = self.json_object(call, refuse)
        data = body.get("data")
        if set(body) != {"data"} or not isinstance(data, list) or not 1 <= len(data) <= 100:
            refuse("shape", "data must be an array of 1 to 100 messages, and nothing beside it")
        if len(data) > 1:
            refuse("shape", "several messages in one request cannot be told apart when it breaks off")
        self.read_one(data[0], kind, request)
        request.message_id = f"fake-wablas-{self.number():08d}"
        return Answer(200, {
            "status": True, "message": "Message is pending and waiting to be processed",
            "data": {"device_id": "FAKE01", "quota": 1000, "messages": [
                {"id": request.message_id, "phone": request.recipient, "message": request.text, "status": "pending", "ref_id": None},
            ]},
        })

    def read_one(self, item, kind, request):
        needed, allowed = PATHS[kind]
        if not isinstance(item, dict):
            refuse("shape", "a message must be an object")
        for key in sorted(needed - set(item)):
            refuse("shape", f"{key} is missing")
        for key in sorted(set(item) - needed - allowed):
            refuse("shape", f"there is no parameter {key!r}")
        if not isinstance(item["phone"], str) or not re.fullmatch(r"\+?[0-9]{8,15}", item["phone"]):
            refuse("recipient", f"phone is none: {item['phone']!r}")
        for key in ("isGroup", "secret", "retry"):
            if not isinstance(item.get(key, False), bool):
                refuse("shape", f"{key} must be a boolean: {item[key]!r}")
        if item.get("isGroup"):
            refuse("shape", "a bot of a shop does not write to groups")
        digits = item["phone"].lstrip("+")
        request.recipient = "62" + digits[1:] if digits.startswith("0") else digits
        self.read_content(item, kind, request)

    def read_content(self, item, kind, request):
        if kind == "send-location":
            place = item["message"]
            if not isinstance(place, dict) or not {"latitude", "longitude"} <= set(place):
                refuse("shape", f"a location has a latitude and a longitude: {place!r}")
            request.text = str(place.get("name", ""))
            return
        words = item.get("message" if kind == "send-message" else "caption", "")
        if not isinstance(words, str) or (kind == "send-message" and not words.strip()):
            refuse("limit", "message must be a text that is not empty")
        if kind != "send-message" and not re.fullmatch(r"https?://[^\s/]+\S*", str(item[kind[5:]])):
            refuse("shape", f"{kind[5:]} is no URL: {item[kind[5:]]!r}")
        request.text = words

    def error(self, action):
        headers = (("Retry-After", str(action.retry_after)),) if action.retry_after is not None else ()
        messages = {1: "device disconnected", 400: "the phone number is not valid", 401: "token invalid", 429: "too many requests", 500: "internal server error", 503: "service unavailable"}
        status = action.code if action.code >= 400 else 400
        return Answer(status, {"status": False, "message": messages.get(action.code, "something went wrong")}, headers)
