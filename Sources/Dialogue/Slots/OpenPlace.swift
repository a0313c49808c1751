extension SlotScan {
    /// A place that no list has, where something is sent or paid: "ongkir ke Kampung Durian berapa", "cod daerah Ngemplak bisa?".
    /// Only where no catalog and no list of the shop's says more; the value is the words.
    mutating func findOpenPlaces() {
        guard !found.contains(where: { $0.type == .city || $0.type == .address }),
            !traits.isDisjoint(with: [.sends, .placeNameBefore]) || isAboutSending
        else { return }
        for at in range {
            let isTo =
                reading.words[at].marks.isDisjoint(with: .filler) && ["ke", "nang", "ka", "neng", "di"].contains(text(at))
                && (traits.contains(.sends) || isAboutSending)
            guard isTo || has(at, .placeNameBefore) else { continue }
            if text(at) == "di", !traits.contains(.placeNameBefore) { continue }
            var end = at + 1
            while end < range.upperBound, end - at <= 3, continues(end), isPlacePart(end) { end += 1 }
            guard end > at + 1 else { continue }
            add(.city, .text((at + 1..<end).map(text).joined(separator: " ")), at + 1..<end)
            return
        }
    }

    /// "biaya pengiriman ke …", which has no trait of its own; see `IndonesianTraitWords`.
    private var isAboutSending: Bool { range.contains { text($0).hasPrefix("pengirim") } }

    private func isPlacePart(_ word: Int) -> Bool {
        let entry = reading.words[word]
        guard entry.formCount == 0, !entry.marks.contains(.digits), !entry.marks.contains(.filler), !has(word, .notPlace), !isSpoken(word) else {
            return false
        }
        return (3...20).contains(entry.end - entry.start) && !found.contains { $0.words.contains(word) && $0.type != .choice }
    }
}
