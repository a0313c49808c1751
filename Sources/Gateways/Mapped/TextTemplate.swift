import Dialogue

/// What a map may leave a blank for, `{text}`.
enum Blank: String, Sendable, CaseIterable {
    /// What stands before the paths; the gateway's key; our own id of the part; whom it goes to.
    case api, token, id, to
    case text, url, name, caption, latitude, longitude, address
    /// A location's name and address in one line.
    case place
    /// The choices, each as `choice` in the map shows it; `buttons` or `list`.
    case choices, style
    /// Of one choice.
    case title, description

    static let everywhere: Set<Blank> = [.api, .token, .id, .to]
}

/// A text with blanks: `{api}/send`. Braces around anything but a lower-case word are braces.
struct TextTemplate: Sendable, Hashable {
    enum Piece: Sendable, Hashable {
        case words(String)
        case blank(String)
    }

    let pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        var words = ""
        var rest = text[...]
        while let first = rest.first {
            let name = rest.dropFirst().prefix { "a"..."z" ~= $0 || $0 == "_" }
            if first == "{", !name.isEmpty, rest[name.endIndex...].hasPrefix("}") {
                pieces += [.words(words), .blank(String(name))]
                words = ""
                rest = rest[name.endIndex...].dropFirst()
            } else {
                words.append(first)
                rest = rest.dropFirst()
            }
        }
        pieces.append(.words(words))
        self.pieces = pieces.filter { $0 != .words("") }
    }

    var blanks: [String] { pieces.compactMap { if case .blank(let name) = $0 { name } else { nil } } }

    /// - Parameter escape: what is done to a value, not to the map's own words.
    func filled(_ values: [Blank: JSON], escape: (Blank, String) -> String = { $1 }) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .blank(let name): Blank(rawValue: name).map { escape($0, values[$0]?.plain ?? "") } ?? ""
            }
        }.joined()
    }

    /// A blank alone keeps its type: a number stays one, choices stay a list.
    func value(_ values: [Blank: JSON]) -> JSON {
        if case .blank(let name)? = pieces.first, pieces.count == 1, let blank = Blank(rawValue: name) { return values[blank] ?? "" }
        return .string(filled(values))
    }
}

extension JSON {
    /// As a form or an address shows it.
    fileprivate var plain: String {
        switch self {
        case .string(let text): text
        case .number(let number): number.decimal
        default: line
        }
    }
}

extension Double {
    /// With up to seven decimals and never an exponent, for coordinates: a centimetre on the ground.
    var decimal: String {
        let written = "\(self)"
        guard written.contains("e"), magnitude < 1e9 else { return written }
        let units = Int((magnitude * 1e7).rounded())
        let fraction = String(String(units % 10_000_000 + 10_000_000).dropFirst())
        return "\(self < 0 ? "-" : "")\(units / 10_000_000).\(fraction)"
    }
}
