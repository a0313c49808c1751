extension SlotScan {
    /// Rupiah: what has a currency, a scale (150rb, dua juta), dots (75.000), or a name of its own
    /// (gocap); bare digits only if they look like a price (75000, but not 10234) or are offered as one (tawar 50).
    func rupiah(_ start: Int, _ amount: Amount?) -> (value: Int, end: Int)? {
        if has(start, .money) {
            // "cepek ribu" is a hundred thousand, which "cepek" is by itself.
            let scale = continues(start + 1) && has(start + 1, .scale) ? start + 1 : start
            return (Int(role(start).value), scale + 1)
        }
        guard let amount, amount.value >= 1, amount.value < 1e12, amount.digits?.startsWithZero != true else { return nil }
        if has(amount.end, [.measure, .dozen, .notQuantityAfter]), !amount.hasCurrency, !isPerUnit(amount.end) { return nil }
        let isNamed = has(amount.end, .currency) && !isCutOff(amount.end)
        let digits = amount.digits
        guard digits?.suffix == nil, digits?.isTimes != true else { return nil }
        let looksLikePrice =
            amount.value >= 1000 && Int(amount.value) % 500 == 0
            && digits?.isPlain == true && !has(start - 1, .notQuantityBefore)
        if amount.hasCurrency || amount.hasScale || isNamed || digits?.isGrouped == true || looksLikePrice {
            return (Int(amount.value + 0.5), amount.end + (isNamed ? 1 : 0))
        }
        return isOffered(start, amount) ? (Int(amount.value * 1000 + 0.5), amount.end) : nil
    }

    /// "150rb/pcs", "75 ribu per lusin": what stands behind the price is what it is for.
    private func isPerUnit(_ end: Int) -> Bool { gap(before: end).contains(UInt8(ascii: "/")) }

    /// A bare number that is a price in thousands: "tawar 50", "100 dapat ga", "2 pcs 180 ya", "yang 50an".
    private func isOffered(_ start: Int, _ amount: Amount) -> Bool {
        let isNumber = amount.digits.map { $0.isPlain && !$0.isPart && !$0.startsWithZero } ?? true
        guard isNumber, !amount.hasScale, (10..<1000).contains(amount.value), !has(start - 1, [.notQuantityBefore, .orders]),
            !has(start - 1, [.orderBefore, .codeBefore, .accountBefore])
        else { return false }
        if amount.digits?.isAbout == true { return true }
        guard Self.isWhole(amount.value), Int(amount.value) % 5 == 0 || amount.value >= 100, kinds.isDisjoint(with: [.heightBefore, .weightBefore]),
            !has(amount.end, [.measure, .dozen, .notQuantityAfter])
        else { return false }
        if traits.contains(.bargains) || ["harga", "harganya", "hrg", "hrga", "seharga"].contains(text(start - 1)) { return true }
        if amount.value >= 50, found.contains(where: { $0.type == .unit && $0.words.upperBound <= start }) { return true }
        guard amount.value >= 50, !kinds.contains(.orders), continues(amount.end), has(amount.end, .bargainsAfter) else { return false }
        return !isTaken(start - 1, by: .product)
    }

    /// "100-200rb", "75rb-100rb"; without a scale where somebody bargains or has a budget.
    func priceRange(_ word: Int) -> [Int]? {
        guard range.contains(word), reading.words[word].marks.contains(.digits) else { return nil }
        let sides = Folding.folded(written(word)).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard sides.count == 2, let first = DigitWord(Array(sides[0]), suffixes: finder.suffixes),
            let second = DigitWord(Array(sides[1]), suffixes: finder.suffixes), first.suffix == nil, second.suffix == nil,
            !first.isTimes, !second.isTimes, !first.startsWithZero, !second.startsWithZero
        else { return nil }
        var scale = second.scale
        if scale == 0, has(word + 1, .scale), continues(word + 1) { scale = role(word + 1).value }
        let isPlain = scale == 0 && first.scale == 0 && !first.isGrouped && !second.isGrouped && !second.hasCurrency && !first.hasCurrency
        if isPlain {
            guard traits.contains(.bargains), first.value >= 10, second.value < 1000 else { return nil }
            scale = 1000
        }
        let high = second.scale > 0 || scale == 0 ? second.value : second.value * scale
        let low = first.scale > 0 || first.isGrouped || scale == 0 ? first.value : first.value * scale
        guard low >= 100, low < high, high < 1e12 else { return nil }
        return [Int(low), Int(high)]
    }
}
