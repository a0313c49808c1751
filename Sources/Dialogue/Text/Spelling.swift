/// The words that a misspelled one may have been, found by what is left of both when letters go.
///
/// A deletion neighbourhood (as in SymSpell): each word is filed under its first seven letters and under all that is
/// left of these when one goes, for words of eight letters and more when two go. A look-up takes the same letters
/// away, at most 29 ways, so it costs the same in a large vocabulary as in a small one.
///
/// **Bounds.** One word looks at at most ``mostLooks`` filed words and measures at most ``mostMeasured``; where more
/// are near, none of them is clearly meant, and it is left as it is. A word takes at most 29 × 8 bytes of the
/// index, so 10,000 products of three words of their own take at most 7 MB.
struct Spelling: Sendable {
    /// Shorter words have too many neighbours.
    static let shortest = 4
    static let longest = 24
    static let mostLooks = 512
    static let mostMeasured = 64

    /// What to make of a word.
    enum Verdict: Equatable {
        /// The entry of the table that it is clearly meant as.
        case meant(entry: Int, cost: Int)
        /// It is near to a word that must not be guessed, or to several.
        case left
        /// Nothing is near.
        case nothing
    }

    private struct Filed {
        var start: Int32
        var length: Int32
        /// Which letters it holds, a bit each.
        var letters: UInt32
        /// The entry in the table; `bystander` or `denial`.
        var entry: Int32
        /// How often the shop uses it.
        var uses: Int32
    }
    /// A word that the shop does not know, and that nothing near it is to be bent into a word of the shop.
    private static let bystander: Int32 = -1
    /// A no: nothing becomes one, nothing that may be one becomes anything else.
    private static let denial: Int32 = -2

    private var letters: [UInt8] = []
    private var filed: [Filed] = []
    /// Where the words of each bucket begin in `members`.
    private var buckets: [UInt32] = []
    /// Word numbers (20 bits) under a tag (12 bits) of their key.
    private var members: [UInt32] = []
    private var shift: UInt64 = 60
    /// Common words that the shop need not know.
    private var common = SurfaceTable()

    private static let mostWords = 1 << 20

    /// Knows no words and repairs none.
    init() {}

    /// The words of `table` that mean something to the shop, the others that it keeps, and the pack's common ones.
    init(pack: LanguagePack, table: SurfaceTable, vocabulary: Vocabulary) {
        for entry in table.entries.indices {
            let word = table.key(of: entry), found = table.entries[entry]
            if pack.denies(word, split: found.split < 0 ? nil : table.splits[Int(found.split)].map { table.key(of: Int($0)) }) {
                file(word, entry: Self.denial, uses: 0)
            } else {
                // "shareloc", meant as two words, has no forms of its own.
                let isTarget = found.formCount > 0 || found.split >= 0 || found.marks.contains(.filler)
                let uses = table.forms(of: entry).map(vocabulary.uses).max() ?? 0
                file(word, entry: isTarget ? Int32(entry) : Self.bystander, uses: uses)
            }
        }
        for word in pack.common {
            let folded = Array(word.utf8)
            guard table.find(folded) < 0, common.find(folded) < 0 else { continue }
            _ = common.insert(folded)
            file(folded[...], entry: Self.bystander, uses: 0)
        }
        index()
    }

    var isEmpty: Bool { filed.isEmpty }

    /// Whether it is a common word as it stands.
    func isCommon(_ word: ArraySlice<UInt8>) -> Bool { common.find(word) >= 0 }

    func isCommon(_ word: UnsafeBufferPointer<UInt8>) -> Bool { common.find(word) >= 0 }

    private mutating func file(_ word: ArraySlice<UInt8>, entry: Int32, uses: Int) {
        // One letter less than what may be written for it.
        guard word.count >= Self.shortest - 1, word.count <= Self.longest, filed.count < Self.mostWords, word.allSatisfy(Folding.isSmallLetter) else {
            return
        }
        filed.append(
            Filed(
                start: Int32(letters.count), length: Int32(word.count), letters: Self.mask(word), entry: entry,
                uses: Int32(clamping: uses)))
        letters += word
    }

    /// Counts what each bucket will hold, then fills it: no sorting.
    private mutating func index() {
        var count = 0
        for word in filed { DeletedKeys.each(of: spelling(of: word), twice: word.length >= 8) { _ in count += 1 } }
        let bits = max(4, UInt64(Int.bitWidth - 1 - max(1, count).leadingZeroBitCount))
        shift = 64 - bits
        buckets = [UInt32](repeating: 0, count: 1 << Int(bits) + 1)
        for word in filed {
            DeletedKeys.each(of: spelling(of: word), twice: word.length >= 8) { buckets[Int(Self.scattered($0) >> shift) + 1] += 1 }
        }
        for bucket in 1..<buckets.count { buckets[bucket] += buckets[bucket - 1] }
        members = [UInt32](repeating: 0, count: count)
        var free = buckets
        for (number, word) in filed.enumerated() {
            DeletedKeys.each(of: spelling(of: word), twice: word.length >= 8) { key in
                let bucket = Int(Self.scattered(key) >> shift)
                members[Int(free[bucket])] = tag(key) | UInt32(number)
                free[bucket] += 1
            }
        }
    }

    private func spelling(of word: Filed) -> ArraySlice<UInt8> { letters[Int(word.start)..<Int(word.start + word.length)] }

    private static func scattered(_ key: UInt64) -> UInt64 { (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15 }

    private func tag(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: Self.scattered(key) >> (shift - 12)) << 20 }

