public import Dialogue

/// Several customers talking to one bot, in the order in which their messages arrive.
public struct Walk: Sendable, Hashable {
    public var seed: UInt64
    /// Which of the seed's walks, from 1.
    public var number: Int
    /// The clock before the first message, as a `now` line has it.
    public var begins: String
    public var customers: [Secrets]
    public var messages: [Message]

    public struct Message: Sendable, Hashable {
        /// Which of the customers, from 0.
        public var customer: Int
        /// Seconds since the message before.
        public var pause: Int
        public var content: Event.Content
        /// Sent instead of words.
        public var attachment: Attachment?
        /// The channel's id; one that was there before is a repeated delivery.
        public var id: String
    }

    /// What belongs to one customer and must never be seen by another. Each is a word or a number that
    /// nothing else in the walk holds.
    public struct Secrets: Sendable, Hashable {
        /// The number that they write from.
        public var id: String
        public var name: String
        public var street: String
        /// Another number of theirs, as written: `081398765432`.
        public var phone: String
    }
}

extension Walk {
    /// The same as a conversation that `bot test` plays.
    ///
    /// - Parameter expectation: the line that fails while the bot behaves as it did.
    func chat(shop: String, title: String, expectation: String?) -> String {
        var lines = ["# " + title.split(whereSeparator: \.isNewline).joined(separator: " "), "shop \(shop)", "now \(begins)"]
        var speaker: Int?
        for (number, message) in messages.enumerated() {
            if message.pause > 0 { lines.append("wait " + Self.span(message.pause)) }
            if speaker != message.customer, customers.indices.contains(message.customer) { lines.append("from \(customers[message.customer].id)") }
            speaker = message.customer
            lines.append("")
            if messages[..<number].contains(where: { $0.id == message.id }) { lines.append("# the same message again: \(message.id)") }
            switch message.content {
            case .message where message.attachment != nil:
                let kind = message.attachment?.kind ?? .unknown
                let what = message.attachment?.latitude.map { " \($0),\(message.attachment?.longitude ?? 0)" } ?? ""
                lines.append(">\(kind == .picture ? "image" : kind.rawValue)\(what)")
            case .message(let text): lines += text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ">" : "> \($0)" }
            case .tap(let choice): lines.append(">tap \(choice)")
            case .person(.hold): lines.append("human take")
            case .person(.release): lines.append("human release")
            case .person(.says(let text)): lines.append("human says \(text)")
            case .person(.order(let order, let status, _)): lines.append("owner \(OwnerCommand.word(for: status)) \(order)")
            case .person(.edit), .person(.wrote), .timer, .code, .promotions, .notice, .campaign: break
            }
        }
        if let expectation { lines.append(expectation) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// `2 hari 3 jam 5 detik`
    static func span(_ seconds: Int) -> String {
        let parts = [(seconds / 86_400, "hari"), (seconds / 3600 % 24, "jam"), (seconds / 60 % 60, "menit"), (seconds % 60, "detik")]
        return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
    }
}

extension Event.Content {
    /// Without what a `.chat` line does not keep: blanks at the ends of lines.
    var asWritten: Event.Content {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmingSpaces() }
        return switch self {
        case .message: .message(lines.joined(separator: "\n"))
        case .tap: .tap(lines.joined(separator: " "))
        case .timer, .person, .code, .promotions, .notice, .campaign: self
        }
    }
}
