/// Misspelled words: which of a message's unknown words are repaired, and to what.
extension Language {
    /// So many unknown words of a message are looked at; those behind them stay as they are.
    static let mostRepairs = 32

    /// What a word is taken for.
    private struct Found {
        /// Entries of the table: one, or two where a blank is missing.
        var entries: [Int]
        var cost: Int
        /// What comes after the word meant: "nya".
        var ending: ArraySlice<UInt8> = []
        /// Which words of the draft it stands for.
        var words: Range<Int>
    }

    /// Gives words that nobody knows the forms and marks of what they are clearly meant as.
    ///
    /// Left as they are: words of fewer than four letters, with digits, in an e-mail or a link, with a capital in the
    /// middle of a sentence (a name), common words that mean something as they stand, and what is near to a no.
    func repair(_ draft: inout Draft, _ bytes: [UInt8]) {
        guard !spelling.isEmpty else { return }
        var moved = 0
        var lastName = -1
        for unknown in draft.unknown.prefix(Self.mostRepairs) {
            let at = unknown + moved
            guard draft.words.indices.contains(at), !draft.words[at].marks.contains(.repaired) else { continue }
            if isName(at, draft, bytes, after: lastName) {
                lastName = at
                continue
            }
            guard let word = letters(at, draft, bytes), !isCommon(word), !Self.isInLink(draft.place(at), bytes)
            else { continue }
            guard let found = meant(word, at, blankMoved: withBlankMoved(at, word, draft, bytes)),
                draft.words.count + found.entries.count - found.words.count <= Self.maximumWords
            else { continue }
            draft.replace(found.words, with: found.entries, of: table)
            let meant = found.entries.map { String(decoding: table.key(of: $0), as: UTF8.self) }
            draft.repairs.append(
                Repair(
                    words: found.words.lowerBound..<found.words.lowerBound + found.entries.count,
                    meant: meant.joined(separator: " ") + String(decoding: found.ending, as: UTF8.self), cost: found.cost))
            moved += found.entries.count - found.words.count
        }
    }

    /// A word's folded letters without stretching; nil if it holds anything else or is too long for a word.
    private func letters(_ at: Int, _ draft: Draft, _ bytes: [UInt8]) -> ArraySlice<UInt8>? {
        let place = draft.place(at)
        guard place.count <= 64 else { return nil }
        let folded = Folding.folded(bytes[place])
        let word = Stretch.collapsed(folded) ?? folded
        return word.allSatisfy(Folding.isSmallLetter) ? word[...] : nil
    }

    /// The cheapest of what a word may be meant as; a word of its own first.
    private func meant(_ word: ArraySlice<UInt8>, _ at: Int, blankMoved: Found?) -> Found? {
        guard word.count >= Spelling.shortest else { return blankMoved }
        let verdict = spelling.verdict(on: word, table)
        if verdict == .left { return blankMoved.flatMap { $0.cost < 2 * Self.movedBlank ? $0 : nil } }
        var best = blankMoved
        if case .meant(let entry, let cost) = verdict, best.map({ cost <= $0.cost }) ?? true {
            let split = Int(table.entries[entry].split)
            best = Found(entries: split < 0 ? [entry] : table.splits[split].map(Int.init), cost: cost, words: at..<at + 1)
        }
        for other in [withMisspelledEnding(word, at), asTwo(word, at), withoutEnding(word, at)] {
            if let other, best.map({ other.cost < $0.cost }) ?? true { best = other }
        }
        return best
    }

    /// A common word, also with the usual affixes.
    private func isCommon(_ word: ArraySlice<UInt8>) -> Bool {
        if spelling.isCommon(word) { return true }
        for clitic in Clitic.all where !clitic.isRegional {
            if let rest = clitic.rest(of: word), rest.count >= 4, spelling.isCommon(rest) { return true }
        }
        return Affixes.stem(of: word, .all) { $0.count >= 4 && spelling.isCommon($0) ? true : nil } ?? false
    }

    /// hraganya: what is left without "nya" is repaired.
    private func withoutEnding(_ word: ArraySlice<UInt8>, _ at: Int) -> Found? {
        for clitic in Clitic.all where !clitic.isRegional {
            guard let rest = clitic.rest(of: word), rest.count >= Spelling.shortest else { continue }
            guard case .meant(let entry, let cost) = spelling.verdict(on: rest, table) else { return nil }
            return Found(entries: [entry], cost: cost, ending: clitic.letters[...], words: at..<at + 1)
        }
        return nil
    }

    /// harganay, hargany: the word is right and its "nya" is not, or where they meet.
    private func withMisspelledEnding(_ word: ArraySlice<UInt8>, _ at: Int) -> Found? {
        let ending = Array("nya".utf8)[...]
        for length in 2...4 where word.count >= length + 4 {
            let entry = wholeWord(word.dropLast(length))
            guard entry >= 0, table.entries[entry].marks.isDisjoint(with: [.negation, .filler]),
                let cost = EditCost.between(word.suffix(length), ending, edits: 1)
            else { continue }
            return Found(entries: [entry], cost: cost, ending: ending, words: at..<at + 1)
        }
        // dikirinmya: the slip is where the ending begins.
        if word.count >= 8, word.suffix(2).elementsEqual(ending.suffix(2)), case .meant(let entry, _) = spelling.verdict(on: word.dropLast(2), table),
            let cost = EditCost.between(word, table.key(of: entry) + ending, edits: 1)
        {
            return Found(entries: [entry], cost: cost, ending: ending, words: at..<at + 1)
        }
        return nil
    }

