extension Instant {
    /// Reads `2026-11-23T09:15:00+07:00`; seconds and zone may be left out, a space may stand for `T`,
    /// and the zone may be `Z`, `+07:00` or `+0700`. Without a zone the time is that of `zone`.
    /// Nil when it is not such a time.
    public init?(iso8601 text: String, in zone: Zone = .wib) {
        var reader = DigitReader(bytes: Array(text.utf8))
        guard let year = reader.digits(4), reader.take("-"), let month = reader.digits(2), reader.take("-"),
            let day = reader.digits(2)
        else { return nil }
        var (hour, minute, second) = (0, 0, 0)
        if reader.take("T") || reader.take(" ") {
            guard let h = reader.digits(2), reader.take(":"), let m = reader.digits(2) else { return nil }
            (hour, minute) = (h, m)
            if reader.take(":") {
                guard let s = reader.digits(2) else { return nil }
                second = s
                if reader.take(".") { while reader.digits(1) != nil {} }
            }
        }
        guard let offset = reader.offset(default: zone.hours * 60), reader.isAtEnd,
            let instant = CivilTime.instant(
                year: year, month: month, day: day, hour: hour, minute: minute, second: second, offsetMinutes: offset)
        else { return nil }
        self = instant
    }

    /// `2026-11-23T09:15:00+07:00`
    public func iso8601(in zone: Zone) -> String {
        let t = CivilTime(self, in: zone)
        return
            "\(t.date)T\(t.clock):\(t.second.padded(2))+\(zone.hours.padded(2)):00"
    }
}

extension CivilTime {
    /// `2026-11-23`
    public var date: String { "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))" }

    /// `09:15`, as the slot type time has it.
    public var clock: String { "\(hour.padded(2)):\(minute.padded(2))" }
}

private struct DigitReader {
    let bytes: [UInt8]
    var at = 0

    var isAtEnd: Bool { at == bytes.count }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    mutating func digits(_ count: Int) -> Int? {
        guard at + count <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[at..<at + count] {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        at += count
        return value
    }

    /// Minutes ahead of UTC; nil when what stands here is no offset.
    mutating func offset(default minutes: Int) -> Int? {
        if isAtEnd { return minutes }
        if take("Z") { return 0 }
        let sign = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hours = digits(2) else { return nil }
        _ = take(":")
        guard let rest = digits(2), hours < 15, rest < 60 else { return nil }
        return sign * (hours * 60 + rest)
    }
}

extension Int {
    /// Decimal digits, with leading zeros up to `width`.
    func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
