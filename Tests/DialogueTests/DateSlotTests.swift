import Testing

import Dialogue

/// Friday 2026-11-20, 10.00 in Jakarta.
private let friday = CivilTime(Instant(seconds: 1_795_143_600), in: .wib)

@Test(
    arguments: [
        ("besok", ["2026-11-21"]), ("lusa ya", ["2026-11-22"]), ("hari ini", ["2026-11-20"]), ("sabtu jam 11, berdua", ["2026-11-21"]),
        ("jumat", ["2026-11-27"]),
        ("jumat ini", ["2026-11-20"]), ("senin depan", ["2026-11-23"]), ("jumat depan", ["2026-11-27"]), ("hari minggu", ["2026-11-22"]),
        ("minggu pagi", ["2026-11-22"]),
        ("minggu depan", ["2026-11-27"]), ("tgl 17", ["2026-12-17"]), ("tanggal 25 ya", ["2026-11-25"]), ("17 des", ["2026-12-17"]),
        ("17des", ["2026-12-17"]),
        ("17 agt 2027", ["2027-08-17"]), ("28/11", ["2026-11-28"]), ("17/8", ["2027-08-17"]), ("17/8/2027", ["2027-08-17"]),
        ("17-12-2026", ["2026-12-17"]),
        ("3 hari lagi", ["2026-11-23"]), ("dua minggu lagi", ["2026-12-04"]), ("jum'at depan", ["2026-11-27"]),
        ("sabtu 28 november jam 11", ["2026-11-28"]),
        ("kirimnya tanggal 20 aja", ["2026-11-20"]), ("besok buka?", ["2026-11-21"]),
        ("2 minggu", []), ("3 hari", []), ("po brp minggu sis", []), ("udah seminggu", []), ("info promo tiap minggu", []),
        ("rt 02/05", []), ("1/2 kg", []), ("3/4", []), ("158/56", []), ("17.500", []),
        ("gamis 17", []), ("tgl 45", []), ("0812-3456-7890", []), ("2 pcs", []),
    ] as [SlotRow]) func daysAreFoundIn(_ row: SlotRow)
{
    let found = TextShop.hijab.slots(row.text, .date).map { DateReading($0)?.resolve(on: friday) ?? "none" }
    #expect(found == row.values, "\(row.text)")
}

@Test(
    arguments: [
        ("kemarin", ["2026-11-19"]), ("kemarin lusa", ["2026-11-18"]), ("tadi malam", ["2026-11-19"]), ("semalam", ["2026-11-19"]),
        ("minggu lalu", ["2026-11-13"]), ("2 hari yang lalu", ["2026-11-18"]), ("seminggu lalu", ["2026-11-13"]), ("senin kemarin", ["2026-11-09"]),
        ("sekarang", ["2026-11-20"]), ("malam ini", ["2026-11-20"]), ("nanti sore", ["2026-11-20"]), ("tadi pagi", ["2026-11-20"]),
        ("besok pagi", ["2026-11-21"]), ("seminggu lagi", ["2026-11-27"]), ("sebulan lagi", ["2026-12-20"]), ("3 hari ke depan", ["2026-11-23"]),
        ("malam minggu", ["2026-11-21"]), ("weekend", ["2026-11-21"]), ("akhir pekan ini", ["2026-11-21"]), ("minggu ini", ["2026-11-22"]),
        ("akhir bulan", ["2026-11-30"]), ("awal bulan depan", ["2026-12-01"]), ("bulan depan", ["2026-12-01"]), ("tgl 5 bulan depan", ["2026-12-05"]),
        ("tanggal dua puluh lima", ["2026-11-25"]), ("awal mula", []), ("akhirnya sampai", []), ("kurang lebih", []), ("lagi", []),
    ] as [SlotRow]) func daysToldFromTodayAreFoundIn(_ row: SlotRow)
{
    let found = TextShop.hijab.slots(row.text, .date).map { DateReading($0)?.resolve(on: friday) ?? "none" }
    #expect(found == row.values, "\(row.text)")
}

