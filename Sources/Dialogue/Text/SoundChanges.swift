/// How words sound in the street, and vowels that are left out.
extension Normaliser {
    /// ilang, dapet, jatoh, sampe: the known word that sounds so.
    func sounds(_ word: ArraySlice<UInt8>) -> String? {
        guard word.count >= 4 else { return nil }
        for variant in SoundChange.variants(of: Array(word)) {
            let spelled = String(decoding: variant, as: UTF8.self)
            if known.find(variant) >= 0 { return spelled }
        }
        return nil
    }

    /// hrus, dlam, brngkt: the likeliest known word of which these are the letters.
    ///
    /// Where the letters can be said they may be a word that nobody here knows; then only an everyday word is taken.
    func withVowels(_ word: ArraySlice<UInt8>) -> String? {
        let vowels = word.filter(Folding.isVowel).count
        guard word.count >= (vowels == 0 ? 3 : 4), vowels * 2 < word.count, let candidates = skeletons[VowelDropping.skeleton(of: word)] else {
            return nil
        }
        let isClear = word.count > 3 && (vowels == 0 || Speakable.isUnspeakable(word))
        return candidates.first { (isClear || pack.formal.frequent.contains($0)) && VowelDropping.isLeft(of: Array($0.utf8), word) }
    }
}

/// What one sound more or less makes of a word.
enum SoundChange {
    /// Likeliest first.
    static func variants(of word: [UInt8]) -> [[UInt8]] {
        guard let first = word.first, let last = word.last else { return [] }
        var variants: [[UInt8]] = []
        let e = UInt8(ascii: "e"), a = UInt8(ascii: "a"), o = UInt8(ascii: "o"), u = UInt8(ascii: "u"), h = UInt8(ascii: "h")
        if Folding.isVowel(first) { variants.append([h] + word) }
        let lastVowel = word.indices.dropLast().last { Folding.isVowel(word[$0]) }
        if last == e { variants.append(word.dropLast() + Array("ai".utf8)) }
        if last == o { variants.append(word.dropLast() + Array("au".utf8)) }
        if let at = lastVowel, !Folding.isVowel(last) {
            for (said, meant) in [(e, a), (o, u), (u, o), (e, UInt8(ascii: "i"))] where word[at] == said {
                var other = word
                other[at] = meant
                variants.append(other)
                if Folding.isVowel(first) { variants.append([h] + other) }
            }
        }
        if last == h || last == UInt8(ascii: "k"), Folding.isVowel(word[word.count - 2]) { variants.append(word.dropLast()) }
        if Folding.isVowel(last) { variants.append(word + [h]) }
        if last == e { variants.append(word.dropLast() + [a]) }
        for (said, meant) in pairs {
            let said = Array(said.utf8)
            guard let at = word.indices.first(where: { word[$0...].starts(with: said) }) else { continue }
            variants.append(word[..<at] + Array(meant.utf8) + word[(at + said.count)...])
        }
        return variants
    }

    /// Old spellings, foreign ones, and those that are fun.
    private static let pairs = [
        ("oe", "u"), ("dj", "j"), ("tj", "c"), ("kw", "ku"), ("sy", "s"), ("x", "ks"), ("z", "s"), ("f", "p"), ("v", "p"), ("q", "k"), ("th", "t"),
        ("dh", "d"),
        ("ij", "iz"), ("oo", "u"), ("ee", "i"),
    ]
}

/// Words without their vowels.
enum VowelDropping {
    /// The consonants, and a vowel that opens the word.
    static func skeleton(of word: ArraySlice<UInt8>) -> [UInt8] {
        word.prefix(1) + word.dropFirst().filter { !Folding.isVowel($0) }
    }

    /// Whether `left`, which has the same skeleton, is `word` with some vowels gone.
    static func isLeft(of word: [UInt8], _ left: ArraySlice<UInt8>) -> Bool {
        guard word.count > left.count else { return false }
        var at = left.startIndex
        for letter in word where at < left.endIndex && left[at] == letter { at += 1 }
        return at == left.endIndex
    }
}
