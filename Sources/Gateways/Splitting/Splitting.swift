import Dialogue

/// Puts a reply into the messages that a gateway can show, in the order of their sending.
///
/// The same reply makes the same messages, so that a second try sends what the first did.
///
/// | a reply with | becomes |
/// |---|---|
/// | choices that buttons have room for | a text with buttons |
/// | choices that a list has room for | a text with a list |
/// | other choices | a text with `1. …` lines |
/// | a text too long for that | texts first, the last paragraph or `choose` above the choices |
/// | a picture or a document | it with the words as its caption where they fit and nothing is to be tapped, else it and then the words |
/// | a location | it, then the words |
/// | what the gateway cannot send | a line with its address |
public struct Splitting: Sendable {
    public var traits: GatewayTraits
    public var words: Words

    /// Words of ours between the shop's.
    public struct Words: Sendable, Hashable {
        /// At the end of a reply that was cut.
        public var more: String
        /// Above choices whose own words went ahead.
        public var choose: String

        public init(more: String, choose: String) { (self.more, self.choose) = (more, choose) }

        public static let indonesian = Words(
            more: "…\n\nSisanya terlalu panjang untuk chat, kak. Tanyakan bagian yang dicari ya.", choose: "Silakan pilih, kak:")
    }

    /// What goes with a reply beside its words. Addresses are public.
    public enum Attached: Sendable, Hashable {
        case picture(url: String)
        case document(url: String, name: String)
        case location(latitude: Double, longitude: Double, name: String, address: String)
    }

    /// More messages than these would run into the rates of every gateway: WhatsApp allows one to a person in six seconds.
    public static let mostTexts = 3

    public init(_ traits: GatewayTraits, words: Words = .indonesian) { (self.traits, self.words) = (traits, words) }

    /// - Parameter delivery: our number of it, with which the ids of its choices begin.
    public func parts(text: String, choices: [String], attached: Attached? = nil, delivery: String) -> [OutgoingPart.Content] {
        var text = text.trimmingSpaces()
        var parts: [OutgoingPart.Content] = []
        let offer = offer(choices, delivery)
        if let attached {
            if let line = line(for: attached) {
                text = [text, line].filter { !$0.isEmpty }.joined(separator: "\n\n")
            } else {
                let caption = caption(text, offer, attached)
                parts.append(content(of: attached, caption: caption ?? ""))
                if caption != nil { return parts }
            }
        }
        switch offer {
        case .nothing: return parts + texts(text)
        case .numbered(let list): return parts + numbered(text, list)
        case .tappable(let choices, let asList): return parts + tappable(text, choices, asList: asList)
        }
    }

    private enum Offer {
        case nothing
        case tappable([OutgoingChoice], asList: Bool)
        /// `1. …` lines.
        case numbered(String)
    }

    /// Buttons where every label fits on one, else a list, which has more room; buttons with labels cut where there are no lists.
    private func offer(_ labels: [String], _ delivery: String) -> Offer {
        if labels.isEmpty { return .nothing }
        let buttons = traits.buttons.flatMap { labels.count <= $0.most ? $0 : nil }
        let list = traits.list.flatMap { labels.count <= $0.most ? $0 : nil }
        if let buttons, list == nil || labels.allSatisfy(buttons.title.holds) {
            return .tappable(ChoiceTitles.choices(labels, buttons, delivery: delivery), asList: false)
        }
        if let list { return .tappable(ChoiceTitles.choices(labels, list, delivery: delivery), asList: true) }
        return .numbered(labels.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n"))
    }

    private func texts(_ text: String, most: Int = mostTexts) -> [OutgoingPart.Content] {
        TextCutter(text, limit: traits.text, more: words.more).pieces(most: most).map { .text($0) }
    }

    /// Where the words are too many, they are cut and the choices stay.
    private func numbered(_ text: String, _ list: String) -> [OutgoingPart.Content] {
        let whole = TextCutter(text.isEmpty ? list : "\(text)\n\(list)", limit: traits.text).pieces(most: Self.mostTexts + 1)
        if whole.count <= Self.mostTexts { return whole.map { .text($0) } }
        let choices = TextCutter(list, limit: traits.text).pieces()
        return texts(text, most: max(1, Self.mostTexts - choices.count)) + choices.map { .text($0) }
    }

    private func tappable(_ text: String, _ choices: [OutgoingChoice], asList: Bool) -> [OutgoingPart.Content] {
        if !text.isEmpty, traits.choiceText.holds(text) { return [.choices(text: text, choices, asList: asList)] }
        var (before, last) = Self.lastParagraph(text)
        if last.isEmpty || !traits.choiceText.holds(last) { (before, last) = (text, words.choose) }
        return texts(before, most: Self.mostTexts - 1) + [.choices(text: last, choices, asList: asList)]
    }

    /// What stands behind the last line end.
    private static func lastParagraph(_ text: String) -> (before: String, last: String) {
        guard let end = text.lastIndex(where: \.isNewline) else { return ("", text) }
        return (text[..<end].trimmingSpaces(), text[end...].trimmingSpaces())
    }

    /// The words of a picture or a document where they can all stand under it; nil where a message of their own must carry them.
    private func caption(_ text: String, _ offer: Offer, _ attached: Attached) -> String? {
        if case .location = attached { return nil }
        let caption: String
        switch offer {
        case .nothing: caption = text
        case .numbered(let list): caption = text.isEmpty ? list : "\(text)\n\(list)"
        case .tappable: return nil
        }
        return traits.caption.holds(caption) ? caption : nil
    }

    private func content(of attached: Attached, caption: String) -> OutgoingPart.Content {
        switch attached {
        case .picture(let url): .picture(url: url, caption: caption)
        case .document(let url, let name): .document(url: url, name: name, caption: caption)
        case .location(let latitude, let longitude, let name, let address):
            .location(latitude: latitude, longitude: longitude, name: name, address: address)
        }
    }

    /// Nil for what the gateway can send.
    private func line(for attached: Attached) -> String? {
        switch attached {
        case .picture(let url): return traits.sendsPictures ? nil : url
        case .document(let url, let name): return traits.sendsDocuments ? nil : [name, url].filter { !$0.isEmpty }.joined(separator: ": ")
        case .location(let latitude, let longitude, let name, let address):
            if traits.sendsLocations { return nil }
            let place = [name, address].filter { !$0.isEmpty }.joined(separator: ", ")
            // https://developers.google.com/maps/documentation/urls/get-started
            let link = "https://www.google.com/maps/search/?api=1&query=\(latitude.decimal),\(longitude.decimal)"
            return place.isEmpty ? link : "\(place)\n\(link)"
        }
    }
}
