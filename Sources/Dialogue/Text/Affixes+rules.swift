/// The affixes, and which of them go together.
extension Affixes {
    static let particles: [Letters] = ["lah", "kah", "tah", "pun"]
    static let possessives: [Letters] = ["nya", "ku", "mu"]
    static let infixes: [Letters] = ["el", "er", "em", "in"]

    struct Suffixes: OptionSet {
        let rawValue: Int
        static let i = Suffixes(rawValue: 1)
        static let an = Suffixes(rawValue: 2)
        static let kan = Suffixes(rawValue: 4)
        /// Of the street, for -kan and -i.
        static let `in` = Suffixes(rawValue: 8)
        /// Javanese, for -an; only behind ke-: kemahalen.
        static let en = Suffixes(rawValue: 16)
    }

    static let suffixes: [(letters: Letters, suffix: Suffixes, kind: Kinds)] = [
        ("kan", .kan, .voice), ("an", .an, .noun),
        ("in", .in, .street), ("i", .i, .voice), ("en", .en, .street),
        ("isasi", [], .noun), ("isme", [], .noun), ("is", [], .noun),
    ]

    /// Which suffixes no word has that begins so.
    static func isAllowed(_ suffix: Suffixes, with prefix: Prefix.Family) -> Bool {
        switch prefix {
        case .be: suffix.isDisjoint(with: [.i, .in, .en])
        case .di, .me, .te, .ku: suffix.isDisjoint(with: [.an, .en])
        case .ke: suffix.isDisjoint(with: [.i, .kan])
        case .se: suffix.isDisjoint(with: [.i, .kan, .in, .en])
        case .pe: suffix != .en
        }
    }

    /// A prefix before certain letters, and what it may have swallowed there.
    struct Prefix {
        enum Family {
            case be, di, ke, ku, me, pe, se, te

            /// Whether it stands behind `outer`: memperbarui, keberuntungan, diketahui. di- and me- open a word.
            func isAllowed(after outer: Family) -> Bool {
                self != outer && self != .di && self != .me && self != .ku
            }
        }

        /// The letters that a prefix takes this form before.
        struct Next: ExpressibleByStringLiteral {
            private let mask: UInt32
            private init(mask: UInt32) { self.mask = mask }
            init(stringLiteral letters: String) { mask = letters.utf8.reduce(0) { $0 | 1 << UInt32(($1 | 0x20) &- 0x61) } }
            func contains(_ letter: UInt8) -> Bool { mask & 1 << UInt32(truncatingIfNeeded: letter &- 0x61) != 0 }
            func without(_ other: Next) -> Next { Next(mask: mask & ~other.mask) }
            static let vowel: Next = "aeiou"
            static let any: Next = "abcdefghijklmnopqrstuvwxyz"
            static let consonant = any.without(vowel)
        }

        let letters: Letters
        let next: Next
        /// What is put back, likeliest first; the empty word for nothing.
        let first: Letters?, second: Letters?, third: Letters?
        let kind: Kinds
        let family: Family
        /// So many letters must be left. One letter taken off a short word makes another word by chance.
        let least: Int
        /// Only before C-er-C: bekerja, terpercaya.
        let isBeforeEr: Bool

        init(_ letters: Letters, _ next: Next, _ kind: Kinds, _ family: Family, least: Int = 3, beforeEr: Bool = false) {
            self.init(letters, next, [""], kind, family, least: least, beforeEr: beforeEr)
        }

        init(
            _ letters: Letters, _ next: Next, _ restored: [Letters], _ kind: Kinds, _ family: Family, least: Int = 3, beforeEr: Bool = false
        ) {
            (self.letters, self.next, self.kind, self.family, self.least, isBeforeEr) = (letters, next, kind, family, least, beforeEr)
            first = restored.first
            second = restored.count > 1 ? restored[1] : nil
            third = restored.count > 2 ? restored[2] : nil
        }

        func opens(_ word: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
            let rest = start + letters.count
            guard rest + 2 <= end, letters.begins(word, start, end), next.contains(word[rest]) else { return false }
            return !isBeforeEr
                || end - rest > 4 && word[rest + 1] == UInt8(ascii: "e") && word[rest + 2] == UInt8(ascii: "r") && !Folding.isVowel(word[rest + 3])
        }

        /// Those that begin with `letter`.
        static func all(_ letter: UInt8) -> ArraySlice<Prefix> {
            guard Folding.isLetter(letter) else { return [] }
            return all[Int(starts[Int(letter - 0x61)])..<Int(starts[Int(letter - 0x61) + 1])]
        }

