/// The words of a language as data: spellings, roles, and the words that slots are made of.
///
/// ``plain`` knows nothing and costs nothing; ``indonesian`` is the chat of Indonesian shops. A shop
/// adds its own spellings with ``adding(words:file:)``.
public struct LanguagePack: Sendable {
    /// Spelling to the one word that is meant. Every word meant maps to itself.
    package private(set) var spellings: [String: String] = [:]
    /// The keys of `spellings` in the order of the data, so that building from it is deterministic.
    private(set) var order: [String] = []
    /// Written as one, meant as several: gausah, tidak usah.
    private(set) var merged: [(written: String, words: [String])] = []
    /// Two words that mean one: terima kasih, makasih.
    private(set) var phrases: [(meant: String, first: String, second: String)] = []
    /// What a word does, by the word meant.
    private(set) var roles: [String: Word.Marks] = [:]
    /// A shop's own spellings, with what it means by them.
    private(set) var own: [String: String] = [:]
    /// Whether clitics, affixes and reduplication are taken off.
    let inflects: Bool
    /// Colours, with the ways to write them.
    package let colours: [(name: String, written: [String])]
    /// Words of quantities, money, answers.
    let slotWords: [(word: String, meaning: SlotWord)]
    /// Names of cities, couriers, ways to pay, with the ways to write them.
    private(set) var names: [(type: SlotType, name: String, written: [String])] = []
    /// Spellings of `names` that are common words as well, so that more must speak for them.
    private(set) var doubtful: Set<String> = []
    /// What forms call their fields, by the type of a field: each label's first word, and what may follow it.
    private(set) var labels: [SlotType: FieldLabel] = [:]
    /// The names of districts and towns that are told beside their city.
    private(set) var districts: [String] = []
    /// The words that things are counted by, abbreviations written out: bks, bungkus.
    private(set) var units: [String: String] = [:]
    /// Things that shops sell, and words that follow them in their names; see `OpenProduct`.
    private(set) var goods = GoodsWords()
    /// What careful people write.
    private(set) var formal = FormalWords()
    /// Words that mean something else where certain words stand around them.
    private(set) var guards: [Guard] = []
    /// Words that look inflected and are not: jumlah, hanya.
    private(set) var whole: Set<String> = []
    /// Common words, whether or not a shop has a use for them: what a customer may well mean as it stands.
    private(set) var common: [String] = []
    /// The words meant by which something is denied.
    private(set) var denials: Set<String> = []

    /// No words at all: a word stands for itself.
    public static let plain = LanguagePack(inflects: false, colours: [], slotWords: [])

    /// This pack with a shop's own spellings: a line is a spelling, a blank, and the word meant.
    /// Empty lines and lines that start with `#` are skipped. The shop's spelling replaces the pack's.
    ///
    /// - Throws: ``WordListError`` with all lines that are wrong.
    public func adding(words text: String, file: String = "words.txt") throws(WordListError) -> LanguagePack {
        var pack = self
        var wrong: [WordListError.Finding] = []
        var lineOf: [String: Int] = [:]
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let parts = line.split(whereSeparator: \.isWhitespace).map { Folding.folded(String($0)) }
            guard let written = parts.first, !written.hasPrefix("#") else { continue }
            let number = index + 1
            if parts.count == 1 {
                wrong.append(.init(line: number, problem: .noMeaning(written)))
            } else if let first = lineOf[written] {
                wrong.append(.init(line: number, problem: .twice(written, firstLine: first)))
            } else {
                lineOf[written] = number
                pack.own[written] = parts[1...].joined(separator: " ")
                pack.add(written, meaning: parts[1...].map { spellings[$0] ?? $0 })
            }
        }
        if !wrong.isEmpty { throw WordListError(file: file, findings: wrong) }
        return pack
    }

    private mutating func add(_ written: String, meaning: [String]) {
        if meaning.count > 1 {
            merged.append((written, meaning))
        } else {
            spell(meaning[0], as: meaning[0])
            spell(written, as: meaning[0])
        }
    }

    private mutating func spell(_ written: String, as word: String) {
        if spellings.updateValue(word, forKey: written) == nil { order.append(written) }
    }

    /// Whether a written word says no, alone or by one of the words that it is meant as.
    func denies(_ written: ArraySlice<UInt8>, split: [ArraySlice<UInt8>]?) -> Bool {
        let word = String(decoding: written, as: UTF8.self)
        return denials.contains(spellings[word] ?? word) || split?.contains { denies($0, split: nil) } ?? false
    }
}

/// Building a pack from its data; a mistake there is ours and traps.
extension LanguagePack {
    /// Lines `word: spelling spelling …`.
    mutating func add(spellings text: String) {
        for (word, written) in Self.groups(text) {
            spell(word, as: word)
            for spelling in written {
                precondition(spellings[spelling] == nil || spellings[spelling] == word, "'\(spelling)' is spelled twice")
                spell(spelling, as: word)
            }
        }
    }

    /// Lines `written: word word …`.
    mutating func add(merged text: String) {
        for (written, words) in Self.groups(text) { merged.append((written, words)) }
    }

    /// Lines `word meant: first_second …`.
    mutating func add(phrases text: String) {
        for (word, written) in Self.groups(text) {
            for phrase in written {
                let parts = phrase.split(separator: "_").map(String.init)
                precondition(parts.count == 2, "'\(phrase)' is not two words")
                phrases.append((word, parts[0], parts[1]))
            }
        }
    }

    mutating func add(_ role: Word.Marks, to words: String) {
        for word in Self.words(words) { roles[spellings[word] ?? word, default: []].formUnion(role) }
    }

    /// The words of a list, parted by blanks and line ends.
    static func words(_ list: String) -> [String] { list.split(whereSeparator: \.isWhitespace).map(String.init) }

    /// Lines `head: item item …`; the head may have several words.
    static func groups(_ text: String) -> [(String, [String])] {
        text.split(separator: "\n").compactMap { line in
            let sides = line.split(separator: ":", maxSplits: 1)
            guard let head = sides.first?.split(separator: " ").joined(separator: " "), !head.isEmpty else { return nil }
            let items = sides.count > 1 ? sides[1].split(separator: " ").map(String.init) : []
            return (head, items)
        }
    }
}

/// What is wrong in a shop's word list, all of it.
public struct WordListError: Error, Sendable, Hashable {
    public let file: String
    public let findings: [Finding]

    public struct Finding: Sendable, Hashable {
        public let line: Int
        public let problem: Problem
    }

    public enum Problem: Sendable, Hashable {
        /// A spelling stands alone on its line.
        case noMeaning(String)
        /// The spelling has a line already.
        case twice(String, firstLine: Int)
    }
}

extension WordListError: CustomStringConvertible {
    public var description: String {
        findings.map { "\(file):\($0.line): error: \($0)" }.joined(separator: "\n")
    }
}

extension WordListError.Finding: CustomStringConvertible {
    public var description: String {
        switch problem {
        case .noMeaning(let word): "'\(word)' stands alone; write the spelling and the word meant, as in 'brp berapa'"
        case .twice(let word, let first): "'\(word)' is already on line \(first); keep one of the two lines"
        }
    }
}