@Test func everyRowOfDaysAndTimesReadsAsItSays() {
    // Wednesday 2026-08-12, 10.00 in Jakarta.
    let wednesday = CivilTime(Instant(seconds: 1_786_503_600), in: .wib)
    let rows = normaliseRows("datetime")
    #expect(rows.count == 19)
    for row in rows {
        let days = TextShop.hijab.slots(row.text, .date).compactMap { DateReading($0)?.resolve(on: wednesday) }
        let times = TextShop.hijab.slots(row.text, .time).map(\.shortText)
        #expect(days.count <= 1 && times.count <= 1, "\(row.text)")
        let told = (days.first ?? "2026-08-12") + (times.first.map { "T\($0)" } ?? "")
        #expect(row.expected.map { $0.split(separator: "/")[0] }.contains { $0 == told }, "\(row.text): \(told), not \(row.expected)")
    }
}

@Test func aDayThatIsNoneResolvesToNothing() {
    #expect(DateReading.calendar(day: 31, month: 2, year: nil).resolve(on: friday) == nil)
    #expect(DateReading.calendar(day: 29, month: 2, year: nil).resolve(on: friday) == "2028-02-29")
    #expect(DateReading.calendar(day: 31, month: nil, year: nil).resolve(on: friday) == "2026-12-31")
    #expect(DateReading.month(1, day: 31).resolve(on: friday) == "2026-12-31")
    #expect(DateReading.month(3, day: 31).resolve(on: friday) == "2027-02-28")
    #expect(DateReading.month(0, day: 32).resolve(on: friday) == nil)
    #expect(DateReading.weekday(9, week: nil).resolve(on: friday) == nil)
    #expect(DateReading(.map(["week": .int(1)])) == nil && DateReading(.text("besok")) == nil)
}

@Test(arguments: [
    DateReading.days(2), .weekday(6, week: nil), .weekday(1, week: 1), .calendar(day: 17, month: 12, year: nil),
    .calendar(day: 1, month: 1, year: 2027), .month(1, day: 5), .days(-1),
])
func aDayIsItsValueAndBack(_ day: DateReading) { #expect(DateReading(day.value) == day) }

@Test(
    arguments: [
        ("jam 11", ["11:00"]), ("jam 3 sore", ["15:00"]), ("setengah 8 malam", ["19:30"]), ("10.30", ["10:30"]), ("jam 10.30", ["10:30"]),
        ("pukul 19.30", ["19:30"]),
        ("jam setengah 8 malam", ["19:30"]), ("nanti malam jam 7", ["19:00"]), ("besok jam 3 sore", ["15:00"]), ("jam 10 pagi", ["10:00"]),
        ("jam 12 siang", ["12:00"]),
        ("jam 12 malam", ["00:00"]), ("jam 3", ["15:00"]), ("jam tiga sore", ["15:00"]), ("jm 8", ["08:00"]), ("sabtu 10:15 bisa", ["10:15"]),
        ("sore jam 4", ["16:00"]), ("jam 7 lewat 15", ["07:15"]), ("jam 8 kurang 10", ["07:50"]), ("jam 8 malam kurang", ["20:00"]),
        ("jam 9 kurang seperempat", ["08:45"]), ("jam 9an", ["09:00"]), ("besok 10 pagi", ["10:00"]), ("jam dua belas siang", ["12:00"]),
        ("10 pagi", []), ("kurang 10", []),
        ("buka jam berapa", []), ("harganya 10.30 kah dari kemarin", []), ("75.000", []), ("30 jam", []), ("setengah kilo", []),
        ("setengah lusin", []), ("gamis 2", []),
        ("jam 27", []), ("2.5", []),
    ] as [SlotRow]) func timesAreFoundIn(_ row: SlotRow)
{ expect(.time, in: row) }

@Test func dayAndTimeCountNothing() {
    for text in ["sabtu jam 11", "setengah 8 malam", "17 des", "tgl 17 jam 10.30", "3 hari lagi"] {
        #expect(TextShop.hijab.slots(text, .quantity).isEmpty, "\(text)")
    }
}
