import Dialogue

/// One sentence of a bubble, as the checklist reads it. What stands in double quotes is somebody else's, and left out.
struct Sentence: Sendable {
    /// As written.
    var text: String
    /// In small letters; numbers count.
    var words: [String]
    /// The same, with the writer's capitals.
    var writtenWords: [String]
    var bubble: Int
    /// Of the bubble, from 0.
    var line: Int

    var isQuestion: Bool { text.contains("?") }
    /// `Nama:` in a form, or what announces a list.
    var isLabel: Bool { text.hasSuffix(":") }

    /// A field that is filled in: `Kirim ke: Rina, Solo`.
    var isField: Bool { text.prefixMatch(of: /[^\s:]+( [^\s:]+){0,2}: ?\S/) != nil }

    /// The sentences of a bubble, line by line.
    static func all(in bubble: String, number: Int = 0) -> [Sentence] {
        bubble.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { line, text in
            parts(of: withoutQuotes(String(text))).compactMap { part in
                let text = part.trimmingSpaces()
                let written = Self.words(of: text)
                if written.isEmpty { return nil }
                return Sentence(text: text, words: written.map { $0.lowercased() }, writtenWords: written, bubble: number, line: line)
            }
        }
    }

    /// Letters and digits in a row, with what joins them: `Rp10.000`, `a.n`, `J&T`, `aneh-aneh`.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }
        let characters = Array(text)
        for (at, character) in characters.enumerated() {
            let joins = "-.&'".contains(character) && !word.isEmpty && at + 1 < characters.count && isPart(characters[at + 1])
            if isPart(character) || joins {
                word.append(character)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// Whether one of the phrases stands here.
    func holds(_ phrases: [[String]]) -> Bool { words.holds(phrases) }

    func begins(with phrases: [[String]]) -> Bool { phrases.contains { words.starts(with: $0) } }

    private static func withoutQuotes(_ text: String) -> String {
        text.replacing(/["“][^"”]*["”]/, with: "…")
    }

    /// Cut behind `.`, `!` and `?`, unless an abbreviation ends there, and behind an emoji that a capital follows.
    private static func parts(of line: String) -> [String] {
        var parts: [String] = []
        var part = ""
        let characters = Array(line)
        for (at, character) in characters.enumerated() {
            part.append(character)
            let rest = characters[(at + 1)...]
            let endsByStop = ".!?".contains(character) && (rest.first.map { $0 == " " } ?? true) && !endsAbbreviated(part)
            let endsByEmoji = character.isEmoji && rest.first { $0 != " " && !$0.isEmoji }?.isUppercase == true
            if endsByStop || endsByEmoji {
                parts.append(part)
                part = ""
            }
        }
        return parts + [part]
    }

    private static let abbreviations: Set<String> = [
        "jl", "no", "rt", "rw", "kec", "kab", "kel", "gg", "min", "maks", "max", "a.n", "an", "hj", "dr", "st", "tgl", "blok", "ds", "kp", "telp",
        "hp",
    ]

    private static func endsAbbreviated(_ part: String) -> Bool {
        guard part.hasSuffix(".") else { return false }
        guard let last = words(of: String(part.dropLast())).last, part.dropLast().hasSuffix(last) else { return false }
        return last.count == 1 && last.first?.isLetter == true || abbreviations.contains(last.lowercased())
    }
}

extension [String] {
    /// Whether one of the phrases stands here, its words in a row.
    func holds(_ phrases: [[String]]) -> Bool { phrases.contains { place(of: $0) != nil } }

    func place(of phrase: [String], from start: Int = 0) -> Int? {
        guard count >= phrase.count, !phrase.isEmpty else { return nil }
        return (start..<Swift.max(start, count - phrase.count + 1)).first { self[$0...].starts(with: phrase) }
    }

    /// Without the phrases, each wherever it stands.
    func without(_ phrases: [[String]]) -> [String] {
        phrases.reduce(self) { words, phrase in
            var words = words
            while let at = words.place(of: phrase) { words.removeSubrange(at..<at + phrase.count) }
            return words
        }
    }
}

extension Character {
    /// Shown as a picture. Digits and signs that may be, as in `1️⃣` and `©`, are not counted.
    var isEmoji: Bool {
        guard let first = unicodeScalars.first, first.value > 0x2100 else { return false }
        let isPicture = first.properties.isEmojiPresentation || (0x2600...0x27BF).contains(first.value)
        return first.properties.isEmoji && (isPicture || unicodeScalars.contains("\u{FE0F}"))
    }
}
