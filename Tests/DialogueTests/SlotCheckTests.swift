import Testing

import Dialogue

private let check = SlotCheck(language: TextShop.hijab.language, finder: TextShop.hijab.finder)
private let friday = CivilTime(Instant(seconds: 1_795_143_600), in: .wib)

/// The value, or `!reason argument=value`.
private func checked(_ type: SlotType, _ text: String, _ value: Value = .null) -> String {
    switch check.check(type, value, text: text, on: friday) {
    case .success(let value): value.shortText
    case .failure(let wrong): (["!" + wrong.reason] + (wrong.arguments.isEmpty ? [] : [Value.map(wrong.arguments).shortText])).joined(separator: " ")
    }
}

@Test(arguments: [
    ("081234567890", "+6281234567890"), ("nomornya 0812-3456-7890 kak", "+6281234567890"), ("08123", "!short digits=5"), ("081", "!short digits=3"),
    ("0812345678901234", "!long digits=16"), ("1234567890", "!prefix"), ("nanti ya", "!none"), ("pake nomor wa ini aja", "sender"),
    ("0274 512345", "+62274512345"),
]) func phonesAreChecked(_ row: (String, String)) { #expect(checked(.phone, row.0) == row.1) }

@Test(arguments: [
    ("dewi sartika", "Dewi Sartika"), ("DEWI SARTIKA", "Dewi Sartika"), ("nama saya dewi kak", "Dewi"), ("atas nama Bu Sri", "Bu Sri"),
    ("Pak Hendra", "Pak Hendra"),
    ("Sari Murah", "Sari Murah"), ("McDonald", "McDonald"), ("R", "!none"), ("iya", "!answer"), ("ga", "!answer"), ("oke kak", "!answer"),
    ("08123", "!digits"), ("Nama: Rina", "Rina"),
    (String(repeating: "Nama ", count: 3) + String(repeating: "a", count: 61), "!long most=60"), ("🙂", "!none"),
]) func namesAreChecked(_ row: (String, String)) { #expect(checked(.name, row.0) == row.1) }

@Test(arguments: [
    ("Jl. Kaliurang KM 7 No. 21 RT 02/RW 05", "Jl. Kaliurang KM 7 No. 21 RT 02/RW 05"),
    ("Jl. Pandanaran II no 8 RT 3 RW 1 kel Mugassari kec Semarang Selatan", "Jl. Pandanaran II no 8 RT 3 RW 1 kel Mugassari kec Semarang Selatan"),
    ("dusun krajan rt 2 rw 1", "dusun krajan rt 2 rw 1"),
    ("kos putra Mawar jl ringroad utara no 104 kamar 7", "kos putra Mawar jl ringroad utara no 104 kamar 7"),
    ("Krajan RT 02 RW 05", "Krajan RT 02 RW 05"), ("Jl.  Mawar 5 \n Ngaglik ", "Jl. Mawar 5, Ngaglik"),
    ("alamat saya di jl mawar 5 ya kak", "jl mawar 5"),
    ("perum griya asri blok e", "!parts missing=nomor rumah atau RT/RW"),
    ("semarang", "!parts missing=nama jalan|nomor rumah atau RT/RW"), ("jl mawar", "!parts missing=nomor rumah atau RT/RW"),
    ("no 5", "!parts missing=nama jalan"),
]) func addressesAreChecked(_ row: (String, String)) { #expect(checked(.address, row.0) == row.1) }

@Test(
    arguments: [
        (.city, "jogja kak", "Yogyakarta"), (.city, "Ngaglik, Sleman", "Sleman"), (.city, "entah", "!unknown"), (.date, "besok", "2026-11-21"),
        (.date, "kapan kapan", "!none"),
        (.date, "1/11/2026", "!past date=2026-11-01"), (.time, "jam 3 sore", "15:00"), (.time, "sore", "!none"), (.quantity, "2", "2"),
        (.quantity, "dua kak", "2"),
        (.quantity, "banyak", "!none"), (.height, "tb 158", "158"), (.any, "  apa   saja ", "apa saja"), (.any, " ", "!none"),
        (.courier, "jnt", "J&T"), (.courier, "elang", "elang"),
    ] as [(SlotType, String, String)]) func otherTypesAreChecked(_ row: (SlotType, String, String))
{ #expect(checked(row.0, row.1) == row.2) }

@Test func whatWasFoundBeforeIsNotLookedForAgain() {
    #expect(checked(.city, "kirim", .text("Sleman")) == "Sleman")
    #expect(checked(.phone, "", .text("+6281234567890")) == "+6281234567890")
    #expect(checked(.quantity, "", .int(0)) == "!none")
    #expect(checked(.date, "", .text("2026-11-28")) == "2026-11-28")
}
