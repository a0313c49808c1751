/// Something in a message beside its words. What it refers to is never fetched: the address may be anybody's.
public struct Attachment: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case picture, video, voice, audio, document, sticker
        /// `latitude` and `longitude`; `name` and `text` where it is a known place with an address.
        case location
        /// Somebody's card: `name`, and the number as `ref`.
        case contact
        /// What was put into a cart outside the chat: `text` has a line for each, `SKU x QUANTITY`.
        case order
        /// An emoji put on a message: `text`; empty when it was taken off again. `ref` is the message.
        case reaction
        /// Nothing that we know; `text` is what the channel calls it.
        case unknown
    }

    public var kind: Kind
    /// The channel's id of a file, or its address.
    public var ref: String?
    /// `image/jpeg`.
    public var mime: String?
    /// Of a file, a place or a person.
    public var name: String?
    public var text: String?
    public var latitude: Double?
    public var longitude: Double?

    /// What a file in a shop's `media` folder may be called, so that the name can stand in an address.
    public static func isMediaName(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".")
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    public init(
        _ kind: Kind, ref: String? = nil, mime: String? = nil, name: String? = nil, text: String? = nil, latitude: Double? = nil,
        longitude: Double? = nil
    ) {
        self.kind = kind
        self.ref = ref
        self.mime = mime
        self.name = name
        self.text = text
        self.latitude = latitude
        self.longitude = longitude
    }
}

extension Attachment {
    /// `picture`, `voice`, `location -6.2,106.8`, `reaction ❤️`; nil for anything else.
    public init?(words text: String) {
        let word = text.prefix { !$0.isWhitespace }
        let rest = text.dropFirst(word.count).trimmingSpaces()
        guard let kind = Kind(rawValue: String(word)) else { return nil }
        switch kind {
        case .picture, .video, .voice, .audio, .document, .sticker:
            guard rest.isEmpty else { return nil }
            self.init(kind)
        case .location:
            let degrees = rest.split(separator: ",").map { Double($0.trimmingSpaces()) }
            guard degrees.count == 2, let latitude = degrees[0], let longitude = degrees[1] else { return nil }
            self.init(kind, latitude: latitude, longitude: longitude)
        case .reaction: self.init(kind, text: rest)
        case .contact, .order, .unknown: return nil
        }
    }

    /// For messages about a text that is none.
    public static let examples = ["picture", "video", "voice", "document", "sticker", "location -6.2,106.8", "reaction ❤️"]
}

extension Attachment {
    /// As a text shows it: `[picture nayla.jpg]`.
    public var shown: String {
        let what = [name ?? ref, text, latitude.flatMap { latitude in longitude.map { "\(latitude),\($0)" } }].compactMap(\.self).first ?? ""
        return "[\([kind.rawValue, what].filter { !$0.isEmpty }.joined(separator: " "))]"
    }

    /// As rules read it.
    public var value: Value {
        var fields: [String: Value] = ["kind": .text(kind.rawValue)]
        if let ref { fields["ref"] = .text(ref) }
        if let mime { fields["mime"] = .text(mime) }
        if let name { fields["name"] = .text(name) }
        if let text { fields["text"] = .text(text) }
        if let latitude { fields["latitude"] = .number(latitude) }
        if let longitude { fields["longitude"] = .number(longitude) }
        return .map(fields)
    }
}
