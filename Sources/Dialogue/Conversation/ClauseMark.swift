extension ClauseMark {
    /// The mark of a clause; a look at what its words hold between them, and at the words only where that has something.
    init?(_ scan: SlotScan, isQuestion: Bool) {
        if scan.marks.contains(.condition) {
            self = .condition
            return
        }
        guard !scan.kinds.isDisjoint(with: [.correction, .become, .deny, .only]) else { return nil }
        let words = scan.range
        let holdsValues = !scan.found.isEmpty
        let changes = words.contains { word in
            if scan.has(word, .correction) { return !isQuestion || holdsValues }
            // "ga jadi" gives up, "jadi totalnya berapa" asks, "mau jadi reseller" is another matter.
            if scan.has(word, .become) { return holdsValues && !isQuestion && !scan.has(word - 1, .deny) }
            // "B aja deh"
            if scan.has(word, .only) { return scan.has(word + 1, .yielding) }
            return false
        }
        // "bukan navy tapi sage"
        let swaps = holdsValues && scan.kinds.contains(.deny) && scan.marks.contains(.connective)
        guard changes || !isQuestion && (swaps || Self.selects(scan)) else { return nil }
        self = .change
    }

    /// "yang navy aja"
    private static func selects(_ scan: SlotScan) -> Bool {
        guard scan.kinds.contains(.only), let first = scan.content.first, scan.has(first, .choiceBefore),
            scan.isYang(first)
        else { return false }
        return scan.range.contains { $0 > first && scan.has($0, .only) }
    }
}