    private static func mask(_ word: ArraySlice<UInt8>) -> UInt32 {
        word.reduce(0) { $0 | 1 << (UInt32($1) & 31) }
    }
}

// MARK: Looking up

extension Spelling {
    /// How many edits a written word of this length may be off, and what they may cost together.
    ///
    /// Four letters: one slip that is easily made. Five to seven: one edit. From eight on: two.
    /// A word of four letters that nobody can say is a slip for certain, and any one edit will do.
    static func allowance(_ word: ArraySlice<UInt8>) -> (edits: Int, cost: Int) {
        switch word.count {
        case ..<5: (1, Speakable.isUnspeakable(word) ? EditCost.other : 8)
        case 5: (1, 13)
        case 6: (1, 14)
        case 7: (1, 15)
        case 8, 9: (2, 15)
        default: (2, 20)
        }
    }

    private struct Near {
        var word: Int
        var cost: Int
        /// Twentieths of an edit, less what the shop's use of the word speaks for it.
        var score: Int
    }

    /// What a word that is used twice as often may cost more, and how far the best must be ahead, in twentieths of an edit.
    private static let doubling = 2, mostDoublings = 4, lead = 4

    /// What the folded word `written`, which nobody knows, is clearly meant as.
    ///
    /// The cheapest, unless another is about as near and the shop says it far more often. None where a word that
    /// the shop does not know is nearer, or two that mean different things are about as likely.
    func verdict(on written: ArraySlice<UInt8>, _ table: SurfaceTable) -> Verdict {
        guard written.count >= Self.shortest, written.count <= Self.longest, written.allSatisfy(Folding.isSmallLetter), !filed.isEmpty else {
            return .nothing
        }
        guard let near = near(written) else { return .left }
        guard let best = near.min(by: { ($0.score, $0.word) < ($1.score, $1.word) }) else { return .nothing }
        if near.contains(where: { filed[$0.word].entry == Self.denial }) { return .left }
        let entry = Int(filed[best.word].entry)
        if entry < 0 { return .left }
        let isTorn = near.contains { rival in
            let other = Int(filed[rival.word].entry)
            return other >= 0 && rival.score < best.score + Self.lead && !means(other, entry, table)
        }
        return isTorn ? .left : .meant(entry: entry, cost: best.cost)
    }

    /// Whether two entries are ways to write one word.
    private func means(_ one: Int, _ other: Int, _ table: SurfaceTable) -> Bool {
        if table.entries[one].identity == table.entries[other].identity { return true }
        guard let form = table.forms(of: one).first else { return false }
        return table.forms(of: other).contains(form)
    }

    /// All filed words within the allowance; nil if there were too many to look at.
    private func near(_ written: ArraySlice<UInt8>) -> [Near]? {
        let (edits, most) = Self.allowance(written)
        let mask = Self.mask(written)
        var near: [Near] = []
        var seen: [UInt32] = []
        var looks = 0
        DeletedKeys.each(of: written, twice: edits > 1) { key in
            let bucket = Int(Self.scattered(key) >> shift), tag = tag(key)
            guard looks <= Self.mostLooks else { return }
            for place in Int(buckets[bucket])..<Int(buckets[bucket + 1]) {
                looks += 1
                if looks > Self.mostLooks { return }
                let member = members[place]
                guard member & 0xFFF0_0000 == tag else { continue }
                let number = member & 0xF_FFFF
                let word = filed[Int(number)]
                guard abs(Int(word.length) - written.count) <= edits, (word.letters ^ mask).nonzeroBitCount <= 2 * edits, !seen.contains(number)
                else { continue }
                if seen.count == Self.mostMeasured {
                    looks = Self.mostLooks + 1
                    return
                }
                seen.append(number)
                if let cost = EditCost.between(written, spelling(of: word), edits: edits), cost <= most {
                    let uses = Int.bitWidth - 1 - (Int(word.uses) + 1).leadingZeroBitCount
                    near.append(Near(word: Int(number), cost: cost, score: 2 * cost - Self.doubling * min(uses, Self.mostDoublings)))
                }
            }
        }
        return looks > Self.mostLooks ? nil : near
    }
}

/// What is left of a word's first seven letters when none, one or two of them go, each as a number.
enum DeletedKeys {
    static let prefix = 7

    /// Five bits a letter, so that no two different rests are one number. Of a run of equal letters the first goes;
    /// one rest may still come twice.
    @inline(__always)
    static func each(of word: ArraySlice<UInt8>, twice: Bool, _ body: (UInt64) -> Void) {
        let letters = word.prefix(prefix)
        let first = letters.startIndex
        let key = letters.reduce(UInt64(0)) { $0 << 5 | UInt64($1 & 31) }
        body(key)
        for one in 0..<letters.count {
            if one > 0, letters[first + one] == letters[first + one - 1] { continue }
            let shorter = removing(one, from: key, count: letters.count)
            body(shorter)
            guard twice else { continue }
            for two in one + 1..<max(letters.count, one + 1) {
                if two - 1 != one, letters[first + two] == letters[first + two - 1] { continue }
                body(removing(two - 1, from: shorter, count: letters.count - 1))
            }
        }
    }

    @inline(__always)
    private static func removing(_ place: Int, from key: UInt64, count: Int) -> UInt64 {
        let below = UInt64(5 * (count - 1 - place))
        return ((key >> (below + 5)) << below) | (key & ((1 << below) - 1))
    }
}
