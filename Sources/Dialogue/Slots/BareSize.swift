extension SlotScan {
    /// A bare number that is a size of shoes or trousers: "yang 41 ada?", "sepatu hitam 39", "ready 42?". Only where no catalog
    /// says what sizes there are, and nothing counts beside it.
    mutating func findBareSizes() {
        for at in range where !isSpoken(at) && !isTaken(at, by: .size) && !isTaken(at, by: .rupiah) {
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
        return continues(at + 1) && has(at + 1, [.goodsAfter])
    }
}
