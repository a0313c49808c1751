import Dialogue

/// A comment of a `.chat` file that switches a check of the sellers' checklist off: `# advice: off asks-back — the order is done`.
///
/// Above the first message it counts for the whole file, further down for the next turn.
public struct AdviceOff: Sendable, Hashable {
    public var line: Int
    /// The check's name.
    public var name: String
    public var why: String
    public var isForFile: Bool

    struct Problem: Error {
        var message: String
        var help: String
    }

    /// Nil for a comment that is about something else.
    init?(_ comment: String, line: Int, isForFile: Bool) throws(Problem) {
        guard comment.hasPrefix("advice:") else { return nil }
        let help = "# advice: off asks-back — the order is done"
        let words = comment.dropFirst("advice:".count).trimmingSpaces()
        guard words.hasPrefix("off ") else { throw Problem(message: "advice can only be switched off", help: help) }
        let rest = words.dropFirst(4).trimmingSpaces()
        name = String(rest.prefix { !$0.isWhitespace })
        guard Checklist.names.contains(name) else {
            throw Problem(message: "no check '\(name)'", help: Suggestion.help(for: name, in: Checklist.names, what: "check"))
        }
        why = String(rest.dropFirst(name.count).drop { $0.isWhitespace || "—–-:".contains($0) })
        guard !why.isEmpty else { throw Problem(message: "it has to say why this is right", help: help) }
        self.line = line
        self.isForFile = isForFile
    }
}
