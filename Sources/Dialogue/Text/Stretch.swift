/// Stretched letters: kaaak, yaa, makasiiih.
enum Stretch {
    /// `word` with each run of three or more equal letters cut to one; nil if there is none.
    static func collapsed(_ word: [UInt8]) -> [UInt8]? { cut(word, runsFrom: 3, to: 1) }

    /// What a stretched word may have been, likeliest first. A double letter counts as stretched
    /// too, so "maaf" and "saat" have to be known words to stay what they are.
    static func variants(of word: [UInt8]) -> [[UInt8]] {
        guard zip(word, word.dropFirst()).contains(where: { $0 == $1 }) else { return [] }
        return [cut(word, runsFrom: 3, to: 1), cut(word, runsFrom: 3, to: 2), cut(word, runsFrom: 2, to: 1)].compactMap(\.self)
    }

    private static func cut(_ word: [UInt8], runsFrom least: Int, to length: Int) -> [UInt8]? {
        var result: [UInt8] = []
        var changed = false
        var start = 0
        while start < word.count {
            var end = start + 1
            while end < word.count, word[end] == word[start] { end += 1 }
            let run = end - start
            let kept = run >= least && Folding.isLetter(word[start]) ? length : run
            changed = changed || kept != run
            for _ in 0..<kept { result.append(word[start]) }
            start = end
        }
        return changed ? result : nil
    }
}

/// Doubled words: baju2, baju-baju, warna-warni.
enum Doubling {
    /// The word that is doubled; nil if none is.
    static func half(of word: [UInt8]) -> ArraySlice<UInt8>? {
        if word.last == UInt8(ascii: "2") {
            let half = word.dropLast(word.dropLast().last == UInt8(ascii: "-") ? 2 : 1)
            return half.count >= 4 && half.allSatisfy(Folding.isLetter) ? half : nil
        }
        guard let hyphen = word.firstIndex(of: UInt8(ascii: "-")) else { return nil }
        let first = word[..<hyphen], second = word[(hyphen + 1)...]
        guard first.count >= 3, first.allSatisfy(Folding.isLetter) else { return nil }
        if second.starts(with: first) || (second.count == first.count && first.prefix(3) == second.prefix(3)) {
            return first
        }
        return nil
    }
}
