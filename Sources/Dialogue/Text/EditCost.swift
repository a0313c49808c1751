/// What a slip of the finger costs, in tenths of an edit: the likelier, the less.
///
/// Swapped letters cost less than a wrong one, a key beside the right one less than one far off, a dropped vowel less
/// than a dropped consonant. A slip at the first letter costs more, for there it is rare and words differ most.
enum EditCost {
    static let swap = 5
    /// One letter of a double is missing or too much.
    static let doubled = 4
    static let missedVowel = 6, missed = 8
    static let extra = 9
    /// The key beside the right one.
    static let neighbour = 7
    /// Another letter for the same sound: vowels among themselves, f and p, z and s.
    static let sound = 9
    static let other = 10
    static let atFirstLetter = 5, swapAtFirstLetter = 3, extraFirstLetter = 8

    /// The cheapest way from what is written to what is meant with at most `edits` edits; nil if there is none.
    ///
    /// Both are folded letters. Equal letters are passed without a choice, so it takes at most 4^`edits` walks
    /// over the words; on the way there is no cheaper alignment that matters for two edits at most.
    static func between(_ written: ArraySlice<UInt8>, _ meant: ArraySlice<UInt8>, edits: Int) -> Int? {
        written.withUnsafeBufferPointer { written in
            meant.withUnsafeBufferPointer { meant in
                let cost = walk(written, 0, meant, 0, edits)
                return cost < tooMuch ? cost : nil
            }
        }
    }

    private static let tooMuch = 1_000

    private static func walk(
        _ written: UnsafeBufferPointer<UInt8>, _ from: Int, _ meant: UnsafeBufferPointer<UInt8>, _ to: Int, _ edits: Int
    ) -> Int {
        var from = from, to = to
        while from < written.count, to < meant.count, written[from] == meant[to] {
            from += 1
            to += 1
        }
        let rest = written.count - from, wanted = meant.count - to
        if rest == 0, wanted == 0 { return 0 }
        guard edits > 0, abs(rest - wanted) <= edits else { return tooMuch }
        let isFirst = from == 0 || to == 0
        var best = tooMuch
        if rest > 0, wanted > 0 {
            let cost = substitution(written[from], meant[to]) + (isFirst ? atFirstLetter : 0)
            best = min(best, cost + walk(written, from + 1, meant, to + 1, edits - 1))
        }
        if rest > 1, wanted > 1, written[from] == meant[to + 1], written[from + 1] == meant[to] {
            let cost = swap + (isFirst ? swapAtFirstLetter : 0)
            best = min(best, cost + walk(written, from + 2, meant, to + 2, edits - 1))
        }
        if wanted > 0 {
            let isDouble = to > 0 && meant[to] == meant[to - 1]
            let cost = isDouble ? doubled : (Folding.isVowel(meant[to]) ? missedVowel : missed) + (isFirst ? atFirstLetter : 0)
            best = min(best, cost + walk(written, from, meant, to + 1, edits - 1))
        }
        if rest > 0 {
            let isDouble = from > 0 && written[from] == written[from - 1]
            let cost = isDouble ? doubled : extra + (isFirst ? extraFirstLetter : 0)
            best = min(best, cost + walk(written, from + 1, meant, to, edits - 1))
        }
        return best
    }

    private static func substitution(_ written: UInt8, _ meant: UInt8) -> Int {
        if has(written, meant, in: keys) { return neighbour }
        return has(written, meant, in: sounds) ? sound : other
    }

    private static func has(_ one: UInt8, _ other: UInt8, in table: [UInt32]) -> Bool {
        let row = Int(one) - 0x61, bit = Int(other) - 0x61
        return table.indices.contains(row) && table.indices.contains(bit) && table[row] >> UInt32(bit) & 1 != 0
    }

    /// By letter, the keys around it on QWERTY.
    private static let keys = masks(
        """
        q:wa w:qeas e:wrsd r:etdf t:ryfg y:tugh u:yihj i:uojk o:ipkl p:ol a:qwsz s:awedxz d:serfcx f:drtgvc
        g:ftyhbv h:gyujnb j:huikmn k:jiolm l:kop z:asx x:zsdc c:xdfv v:cfgb b:vghn n:bhjm m:njk
        """)

    private static let sounds = masks(
        """
        a:eiou e:aiou i:aeouy o:aeiu u:aeiow y:i w:u f:pv p:fvb v:fp b:p d:t t:d g:k k:gqc q:k c:k z:sj s:zx x:s j:z
        """)

    private static func masks(_ rows: String) -> [UInt32] {
        var masks = [UInt32](repeating: 0, count: 26)
        for row in rows.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
            guard let letter = row.first else { continue }
            for other in row.dropFirst(2) { masks[Int(letter) - 0x61] |= 1 << UInt32(other - 0x61) }
        }
        return masks
    }
}
