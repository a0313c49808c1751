extension SlotScan {
    /// Takes back cities, couriers and payments that are something else here: inside a product's name or a street's
    /// ("Jl. Solo"), a common word that nothing speaks for ("batu", "dana"), "transfer" beside its bank.
    mutating func settleNames() {
        guard found.contains(where: { SlotType.open.contains($0.type) }) else { return }
        let products = found.filter { $0.type == .product }.map(\.words)
        let hasBank = found.contains { $0.type == .payment && Self.isBank($0.value) }
        found = found.filter { slot in
            guard SlotType.open.contains(slot.type) else { return true }
            if products.contains(where: { $0.overlaps(slot.words) && $0.count >= slot.words.count }) { return false }
            if !isSpelledLike(slot) { return false }
            if slot.type == .payment, hasBank, slot.value == .text("transfer") { return false }
            if slot.type == .city, isStreetName(slot.words) { return false }
            return !isDoubtful(slot)
        }
        settleDistricts()
    }

    /// "Ngaglik, Sleman" is Sleman: what is sent there goes by the city.
    private mutating func settleDistricts() {
        guard found.contains(where: { $0.type == .city && !finder.districts.contains($0.value) }) else { return }
        found.removeAll { $0.type == .city && finder.districts.contains($0.value) }
    }

    /// Whether a word begins as the name does, or with "di" or "ke" written on to it: "mati" and "niki" reach Pati and TIKI
    /// only by having a verb's prefix taken off.
    private func isSpelledLike(_ slot: Slot) -> Bool {
        guard slot.words.count == 1, let initials = finder.initials[slot.value] else { return true }
        let word = text(slot.words.lowerBound)
        if let first = word.utf8.first, initials.contains(first) { return true }
        guard word.hasPrefix("di") || word.hasPrefix("ke"), let first = word.utf8.dropFirst(2).first else { return false }
        return initials.contains(first)
    }

    private static let banks = Set(LanguagePack.words(IndonesianTrade.banks).map(Value.text))
    private static func isBank(_ value: Value) -> Bool { banks.contains(value) }

    /// "jl solo", "jl raya bogor", "kel sidorejo".
    private func isStreetName(_ words: Range<Int>) -> Bool {
        let before = words.lowerBound - 1
        return has(before, .street) || ["kel", "kelurahan"].contains(text(before)) || (text(before) == "raya" && has(before - 1, .street))
    }

    private func isDoubtful(_ slot: Slot) -> Bool {
        guard slot.words.count == 1, isCommonWord(slot.words.lowerBound) else { return false }
        let before = slot.words.lowerBound - 1
        // "ovo, dana ada?", "jne atau pos": beside one of its kind.
        if slot.type != .city, found.contains(where: { $0.type == slot.type && $0.value != slot.value }) { return false }
        let leads: SlotWord.Kinds = slot.type == .city ? .placeBefore : .meansBefore
        if slot.type == .payment, has(before, .accountBefore) { return false }
        // "ongkir lampung", "cod daerah kudus"
        if slot.type == .city, has(before, [.sends, .placeNameBefore]) { return false }
        return !has(before, leads) && content.count > 1
    }

    /// "dana" and "dananya"; "keburu", which is no "ke Buru".
    private func isCommonWord(_ word: Int) -> Bool {
        let text = text(word)
        if finder.doubtful.contains(text) { return true }
        if text.hasSuffix("nya") { return finder.doubtful.contains(String(text.dropLast(3))) }
        return (text.hasPrefix("ke") || text.hasPrefix("di")) && finder.doubtful.contains(String(text.dropFirst(2)))
    }
}
