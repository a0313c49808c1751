import Dialogue

/// One update as an arrival (https://core.telegram.org/bots/api#update).
///
/// Whatever is missing or of another type reads as missing: samples lack `is_bot`, the chat's `type`, even `from`.
struct TelegramUpdate {
    private let update: JSONNode
    private let now: Instant

    init(_ update: JSONNode, receivedAt now: Instant) { (self.update, self.now) = (update, now) }

    var arrivals: [Arrival] {
        let deleted = update["deleted_business_messages"]
        return deleted.isObject ? deletions(deleted) : [arrival]
    }

    private var arrival: Arrival {
        let kind = update.keys.first { $0 != "update_id" && update[$0].isObject }
        let body = update[kind ?? ""]
        switch kind {
        case "message", "edited_message": return message(body, isEdit: kind == "edited_message")
        case "business_message", "edited_business_message": return business(body, isEdit: kind == "edited_business_message")
        case "callback_query": return tap(body)
        case "my_chat_member": return membership(body)
        case "message_reaction": return reaction(body)
        case "channel_post", "edited_channel_post": return ignored("a channel")
        case let kind? where Self.notForUs.contains(kind): return ignored(kind)
        default: return unknown
        }
    }

    /// The other updates that there are: of groups, inline queries, payments and boosts.
    private static let notForUs: Set<String> = [
        "business_connection", "chat_boost", "chat_join_request", "chat_member", "chosen_inline_result", "inline_query", "message_reaction_count",
        "poll", "poll_answer", "pre_checkout_query", "purchased_paid_media", "removed_chat_boost", "shipping_query",
    ]

    private func message(_ message: JSONNode, isEdit: Bool) -> Arrival {
        guard let person = person(in: message, from: message["from"]) else { return unknown }
        if !isPrivate(message["chat"]) { return ignored("a group", person) }
        if message["from"]["is_bot"].flag == true { return ignored("another bot", person) }
        return content(of: message, person, isEdit ? .edit : .message)
    }

    /// In the shop's own account, the chat is the customer's, and what is not from them is from the shop: from its person, or from us.
    private func business(_ message: JSONNode, isEdit: Bool) -> Arrival {
        guard let person = person(in: message, from: message["chat"]) else { return unknown }
        if !isPrivate(message["chat"]) { return ignored("a group", person) }
        if message["sender_business_bot"].isObject { return ignored("our own message", person) }
        let isCustomer = id(message["from"]) == nil || id(message["from"]) == id(message["chat"])
        if isCustomer, message["from"]["is_bot"].flag == true { return ignored("another bot", person) }
        if !isCustomer, isEdit { return ignored("the shop's own edit", person) }
        return content(of: message, person, isEdit ? .edit : isCustomer ? .message : .echo)
    }

    private func content(of message: JSONNode, _ person: Arrival.Person, _ kind: Arrival.Kind) -> Arrival {
        var person = person
        let content = TelegramContent(message)
        if content.isService { return ignored(content.names.joined(separator: ", "), person) }
        // Whatever the shop's person did in the chat, they are in it.
        if content.isEmpty, kind != .echo {
            var arrival = unknown
            arrival.person = person
            return arrival
        }
        // Anybody's card can be sent; only one's own carries one's own id.
        if kind == .message, let user = id(message["contact"]["user_id"]), user == id(message["from"]) {
            person.phone = TelegramContent.phone(of: message["contact"])
        }
        let time = (kind == .edit ? message["edit_date"].text : nil) ?? message["date"].text
        var arrival = new(kind, person, at: time, text: content.text)
        // Updates have numbers of their own.
        arrival.messageID = message["message_id"].filled
        arrival.attachments = content.attachments
        arrival.about = kind == .edit ? message["message_id"].filled : message["reply_to_message"]["message_id"].filled
        if kind == .message, let start = content.start { (arrival.text, arrival.referral) = (start.text, start.payload) }
        return arrival
    }

