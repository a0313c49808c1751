/// A word that means something else where certain words stand around it: "k" is kak, and a thousand after a number.
struct Guard: Sendable {
    enum Meaning: Sendable {
        /// The word as written: no other spelling of anything, nothing in the sentence.
        case itself
        /// As written, and it does not count.
        case filler
        /// Another word.
        case word(String)
    }

    /// All that must hold; nil is no condition.
    struct Place: Sendable {
        var afterNumber: Bool?, beforeNumber: Bool?
        /// Besides fillers and emoji, nothing stands before it; nothing stands anywhere in the message.
        var opens: Bool?, isAlone: Bool?
        /// One of these words, parted by blanks, stands right before it, or right after it; however spelled.
        var after: String?, before: String?
    }

    let words: [String]
    let place: Place
    let meaning: Meaning

    init(_ words: String, _ meaning: Meaning, _ place: Place) {
        self.words = LanguagePack.words(words)
        self.place = place
        self.meaning = meaning
    }
}

/// The guards of a pack, with the symbols of a shop.
struct Guards: Sendable {
    private struct Rule: Sendable {
        let place: Guard.Place
        let after: Set<Int32>?, before: Set<Int32>?
        let forms: [Symbol]
        let marks: Word.Marks
    }

    /// By the entry of the guarded word, the first rule that holds counts.
    private var rules: [Int: [Rule]] = [:]

    /// - Parameter table: Filled, the guarded words among it.
    mutating func add(_ guardian: Guard, to table: SurfaceTable, vocabulary: Vocabulary) {
        func identities(_ words: String?) -> Set<Int32>? {
            words.map { Set(LanguagePack.words($0).map { table.find(Array($0.utf8)) }.filter { $0 >= 0 }.map { table.entries[$0].identity }) }
        }
        for word in guardian.words {
            let own = vocabulary.symbol(word).map { [$0] } ?? []
            var forms = own, marks: Word.Marks = []
            switch guardian.meaning {
            case .itself: break
            case .filler: marks = .filler
            case .word(let other):
                let meant = table.find(Array(other.utf8))
                if meant >= 0 { (forms, marks) = (Array(table.forms(of: meant)) + own, table.entries[meant].marks) }
            }
            rules[table.find(Array(word.utf8)), default: []].append(
                Rule(
                    place: guardian.place, after: identities(guardian.place.after), before: identities(guardian.place.before), forms: forms,
                    marks: marks))
        }
    }

    /// Gives the guarded words of a message the meaning that their place gives them.
    func settle(_ draft: inout Draft, bytes: [UInt8], table: SurfaceTable) {
        for index in draft.words.indices where draft.words[index].marks.contains(.guarded) {
            let entry = Self.entry(index, draft, bytes, table)
            guard let rule = rules[entry]?.first(where: { holds($0, index, draft, bytes, table) }) else { continue }
            let kept: Word.Marks = [.written, .repaired, .guarded]
            draft.words[index].marks = draft.words[index].marks.intersection(kept).union(rule.marks)
            draft.words[index].firstForm = Int32(draft.forms.count)
            draft.words[index].formCount = Int32(rule.forms.count)
            draft.forms += rule.forms
        }
    }

    private func holds(_ rule: Rule, _ index: Int, _ draft: Draft, _ bytes: [UInt8], _ table: SurfaceTable) -> Bool {
        func isNumber(_ at: Int) -> Bool { draft.words.indices.contains(at) && draft.words[at].marks.contains(.digits) }
        func colours(_ word: Word) -> Bool { !word.marks.isDisjoint(with: [.filler, .emoji]) }
        func stands(_ at: Int, in words: Set<Int32>) -> Bool {
            let entry = Self.entry(at, draft, bytes, table)
            return entry >= 0 && words.contains(table.entries[entry].identity)
        }
        let place = rule.place
        if let after = place.afterNumber, after != isNumber(index - 1) { return false }
        if let before = place.beforeNumber, before != isNumber(index + 1) { return false }
        if let opens = place.opens, opens != draft.words[..<index].allSatisfy(colours) { return false }
        if let isAlone = place.isAlone {
            let others = draft.words[..<index].allSatisfy(colours) && draft.words[(index + 1)...].allSatisfy(colours)
            if isAlone != others { return false }
        }
        if let after = rule.after, !stands(index - 1, in: after) { return false }
        if let before = rule.before, !stands(index + 1, in: before) { return false }
        return true
    }

    private static func entry(_ at: Int, _ draft: Draft, _ bytes: [UInt8], _ table: SurfaceTable) -> Int {
        guard draft.words.indices.contains(at) else { return -1 }
        return table.find(Folding.folded(bytes[draft.place(at)]))
    }
}
