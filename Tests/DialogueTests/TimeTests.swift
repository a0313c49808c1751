import Dialogue
import Testing

/// Moments as people and machines write them.
@Suite struct InstantTests {
    @Test(arguments: [
        ("2026-11-23T09:15:00+07:00", 1_795_400_100), ("2026-11-23T09:15:00+0700", 1_795_400_100), ("2026-11-23 02:15:00Z", 1_795_400_100),
        ("2026-11-23T09:15", 1_795_400_100), ("2026-11-23 09:15:00", 1_795_400_100), ("2026-11-23T09:15:00.250+07:00", 1_795_400_100),
        ("2026-11-22T21:45:00-04:30", 1_795_400_100), ("2026-11-23", 1_795_366_800), ("1970-01-01T00:00Z", 0), ("1969-12-31T23:59:59Z", -1),
        ("2024-02-29T00:00Z", 1_709_164_800), ("2000-02-29T00:00Z", 951_782_400), ("0001-01-01T00:00Z", -62_135_596_800),
    ])
    func aTimeIsRead(_ text: String, _ seconds: Int64) {
        #expect(Instant(iso8601: text, in: .wib)?.milliseconds == seconds * 1000)
    }

    @Test func aTimeWithoutAZoneIsTheShops() {
        #expect(Instant(iso8601: "2026-11-23 09:15", in: .wit) == Instant(seconds: 1_795_400_100 - 7200))
    }

    @Test(arguments: [
        "", "besok", "09:15", "2026-11", "2026-13-01", "2026-00-01", "2026-02-29", "1900-02-29", "2026-04-31", "2026-11-23T24:00", "2026-11-23T09:60",
        "2026-11-23T09", "2026-11-23T9:15", "2026-11-23T09:15:61", "2026-11-23T09:15+25:00", "2026-11-23T09:15+07:60", "2026-11-23T09:15:00+07:00 ",
        "26-11-23",
        "2026/11/23", "2026-11-23T09:15:00PM", "２０２６-11-23",
    ])
    func whatIsNoTimeIsNotRead(_ text: String) {
        #expect(Instant(iso8601: text) == nil)
    }

    @Test func anyTimeIsReadAsItWasWritten() {
        var random = SplitMix(seed: 7)
        for _ in 0..<5000 {
            let instant = Instant(seconds: Int(random.next() % 315_537_897_599) - 62_135_596_800)
            for zone in Zone.allCases where (1...9999).contains(CivilTime(instant, in: zone).year) {
                let text = instant.iso8601(in: zone)
                #expect(Instant(iso8601: text) == instant, "\(text)")
                let time = CivilTime(instant, in: zone)
                #expect(
                    CivilTime.instant(
                        year: time.year, month: time.month, day: time.day, hour: time.hour, minute: time.minute, second: time.second,
                        offsetMinutes: zone.hours * 60) == instant)
            }
        }
    }

    @Test func weekdaysFollowOneAnother() throws {
        var day = try #require(Instant(iso8601: "1899-12-25 12:00"))
        var expected = 1
        for _ in 0..<80_000 {
            let weekday = CivilTime(day, in: .wib).weekday
            if weekday != expected { Issue.record("\(day.iso8601(in: .wib)) is \(weekday)"); break }
            expected = expected % 7 + 1
            day = day.adding(seconds: 86_400)
        }
    }

    @Test(arguments: [(Int.max, "9999-12-31T23:59:59"), (Int.min, "0001-01-01T00:00:00")])
    func aNumberThatNoCalendarHasBecomesTheNearestThatOneHas(_ seconds: Int, _ text: String) {
        #expect(Instant(seconds: seconds) == Instant(iso8601: text + "Z"))
    }

    @Test func theThreeZonesOfIndonesia() throws {
        let noon = try #require(Instant(iso8601: "2026-11-23T12:00Z"))
        #expect(
            Zone.allCases.map { noon.iso8601(in: $0) } == ["2026-11-23T19:00:00+07:00", "2026-11-23T20:00:00+08:00", "2026-11-23T21:00:00+09:00"])
    }
}

