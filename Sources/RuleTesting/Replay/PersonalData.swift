import Dialogue

/// What tells who somebody is, to be left out of what is printed: the names, numbers and addresses that were told
/// or kept, every word that neither the shop nor the language knows, long numbers, and e-mail addresses. A slip of the
/// finger is masked too: better that than a name.
public struct PersonalData: Sendable {
    /// The longest first, so that no part of one is left.
    private var texts: [String]

    public init(in replay: Replay) {
        var found: Set<String> = []
        var written: Set<String> = []
        for turn in replay.turns {
            Self.collect(turn.now, into: &found)
            written.formUnion([turn.record.event.text, Self.words(of: turn.record.event.content)])
        }
        for text in found.union(written) { found.formUnion(replay.language.unknownWords(in: text)) }
        texts = found.filter { $0.count > 1 }.sorted { ($1.count, $0) < ($0.count, $1) }
    }

    private static func words(of content: Event.Content) -> String { if case .person(.says(let text)) = content { text } else { "" } }

    private static let types: Set<String> = ["name", "phone", "address", "bad_phone"]

    private static func collect(_ turn: Turn, into found: inout Set<String>) {
        func note(_ value: Value?) { if case .text(let text)? = value { found.insert(text) } }
        found.formUnion([turn.customer.name, turn.customer.phone, turn.customer.note].compactMap { $0 })
        for order in turn.customer.orders { for name in ["name", "phone", "address"] { note(order.sum.to[name]) } }
        for flow in turn.conversation.flows + turn.conversation.shelf {
            for (name, answer) in flow.answers.merging(flow.given, uniquingKeysWith: { first, _ in first })
            where types.contains(answer.type) || types.contains(name) {
                note(answer.value)
                found.insert(answer.text)
            }
        }
        let text = turn.event.text
        for slot in turn.interpretation.clauses.flatMap(\.slots) where types.contains(slot.type) {
            found.insert(String(decoding: text.utf8.dropFirst(slot.span.lowerBound).prefix(slot.span.count), as: UTF8.self))
        }
        found.remove("")
    }

    /// `text` with `•••` for all of it.
    public func masked(_ text: String) -> String {
        var text = text
        for personal in texts { text = text.replacing(personal, with: "•••") }
        return Self.maskingNumbers(text).split(separator: " ", omittingEmptySubsequences: false)
            .map { $0.dropFirst().contains("@") && $0.contains(".") ? "•••" : String($0) }.joined(separator: " ")
    }

    /// Runs of digits that are as long as a phone number, or an account's.
    private static func maskingNumbers(_ text: String) -> String {
        var masked = "", run = ""
        func end() {
            let digits = run.filter(\.isNumber)
            // A sum of money says so.
            let isPhone = digits.count >= 8 && !masked.hasSuffix("Rp")
            // What follows a number belongs to the text again.
            let tail = run.reversed().prefix { !$0.isNumber }.reversed()
            masked += isPhone ? "•••" + String(tail) : run
            run = ""
        }
        for character in text {
            if character.isASCII, character.isNumber || character == "+" && run.isEmpty || !run.isEmpty && "-. ()".contains(character) {
                run.append(character)
            } else {
                end()
                masked.append(character)
            }
        }
        end()
        return masked
    }
}

extension Language {
    /// The words of three letters or more that no pattern, no product and no list of the language has, as written.
    fileprivate func unknownWords(in text: String) -> Set<String> {
        let reading = read(text)
        var unknown: Set<String> = []
        for (at, word) in reading.words.enumerated()
        where word.formCount == 0 && word.marks.subtracting([.digits, .afterComma, .afterStop, .afterLine, .beforeQuestion]).isEmpty {
            let written = reading.text(of: at..<at + 1)
            if written.count(where: \.isLetter) >= 3 || word.marks.contains(.digits) && written.contains(where: \.isLetter) {
                unknown.insert(written)
            }
        }
        return unknown
    }
}
