extension SlotScan {
    /// Quantities, money, percentages and bare numbers, from left to right.
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
            if let prices = priceRange(at) {
                for price in prices { add(.rupiah, .int(price), at..<at + 1) }
                at += 1
                continue
            }
            let amount = amount(at: at)
            var end = at + 1
            if let percent = percent(amount) {
                add(.percent, Self.number(percent.value), at..<percent.end)
                end = percent.end
            } else if let money = rupiah(at, amount) {
                add(.rupiah, .int(money.value), at..<money.end)
                end = money.end
            } else if let count = quantity(at, amount) {
                addUnit(at..<count.end)
                end = count.end
                add(.quantity, count.value, at..<count.end)
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
}
