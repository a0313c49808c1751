extension SlotScan {
    /// The address of a clause, from its first word (jl, perum, kos, …) to its last, commas included. Colours, sizes and
    /// counts inside it are none: Jl. Merah Delima No. 5.
    ///
    /// A lone "kos" or "jalan" is no address: something must number it, place it or name it, and nothing may ask.
    mutating func findAddress() {
        guard marks.isDisjoint(with: [.asks, .beforeQuestion]), let opening = range.first(where: opensAddress) else { return }
        let end = addressEnd(opening)
        guard isAddress(opening, end) else { return }
        var start = opening
        while start > range.lowerBound, !isCutOff(start), !isSpoken(start - 1),
            has(start - 1, [.street, .placePart]) || (isNumber(start - 1) && has(start - 2, .placePart))
        {
            start -= 1
        }
        // "Krajan RT 02 RW 05": the name of a hamlet goes before its numbers.
        if start == opening, !has(opening, .street) {
            while start > range.lowerBound, opening - start < 3, !isCutOff(start), !isSpoken(start - 1), reading.words[start - 1].formCount == 0 {
                start -= 1
            }
        }
        let words = start..<end
        add(.address, .text(reading.text(of: words)), words)
        found.removeAll { [.product, .colour, .size].contains($0.type) && $0.words.overlaps(words) }
        spoken.append(words)
    }

    private func isNumber(_ word: Int) -> Bool { range.contains(word) && reading.words[word].marks.contains(.digits) }

    private func opensAddress(_ word: Int) -> Bool {
        guard continues(word + 1) || (range.contains(word + 1) && !reading.words[word + 1].marks.contains(.afterStop)) else { return false }
        if isSpoken(word) || isSpoken(word + 1) { return false }
        let next = reading.words[word + 1].marks
        if has(word, .street) {
            return isNumber(word + 1) || next.isDisjoint(with: [.filler, .connective, .conjunction, .predicate, .asks, .negation])
        }
        return ["rt", "rw", "blok", "dusun", "desa"].contains(text(word)) && isNumber(word + 1)
    }

    /// The word after the address: what follows a comma and is no part of it, a phone, a name, a thing to buy.
    private func addressEnd(_ opening: Int) -> Int {
        var end = opening + 1
        while end < range.upperBound, !endsAddress(end, opening) { end += 1 }
        while end > opening + 1, isFiller(end - 1), !has(end - 2, .placePart) { end -= 1 }
        return end
    }

    private func endsAddress(_ word: Int, _ opening: Int) -> Bool {
        if isSpoken(word) || has(word, .nameBefore) || has(word, .phoneLabel) { return true }
        if has(word, .placePart), has(word + 1, .phoneLabel) { return true }  // no hp
        if has(word, .selfBefore), isCutOff(word) || text(word) == "an" { return true }  // an. Dewi
        let marks = reading.words[word].marks
        if !marks.isDisjoint(with: [.connective, .thanks]) { return true }
        if word > opening + 1, found.contains(where: { $0.type == .product && $0.words.lowerBound == word }) { return true }
        guard isCutOff(word) else { return false }
        if !marks.isDisjoint(with: [.predicate, .greets, .conjunction]) { return true }
        return found.contains { [.courier, .payment, .product].contains($0.type) && $0.words.lowerBound == word }
    }

    private func isAddress(_ opening: Int, _ end: Int) -> Bool {
        let words = opening..<end
        if words.contains(where: { isNumber($0) || has($0, .placePart) && $0 > opening }) { return true }
        if words.count(where: { has($0, .street) }) > 1 { return true }
        if found.contains(where: { $0.type == .city && words.contains($0.words.lowerBound) }) { return true }
        let opensClause = (range.lowerBound..<opening).allSatisfy {
            isFiller($0) || text($0).hasPrefix("alamat") || ["almt", "di"].contains(text($0))
        }
        return opensClause && words.count > 1 && reading.words[opening + 1].formCount == 0
    }
}
