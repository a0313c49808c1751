import Dialogue

extension WhatsAppCloud {
    /// `POST /NUMBER/messages`; our own id goes along and comes back in every status.
    public func request(for part: OutgoingPart) throws(Unsendable) -> OutgoingRequest {
        try Self.check(part.to, "the recipient", TextLimit(256))
        try Self.check(part.id, "the id", TextLimit(512))
        let (type, content) = try content(part.content)
        return post([
            "messaging_product": "whatsapp", "recipient_type": "individual",
            // A number is written to by `to`, a BSUID by `recipient`.
            WhatsAppPeople.isNumber(part.to) ? "to" : "recipient": .string(part.to), "type": .string(type), type: content,
            "biz_opaque_callback_data": .string(part.id),
        ])
    }

    /// The blue ticks, and "typing…" until the answer comes or 25 seconds are over.
    public func courtesies(for arrival: Arrival) -> [OutgoingRequest] {
        // Ids of our own making are not Meta's.
        guard arrival.kind == .message, arrival.id.hasPrefix("wamid.") else { return [] }
        return [
            post([
                "messaging_product": "whatsapp", "status": "read", "message_id": .string(arrival.id), "typing_indicator": ["type": "text"],
            ])
        ]
    }

    private func post(_ body: [String: JSON]) -> OutgoingRequest {
        OutgoingRequest(
            url: messages, headers: [.init("Authorization", "Bearer \(token)"), .init("Content-Type", "application/json")],
            body: JSON.object(body).bytes)
    }
}

/// Contents, each with the limits that Meta refuses to go beyond.
extension WhatsAppCloud {
    /// The type and what stands under its key.
    private func content(_ content: OutgoingPart.Content) throws(Unsendable) -> (String, JSON) {
        switch content {
        case .text(let text):
            try Self.check(text, "the text", traits.text)
            // A preview is fetched by the customer's phone and hides the text below a picture.
            return ("text", ["body": .string(text), "preview_url": false])
        case .choices(let text, let choices, let asList):
            try Self.check(text, "the text above choices", traits.choiceText)
            let fields = asList ? try list(choices) : try buttons(choices)
            return ("interactive", .object(fields.merging(["body": ["text": .string(text)]]) { first, _ in first }))
        case .picture(let url, let caption): return ("image", try file(url, caption: caption))
        case .document(let url, let name, let caption): return ("document", try file(url, caption: caption, ["filename": name]))
        case .location(let latitude, let longitude, let name, let address):
            guard Earth.has(latitude, longitude) else { throw Unsendable("no place on earth: \(latitude), \(longitude)") }
            let place: [String: JSON] = ["latitude": .number(latitude), "longitude": .number(longitude)]
            return ("location", Self.object(place, ["name": name, "address": address]))
        case .template(let name, let language, let text): return ("template", try template(name, language, text))
        }
    }

    private func buttons(_ choices: [OutgoingChoice]) throws(Unsendable) -> [String: JSON] {
        try Self.check(choices, traits.buttons, longestID: 256)
        let buttons = choices.map { ["type": "reply", "reply": ["id": .string($0.id), "title": .string($0.title)]] as JSON }
        return ["type": "button", "action": ["buttons": .array(buttons)]]
    }

    private func list(_ choices: [OutgoingChoice]) throws(Unsendable) -> [String: JSON] {
        try Self.check(choices, traits.list, longestID: 200)
        let rows = choices.map { Self.object(["id": .string($0.id), "title": .string($0.title)], ["description": $0.description]) }
        // The word on the button that opens the list.
        return ["type": "list", "action": ["button": "Pilih", "sections": [["rows": .array(rows)]]]]
    }

    private func file(_ url: String, caption: String, _ more: [String: String] = [:]) throws(Unsendable) -> JSON {
        guard url.hasPrefix("https://") || url.hasPrefix("http://"), !url.contains(where: \.isWhitespace) else {
            throw Unsendable("no address of a file: \(url)")
        }
        guard traits.caption.holds(caption) else { throw Self.tooLong(caption, "the caption", traits.caption) }
        return Self.object(["link": .string(url)], more.merging(["caption": caption]) { first, _ in first })
    }

    private func template(_ name: String, _ language: String, _ text: String) throws(Unsendable) -> JSON {
        // Meta refuses line ends, tabs and more than four blanks in a row within a blank of a template (132018).
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        try Self.check(name, "the name of a template", TextLimit(512))
        try Self.check(language, "the language of a template", TextLimit(16))
        try Self.check(words, "the text of a template", TextLimit(1024))
        let body: JSON = ["type": "body", "parameters": [["type": "text", "text": .string(words)]]]
        return ["name": .string(name), "language": ["code": .string(language)], "components": [body]]
    }

    /// Without what is empty: Meta refuses empty texts.
    private static func object(_ fields: [String: JSON], _ texts: [String: String]) -> JSON {
        .object(fields.merging(texts.filter { !$0.value.isEmpty }.mapValues(JSON.string)) { first, _ in first })
    }

    private static func check(_ choices: [OutgoingChoice], _ limit: ChoiceLimit?, longestID: Int) throws(Unsendable) {
        guard let limit, !choices.isEmpty, choices.count <= limit.most else {
            throw Unsendable("\(choices.count) choices, where 1 to \(limit?.most ?? 0) can be")
        }
        for choice in choices {
            try check(choice.title, "a choice", limit.title)
            try check(choice.id, "the id of a choice", TextLimit(longestID))
            if let most = limit.description, !most.holds(choice.description) { throw tooLong(choice.description, "a description", most) }
        }
        guard Set(choices.map(\.title)).count == choices.count else { throw Unsendable("choices with the same title") }
        guard Set(choices.map(\.id)).count == choices.count else { throw Unsendable("choices with the same id") }
    }

    private static func check(_ text: String, _ what: String, _ limit: TextLimit) throws(Unsendable) {
        guard !text.allSatisfy(\.isWhitespace) else { throw Unsendable("\(what) is empty") }
        guard limit.holds(text) else { throw tooLong(text, what, limit) }
    }

    private static func tooLong(_ text: String, _ what: String, _ limit: TextLimit) -> Unsendable {
        Unsendable("\(what) has \(limit.length(of: text)) characters of at most \(limit.most)")
    }
}
