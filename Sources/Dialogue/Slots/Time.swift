extension SlotScan {
    /// Times on the clock: jam 11, jam 3 sore, setengah 8 malam, pukul 19.30, 10:30, jam 7 lewat 15, jam 8 kurang seperempat.
    ///
    /// An hour from 1 to 6 without a part of the day is in the afternoon: shops are asleep at the other.
    mutating func findTimes() {
        var at = range.lowerBound
        while at < range.upperBound {
            if !isSpoken(at), let (time, end) = time(at) {
                add(.time, .text(time), at..<end)
                spoken.append(at..<end)
                at = end
            } else {
                at += 1
            }
        }
    }

    private func time(_ start: Int) -> (String, Int)? {
        let isLed = has(start, .clockBefore)
        var at = isLed ? start + 1 : start
        guard range.contains(at), isLed || !has(start - 1, .clockBefore) else { return nil }
        let isHalf = has(at, .fraction) && role(at).value == 0.5
        if isHalf { at += 1 }
        guard range.contains(at), var (hour, minute, end) = clock(at), !isHalf || (1...12).contains(hour) && minute == nil else { return nil }
        var shift: Int?
        if !isHalf, minute == nil, let (minutes, last) = minutes(end) { (shift, end) = (minutes, last) }
        var part = dayPart(end)
        if part > 0 {
            end += 1
        } else if isLed || isHalf {
            part = max(dayPart(start - 1), dayPart(start - 2))
        }
        // "besok 10 pagi"
        let isBesideDay = part > 0 && end > at + 1 && (1...12).contains(hour) && isTaken(start - 1, by: .date)
        guard isLed || isBesideDay || (isHalf && part > 0) || minute != nil && !isHalf && isPlainly(at) else { return nil }
        if isHalf {
            hour = hour == 1 ? 12 : hour - 1
            minute = 30
        }
        hour = Self.hour(hour, part, isExact: minute != nil && !isHalf)
        guard (0..<24).contains(hour) else { return nil }
        let time = (hour * 60 + (minute ?? 0) + (shift ?? 0) + 1440) % 1440
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return ("\(two(time / 60)):\(two(time % 60))", end)
    }

    /// "lewat 15", "kurang seperempat", "lebih 10 menit": minutes beside the hour, and where they end.
    private func minutes(_ start: Int) -> (Int, Int)? {
        guard continues(start), has(start, [.minutesAfter, .minutesBefore]), range.contains(start + 1) else { return nil }
        let sign = has(start, .minutesAfter) ? 1 : -1
        if has(start + 1, .fraction) {
            return role(start + 1).value < 1 ? (sign * Int(role(start + 1).value * 60), start + 2) : nil
        }
        guard let amount = amount(at: start + 1), (1...59).contains(amount.value), Self.isWhole(amount.value), amount.digits?.suffix == nil else {
            return nil
        }
        let end = text(amount.end) == "menit" || text(amount.end) == "mnt" ? amount.end + 1 : amount.end
        return (sign * Int(amount.value), end)
    }

    private func dayPart(_ word: Int) -> Int { has(word, .dayPart) ? Int(role(word).value) : 0 }

    /// A time with minutes that nothing announces: with a colon anywhere, with a dot where little else is said.
    private func isPlainly(_ word: Int) -> Bool {
        written(word).contains(UInt8(ascii: ":")) || content.count <= 2
    }

    /// 11, 10.30, 19:30, 9an, or a number in words; and where it ends.
    private func clock(_ word: Int) -> (hour: Int, minute: Int?, end: Int)? {
        if has(word, .unit) {
            guard let amount = amount(at: word), amount.value <= 24, Self.isWhole(amount.value) else { return nil }
            return (Int(amount.value), nil, amount.end)
        }
        var bytes = written(word)
        if Folding.folded(bytes.suffix(2)).elementsEqual("an".utf8) { bytes = bytes.dropLast(bytes.dropLast(2).last == UInt8(ascii: "-") ? 3 : 2) }
        let parts = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
        guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(Folding.isDigit) }) else { return nil }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 &- 0x30) } }
        guard numbers[0] <= 24 else { return nil }
        if parts.count == 1 { return (numbers[0], nil, word + 1) }
        return parts[1].count == 2 && numbers[1] < 60 ? (numbers[0], numbers[1], word + 1) : nil
    }

    private static func hour(_ hour: Int, _ part: Int, isExact: Bool) -> Int {
        switch (part, hour) {
        case (_, 13...23): hour
        case (_, 24), (1, 12), (4, 12): 0
        case (2, 1...6), (3, 1...7), (4, 5...11): hour + 12
        case (0, 1...6) where !isExact: hour + 12
        default: hour
        }
    }
}
