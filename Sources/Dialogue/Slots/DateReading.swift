/// A day as somebody says it, before anybody has looked at a calendar.
///
/// As a slot's value it is a map: `{days: 1}` besok, `{weekday: 6}` sabtu, `{weekday: 1, week: 1}` senin depan,
/// `{day: 17}` tgl 17, `{day: 17, month: 12}` 17 des, with `year` where one is told, `{months: 0, day: 31}` akhir bulan.
public enum DateReading: Sendable, Hashable {
    /// So many days from today: hari ini 0, besok 1, lusa 2, minggu depan 7, kemarin -1.
    case days(Int)
    /// 1 Monday … 7 Sunday: the next one after today; in week 0 the one of this week from today on ("sabtu ini"), in
    /// week 1 that of the week after this one ("senin depan"), in week -1 that of the one before. Weeks begin on Monday.
    case weekday(Int, week: Int?)
    /// The next such day from today on, in whatever is not told.
    case calendar(day: Int, month: Int?, year: Int?)
    /// A day of the month that is so many months from now, or that month's last if it has none such: akhir bulan (0, 31),
    /// bulan depan (1, 1).
    case month(Int, day: Int)

    public init?(_ value: Value) {
        guard case .map(let map) = value else { return nil }
        func number(_ key: String) -> Int? { if case .int(let number)? = map[key] { number } else { nil } }
        if let days = number("days") {
            self = .days(days)
        } else if let weekday = number("weekday") {
            self = .weekday(weekday, week: number("week"))
        } else if let months = number("months") {
            self = .month(months, day: number("day") ?? 1)
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
            case .month(let months, let day): [("months", months), ("day", day)]
            }
        return .map(Dictionary(uniqueKeysWithValues: pairs.compactMap { key, number in number.map { (key, .int($0)) } }))
    }

    /// Whether it says that the day is gone: kemarin, minggu lalu.
    var isPast: Bool {
        switch self {
        case .days(let days): days < 0
        case .weekday(_, let week): (week ?? 0) < 0
        case .calendar, .month: false
        }
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
        case .month(let months, let day):
            guard abs(months) < 120, (1...31).contains(day) else { return nil }
            let index = today.year * 12 + today.month - 1 + months
            return (1...day).reversed().lazy.compactMap { CivilTime.iso(index / 12, index % 12 + 1, $0) }.first
        }
    }
}

extension CivilTime {
    /// `2026-11-28`, so many days from this one; nil off the calendar.
    func day(after days: Int) -> String? {
        guard abs(days) < 4000, let midnight = CivilTime.instant(year: year, month: month, day: day, offsetMinutes: 0) else { return nil }
        return CivilTime(midnight.adding(seconds: days * 86_400), offsetMinutes: 0).date
    }

    static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
        CivilTime.instant(year: year, month: month, day: day, offsetMinutes: 0).map { CivilTime($0, offsetMinutes: 0).date }
    }
}
