import Dialogue

extension Instant {
    /// A time as gateways write it: since 1970 in seconds, with a fraction or without, in milliseconds, microseconds or nanoseconds,
    /// as a number or a text; or ISO 8601, which without a zone is Jakarta's. Nil for anything else, and for 0, which means none.
    init?(gateway text: String?) {
        guard let text else { return nil }
        guard let number = Double(text) else {
            self.init(iso8601: text)
            return
        }
        // 10^11 seconds are the year 5138, 10^11 milliseconds are 1973.
        let perSecond: Double =
            switch number {
            case 1..<1e11: 1
            case 1e11..<1e14: 1e3
            case 1e14..<1e17: 1e6
            case 1e17..<1e20: 1e9
            default: 0
            }
        guard perSecond > 0 else { return nil }
        self.init(milliseconds: Int64(number / perSecond * 1000))
    }
}
