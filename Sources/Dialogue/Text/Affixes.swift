/// Takes affixes off, formal and of the street: pengiriman, dikirimkan, ngirim, kirimin.
///
/// The confix stripping of Nazief and Adriani with the enhancements that were published later, as
/// rules only; the root words are the caller's. A word is a root with up to three prefixes and one
/// suffix, then a possessive, then a particle. Without the caller's word for it nothing comes off,
/// so a wrong cut costs a look-up and no more. See `Affixes+rules.swift` for the rules themselves.
enum Affixes {
    struct Kinds: OptionSet {
        let rawValue: Int
        /// Who does it to whom; the meaning stays: di-, me-, -kan, -i.
        static let voice = Kinds(rawValue: 1)
        /// A new word: pe-…-an, ke-…-an, -an.
        static let noun = Kinds(rawValue: 2)
        /// What hangs on the end: -lah, -nya, -ku.
        static let ending = Kinds(rawValue: 4)
        /// -el-, -er-, -em-, -in-. No new words are made so, and too many look so: gelas is not gas.
        static let infix = Kinds(rawValue: 8)
        /// Of the street, and the meaning stays: ng-, nge-, -in.
        static let street = Kinds(rawValue: 16)
        static let all: Kinds = [.voice, .street, .noun]
    }

    static let longest = 40

    /// A word without its endings: how far it goes, and which suffix stood behind it.
    private struct Base {
        var end: Int
        var suffix: Suffixes
    }

    /// The stem of a folded word that `known` accepts; nil if there is none or if it is no word of letters.
    ///
    /// - Parameter known: Is put a few dozen candidates at most, none of them the word itself.
    static func stem<Found>(of word: ArraySlice<UInt8>, _ kinds: Kinds, known: (UnsafeBufferPointer<UInt8>) -> Found?) -> Found? {
        guard word.count >= 4, word.count <= longest, word.allSatisfy(Folding.isLetter) else { return nil }
        // Letters that a prefix has swallowed are put back in the place of the prefix.
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { letters in
            for (at, letter) in word.enumerated() { letters[at] = letter }
            return stem(UnsafeMutableBufferPointer(rebasing: letters[..<word.count]), kinds, known)
        }
    }

    private static func stem<Found>(
        _ word: UnsafeMutableBufferPointer<UInt8>, _ kinds: Kinds, _ known: (UnsafeBufferPointer<UInt8>) -> Found?
    ) -> Found? {
        withUnsafeTemporaryAllocation(of: Base.self, capacity: 6) { bases in
            let count = endings(of: word, kinds, into: bases)
            let isPrefixFirst = isPrefixFirst(word)
            if isPrefixFirst {
                for base in bases[..<count] {
                    if let found = withoutPrefix(word, 0, base, nil, 1, kinds, known) { return found }
                }
            }
            for base in bases[1..<max(1, count)] where base.suffix != .en {
                if let found = known(UnsafeBufferPointer(rebasing: word[..<base.end])) { return found }
            }
            if !isPrefixFirst {
                // From the shortest back to the whole word: what was no suffix is put back.
                for base in bases[..<count].reversed() {
                    if let found = withoutPrefix(word, 0, base, nil, 1, kinds, known) { return found }
                }
            }
            return kinds.contains(.infix) ? withoutInfix(word, known) : nil
        }
    }

    /// Fills `bases` with the word and what is left of it as endings come off; at most six.
    private static func endings(of word: UnsafeMutableBufferPointer<UInt8>, _ kinds: Kinds, into bases: UnsafeMutableBufferPointer<Base>) -> Int {
        var count = 0
        func add(_ end: Int, _ suffix: Suffixes = []) {
            guard end >= 3, count < bases.count else { return }
            bases[count] = Base(end: end, suffix: suffix)
            count += 1
        }
        add(word.count)
        var end = word.count
        if kinds.contains(.ending) {
            for endings in [particles, possessives] {
                guard let ending = endings.first(where: { $0.ends(word, end) && end - $0.count >= 3 }) else { continue }
                end -= ending.count
                add(end)
            }
        }
        for suffix in suffixes where kinds.contains(suffix.kind) && suffix.letters.ends(word, end) {
            add(end - suffix.letters.count, suffix.suffix)
            // dimasukan: of the two k of dimasukkan one is often left out.
            if suffix.suffix == .kan { add(end - suffix.letters.count + 1, .kan) }
        }
        return count
    }

    private static let prefixFirst: [Letters] = ["be", "me", "di", "pe", "te"]

    /// Where the prefix comes off first: be-…-lah, be-…-an, me-…-i, di-…-i, pe-…-i, te-…-i.
    private static func isPrefixFirst(_ word: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        let end = word.count
        if prefixFirst[0].begins(word, 0, end) { return particles[0].ends(word, end) || suffixes[1].letters.ends(word, end) }
        return word[end - 1] == UInt8(ascii: "i") && prefixFirst[1...].contains { $0.begins(word, 0, end) }
    }

    /// The stem under one to three prefixes. All that one prefix less may be is looked up before more comes off.
    private static func withoutPrefix<Found>(
        _ word: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ base: Base, _ outer: Prefix.Family?, _ depth: Int, _ kinds: Kinds,
        _ known: (UnsafeBufferPointer<UInt8>) -> Found?
    ) -> Found? {
        for goesOn in [false, true] where !goesOn || depth < 3 {
            for prefix in Prefix.all(word[start]) where kinds.contains(prefix.kind) && prefix.opens(word, start, base.end) {
                guard outer.map({ prefix.family.isAllowed(after: $0) }) ?? isAllowed(base.suffix, with: prefix.family) else { continue }
                let rest = start + prefix.letters.count
                for restored in [prefix.first, prefix.second, prefix.third] {
                    guard let restored, base.end - rest + restored.count >= prefix.least else { continue }
                    let from = rest - restored.count
                    let kept = restored.put(into: word, from)
                    let found =
                        goesOn
                        ? withoutPrefix(word, from, base, prefix.family, depth + 1, kinds, known)
                        : known(UnsafeBufferPointer(rebasing: word[from..<base.end]))
                    _ = kept.put(into: word, from)
                    if let found { return found }
                }
            }
        }
        return nil
    }

    /// rerata, lelembut, kinerja: two letters behind the first, before a vowel.
    private static func withoutInfix<Found>(_ word: UnsafeMutableBufferPointer<UInt8>, _ known: (UnsafeBufferPointer<UInt8>) -> Found?) -> Found? {
        guard word.count >= 6, !Folding.isVowel(word[0]), Folding.isVowel(word[3]),
            infixes.contains(where: { $0.begins(word, 1, word.count) })
        else { return nil }
        let kept = Letters(word, 2, 1)
        _ = Letters(word, 0, 1).put(into: word, 2)
        defer { _ = kept.put(into: word, 2) }
        return known(UnsafeBufferPointer(rebasing: word[2...]))
    }
}
