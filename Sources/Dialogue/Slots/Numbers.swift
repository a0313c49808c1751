extension SlotScan {
    /// Quantities, money and bare numbers, from left to right.
    mutating func findNumbers() {
        let aside: [SlotType] = [.phone, .badPhone, .address, .date, .time, .name]
        let names = found.filter { $0.type == .product || $0.words.count > 1 && !aside.contains($0.type) }.map(\.words)
        var at = range.lowerBound
        while at < range.upperBound {
            // Digits of a phone, an address or a day, and those inside a name (TWS Bass X1, level 3), count nothing.
            if let name = (spoken + names).first(where: { $0.contains(at) }) {
                at = name.upperBound
                continue
            }
            let amount = amount(at: at)
            var end = at + 1
            if let money = rupiah(at, amount) {
                add(.rupiah, .int(money.value), at..<money.end)
                end = money.end
            }
            if let count = quantity(at, amount) {
                add(.quantity, count.value, at..<count.end)
                end = max(end, count.end)
            }
            // 158cm and 56kg count nothing, and are numbers still.
            if let digits = amount?.digits, digits.isPlain || (digits.suffix != nil && end == at + 1),
                !digits.startsWithZero, !has(at, .currency)
            {
                add(.number, Self.number(digits.value), at..<at + 1)
            }
            at = end
        }
    }

    /// Rupiah: what has a currency, a scale (150rb, dua juta), dots (75.000), or a name of its own
    /// (gocap); bare digits only if they look like a price (75000, but not 10234).
    private func rupiah(_ start: Int, _ amount: Amount?) -> (value: Int, end: Int)? {
        if has(start, .money) { return (Int(role(start).value), start + 1) }
        guard let amount, amount.value >= 1, amount.value < 1e12, amount.digits?.startsWithZero != true else { return nil }
        if has(amount.end, [.measure, .dozen, .notQuantityAfter]), !amount.hasCurrency { return nil }
        let isNamed = has(amount.end, .currency) && !isCutOff(amount.end)
        let digits = amount.digits
        let looksLikePrice =
            amount.value >= 1000 && Int(amount.value) % 500 == 0
            && digits?.isPlain == true && !has(start - 1, .notQuantityBefore)
        guard amount.hasCurrency || amount.hasScale || isNamed || digits?.isGrouped == true || looksLikePrice,
            digits?.suffix == nil, digits?.isTimes != true
        else { return nil }
        return (Int(amount.value + 0.5), amount.end + (isNamed ? 1 : 0))
    }

    /// How many: digits (2, x2, 3pcs) and words (dua, selusin, setengah lusin, sebiji), with the
    /// measure after them; no levels, hours, sizes or ages.
    private func quantity(_ start: Int, _ amount: Amount?) -> (value: Value, end: Int)? {
        if has(start, .wholeQuantity) { return (Self.number(role(start).value), start + 1) }
        if has(start, .one), has(start + 1, .measure) { return (.int(1), start + 2) }
        guard let amount, !amount.hasCurrency else { return nil }
        let digits = amount.digits
        if let digits {
            guard !digits.isGrouped, !digits.startsWithZero || digits.isDecimal else { return nil }
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
