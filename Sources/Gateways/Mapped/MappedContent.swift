import Dialogue

/// What a body says and brings.
struct MappedContent {
    private(set) var text: String
    private(set) var choice: Arrival.Tapped?
    private(set) var attachments: [Attachment] = []

    var isEmpty: Bool { text.isEmpty && choice == nil && attachments.isEmpty }

    /// What tells one message from another.
    var words: [String] { [text, choice?.id ?? ""] + attachments.flatMap { [$0.kind.rawValue, $0.ref ?? "", $0.name ?? ""] } }

    init(_ body: JSONNode, _ map: IncomingMap) {
        text = map.text.text(in: body) ?? ""
        let id = map.tap.id.text(in: body)
        if let title = map.tap.title.text(in: body) ?? id {
            choice = Arrival.Tapped(id: id ?? title, title: title)
            if text.isEmpty { text = title }
        } else if let prefix = map.tap.prefix, text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.count).trimmingSpaces()
            choice = Arrival.Tapped(id: text, title: text)
        }
        let word = map.media.kind.text(in: body)?.lowercased()
        if let place = Self.place(body, map.location, word) {
            // The pair may stand where words do.
            if map.location.pair.text(in: body) == text { text = "" }
            attachments = [place]
        } else if let file = Self.file(body, map.media, word), !(file.kind == .unknown && !text.isEmpty) {
            // A kind of message that we do not know, and that has words, is its words.
            attachments = [file]
        }
    }

    /// A pair counts only where the body does not say that it is something else.
    private static func place(_ body: JSONNode, _ map: IncomingMap.LocationMap, _ word: String?) -> Attachment? {
        var latitude = map.latitude.number(in: body), longitude = map.longitude.number(in: body)
        if latitude == nil, word == nil || word == Attachment.Kind.location.rawValue, let pair = map.pair.text(in: body) {
            let numbers = pair.split(separator: ",", omittingEmptySubsequences: false).map { Double($0.trimmingSpaces()) }
            if numbers.count == 2 { (latitude, longitude) = (numbers[0], numbers[1]) }
        }
        return Attachment(latitude: latitude, longitude: longitude, name: map.name.text(in: body), address: map.address.text(in: body))
    }

    /// Some plans tell the kind of a file and keep its address.
    private static func file(_ body: JSONNode, _ map: IncomingMap.MediaMap, _ word: String?) -> Attachment? {
        let url = map.url.text(in: body), mime = map.mime.text(in: body), name = map.name.text(in: body)
        if word == nil || word == "text" || word == "chat", url == nil { return nil }
        let kind = word.flatMap(Self.kind(called:)) ?? mime.flatMap(Self.kind(called:)) ?? (name ?? url).flatMap(Self.kind(ofFile:))
        return Attachment(kind ?? (url == nil ? .unknown : .document), ref: url, mime: mime, name: name, text: kind == nil && url == nil ? word : nil)
    }

    /// By what gateways call it, or by a MIME type.
    private static func kind(called word: String) -> Attachment.Kind? {
        let known: [(String, Attachment.Kind)] = [
            ("webp", .sticker), ("sticker", .sticker), ("image", .picture), ("picture", .picture), ("photo", .picture), ("video", .video),
            ("ptt", .voice), ("voice", .voice), ("audio", .audio), ("document", .document), ("application", .document), ("file", .document),
            ("location", .location),
            ("contact", .contact), ("vcard", .contact),
        ]
        return known.first { word.lowercased().contains($0.0) }?.1
    }

    private static func kind(ofFile name: String) -> Attachment.Kind? {
        // A query may follow the name in an address.
        let path = name.prefix { $0 != "?" && $0 != "#" }
        guard let dot = path.lastIndex(of: ".") else { return nil }
        return switch path[path.index(after: dot)...].lowercased() {
        case "jpg", "jpeg", "png", "gif": .picture
        case "webp": .sticker
        case "mp4", "3gp", "mov": .video
        case "ogg", "opus", "oga": .voice
        case "mp3", "m4a", "aac", "wav", "amr": .audio
        case "vcf": .contact
        default: nil
        }
    }
}