    private static let missingBlank = 4, letterForBlank = 10, movedBlank = 5, strayBlank = 6

    /// hargaberapa, hargaxberapa: two words with no blank between them, or a letter for one.
    private func asTwo(_ word: ArraySlice<UInt8>, _ at: Int) -> Found? {
        for (between, least, cost) in [(0, 3, Self.missingBlank), (1, 4, Self.letterForBlank)] where word.count > 2 * least {
            var found: Found?
            for length in least...word.count - least - between {
                let first = word.prefix(length), second = word.dropFirst(length + between)
                let entries = [wholeWord(first), wholeWord(second)]
                guard entries[0] >= 0, entries[1] >= 0, isOwnSpelling(first), isOwnSpelling(second) else { continue }
                if found != nil { return nil }
                found = Found(entries: entries, cost: cost, words: at..<at + 1)
            }
            if let found { return found }
        }
        return nil
    }

    /// "kpnd ikirim", "bis acod": a blank that came a letter too early or too late, and "ong kir", where it should not be.
    private func withBlankMoved(_ at: Int, _ word: ArraySlice<UInt8>, _ draft: Draft, _ bytes: [UInt8]) -> Found? {
        for first in [at, at - 1] where first >= 0 && first + 1 < draft.words.count {
            let other = first == at ? at + 1 : first
            let end = Int(draft.words[first].end), start = Int(draft.words[first + 1].start)
            guard start == end + 1, bytes[end] == UInt8(ascii: " "), draft.words[other].marks.isDisjoint(with: [.repaired, .digits, .emoji]),
                let letters = letters(other, draft, bytes)
            else { continue }
            let isOtherUnknown = draft.words[other].formCount == 0 && !draft.words[other].marks.contains(.filler)
            if isOtherUnknown, isCommon(letters) { continue }
            let (left, right) = first == at ? (word, letters) : (letters, word)
            let both = Array(left + right)[...]
            let joined = isOtherUnknown && both.count > 5 ? wholeWord(both) : -1
            if joined >= 0 { return Found(entries: [joined], cost: Self.strayBlank, words: first..<first + 2) }
            for length in [left.count - 1, left.count + 1]
            where word.count >= Spelling.shortest && length > 1 && both.count - length > 1 {
                let one = wholeWord(both.prefix(length)), two = wholeWord(both.dropFirst(length))
                if one >= 0, two >= 0 {
                    // That a word which is known as it stands is not meant so is less likely.
                    return Found(entries: [one, two], cost: isOtherUnknown ? Self.movedBlank : 2 * Self.movedBlank, words: first..<first + 2)
                }
            }
        }
        return nil
    }

    /// The entry of a word as it stands that the shop knows, or of a particle; -1 for others.
    private func wholeWord(_ word: ArraySlice<UInt8>) -> Int {
        let entry = table.find(word)
        guard entry >= 0, table.entries[entry].split < 0 else { return -1 }
        return table.entries[entry].formCount > 0 || table.entries[entry].marks.contains(.filler) ? entry : -1
    }

    /// Whether a word is no short spelling of another: "sel" and "tdi" are found in too many words.
    private func isOwnSpelling(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count < 4 else { return true }
        let written = String(decoding: word, as: UTF8.self)
        return pack.spellings[written] ?? written == written
    }
}

// MARK: Where a word stands

extension Language {
    /// Written with a capital where no sentence begins, after small letters or after another name: "nama saya Dewi Sartika".
    private func isName(_ at: Int, _ draft: Draft, _ bytes: [UInt8], after lastName: Int) -> Bool {
        func capital(_ word: Int) -> Bool { Folding.isCapital(bytes[Int(draft.words[word].start)]) }
        let word = Int(draft.words[at].start)..<Int(draft.words[at].end)
        guard at > 0, capital(at), bytes[word].dropFirst().contains(where: Folding.isSmallLetter), !draft.words[at].marks.contains(.afterStop) else {
            return false
        }
        if lastName == at - 1 { return true }
        let previous = Folding.folded(bytes[draft.place(at - 1)])
        return !capital(at - 1) && !Self.beforePlaces.contains(previous)
    }

    /// A capital behind these is that of a place.
    private static let beforePlaces = Set(["ke", "di", "dari", "kota", "daerah", "wilayah", "area"].map { Array($0.utf8) })

    /// Whether what stands around a word without blanks is an address of the net, a handle or a tag.
    private static func isInLink(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
        func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") }
        let reach = 64
        var from = word.lowerBound, to = word.upperBound
        while from > 0, word.lowerBound - from < reach, !isBlank(bytes[from - 1]) { from -= 1 }
        while to < bytes.count, to - word.upperBound < reach, !isBlank(bytes[to]) { to += 1 }
        if to - from == word.count { return false }
        for at in from..<to {
            switch bytes[at] {
            case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "\\"): return true
            case UInt8(ascii: "/") where at + 1 < to && bytes[at + 1] == UInt8(ascii: "/"): return true
            case UInt8(ascii: ".") where linkEnds.contains { bytes[at..<to].starts(with: $0) } || bytes[from..<at].elementsEqual("www".utf8):
                return true
            default: break
            }
        }
        return false
    }

    private static let linkEnds = [".com", ".co.", ".id", ".net", ".org", ".me/", ".ly/", ".gl/", ".shop", ".store"].map { Array($0.utf8) }
}