    /// A tap on a button of ours. The message that carries it may be gone, or too old to be shown: then its title is not known.
    private func tap(_ query: JSONNode) -> Arrival {
        let message = query["message"]
        guard let person = person(in: message, from: query["from"]) else { return unknown }
        guard isPrivate(message["chat"]) else { return ignored("a group", person) }
        guard let data = query["data"].filled else { return ignored("a tap on a game", person) }
        let buttons = message["reply_markup"]["inline_keyboard"].items.flatMap(\.items)
        let title = buttons.first { $0["callback_data"].text == data }?["text"].text ?? ""
        // The message's time is that of our sending it.
        var arrival = new(.message, person, at: nil, text: title)
        arrival.choice = Arrival.Tapped(id: data, title: title)
        arrival.receipt = query["id"].filled
        arrival.about = message["message_id"].filled
        return arrival
    }

    /// Blocking the bot is the one way out that Telegram itself offers. Who unblocks it has not asked for promotions by that.
    private func membership(_ change: JSONNode) -> Arrival {
        guard let person = person(in: change, from: change["from"]) else { return unknown }
        guard isPrivate(change["chat"]) else { return ignored("a group", person) }
        switch change["new_chat_member"]["status"].text {
        case "kicked": return new(.stop, person, at: change["date"].text, text: "blocked")
        case "member": return ignored("they unblocked the bot", person)
        default: return ignored("my_chat_member", person)
        }
    }

    private func reaction(_ change: JSONNode) -> Arrival {
        guard let person = person(in: change, from: change["user"]) else { return unknown }
        guard isPrivate(change["chat"]) else { return ignored("a group", person) }
        // A sticker or a paid star has no emoji: its type says at least what it was.
        let new = change["new_reaction"].items.compactMap { $0["emoji"].filled ?? $0["type"].filled }.first
        var arrival = self.new(.reaction, person, at: change["date"].text, text: new ?? "")
        arrival.about = change["message_id"].filled
        return arrival
    }

    /// From the shop's own account; of several the ids are `880000131.41`.
    private func deletions(_ change: JSONNode) -> [Arrival] {
        let messages = change["message_ids"].items.compactMap(\.filled)
        guard let person = person(in: change, from: change["chat"]), !messages.isEmpty else { return [unknown] }
        return messages.map { message in
            var arrival = new(.deletion, person, at: nil)
            arrival.id += ".\(message)"
            arrival.about = message
            return arrival
        }
    }

    /// Whose chat it is; `user` where the update does not say which chat.
    private func person(in message: JSONNode, from user: JSONNode) -> Arrival.Person? {
        guard let chat = id(message["chat"]) ?? id(user) else { return nil }
        let named = id(user) == chat ? user : message["chat"]
        let name = [named["first_name"].filled, named["last_name"].filled].compactMap { $0 }.joined(separator: " ")
        let address = TelegramAddress(chat: chat, connection: message["business_connection_id"].filled)
        return Arrival.Person(to: address.text, ids: address.connection == nil ? [] : [chat], name: name.isEmpty ? nil : name)
    }

    /// Groups and channels have negative ids.
    private func isPrivate(_ chat: JSONNode) -> Bool { chat["type"].filled.map { $0 == "private" } ?? !(id(chat) ?? "").hasPrefix("-") }

    /// Whole numbers of up to 52 bits, or the object that has one.
    private func id(_ node: JSONNode) -> String? {
        let id = node.isObject ? node["id"] : node
        return id.text.flatMap(Int.init).map(String.init)
    }

    private func new(_ kind: Arrival.Kind, _ person: Arrival.Person, at time: String?, text: String = "") -> Arrival {
        Arrival(id: updateID, kind, person: person, at: Instant(gateway: time) ?? now, text: text)
    }

    private func ignored(_ why: String, _ person: Arrival.Person = .init(to: "")) -> Arrival { new(.ignored, person, at: nil, text: why) }

    private var unknown: Arrival {
        var arrival = new(.unknown, .init(to: ""), at: nil)
        arrival.raw = update.raw
        return arrival
    }

    private var updateID: String { update["update_id"].filled ?? Fingerprint([update.raw]).text }
}
