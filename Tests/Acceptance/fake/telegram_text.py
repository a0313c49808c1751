"""Text of Telegram: lengths in UTF-16 units after its formatting was taken out, and formatting that can be read."""

import html
import re
from html.parser import HTMLParser

from .answer import utf16

TAGS = {
    "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "span", "tg-spoiler", "a", "tg-emoji", "code", "pre", "blockquote",
}


class TagReader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.text, self.problem = [], "", None

    def handle_starttag(self, tag, attrs):
        if tag not in TAGS:
            self.problem = self.problem or f'Unsupported start tag "{tag}"'
        self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problem = self.problem or f'Unexpected end tag "{tag}"'

    def handle_data(self, data):
        self.text += data


def parsed(text, mode, refuse):
    """What is read when the formatting is taken out."""
    if mode is None:
        return text
    if mode == "HTML":
        reader = TagReader()
        reader.feed(text)
        reader.close()
        if reader.problem or reader.open:
            refuse("shape", f"Bad Request: can't parse entities: {reader.problem or f'Can not find end tag of {reader.open[-1]}'}")
        if re.search(r"&(?!(lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)|<(?![/a-z])", text):
            refuse("shape", "Bad Request: can't parse entities: Unsupported character that is not escaped")
        return html.unescape(reader.text)
    if mode in ("Markdown", "MarkdownV2"):
        plain = re.sub(r"\\.", "", text)
        if mode == "MarkdownV2" and (reserved := re.search(r"[>#+\-=|{}.!]", plain)):
            refuse("shape", f"Bad Request: can't parse entities: Character '{reserved[0]}' is reserved and must be escaped")
        for mark in "*_`":
            if plain.count(mark) % 2:
                refuse("shape", f"Bad Request: can't parse entities: Can't find end of the entity of {mark}")
        return re.sub(r"\\(.)", r"\1", re.sub(r"(?<!\\)[*_`]", "", text))
    refuse("shape", "Bad Request: unsupported parse_mode")


def check_entities(entities, text, refuse):
    if not isinstance(entities, list):
        refuse("shape", "Bad Request: can't parse MessageEntity: expected an Array")
    for entity in entities:
        if not isinstance(entity, dict) or not all(isinstance(entity.get(key), int) for key in ("offset", "length")):
            refuse("shape", "Bad Request: can't parse MessageEntity: expected an Object with offset and length")
        if entity["offset"] < 0 or entity["length"] <= 0 or entity["offset"] + entity["length"] > utf16(text):
            refuse("limit", "Bad Request: entity lies outside of the text")


def read_words(body, key, most, refuse, too_long, empty=None):
    words = body.get(key)
    if words is None and empty is None:
        return ""
    if words is not None and not isinstance(words, str):
        refuse("shape", f"Bad Request: field \"{key}\" must be of type String")
    plain = parsed(words or "", body.get("parse_mode"), refuse)
    if empty and not plain.strip():
        refuse("limit", empty)
    if utf16(plain) > most:
        refuse("limit", too_long)
    entities = body.get("entities" if key == "text" else "caption_entities")
    if entities is not None:
        check_entities(entities, plain, refuse)
    return plain
