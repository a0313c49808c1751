import Testing

import Dialogue

@Test(
    arguments: [
        ("pesanan INV123 tolong dibatalkan", ["INV123"]), ("cek pesanan INV-2231 kak", ["INV-2231"]), ("INV-20260812-01", ["INV-20260812-01"]),
        ("pesanan nomor 1023 gimana", ["1023"]), ("no pesanan saya 1023", ["1023"]), ("#1234 sampai mana", ["1234"]), ("inv 2231", ["2231"]),
        ("PO nomor 118", ["118"]), ("JT5560012 kok muter", ["JT5560012"]),
        ("cek resi JP1234567890 dong", ["JP1234567890"]), ("resi 0012345678901", ["0012345678901"]), ("resi jne 01234567890123", ["01234567890123"]),
        ("LRS-00123", ["LRS-00123"]), ("order 88213", ["88213"]),
        ("order 100", []), ("po 2 minggu", []), ("PO 120 pcs", []), ("pesan 200 pcs", []), ("pesanan 100 box", []), ("order GM-01", []),
        ("pesanan 2", []), ("hp 081234567890", []),
        ("75.000", []), ("tb158", []), ("kode pos 55281", []),
    ] as [SlotRow]) func orderNumbersAreFoundIn(_ row: SlotRow)
{ expect(.orderID, in: row) }

@Test(
    arguments: [
        ("order GM-01 size L 1", ["GM-01"]), ("GM02 hitam 2pcs", ["GM02"]), ("mau kode A12 satu kak", ["A12"]), ("pakai kode KODE10", ["KODE10"]),
        ("voucher HEMAT bisa?", ["HEMAT"]), ("kode hemat20", ["hemat20"]),
        ("gms01", []), ("3pcs", []), ("x2", []), ("150rb", []), ("baju2", []), ("abu2", []), ("uk38", []), ("rp5000", []), ("tb158 bb56", []),
        ("kode apa", []), ("INV123", []), ("KAK MAU", []), ("2xl", []), ("rt02", []), ("km7", []),
    ] as [SlotRow]) func codesAreFoundIn(_ row: SlotRow)
{ expect(.code, in: row) }

@Test(
    arguments: [
        ("email saya Rina.W@gmail.com ya", ["rina.w@gmail.com"]), ("budi_88@toko.co.id", ["budi_88@toko.co.id"]), ("@rina", []), ("rina @ gmail", []),
        ("50rb@pcs", []),
    ] as [SlotRow]) func emailAddressesAreFoundIn(_ row: SlotRow)
{ expect(.email, in: row) }

@Test(
    arguments: [
        ("cek https://shopee.co.id/toko?x=1 kak", ["https://shopee.co.id/toko?x=1"]), ("wa.me/6281234567890", ["wa.me/6281234567890"]),
        ("tokopedia.com", ["tokopedia.com"]), ("bit.ly/abc.", ["bit.ly/abc"]), ("iya.makasih", []), ("ada.me", []), ("rina@gmail.com", []),
        ("mahal:/", []), ("1.500", []),
    ] as [SlotRow]) func linksAreFoundIn(_ row: SlotRow)
{ expect(.link, in: row) }

@Test func anAddressOfAPageIsOneWordAndCutsNoSentence() {
    #expect(TextShop.hijab.clauses("gamis ini https://toko.com/a.b ada. makasih") == ["gamis ini https://toko.com/a.b ada", "makasih"])
}
