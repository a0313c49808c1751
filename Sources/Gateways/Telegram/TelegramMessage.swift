import Dialogue

/// The method that sends one part, and its fields but for the chat. Texts are always plain: with a `parse_mode` a customer's
/// own `*` or `<` could break the message or change what it shows.
struct TelegramMessage {
    var method: String
    var fields: [String: JSON]

    /// - Throws: `Unsendable` where Telegram would refuse it.
    init(_ part: OutgoingPart, traits: GatewayTraits) throws(Unsendable) {
        let limits = TelegramLimits(traits)
        switch part.content {
        case .text(let text):
            (method, fields) = ("sendMessage", ["text": try limits.text(text)])
        case .choices(let text, let choices, _):
            (method, fields) = ("sendMessage", ["text": try limits.text(text), "reply_markup": try limits.keyboard(choices)])
        case .picture(let url, let caption):
            (method, fields) = ("sendPhoto", ["photo": try JSON(publicAddress: url)].merging(try limits.caption(caption)) { first, _ in first })
        // Telegram takes a document's name from its address.
        case .document(let url, _, let caption):
            (method, fields) = ("sendDocument", ["document": try JSON(publicAddress: url)].merging(try limits.caption(caption)) { first, _ in first })
        case .location(let latitude, let longitude, let name, let address):
            guard Earth.has(latitude, longitude) else { throw Unsendable("no place on earth") }
            (method, fields) = ("sendLocation", ["latitude": .number(latitude), "longitude": .number(longitude)])
            if !(name + address).isEmpty {
                // A venue wants both.
                method = "sendVenue"
                fields["title"] = .string(name.isEmpty ? address : name)
                fields["address"] = .string(address.isEmpty ? name : address)
            }
        case .template:
            throw Unsendable("Telegram has no templates: what may be written may be written freely")
        }
    }
}

/// What Telegram refuses, found before it is asked.
private struct TelegramLimits {
    private let traits: GatewayTraits

    init(_ traits: GatewayTraits) { self.traits = traits }

    func text(_ text: String) throws(Unsendable) -> JSON {
        guard !text.allSatisfy(\.isWhitespace) else { throw Unsendable("an empty text") }
        return try held(text, traits.text, "a text")
    }

    /// Nothing where it is empty.
    func caption(_ caption: String) throws(Unsendable) -> [String: JSON] {
        caption.isEmpty ? [:] : ["caption": try held(caption, traits.caption, "a caption")]
    }

    /// One button a row. `callback_data` is 1 to 64 bytes.
    func keyboard(_ choices: [OutgoingChoice]) throws(Unsendable) -> JSON {
        let limit = traits.buttons ?? ChoiceLimit(most: 0, title: traits.text)
        guard 1...max(limit.most, 1) ~= choices.count else { throw Unsendable("\(choices.count) choices, \(limit.most) are the most") }
        var rows: [JSON] = []
        for choice in choices {
            guard 1...64 ~= choice.id.utf8.count else { throw Unsendable("a choice's id of \(choice.id.utf8.count) bytes, 1 to 64 are allowed") }
            guard !choice.title.isEmpty else { throw Unsendable("a choice without a title") }
            rows.append([["text": try held(choice.title, limit.title, "a choice's title"), "callback_data": .string(choice.id)]])
        }
        return ["inline_keyboard": .array(rows)]
    }

    private func held(_ text: String, _ limit: TextLimit, _ what: String) throws(Unsendable) -> JSON {
        guard limit.holds(text) else { throw Unsendable("\(what) of \(limit.length(of: text)) UTF-16 units, \(limit.most) are the most") }
        return .string(text)
    }
}
