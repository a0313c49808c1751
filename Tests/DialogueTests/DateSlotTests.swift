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
        ("2 minggu", []), ("3 hari", []), ("minggu lalu", []), ("po brp minggu sis", []), ("udah seminggu", []), ("info promo tiap minggu", []),
        ("minggu ini", []), ("rt 02/05", []), ("1/2 kg", []), ("3/4", []), ("158/56", []), ("17.500", []),
        ("gamis 17", []), ("tgl 45", []), ("0812-3456-7890", []), ("2 pcs", []),
    ] as [SlotRow]) func daysAreFoundIn(_ row: SlotRow)
{
    let found = TextShop.hijab.slots(row.text, .date).map { DateReading($0)?.resolve(on: friday) ?? "none" }
    #expect(found == row.values, "\(row.text)")
}

@Test func aDayThatIsNoneResolvesToNothing() {
    #expect(DateReading.calendar(day: 31, month: 2, year: nil).resolve(on: friday) == nil)
    #expect(DateReading.calendar(day: 29, month: 2, year: nil).resolve(on: friday) == "2028-02-29")
    #expect(DateReading.calendar(day: 31, month: nil, year: nil).resolve(on: friday) == "2026-12-31")
    #expect(DateReading.weekday(9, week: nil).resolve(on: friday) == nil)
    #expect(DateReading(.map(["week": .int(1)])) == nil && DateReading(.text("besok")) == nil)
}

@Test(arguments: [
    DateReading.days(2), .weekday(6, week: nil), .weekday(1, week: 1), .calendar(day: 17, month: 12, year: nil),
    .calendar(day: 1, month: 1, year: 2027),
])
func aDayIsItsValueAndBack(_ day: DateReading) { #expect(DateReading(day.value) == day) }

@Test(
    arguments: [
        ("jam 11", ["11:00"]), ("jam 3 sore", ["15:00"]), ("setengah 8 malam", ["19:30"]), ("10.30", ["10:30"]), ("jam 10.30", ["10:30"]),
        ("pukul 19.30", ["19:30"]),
        ("jam setengah 8 malam", ["19:30"]), ("nanti malam jam 7", ["19:00"]), ("besok jam 3 sore", ["15:00"]), ("jam 10 pagi", ["10:00"]),
        ("jam 12 siang", ["12:00"]),
        ("jam 12 malam", ["00:00"]), ("jam 3", ["15:00"]), ("jam tiga sore", ["15:00"]), ("jm 8", ["08:00"]), ("sabtu 10:15 bisa", ["10:15"]),
        ("sore jam 4", ["16:00"]),
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
