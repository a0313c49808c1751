import Dialogue

extension Instant {
    /// `2026-11-23`, as the shop's calendar shows it.
    func day(in zone: Zone) -> String { String(iso8601(in: zone).prefix(10)) }
    /// `09:15`
    func clock(in zone: Zone) -> String { String(iso8601(in: zone).dropFirst(11).prefix(5)) }
    /// `2026-11-23 09:15`
    func minute(in zone: Zone) -> String { "\(day(in: zone)) \(clock(in: zone))" }
}

/// `1 order`, `2 orders`
func counted(_ count: Int, _ one: String, _ several: String? = nil) -> String { "\(count) \(count == 1 ? one : several ?? one + "s")" }
