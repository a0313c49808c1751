/// A number over one or several words: dua ratus ribu, 1jt 200rb, satu setengah juta.
struct Amount {
    var value: Double
    /// The word after its last.
    var end: Int
    /// ribu, juta, rb, jt, k.
    var hasScale = false
    var hasCurrency = false
    /// Its first word, if that holds digits.
    var digits: DigitWord?
}

extension SlotScan {
    func digitWord(_ word: Int) -> DigitWord? {
        guard range.contains(word), reading.words[word].marks.contains(.digits) else { return nil }
        return DigitWord(Folding.folded(written(word)), suffixes: finder.suffixes)
    }

    /// The longest number that starts at `start`.
    func amount(at start: Int) -> Amount? {
        var at = start
        var amount = Amount(value: 0, end: start)
        if has(at, .currency), range.contains(at + 1) {
            amount.hasCurrency = true
            at += 1
        }
        amount.digits = digitWord(at)
        var smallest = Double.infinity
        var startsWithDigits = false
        while let group = group(at), group.scale < smallest {
            if smallest < .infinity, group.value < 1 { break }  // "sejuta setengah", below
            let isFirst = smallest == .infinity
            if let thousands = thousands(after: smallest, group) {
                amount.value += thousands
                at = group.end
                break
            }
            // "150rb 2", "200 ribu dua" are a price and a count: digits go on only with a scale.
            if !isFirst, group.isDigits || startsWithDigits, group.scale == 1 { break }
            if isFirst { startsWithDigits = group.isDigits }
            amount.value += group.value
            at = group.end
            smallest = group.scale
            if group.scale > 1 { amount.hasScale = true }
            if group.scale == 1 || (range.contains(at) && isCutOff(at)) { break }
        }
        guard smallest < .infinity else { return nil }
        // "sejuta setengah"
        if smallest == 1e6, continues(at), has(at, .fraction), role(at).value == 0.5, !has(at + 1, [.dozen, .measure]) {
            amount.value += 500_000
            at += 1
        }
        amount.end = at
        if let digits = amount.digits, digits.hasCurrency { amount.hasCurrency = true }
        return amount
    }

    /// "dua juta lima ratus", "2jt 500": hundreds right after millions are hundreds of thousands.
    private func thousands(after scale: Double, _ group: (value: Double, scale: Double, end: Int, isDigits: Bool)) -> Double? {
        guard scale == 1e6, group.scale == 1, (100..<1000).contains(group.value), Self.isWhole(group.value), Int(group.value) % 50 == 0,
            !has(group.end, [.measure, .dozen, .notQuantityAfter])
        else { return nil }
        return group.value * 1000
    }

    /// A number below a thousand with the scale after it: "dua ratus" "ribu".
    private func group(_ start: Int) -> (value: Double, scale: Double, end: Int, isDigits: Bool)? {
        guard range.contains(start) else { return nil }
        if let digits = digitWord(start) {
            if digits.suffix != nil || digits.isTimes { return (digits.value, 1, start + 1, true) }
            if digits.scale > 1 { return (digits.value, digits.scale, start + 1, true) }
        } else if has(start, .wholeScale) {
            return (role(start).value, role(start).value, start + 1, false)
        }
        guard let (value, end, isDigits) = small(start) else { return nil }
        if has(end, .scale), !isCutOff(end) { return (value * role(end).value, role(end).value, end + 1, isDigits) }
        return (value, 1, end, isDigits)
    }

    /// A number below a thousand in words, or one in digits: "dua puluh lima", "seratus", "satu setengah", "2 ratus".
    private func small(_ start: Int) -> (value: Double, end: Int, isDigits: Bool)? {
        var total = 0.0
        var at = start
        var isDigits = false
        var ceiling = Double.infinity
        while range.contains(at), at == start || !isCutOff(at) {
            var value: Double
            if at == start, let digits = digitWord(at) {
                value = digits.value
                isDigits = true
            } else if has(at, .unit) {
                value = role(at).value
            } else if has(at, .fraction) {
                // "satu setengah juta"
                if at == start || has(at + 1, [.scale, .dozen, .measure]) {
                    total += role(at).value
                    at += 1
                }
                break
            } else {
                break
            }
            var next = at + 1
            var size = value < 10 ? 1.0 : value < 100 ? 10.0 : 100.0
            if has(next, .teens) {
                value += 10; size = 10; next += 1
            } else if has(next, .tens) {
                value *= 10; size = 10; next += 1
            } else if has(next, .hundreds) {
                value *= 100; size = 100; next += 1
            }
            guard size < ceiling else { break }
            total += value
            at = next
            ceiling = size == 10 && Int(value) % 10 != 0 ? 1 : size
            if isDigits, next == start + 1, !has(next, .fraction) { break }
        }
        return at == start ? nil : (total, at, isDigits)
    }

    /// `value` as an integer where it is one.
    static func number(_ value: Double) -> Value {
        isWhole(value) ? .int(Int(value)) : .number(value)
    }

    /// Without `rounded()`, which would have to be linked from the C library.
    static func isWhole(_ value: Double) -> Bool {
        abs(value) < 1e15 && Double(Int(value)) == value
    }
}
