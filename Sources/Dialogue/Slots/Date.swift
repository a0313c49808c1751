/// A day as somebody says it, before anybody has looked at a calendar.
///
/// As a slot's value it is a map: `{days: 1}` besok, `{weekday: 6}` sabtu, `{weekday: 1, week: 1}` senin depan,
/// `{day: 17}` tgl 17, `{day: 17, month: 12}` 17 des, with `year` where one is told.
public enum DateReading: Sendable, Hashable {
    /// So many days from today: hari ini 0, besok 1, lusa 2, minggu depan 7.
    case days(Int)
    /// 1 Monday … 7 Sunday: the next one after today; in week 0 the one of this week from today on ("sabtu ini"), in
    /// week 1 that of the week after this one ("senin depan"). Weeks begin on Monday.
    case weekday(Int, week: Int?)
    /// The next such day from today on, in whatever is not told.
    case calendar(day: Int, month: Int?, year: Int?)

    public init?(_ value: Value) {
        guard case .map(let map) = value else { return nil }
        func number(_ key: String) -> Int? { if case .int(let number)? = map[key] { number } else { nil } }
        if let days = number("days") {
            self = .days(days)
        } else if let weekday = number("weekday") {
            self = .weekday(weekday, week: number("week"))
        } else if let day = number("day") {
            self = .calendar(day: day, month: number("month"), year: number("year"))
        } else {
            return nil
        }
    }

    public var value: Value {
        let pairs: [(String, Int?)] =
            switch self {
            case .days(let days): [("days", days)]
            case .weekday(let weekday, let week): [("weekday", weekday), ("week", week)]
            case .calendar(let day, let month, let year): [("day", day), ("month", month), ("year", year)]
            }
        return .map(Dictionary(uniqueKeysWithValues: pairs.compactMap { key, number in number.map { (key, .int($0)) } }))
    }

    /// The day as `2026-11-28`, if `today` is what the shop's calendar shows; nil when there is no such day
    /// within four years.
    public func resolve(on today: CivilTime) -> String? {
        switch self {
        case .days(let days):
            return today.day(after: days)
        case .weekday(let weekday, let week):
            guard (1...7).contains(weekday) else { return nil }
            switch week {
            case nil: return today.day(after: (weekday - today.weekday + 6) % 7 + 1)
            case 0: return today.day(after: (weekday - today.weekday + 7) % 7)
            case let week?: return today.day(after: weekday - today.weekday + 7 * week)
            }
        case .calendar(let day, let month, let year):
            if let year { return CivilTime.iso(year, month ?? today.month, day) }
            for ahead in 0...48 {
                let index = today.month - 1 + ahead
                let candidate = (year: today.year + index / 12, month: index % 12 + 1)
                if let month, candidate.month != month { continue }
                if ahead == 0, day < today.day { continue }
                if let found = CivilTime.iso(candidate.year, candidate.month, day) { return found }
            }
            return nil
        }
    }
}

extension CivilTime {
    /// `2026-11-28`, so many days from this one; nil off the calendar.
    func day(after days: Int) -> String? {
        guard abs(days) < 4000, let midnight = CivilTime.instant(year: year, month: month, day: day, offsetMinutes: 0) else { return nil }
        let time = CivilTime(midnight.adding(seconds: days * 86_400), offsetMinutes: 0)
        return CivilTime.iso(time.year, time.month, time.day)
    }

    static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
        guard CivilTime.instant(year: year, month: month, day: day, offsetMinutes: 0) != nil else { return nil }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }
}

extension SlotScan {
    /// Days: besok, sabtu, senin depan, tgl 17, 17 des, 17/8/2026, 3 hari lagi.
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
        if has(at, .dayAhead) { return (.days(Int(role(at).value)), at + 1) }
        if text(at) == "hari" || has(at, .daySpan) && !has(at, .weekday) {
            if has(at + 1, .this), continues(at + 1) { return (.days(0), at + 2) }
            return has(at + 1, .weekday) ? weekday(at + 1, isNamed: true) : nil
        }
        if has(at, .weekday) { return weekday(at, isNamed: false) }
        return calendar(at) ?? ahead(at)
    }

    private func weekday(_ at: Int, isNamed: Bool) -> (DateReading, Int)? {
        var end = at + 1
        var week: Int?
        let isWeek = has(at, .daySpan) && !isNamed  // minggu: Sunday, or a week
        // "brp minggu", "tiap minggu" is a week; so is seminggu, which is read by its stem.
        if isWeek, text(at).hasPrefix("se") { return nil }
        if isWeek, !has(end, [.coming, .dayPart, .clockBefore]), content.first != at, !has(at - 1, .dayAhead) { return nil }
        if isWeek, has(at - 1, .unit) || range.contains(at - 1) && reading.words[at - 1].marks.contains(.digits) { return nil }
        if continues(end), has(end, .coming) {
            if isWeek { return (.days(7), end + 1) }
            week = 1
            end += 1
        } else if continues(end), has(end, .this) {
            if isWeek { return nil }
            week = 0
            end += 1
        } else if isWeek, ["lalu", "kemarin", "kmrn", "lagi"].contains(text(end)) {
            return nil
        }
        // "sabtu 28 november": the calendar is surer.
        if range.contains(end), let (date, last) = calendar(end) { return (date, last) }
        return (.weekday(isWeek || isNamed && has(at, .daySpan) ? 7 : Int(role(at).value), week: week), end)
    }

    /// "tgl 17", "17 des 2026", "17/8".
    private func calendar(_ at: Int) -> (DateReading, Int)? {
        let isLed = has(at, .dateBefore)
        let start = isLed ? at + 1 : at
        guard range.contains(start), !isSpoken(start) else { return nil }
        if let date = slashed(start, isLed: isLed) { return (date, start + 1) }
        guard let digits = digitWord(start), !digits.isDecimal, !digits.isTimes, (1...31).contains(digits.value), SlotScan.isWhole(digits.value)
        else { return nil }
        let day = Int(digits.value)
        if let suffix = digits.suffix {
            return suffix.kinds.contains(.month) ? (.calendar(day: day, month: Int(suffix.value), year: nil), start + 1) : nil
        }
        guard continues(start + 1), has(start + 1, .month) else {
            return isLed ? (.calendar(day: day, month: nil, year: nil), start + 1) : nil
        }
        let month = Int(role(start + 1).value)
        if continues(start + 2), let year = digitWord(start + 2), year.isPlain, (2020...2100).contains(year.value) {
            return (.calendar(day: day, month: month, year: Int(year.value)), start + 3)
        }
        return (.calendar(day: day, month: month, year: nil), start + 2)
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

    /// "3 hari lagi", "dua minggu lagi".
    private func ahead(_ at: Int) -> (DateReading, Int)? {
        guard has(at + 1, .daySpan), continues(at + 1), has(at + 2, .more), let amount = amount(at: at), amount.end == at + 1,
            (1...366).contains(amount.value), Self.isWhole(amount.value)
        else { return nil }
        return (.days(Int(amount.value) * (has(at + 1, .weekday) ? 7 : 1)), at + 3)
    }
}
