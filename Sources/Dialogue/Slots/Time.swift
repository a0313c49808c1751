extension SlotScan {
    /// Times on the clock: jam 11, jam 3 sore, setengah 8 malam, pukul 19.30, 10:30.
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
        guard range.contains(at), var (hour, minute) = clock(at), !isHalf || (1...12).contains(hour) && minute == nil else { return nil }
        var end = at + 1
        var part = dayPart(end)
        if part > 0 {
            end += 1
        } else if isLed || isHalf {
            part = max(dayPart(start - 1), dayPart(start - 2))
        }
        guard isLed || (isHalf && part > 0) || minute != nil && !isHalf && isPlainly(at) else { return nil }
        if isHalf {
            hour = hour == 1 ? 12 : hour - 1
            minute = 30
        }
        hour = Self.hour(hour, part, isExact: minute != nil && !isHalf)
        guard (0..<24).contains(hour) else { return nil }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return ("\(two(hour)):\(two(minute ?? 0))", end)
    }

    private func dayPart(_ word: Int) -> Int { has(word, .dayPart) ? Int(role(word).value) : 0 }

    /// A time with minutes that nothing announces: with a colon anywhere, with a dot where little else is said.
    private func isPlainly(_ word: Int) -> Bool {
        written(word).contains(UInt8(ascii: ":")) || content.count <= 2
    }

    /// 11, 10.30, 19:30, or a word for a number.
    private func clock(_ word: Int) -> (hour: Int, minute: Int?)? {
        if has(word, .unit) { return (Int(role(word).value), nil) }
        let parts = written(word).split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
        guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(Folding.isDigit) }) else { return nil }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 &- 0x30) } }
        guard numbers[0] <= 24 else { return nil }
        if parts.count == 1 { return (numbers[0], nil) }
        return parts[1].count == 2 && numbers[1] < 60 ? (numbers[0], numbers[1]) : nil
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
