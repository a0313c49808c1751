import Dialogue

/// What a message holds, under the key that its `type` names.
enum WhatsAppContent {
    /// Puts it into the arrival; false when it cannot be read. Where the type is not one of ours, the keys decide.
    static func take(_ message: JSONNode, into arrival: inout Arrival) -> Bool {
        let type = message["type"].filled ?? ""
        return take(type, message[type], into: &arrival)
            || types.contains { $0 != type && message[$0].exists && take($0, message[$0], into: &arrival) }
    }

    /// Whether it should have been possible to read it.
    static func knows(_ message: JSONNode) -> Bool { message["type"].filled.map(types.contains) ?? true }

    /// What stands for a message that is beyond us, by Meta's word for it.
    static func unknown(_ message: JSONNode) -> Attachment {
        Attachment(.unknown, text: message["unsupported"]["type"].filled ?? message["type"].filled ?? "unknown")
    }

    /// `ad 120212… Promo Gamis https://fb.me/…`, and `product SKU` for a question about a product of the catalog.
    static func referral(_ message: JSONNode) -> String? {
        var words: [String] = []
        let referral = message["referral"]
        if referral.isObject { words = ["source_type", "source_id", "headline", "source_url"].compactMap { referral[$0].filled } }
        let context = message["context"]
        if context.isObject, let sku = context["referred_product"]["product_retailer_id"].filled { words += ["product", sku] }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static let types = [
        "text", "interactive", "button", "image", "video", "audio", "voice", "document", "sticker", "location", "contacts", "order", "reaction",
        "edit", "revoke",
    ]

    private static func take(_ type: String, _ content: JSONNode, into arrival: inout Arrival) -> Bool {
        switch type {
        case "text":
            guard let text = content["body"].text else { return false }
            arrival.text = text
        case "interactive": return interactive(content, into: &arrival)
        case "button":
            guard let title = content["text"].filled ?? content["payload"].filled else { return false }
            tap(id: content["payload"].filled ?? title, title, into: &arrival)
        case "image": return file(.picture, content, into: &arrival)
        case "video": return file(.video, content, into: &arrival)
        case "audio": return file(content["voice"].flag == true ? .voice : .audio, content, into: &arrival)
        case "voice": return file(.voice, content, into: &arrival)
        case "document": return file(.document, content, into: &arrival)
        case "sticker": return file(.sticker, content, into: &arrival)
        case "location": return location(content, into: &arrival)
        case "contacts": return cards(content, into: &arrival)
        case "order": return order(content, into: &arrival)
        case "reaction":
            guard let message = content["message_id"].filled else { return false }
            (arrival.kind, arrival.about) = (.reaction, message)
            // One that is taken back has an empty emoji or none.
            arrival.text = content["emoji"].text ?? ""
        case "edit":
            guard let message = content["original_message_id"].filled else { return false }
            let edited = content["message"], type = edited["type"].filled ?? ""
            guard take(type, edited[type], into: &arrival) else { return false }
            (arrival.kind, arrival.about) = (.edit, message)
        case "revoke":
            guard let message = content["original_message_id"].filled else { return false }
            (arrival.kind, arrival.about) = (.deletion, message)
        default: return false
        }
        return true
    }

    /// `{type: "button_reply", button_reply: {id, title}}`
    private static func interactive(_ content: JSONNode, into arrival: inout Arrival) -> Bool {
        for reply in [content["button_reply"], content["list_reply"]] {
            guard let id = reply["id"].filled ?? reply["title"].filled else { continue }
            tap(id: id, reply["title"].text ?? "", into: &arrival)
            return true
        }
        if content["nfm_reply"].isObject {
            form(content["nfm_reply"], into: &arrival)
        } else if let type = content["type"].filled, content[type].exists {
            // They answered something that is not ours to ask, as whether the shop may call them.
            (arrival.kind, arrival.text) = (.ignored, type)
        } else {
            return false
        }
        return true
    }

    private static func tap(id: String, _ title: String, into arrival: inout Arrival) {
        arrival.choice = .init(id: id, title: title)
        arrival.text = title
    }

    /// A form that was filled in (a Flow): `{body, response_json: "{\"Nama\": \"Dina\", \"flow_token\": …}"}`, as lines `Nama: Dina`.
    private static func form(_ reply: JSONNode, into arrival: inout Arrival) {
        let fields = JSONNode(ifJSON: Array((reply["response_json"].text ?? "").utf8))
        var lines: [String] = []
        for key in fields?.keys ?? [] where key != "flow_token" {
            guard let field = fields?[key], field.exists else { continue }
            lines.append("\(key): \(field.isArray ? field.items.map(words).joined(separator: ", ") : words(field))")
        }
        arrival.text = lines.joined(separator: "\n")
        // Not JSON, or none that says anything: it did come, and somebody has to look at it.
        if lines.isEmpty { arrival.attachments.append(Attachment(.unknown, text: reply["body"].filled ?? "nfm_reply")) }
    }

    private static func words(_ node: JSONNode) -> String { node.text ?? node.raw }

    /// `{id, mime_type, caption?, filename?, url?}`. The address goes stale, the id lasts for days.
    private static func file(_ kind: Attachment.Kind, _ content: JSONNode, into arrival: inout Arrival) -> Bool {
        guard let ref = content["id"].filled ?? content["url"].filled ?? content["link"].filled else { return false }
        arrival.attachments.append(Attachment(kind, ref: ref, mime: content["mime_type"].filled, name: content["filename"].filled))
        arrival.text = content["caption"].text ?? ""
        return true
    }

    /// `{latitude, longitude, name?, address?}`
    private static func location(_ content: JSONNode, into arrival: inout Arrival) -> Bool {
        let place = Attachment(
            latitude: content["latitude"].number, longitude: content["longitude"].number, name: content["name"].filled,
            address: content["address"].filled)
        guard let place else { return false }
        arrival.attachments.append(place)
        return true
    }

    /// `[{name: {formatted_name}, phones: [{phone, wa_id?}]}]`; of each card the first number.
    private static func cards(_ content: JSONNode, into arrival: inout Arrival) -> Bool {
        let cards = content.items.filter(\.isObject)
        for card in cards {
            let phone = card["phones"].items.first
            let name = card["name"]["formatted_name"].filled ?? card["name"]["first_name"].filled
            arrival.attachments.append(Attachment(.contact, ref: phone?["wa_id"].filled ?? phone?["phone"].filled, name: name))
        }
        return !cards.isEmpty
    }

    /// `{catalog_id, text?, product_items: [{product_retailer_id, quantity, item_price, currency}]}`. Prices are those of the
    /// catalog when it was tapped: ours to make anew.
    private static func order(_ content: JSONNode, into arrival: inout Arrival) -> Bool {
        let lines = content["product_items"].items.compactMap { item in
            item["product_retailer_id"].filled.map { "\($0) x \(quantity(item["quantity"]))" }
        }
        guard !lines.isEmpty else { return false }
        arrival.attachments.append(Attachment(.order, ref: content["catalog_id"].filled, text: lines.joined(separator: "\n")))
        arrival.text = content["text"].text ?? ""
        return true
    }

    /// `2` for 2, "2" and 2.0; of a thing in a cart there is one at least.
    private static func quantity(_ node: JSONNode) -> Int { node.number.flatMap(Int.init(exactly:)).map { max($0, 1) } ?? 1 }
}
