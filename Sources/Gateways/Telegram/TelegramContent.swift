import Dialogue

/// What a message says and brings (https://core.telegram.org/bots/api#message).
struct TelegramContent {
    private let message: JSONNode

    init(_ message: JSONNode) { self.message = message }

    var text: String { message["text"].filled ?? message["caption"].text ?? "" }

    var isEmpty: Bool { text.isEmpty && attachments.isEmpty }

    /// The keys that are not about who, when and in reply to what.
    var names: [String] { message.keys.filter { Self.service.contains($0) } }

    /// Something that happened in the chat, and that nobody said.
    var isService: Bool { isEmpty && !names.isEmpty }

    private static let service: Set<String> = [
        "boost_added", "chat_background_set", "chat_shared", "connected_website", "direct_message_price_changed", "gift", "group_chat_created",
        "message_auto_delete_timer_changed", "migrate_from_chat_id", "migrate_to_chat_id", "new_chat_members", "passport_data", "pinned_message",
        "proximity_alert_triggered", "refunded_payment", "successful_payment", "unique_gift", "users_shared", "web_app_data", "write_access_allowed",
    ]

    /// A link to the bot: `/start`, with what the link carried. The rules know words, not commands: it is read as a greeting.
    var start: (text: String, payload: String?)? {
        let words = text.split(maxSplits: 1) { $0.isWhitespace }
        guard let command = words.first, command == "/start" || command.hasPrefix("/start@") else { return nil }
        return ("halo", words.count > 1 ? String(words[1]) : nil)
    }

    var attachments: [Attachment] {
        var found: [Attachment] = []
        // The same picture in several sizes, the largest last.
        if let largest = message["photo"].items.last { found += file(largest, .picture) }
        found += file(message["video"], .video)
        found += file(message["video_note"], .video)
        found += file(message["voice"], .voice)
        found += file(message["audio"], .audio)
        found += file(message["sticker"], .sticker)
        // An animation comes as a document too.
        found += message["animation"].isObject ? file(message["animation"], .video) : file(message["document"], .document)
        // So does a venue as a location.
        if let place { found.append(place) }
        if message["contact"].isObject { found.append(contact) }
        for key in ["checklist", "dice", "game", "invoice", "paid_media", "poll", "story"] where message[key].isObject {
            found.append(Attachment(.unknown, text: key))
        }
        return found
    }

    /// Telegram's numbers are international, with a plus or without.
    static func phone(of contact: JSONNode) -> String? {
        guard let number = contact["phone_number"].filled else { return nil }
        return SenderAddress.phone(number.hasPrefix("+") ? number : "+" + number)
    }

    private func file(_ file: JSONNode, _ kind: Attachment.Kind) -> [Attachment] {
        guard file.isObject else { return [] }
        let name = file["file_name"].filled ?? file["title"].filled
        return [Attachment(kind, ref: file["file_id"].filled, mime: file["mime_type"].filled, name: name, text: file["emoji"].filled)]
    }

    private var place: Attachment? {
        let venue = message["venue"], place = venue["location"].isObject ? venue["location"] : message["location"]
        return Attachment(
            latitude: place["latitude"].number, longitude: place["longitude"].number, name: venue["title"].filled, address: venue["address"].filled)
    }

    private var contact: Attachment {
        let contact = message["contact"]
        let name = [contact["first_name"].filled, contact["last_name"].filled].compactMap { $0 }.joined(separator: " ")
        return Attachment(.contact, ref: Self.phone(of: contact) ?? contact["phone_number"].filled, name: name.isEmpty ? nil : name)
    }
}
