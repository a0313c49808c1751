/// What the owner writes to the bot from their own number.
public enum OwnerCommand: Sendable, Hashable {
    case take(Whom)
    case giveBack(Whom)
    case order(String, Order.Status, note: String)
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

    /// `ambil HA-0007`, `lepas`, `lunas HA-0007`, `kirim HA-0007 JP1234`, `balas 0812… halo kak`, `daftar`; anything
    /// else asks for help.
    public init(_ text: String) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let rest = words.dropFirst().joined(separator: " ")
        let whom = rest.isEmpty ? Whom.latest : .named(rest)
        switch words.first?.lowercased() {
        case "ambil": self = .take(whom)
        case "lepas": self = .giveBack(whom)
        case "daftar": self = .list
        case "balas" where words.count > 2:
            // The text as it was written, line breaks and all.
            self = .say(.named(words[1]), text.droppingWord.droppingWord)
        case let word?:
            guard let status = Self.statuses[word], words.count > 1 else {
                self = .help
                return
            }
            self = .order(words[1], status, note: words.dropFirst(2).joined(separator: " "))
        case nil: self = .help
        }
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
