import Testing

import Dialogue

@Test(
    arguments: [
        ("3pcs", ["pcs"]), ("2 lusin", ["lusin"]), ("selusin", ["lusin"]), ("sebungkus", ["bungkus"]), ("2 bks", ["bungkus"]), ("se-box", ["box"]),
        ("setengah kilo", ["kg"]), ("1/2 kg", ["kg"]), ("sepasang", ["pasang"]), ("5 btl sambal", ["botol"]), ("sakilo", ["kg"]),
        ("berapa per lusin", ["lusin"]), ("perkilo brp", ["kg"]), ("150rb/pcs", ["pcs"]), ("2 box, 3 pcs", ["box", "pcs"]),
        ("2", []), ("potongan harga", []), ("paket saya", []), ("158 cm", []), ("3 hari", []), ("isi box", []),
    ] as [SlotRow]) func unitsAreFoundIn(_ row: SlotRow)
{ expect(.unit, in: row) }

@Test(
    arguments: [
        ("diskon 20%", ["20"]), ("20 persen aja", ["20"]), ("12,5 % ya", ["12.5"]), ("dua puluh persen", ["20"]), ("10persen", ["10"]),
        ("5% dari 150rb", ["5"]), ("berapa persen", []), ("20 pcs", []), ("150rb", []),
    ] as [SlotRow]) func percentagesAreFoundIn(_ row: SlotRow)
{ expect(.percent, in: row) }

@Test(
    arguments: [
        ("ntar dulu ya", ["yes"]), ("nanti dulu deh kak", ["yes"]), ("belum kak", ["yes"]), ("pikir-pikir dulu", ["yes"]),
        ("mikir dulu ya kak", ["yes"]),
        ("tunggu dulu", ["yes"]), ("iya", []), ("ga", []), ("belum sampai", []), ("nanti?", []), ("nanti kirim ke solo", []), ("udah dulu ya", []),
    ] as [SlotRow]) func whatPutsOffIsFoundIn(_ row: SlotRow)
{ expect(.notYet, in: row) }

@Test func whatIsToldByNameOnlyIsNotToldInPassing() {
    let told = ReadingShop.hijab.clause("2 pcs kemarin")?.told ?? [:]
    #expect(told["quantity"] == .int(2))
    #expect(told["unit"] == nil && told["date"] == nil && told["number"] == nil)
}
