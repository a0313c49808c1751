import Dialogue

/// A part of a reply as the kind of message that a map describes, with what fills its blanks.
struct MappedMessage {
    var kind: OutgoingMap.Kind
    var values: [Blank: JSON]

    /// - Throws: `Unsendable` where it breaks a limit of the map.
    init(_ part: OutgoingPart, _ map: OutgoingMap, _ traits: GatewayTraits) throws(Unsendable) {
        switch part.content {
        case .text(let text):
            try Self.hold(text, traits.text, "a text")
            (kind, values) = (.text, [.text: .string(text)])
        case .choices(let text, let choices, let asList):
            try Self.hold(text, traits.choiceText, "a text above choices")
            let shown = try Self.choices(choices, asList ? traits.list : traits.buttons, map)
            (kind, values) = (.choices, [.text: .string(text), .choices: .array(shown), .style: asList ? "list" : "buttons"])
        case .picture(let url, let caption):
            try Self.hold(caption, traits.caption, "a caption", mayBeEmpty: true)
            (kind, values) = (.picture, [.url: try JSON(publicAddress: url), .caption: .string(caption)])
        case .document(let url, let name, let caption):
            try Self.hold(caption, traits.caption, "a caption", mayBeEmpty: true)
            (kind, values) = (.document, [.url: try JSON(publicAddress: url), .name: .string(name), .caption: .string(caption)])
        case .location(let latitude, let longitude, let name, let address):
            guard Earth.has(latitude, longitude) else { throw Unsendable("no place on earth") }
            kind = .location
            let place = [name, address].filter { !$0.isEmpty }.joined(separator: ", ")
            values = [
                .latitude: .number(latitude), .longitude: .number(longitude), .name: .string(name), .address: .string(address),
                .place: .string(place),
            ]
        case .template:
            throw Unsendable("this gateway has no templates")
        }
    }

    private static func choices(_ choices: [OutgoingChoice], _ limit: ChoiceLimit?, _ map: OutgoingMap) throws(Unsendable) -> [JSON] {
        guard let limit else { throw Unsendable("choices of a style that the gateway's map has no limits for") }
        guard 1...limit.most ~= choices.count else { throw Unsendable("\(choices.count) choices, \(limit.most) are the most") }
        var shown: [JSON] = []
        for choice in choices {
            try hold(choice.title, limit.title, "a choice's title")
            shown.append(
                map.choice.filled([.id: .string(choice.id), .title: .string(choice.title), .description: .string(choice.description)]))
        }
        return shown
    }

    private static func hold(_ text: String, _ limit: TextLimit, _ what: String, mayBeEmpty: Bool = false) throws(Unsendable) {
        if !mayBeEmpty, text.allSatisfy(\.isWhitespace) { throw Unsendable("\(what) that is empty") }
        guard limit.holds(text) else { throw Unsendable("\(what) of \(limit.length(of: text)), \(limit.most) are the most") }
    }
}
