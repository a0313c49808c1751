public import Dialogue

/// A sample conversation as it is written: a `.chat` file.
public struct ChatFile: Sendable {
    public var path: String
    /// Its first comment; the file's name when there is none.
    public var title: String
    /// The shop it names, if it names one.
    public var shop: String?
    public var steps: [Step]
    /// What the sellers' checklist leaves out here.
    public var adviceOff: [AdviceOff] = []

    /// One line, or several `>` lines that are one message.
    public struct Step: Sendable, Hashable {
        /// From 1.
        public var line: Int
        /// As written, for messages about it.
        public var text: String
        public var action: Action
    }

    public enum Action: Sendable, Hashable {
        case from(customer: String, name: String?)
        /// The clock is set: a date with a time, or a time of the day.
        case at(Moment)
        /// Seconds pass.
        case wait(Int)
        case before(lua: String)
        /// The owner writes to the bot.
        case owner(String)
        /// A person acts in the customer's conversation.
        case person(PersonAct)
        case message(String)
        case tap(String)
        /// The customer sends something, with or without words.
        case sends(Attachment, String)
        /// What leads the customer to the next message, as a link's or an advertisement's.
        case referral(String)
        case says(Glob)
        case neverSays(Glob)
        /// The owner is told, or answered.
        case tellsOwner(Glob)
        case silent
        case means(intents: [String], slots: [String: String])
        case holds(lua: String)
    }

    /// When a line says that it is now; the shop's zone makes an instant of it.
    public enum Moment: Sendable, Hashable {
        case date(String)
        case timeOfDay(hour: Int, minute: Int)
    }

    /// Reads the file's text.
    /// - Throws: `Findings` with every line that cannot be read.
    public init(_ text: String, path: String) throws(Findings) {
        var parser = ChatParser(path: path)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            parser.read(line.hasSuffix("\r") ? String(line.dropLast()) : String(line), number: index + 1)
        }
        parser.endMessage()
        guard parser.findings.isEmpty else { throw Findings(parser.findings) }
        self.path = path
        title = parser.title ?? String(path.split(separator: "/").last ?? "")
        shop = parser.shop
        steps = parser.steps
        adviceOff = parser.adviceOff
    }
}

private struct ChatParser {
    let path: String
    var title: String?
    var shop: String?
    var steps: [ChatFile.Step] = []
    var findings: [Finding] = []
    var adviceOff: [AdviceOff] = []
    private var pending: (line: Int, texts: [String])?
    private var hasMessage = false

    init(path: String) { self.path = path }

    mutating func read(_ line: String, number: Int) {
        let trimmed = line.trimmingSpaces()
        if trimmed.hasPrefix("> ") || trimmed == ">" {
            pending = (pending?.line ?? number, (pending?.texts ?? []) + [String(trimmed.dropFirst(2))])
            return
        }
        endMessage()
        if trimmed.isEmpty { return }
        if trimmed.hasPrefix("#") {
            let comment = trimmed.dropFirst().trimmingSpaces()
            do throws(AdviceOff.Problem) {
                if let off = try AdviceOff(comment, line: number, isForFile: !hasMessage) { return adviceOff.append(off) }
            } catch {
                let place = Place(path: path, line: number, column: 1, length: line.utf8.count)
                return findings.append(Finding(at: place, error.message, help: error.help))
            }
            if title == nil, !comment.isEmpty { title = comment }
            return
        }
        let word = String(trimmed.prefix { !$0.isWhitespace })
        let rest = trimmed.dropFirst(word.count).trimmingSpaces()
        do {
            guard let action = try action(word, rest) else { return }
            steps.append(.init(line: number, text: trimmed, action: action))
            // After these there is something to look at.
            if ["owner", "human", "wait", "before"].contains(word) { hasMessage = true }
        } catch {
            findings.append(Finding(at: Place(path: path, line: number, column: 1, length: line.utf8.count), error.message, help: error.help))
        }
    }

    mutating func endMessage() {
        guard let (line, texts) = pending else { return }
        pending = nil
        hasMessage = true
        let text = texts.joined(separator: "\n")
        steps.append(.init(line: line, text: "> \(text)", action: .message(text)))
    }

    private struct Problem: Error {
        var message: String
        var help: String
    }

