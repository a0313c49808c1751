import Dialogue

/// How each kind of message is sent: always a POST.
struct OutgoingMap: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case text, choices, picture, document, location

        /// What may be left blank in a message of this kind.
        var blanks: Set<Blank> {
            switch self {
            case .text: Blank.everywhere.union([.text])
            case .choices: Blank.everywhere.union([.text, .choices, .style])
            case .picture: Blank.everywhere.union([.url, .caption])
            case .document: Blank.everywhere.union([.url, .name, .caption])
            case .location: Blank.everywhere.union([.latitude, .longitude, .name, .address, .place])
            }
        }
    }

    struct Message: Sendable {
        var url: TextTemplate
        /// Always an object.
        var body: JSONTemplate
        var isForm: Bool
    }

    var headers: [(name: String, value: TextTemplate)]
    /// What a plain number gets at its end: `@c.us`.
    var numberSuffix: String
    /// How `{choices}` shows each.
    var choice: JSONTemplate
    /// A kind without one cannot be sent.
    var messages: [Kind: Message]

    static let keys = ["headers", "number_suffix", "choice"] + Kind.allCases.map(\.rawValue)

    init(_ map: MapObject) {
        headers = map.fields("headers").map { ($0.key, TextTemplate($0.value.text ?? "")) }
        for (name, value) in headers {
            Self.check(value.blanks.map { ("\(map.at("headers"))/\(name)", $0) }, Blank.everywhere, map.problems)
        }
        numberSuffix = map.text("number_suffix") ?? ""
        choice =
            map.node["choice"].exists
            ? JSONTemplate(map.node["choice"]) : .object(["id": .text(TextTemplate("{id}")), "title": .text(TextTemplate("{title}"))])
        Self.check(choice.blanks(at: map.at("choice")), [.id, .title, .description], map.problems)
        messages = [:]
        for kind in Kind.allCases where map.node[kind.rawValue].exists {
            messages[kind] = Self.message(kind, map.object(kind.rawValue, keys: ["url", "form", "json"]))
        }
        if messages[.text] == nil {
            map.problems.add(
                map.at("text"), #"is missing; write how a text is sent, like {"url": "{api}/send", "form": {"to": "{to}", "text": "{text}"}}"#)
        }
    }

    private static func message(_ kind: Kind, _ map: MapObject) -> Message {
        let url = TextTemplate(map.text("url") ?? "")
        if url.pieces.isEmpty { map.problems.add(map.at("url"), "is missing; write the address that it is posted to, like \"{api}/send\"") }
        let bodies = ["form", "json"].filter { map.node[$0].exists }
        if bodies.count != 1 { map.problems.add(map.place, "must have one of 'form' and 'json'; write its fields, like {\"to\": \"{to}\"}") }
        let key = bodies.first ?? "form"
        if bodies.count == 1, !map.node[key].isObject { map.problems.add(map.at(key), "must be an object, {…}") }
        let message = Message(url: url, body: JSONTemplate(map.node[key]), isForm: key == "form")
        check(url.blanks.map { (map.at("url"), $0) } + message.body.blanks(at: map.at(key)), kind.blanks, map.problems)
        return message
    }

    private static func check(_ blanks: [(place: String, name: String)], _ allowed: Set<Blank>, _ problems: MapProblems) {
        for (place, name) in blanks where !allowed.contains(where: { $0.rawValue == name }) {
            problems.add(place, "nothing fills {\(name)} here; \(Suggestion.help(for: name, in: allowed.map(\.rawValue), what: "blank"))")
        }
    }
}
