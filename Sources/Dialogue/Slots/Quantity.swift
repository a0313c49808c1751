extension SlotScan {
    /// How many: digits (2, x2, 3pcs) and words (dua, selusin, setengah lusin, sebiji), with the
    /// measure after them; no levels, hours, sizes or ages.
    func quantity(_ start: Int, _ amount: Amount?) -> (value: Value, end: Int)? {
        if has(start, .wholeQuantity) { return (Self.number(role(start).value), start + 1) }
        if has(start, .one), has(start + 1, .measure) { return (.int(1), start + 2) }
        guard let amount, !amount.hasCurrency else { return nil }
        let digits = amount.digits
        if let digits {
            guard !digits.isGrouped, !digits.isAbout, !digits.startsWithZero || digits.isDecimal else { return nil }
            if let suffix = digits.suffix {
                if suffix.kinds.contains(.dozen) { return (Self.number(digits.value * suffix.value), start + 1) }
                return suffix.kinds.contains(.measure) && !isBodyWeight(start, digits.value)
                    ? (Self.number(digits.value), start + 1) : nil
            }
            if digits.isTimes { return (Self.number(digits.value), start + 1) }
            guard digits.digitCount <= 4 else { return nil }
        }
        if !isCutOffOrOutside(amount.end) {
            if has(amount.end, .dozen) { return (Self.number(amount.value * role(amount.end).value), amount.end + 1) }
            if has(amount.end, .measure) {
                return isBodyWeight(amount.end, amount.value) ? nil : (Self.number(amount.value), amount.end + 1)
            }
            if has(amount.end, [.notQuantityAfter, .currency]) { return nil }
        }
        guard !amount.hasScale, amount.value >= 1, Self.isWhole(amount.value) else { return nil }
        return has(start - 1, .notQuantityBefore) ? nil : (Self.number(amount.value), amount.end)
    }

    private func isCutOffOrOutside(_ word: Int) -> Bool { !range.contains(word) || isCutOff(word) }

    /// "158 cm 56kg": nobody orders so many kilos, and people weigh them.
    private func isBodyWeight(_ word: Int, _ value: Double) -> Bool {
        let text = Folding.folded(written(word))
        return value > 25 && (text.suffix(2).elementsEqual("kg".utf8) || text.elementsEqual("kilo".utf8))
    }
}