        private static let starts: [Int32] = (0...26).map { letter in
            Int32(all.count { $0.letters.first < 0x61 + UInt8(letter) })
        }

        /// By their first letter, and longest first.
        private static let all: [Prefix] = [
            Prefix("ber", .consonant.without("r"), .voice, .be), Prefix("ber", .vowel, ["", "r"], .voice, .be),
            Prefix("bel", "a", .voice, .be, least: 4),  // belajar
            Prefix("be", .consonant.without("rl"), .noun, .be),
            Prefix("di", .any, .voice, .di),
            Prefix("kau", .any, .voice, .ku, least: 4), Prefix("ku", .any, .voice, .ku, least: 4),
            Prefix("ke", .any, .noun, .ke),
            Prefix("menge", .consonant, .voice, .me),  // mengecat
            Prefix("meng", .vowel, ["", "k", "ng"], .voice, .me), Prefix("meng", .consonant, .voice, .me),
            Prefix("meny", .vowel, ["s", "ny", "c"], .voice, .me),
            Prefix("mem", "bfpv", .voice, .me), Prefix("mem", "aeiour", ["m", "p"], .voice, .me),
            Prefix("men", "cdjlstz", .voice, .me), Prefix("men", .vowel, ["n", "t"], .voice, .me),
            Prefix("me", "lrwy", .voice, .me),
            // Of the street: what is left of me-.
            Prefix("m", .vowel, ["p"], .street, .me, least: 4), Prefix("m", "b", .street, .me, least: 4),
            Prefix("nge", .consonant, .street, .me),
            Prefix("ng", .vowel, ["", "k"], .street, .me), Prefix("ng", "gh", .street, .me),
            Prefix("ny", .vowel, ["s", "c"], .street, .me),
            Prefix("n", .vowel, ["t"], .street, .me, least: 4), Prefix("n", "cdj", .street, .me, least: 4),
            Prefix("penge", .consonant, .noun, .pe),
            Prefix("peng", .vowel, ["", "k"], .noun, .pe), Prefix("peng", .consonant, .noun, .pe),
            Prefix("peny", .vowel, ["s", "ny"], .noun, .pe),
            Prefix("pem", "bfpv", .noun, .pe), Prefix("pem", "aeiour", ["m", "p"], .noun, .pe),
            Prefix("pen", "cdjlstz", .noun, .pe), Prefix("pen", .vowel, ["n", "t"], .noun, .pe),
            Prefix("per", .consonant.without("r"), .noun, .pe), Prefix("per", .vowel, ["", "r"], .noun, .pe),
            Prefix("pel", "a", .noun, .pe, least: 4),  // pelajar
            Prefix("pe", .consonant.without("rmn"), .noun, .pe),
            Prefix("se", .any, .noun, .se),
            Prefix("ter", .consonant.without("r"), .voice, .te), Prefix("ter", .vowel, ["", "r"], .voice, .te),
            Prefix("te", .consonant.without("r"), .voice, .te, beforeEr: true),
        ]
    }

    /// Up to eight ASCII letters.
    struct Letters: ExpressibleByStringLiteral {
        private let bits: UInt64
        let count: Int

        init(stringLiteral letters: String) {
            precondition(letters.utf8.count <= 8)
            bits = letters.utf8.enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
            count = letters.utf8.count
        }

        init(_ word: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ count: Int) {
            bits = (0..<count).reduce(0) { $0 | UInt64(word[start + $1]) << UInt64(8 * $1) }
            self.count = count
        }

        var first: UInt8 { UInt8(truncatingIfNeeded: bits) }

        func begins(_ word: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
            guard end - start >= count else { return false }
            for at in 0..<count where word[start + at] != UInt8(truncatingIfNeeded: bits >> UInt64(8 * at)) { return false }
            return true
        }

        func begins(_ word: ArraySlice<UInt8>) -> Bool {
            word.count >= count && zip(word, 0..<count).allSatisfy { $0 == UInt8(truncatingIfNeeded: bits >> UInt64(8 * $1)) }
        }

        func ends(_ word: UnsafeMutableBufferPointer<UInt8>, _ end: Int) -> Bool { end >= count && begins(word, end - count, end) }

        /// Writes itself at `start`; gives back what stood there.
        func put(into word: UnsafeMutableBufferPointer<UInt8>, _ start: Int) -> Letters {
            let before = Letters(word, start, count)
            for at in 0..<count { word[start + at] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * at)) }
            return before
        }
    }
}
