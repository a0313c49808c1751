extension SlotScan {
    /// Days: besok, sabtu, senin depan, tgl 17, 17 des, 17/8/2026, 3 hari lagi, kemarin, akhir bulan.
    mutating func findDates() {
        var at = range.lowerBound
        while at < range.upperBound {
            if !isSpoken(at), let (date, end) = date(at) {
                add(.date, date.value, at..<end)
                spoken.append(at..<end)
                at = end
            } else {
                at += 1
            }
        }
    }

    private func date(_ at: Int) -> (DateReading, Int)? {
        if let part = partOfDay(at) { return part }
        if has(at, .dayAhead) {
            let days = Int(role(at).value)
            // "kemarin lusa"
            if days == -1, continues(at + 1), role(at + 1).value == 2, has(at + 1, .dayAhead) { return (.days(-2), at + 2) }
            return (.days(days), at + 1)
        }
        if let month = month(at) { return month }
        if text(at) == "hari" || has(at, .daySpan) && !has(at, .weekday) {
            if has(at + 1, .this), continues(at + 1) { return (.days(0), at + 2) }
            return has(at + 1, .weekday) ? weekday(at + 1, isNamed: true) : span(at)
        }
        if has(at, .weekday), let date = weekday(at, isNamed: false) { return date }
        return calendar(at) ?? span(at)
    }

    private func weekday(_ at: Int, isNamed: Bool) -> (DateReading, Int)? {
        var end = at + 1
        var week: Int?
        let isWeek = has(at, .daySpan) && !isNamed  // minggu: Sunday, or a week
        // "brp minggu", "tiap minggu" is a week; so is seminggu, which is read by its stem.
        if isWeek, text(at).hasPrefix("se") { return nil }
        if isWeek, !has(end, [.coming, .dayPart, .clockBefore, .this]), !has(end, .ago), content.first != at, !has(at - 1, .dayAhead) { return nil }
        if isWeek, has(at - 1, .unit) || range.contains(at - 1) && reading.words[at - 1].marks.contains(.digits) { return nil }
        if continues(end), has(end, .coming) {
            if isWeek { return (.days(7), end + 1) }
            week = 1
            end += 1
        } else if continues(end), has(end, .this) {
            week = 0
            end += 1
        } else if continues(end), has(end, .ago) {
            if isWeek { return (.days(-7), end + 1) }
            week = -1
            end += 1
        } else if isWeek, has(end, .more) {
            return nil
        }
        // "sabtu 28 november": the calendar is surer.
        if range.contains(end), let (date, last) = calendar(end) { return (date, last) }
        let day = isWeek || isNamed && has(at, .daySpan) ? 7 : Int(role(at).value)
        return (.weekday(day, week: week), end)
    }

    /// "tgl 17", "17 des 2026", "17/8", "tgl 5 bulan depan".
    private func calendar(_ at: Int) -> (DateReading, Int)? {
        let isLed = has(at, .dateBefore)
        let start = isLed ? at + 1 : at
        guard range.contains(start), !isSpoken(start) else { return nil }
        if let date = slashed(start, isLed: isLed) { return (date, start + 1) }
        guard let (day, end, suffix) = day(start, isLed: isLed) else { return nil }
        if let suffix {
            return suffix.kinds.contains(.month) ? (.calendar(day: day, month: Int(suffix.value), year: nil), end) : nil
        }
        guard continues(end), has(end, .month) else {
            guard isLed else { return nil }
            if continues(end), has(end, .monthSpan), continues(end + 1) {
                if has(end + 1, .coming) { return (.month(1, day: day), end + 2) }
                if has(end + 1, .this) { return (.month(0, day: day), end + 2) }
            }
            return (.calendar(day: day, month: nil, year: nil), end)
        }
        let month = Int(role(end).value)
        if continues(end + 1), let year = digitWord(end + 1), year.isPlain, (2020...2100).contains(year.value) {
            return (.calendar(day: day, month: month, year: Int(year.value)), end + 2)
        }
        return (.calendar(day: day, month: month, year: nil), end + 1)
    }

    /// A day of the month in digits (17, 17agt), or in words after "tanggal" or before a month.
    private func day(_ start: Int, isLed: Bool) -> (day: Int, end: Int, suffix: SlotWord?)? {
        if let digits = digitWord(start) {
            guard !digits.isDecimal, !digits.isTimes, (1...31).contains(digits.value), SlotScan.isWhole(digits.value) else { return nil }
            return (Int(digits.value), start + 1, digits.suffix)
        }
        guard has(start, .unit), let amount = amount(at: start), (1...31).contains(amount.value), isLed || has(amount.end, .month) else { return nil }
        return (Int(amount.value), amount.end, nil)
    }

    /// 17/8, 17/8/2026, 17-12-2026; a part (1/2) only where a date is announced.
    private func slashed(_ at: Int, isLed: Bool) -> DateReading? {
        guard reading.words[at].marks.contains(.digits) else { return nil }
        let bytes = written(at)
        guard bytes.count <= 10, let mark = bytes.first(where: { !Folding.isDigit($0) }), mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-")
        else { return nil }
        let numbers = bytes.split(separator: mark, omittingEmptySubsequences: false).map { Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
        guard (2...3).contains(numbers.count), (1...31).contains(numbers[0]), (1...12).contains(numbers[1]) else { return nil }
        if numbers.count == 2 {
            guard isLed || mark == UInt8(ascii: "/") && numbers[0] > 4 && !has(at - 1, [.placePart, .street]) else { return nil }
            return .calendar(day: numbers[0], month: numbers[1], year: nil)
        }
        let year = numbers[2] < 100 ? numbers[2] + 2000 : numbers[2]
        return (2020...2100).contains(year) ? .calendar(day: numbers[0], month: numbers[1], year: year) : nil
    }
}