/// Splitmix64: the same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// When a shop is open, and when it opens next.
@Suite struct OpeningHoursTests {
    private func hours(_ lines: String...) throws -> OpeningHours { try OpeningHours.parse(lines).get() }
    /// A weekday of the week that began on Monday, 23 November 2026: `Senin 08.00`.
    private func time(_ text: String) throws -> CivilTime {
        let words = text.split(separator: " ").map(String.init)
        let day = try #require(OpeningHours.dayNames.firstIndex(of: words[0]))
        let instant = try #require(Instant(iso8601: "2026-11-\(23 + day) " + words[1].replacing(".", with: ":")))
        return CivilTime(instant, in: .wib)
    }

    @Test(arguments: [
        ("Senin 07.59", false, "hari ini jam 08.00"), ("Senin 08.00", true, "besok jam 08.00"), ("Senin 19.59", true, "besok jam 08.00"),
        ("Senin 20.00", false, "besok jam 08.00"), ("Sabtu 21.00", false, "besok jam 09.30"), ("Minggu 09.00", false, "hari ini jam 09.30"),
        ("Minggu 12.00", true, "besok jam 08.00"), ("Kamis 09.00", false, "besok jam 08.00"), ("Rabu 20.00", false, "Jumat jam 08.00"),
    ])
    func aWeekGoesAround(_ moment: String, isOpen: Bool, next: String) throws {
        let hours = try hours("Senin-Sabtu 08.00-20.00", "Minggu 09:30–15:00")
        var closedOnThursday = hours
        closedOnThursday.days[3] = nil
        #expect(closedOnThursday.isOpen(try time(moment)) == isOpen)
        #expect(closedOnThursday.nextOpening(after: try time(moment)) == next)
    }

    @Test func aShopThatOpensOnceAWeekOpensNextWeek() throws {
        #expect(try hours("Rabu 08.00-09.00").nextOpening(after: time("Rabu 10.00")) == "Rabu jam 08.00")
        #expect(OpeningHours(days: Array(repeating: nil, count: 7), text: "").nextOpening(after: try time("Rabu 10.00")) == nil)
    }

    @Test(arguments: [
        ("setiap hari 10.00-24.00", [0, 1, 2, 3, 4, 5, 6]), ("Tiap Hari 10.00-21.00", [0, 1, 2, 3, 4, 5, 6]), ("Sabtu-Senin 08.00-12.00", [0, 5, 6]),
        ("rabu 08.00-12.00", [2]), ("Senin - Rabu 08.00-12.00", [0, 1, 2]), ("Senin-Senin 08.00-12.00", [0]), ("Senin 08.00 - 12.00", [0]),
    ])
    func daysAreNamedAsPeopleNameThem(_ line: String, _ open: [Int]) throws {
        let days = try hours(line).days
        #expect(days.indices.filter { days[$0] != nil } == open)
    }

    @Test(arguments: [
        "", "Senin", "08.00-20.00", "Ahad 08.00-20.00", "Senin-Ahad 08.00-20.00", "Senin 8-20", "Senin 20.00-08.00", "Senin 08.00-25.00",
        "Senin 08.00-24.30", "Senin 08.00-08.00", "Senin 08.60-09.00", "Senin-Rabu-Jumat 08.00-09.00", "Senin 08.00", "Senin 08.00-09.00-10.00",
    ])
    func hoursThatCannotBeReadAreNamed(_ line: String) {
        let error = #expect(throws: HoursError.self) { try OpeningHours.parse(["Minggu 09.00-15.00", line]).get() }
        #expect(error?.line == line)
    }

    @Test func aLaterLineOverrulesAnEarlierOne() throws {
        let hours = try hours("Setiap hari 08.00-20.00", "Jumat 13.00-20.00")
        #expect(hours.days[4] == 13 * 60..<20 * 60)
        #expect(hours.text == "Setiap hari 08.00-20.00, Jumat 13.00-20.00")
    }
}