    private mutating func action(_ word: String, _ rest: String) throws(Problem) -> ChatFile.Action? {
        switch word {
        case "shop":
            shop = rest
            return nil
        case "from":
            let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
            guard let customer = parts.first else { throw Problem(message: "from whom?", help: "from +6281200000001 Rina") }
            return .from(customer: customer, name: parts.count > 1 ? parts[1] : nil)
        case "now", "at":
            guard let moment = Self.moment(rest) else { throw Problem(message: "'\(rest)' is no time", help: "\(word) 2026-11-23 09:15") }
            return .at(moment)
        case "owner":
            guard !rest.isEmpty else { throw Problem(message: "what does the owner write?", help: "owner lunas HA-0007") }
            return .owner(rest)
        case "human":
            guard let act = PersonAct(words: rest) else {
                throw Problem(
                    message: "'\(rest)' is nothing a person does here", help: PersonAct.examples.map { "human \($0)" }.joined(separator: " · "))
            }
            return .person(act)
        case "wait":
            guard let seconds = Span.seconds(rest) else {
                throw Problem(message: "'\(rest)' is no span of time", help: "wait 3 jam (detik, menit, jam, hari, minggu)")
            }
            return .wait(seconds)
        case "before": return .before(lua: rest)
        case ">tap":
            hasMessage = true
            return .tap(rest)
        case ">image", ">voice", ">document", ">sticker":
            hasMessage = true
            return .sends(Attachment(word == ">image" ? .picture : Attachment.Kind(rawValue: String(word.dropFirst())) ?? .unknown), rest)
        case ">location", ">reaction":
            guard let attachment = Attachment(words: "\(word.dropFirst()) \(rest)") else {
                throw Problem(message: "'\(rest)' is no place", help: ">location -6.2,106.8")
            }
            hasMessage = true
            return .sends(attachment, "")
        case "referral": return .referral(rest)
        case "<", "<!", "<owner", "=", "!", "silent":
            guard hasMessage else { throw Problem(message: "nothing has been said yet", help: "write what the customer says first: > halo") }
            return try expectation(word, rest)
        default:
            let known = [
                ">", "<", "<!", "<owner", "=", "!", "silent", ">tap", ">image", ">voice", ">document", ">sticker", ">location", ">reaction", "shop",
                "now", "at", "from", "referral", "before", "wait", "owner", "human",
            ]
            throw Problem(
                message: "a line cannot begin with '\(word)'",
                help: "it begins with one of \(known.joined(separator: "  ")), or with # for a comment")
        }
    }

    private func expectation(_ word: String, _ rest: String) throws(Problem) -> ChatFile.Action {
        switch word {
        case "<": return .says(Glob(rest))
        case "<!": return .neverSays(Glob(rest))
        case "<owner": return .tellsOwner(Glob(rest))
        case "=":
            guard let (intents, slots) = Self.meaning(rest) else {
                throw Problem(message: "'\(rest)' is no interpretation", help: "= ask_price product=GMS01, ask_cod")
            }
            return .means(intents: intents, slots: slots)
        case "!": return .holds(lua: rest)
        default: return .silent
        }
    }

    private static func moment(_ text: String) -> ChatFile.Moment? {
        if Instant(iso8601: text) != nil { return .date(text) }
        let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        return .timeOfDay(hour: hour, minute: minute)
    }

    /// `ask_price product=GMS01 colour="dusty pink", ask_cod`; nothing at all: nothing was understood.
    private static func meaning(_ text: String) -> (intents: [String], slots: [String: String])? {
        var intents: [String] = []
        var slots: [String: String] = [:]
        for part in text.split(separator: ",").map({ $0.trimmingSpaces() }) where !part.isEmpty {
            for (index, word) in words(of: part).enumerated() {
                let sides = word.split(separator: "=", maxSplits: 1).map(String.init)
                if sides.count == 2 {
                    slots[sides[0]] = sides[1].filter { $0 != "\"" }
                } else if index == 0, !word.contains("=") {
                    intents.append(word)
                } else {
                    return nil
                }
            }
        }
        return (intents, slots)
    }

    /// Words parted by spaces; what stands in quotes is one word.
    private static func words(of text: String) -> [String] {
        var words = [""]
        var isQuoted = false
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if character == " ", !isQuoted { words.append("") } else { words[words.count - 1].append(character) }
        }
        return words.filter { !$0.isEmpty }
    }
}
