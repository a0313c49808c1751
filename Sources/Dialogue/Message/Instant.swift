/// A moment, in milliseconds since 1970-01-01 UTC. The core never asks for the time, it is told.
public struct Instant: Sendable, Hashable, Comparable, Codable {
    public var milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// So many seconds after 1970 began; a time that no calendar shows becomes the nearest one that
    /// does, as rules may name any number.
    public init(seconds: Int) {
        // The years 1 and 9999.
        milliseconds = Int64(min(max(seconds, -62_135_596_800), 253_402_300_799)) * 1000
    }

    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    public static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }

    public func adding(seconds: Int) -> Instant { .init(milliseconds: milliseconds + Int64(seconds) * 1000) }

    /// Seconds from `earlier` to this moment.
    public func seconds(since earlier: Instant) -> Int { Int((milliseconds - earlier.milliseconds) / 1000) }
}

/// One of Indonesia's three time zones; none of them has summer time.
public enum Zone: String, Sendable, Codable, CaseIterable {
    case wib = "WIB", wita = "WITA", wit = "WIT"

    /// Hours ahead of UTC.
    public var hours: Int {
        switch self {
        case .wib: 7
        case .wita: 8
        case .wit: 9
        }
    }
}

/// A moment as a wall clock and a calendar show it.
public struct CivilTime: Sendable, Hashable {
    public var year: Int, month: Int, day: Int
    public var hour: Int, minute: Int, second: Int
    /// 1 Monday … 7 Sunday.
    public var weekday: Int

    public init(_ instant: Instant, in zone: Zone) { self.init(instant, offsetMinutes: zone.hours * 60) }

    init(_ instant: Instant, offsetMinutes: Int) {
        let seconds = instant.milliseconds.floorDivided(by: 1000) + Int64(offsetMinutes) * 60
        let days = seconds.floorDivided(by: 86_400)
        let ofDay = Int(seconds - days * 86_400)
        (hour, minute, second) = (ofDay / 3600, ofDay / 60 % 60, ofDay % 60)
        weekday = Int((days + 3) - (days + 3).floorDivided(by: 7) * 7) + 1
        // Days to year, month and day in the proleptic Gregorian calendar, counted in eras of 400
        // years that begin on 1 March.
        let shifted = days + 719_468
        let era = shifted.floorDivided(by: 146_097)
        let dayOfEra = Int(shifted - era * 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + Int(era) * 400 + (month <= 2 ? 1 : 0)
    }

    /// The moment of a wall clock reading, or nil when there is no such day or time.
    public static func instant(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, offsetMinutes: Int
    ) -> Instant? {
        let lengths = [31, year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...9999).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day),
            (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
        else { return nil }
        let shiftedYear = Int64(month <= 2 ? year - 1 : year)
        let era = shiftedYear.floorDivided(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        let seconds = days * 86_400 + Int64(hour * 3600 + minute * 60 + second) - Int64(offsetMinutes) * 60
        return Instant(milliseconds: seconds * 1000)
    }
}

extension Int64 {
    fileprivate func floorDivided(by divisor: Int64) -> Int64 {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }
}
