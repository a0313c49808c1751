/// What the owner writes to the bot from their own number.
public enum OwnerCommand: Sendable, Hashable {
    case take(Whom)
    case giveBack(Whom)
    case order(OrderNumber, Order.Status, note: String)
    case say(Whom, String)
    case list
    case help

    /// Whose conversation is meant.
    public enum Whom: Sendable, Hashable {
        /// The one that was asked for last.
        case latest
        /// A number of an order, a phone number or a name.
        case named(String)
    }

    private static let statuses: [String: Order.Status] = ["lunas": .paid, "kirim": .sent, "selesai": .done, "batal": .cancelled]

    /// How a status is written as a command; empty for those that no command sets.
    package static func word(for status: Order.Status) -> String { statuses.first { $0.value == status }?.key ?? "" }

    /// `ambil HA-0007`, `lepas`, `lunas ha 7`, `kirim HA-0007 JP1234`, `balas 0812… halo kak`, `balas Bu Ani: halo`,
    /// `daftar`; anything else asks for help.
    public init(_ text: String) {
        let word = text.split(whereSeparator: \.isWhitespace).first.map { $0.filter(\.isLetter).lowercased() } ?? ""
        let rest = text.droppingWord.trimmingSpaces()
        let whom = rest.isEmpty ? Whom.latest : .named(rest)
        switch word {
        case "ambil": self = .take(whom)
        case "lepas": self = .giveBack(whom)
        case "daftar" where rest.isEmpty: self = .list
        case "balas": self = Self.saying(rest) ?? .help
        default:
            guard let status = Self.statuses[word], let (number, note) = OrderNumber.first(in: rest) else {
                self = .help
                return
            }
            self = .order(number, status, note: note)
        }
    }

    /// Who is meant ends at a colon, or is a number: part of a sentence is no name.
    private static func saying(_ rest: String) -> OwnerCommand? {
        let colon = rest.firstIndex { $0 == ":" || $0.isNewline }
        if let colon, rest[colon] == ":", rest[..<colon].split(separator: " ").count <= 4 {
            let text = String(rest[rest.index(after: colon)...]).trimmingSpaces()
            return text.isEmpty ? nil : .say(.named(String(rest[..<colon]).trimmingSpaces()), text)
        }
        let first = String(rest.prefix { !$0.isWhitespace })
        guard first.contains(where: \.isNumber), !rest.droppingWord.isEmpty else { return nil }
        return .say(.named(first), rest.droppingWord)
    }
}

/// The number of an order as people write it: `HA-0007`, `ha 7`, `7`.
public struct OrderNumber: Sendable, Hashable {
    var letters: String
    var digits: Int

    /// The number that a text begins with, and the rest.
    static func first(in text: String) -> (OrderNumber, rest: String)? {
        let letters = text.prefix(while: \.isLetter)
        let digits = text.dropFirst(letters.count).drop { " -.#".contains($0) }
        let number = digits.prefix { $0.isASCII && $0.isNumber }
        guard let value = Int(number) else { return nil }
        let rest = digits.dropFirst(number.count).drop { ",.;:!".contains($0) }
        return (OrderNumber(letters: letters.lowercased(), digits: value), String(rest).trimmingSpaces())
    }

    /// As the shop writes it; nil where the letters are not the shop's.
    func written(with prefix: String) -> String? {
        guard letters.isEmpty || letters == prefix.lowercased().filter(\.isLetter) else { return nil }
        return prefix + digits.padded(4)
    }
}

extension String {
    /// Without its first word and the blanks around that.
    fileprivate var droppingWord: String {
        let begun = drop { $0.isWhitespace }
        let behind = begun.drop { !$0.isWhitespace }
        return String(behind.drop { $0.isWhitespace })
    }
}
