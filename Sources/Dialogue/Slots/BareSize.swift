extension SlotScan {
    /// A bare number that is a size of shoes or trousers: "yang 41 ada?", "sepatu hitam 39", "ready 42?". Only where no catalog
    /// says what sizes there are, and nothing counts beside it.
    mutating func findBareSizes() {
        // From the last: "37 sama 38 ada?" are two sizes.
        for at in range.reversed() where !isSpoken(at) && !isTaken(at, by: .size) && !isTaken(at, by: .rupiah) {
            guard let digits = digitWord(at), digits.isPlain, !digits.isDecimal, !digits.startsWithZero, (26...46).contains(digits.value),
                isBesideThing(at), !has(at - 1, [.orders, .plus, .notQuantityBefore]), !has(at + 1, [.measure, .dozen, .notQuantityAfter, .scale])
            else { continue }
            add(.size, .text(String(decoding: written(at), as: UTF8.self)), at..<at + 1)
            found.removeAll { $0.type == .quantity && $0.words == at..<at + 1 }
        }
    }

    private func isBesideThing(_ at: Int) -> Bool {
        if has(at - 1, .sizeNear), continues(at) { return true }
        if found.contains(where: { [.product, .colour, .size].contains($0.type) && $0.words.upperBound == at }) { return true }
        var after = at + 1
        if range.contains(after), isCutOff(after) || reading.words[after].marks.contains(.conjunction) {
            let next = isCutOff(after) ? after : after + 1
            if isTaken(next, by: .size) { return true }
        }
        // "38 nya udah ready"
        while continues(after), after < at + 3, isFiller(after) || ["udah", "udh", "sudah", "sdh", "lagi", "nya"].contains(text(after)) { after += 1 }
        return continues(after) && has(after, .goodsAfter)
    }
}
