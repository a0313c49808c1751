import Testing

import Dialogue

@Test(
    arguments: [
        ("nama saya Dewi", ["Dewi"]), ("Nama: Rina Wulandari", ["Rina Wulandari"]), ("atas nama Dewi Sartika", ["Dewi Sartika"]),
        ("a.n. Siti", ["Siti"]), ("an Siti Aisyah", ["Siti Aisyah"]),
        ("aku Bagas", ["Bagas"]), ("saya Rina kak", ["Rina"]), ("nama: budi hp 085712345678", ["budi"]), ("nama penerima Pak Hendra", ["Pak Hendra"]),
        ("nama saya dewi ya kak", ["dewi"]),
        ("nama Rina, alamat jl mawar 5", ["Rina"]), ("tf 150rb an dewi ya kak", ["dewi"]), ("a/n budi santoso", ["budi santoso"]),
        ("nama penerima: Budi", ["Budi"]), ("saya dengan Rina dari Solo", ["Rina"]), ("ini Dewi kak", ["Dewi"]), ("a.n. bu sri", ["bu sri"]),
        ("ini gamis", []), ("100 an biji", []), ("dengan warna Navy", []), ("nama penerima siapa", []),
        ("saya mau pesan", []), ("Saya Mau Pesan", []), ("nama toko apa", []), ("nama saya siapa", []), ("atas nama siapa", []), ("Dewi", []),
        ("namanya apa", []),
        ("aku ambil 2", []), ("harga gamis an", []),
    ] as [SlotRow]) func namesAreFoundIn(_ row: SlotRow)
{ expect(.name, in: row) }

@Test(
    arguments: [
        ("Jl. Kaliurang KM 7 No. 21 RT 02/RW 05", ["Jl. Kaliurang KM 7 No. 21 RT 02/RW 05"]),
        (
            "Jl. Pandanaran II no 8 RT 3 RW 1 kel Mugassari kec Semarang Selatan",
            ["Jl. Pandanaran II no 8 RT 3 RW 1 kel Mugassari kec Semarang Selatan"]
        ),
        ("dusun krajan rt 2 rw 1", ["dusun krajan rt 2 rw 1"]), ("Krajan RT 02 RW 05", ["Krajan RT 02 RW 05"]),
        ("Bagas, kos putra Mawar jl ringroad utara no 104 kamar 7", ["kos putra Mawar jl ringroad utara no 104 kamar 7"]),
        ("Jl. Mawar No. 5, Ngaglik, Sleman", ["Jl. Mawar No. 5, Ngaglik, Sleman"]), ("kirim ke jl mawar 5 ya kak", ["jl mawar 5"]),
        ("jl merah delima 3 gg 2", ["jl merah delima 3 gg 2"]), ("perum griya asri blok c2 no 5", ["perum griya asri blok c2 no 5"]),
        ("alamat Jl Kenanga 12 Bekasi, no hp 081234567890", ["Jl Kenanga 12 Bekasi"]), ("Jl. Mawar 5, jne ya", ["Jl. Mawar 5"]),
        ("jl rungkut", ["jl rungkut"]),
        ("kirim ke alamat saya ya: Jl. Mawar no 5 Sleman, an. Dewi", ["Jl. Mawar no 5 Sleman"]),
        ("alamat toko di mana?", []), ("pesanan masih di jalan kak", []), ("anak kos", []), ("kos murah ada?", []), ("jl mawar sebelah mana", []),
        ("semarang", []),
        ("gamis nayla 2", []), ("ayam kampung 2", []), ("jalan terus", []), ("no 2", []),
    ] as [SlotRow]) func addressesAreFoundIn(_ row: SlotRow)
{ expect(.address, in: row) }

@Test func whatStandsInAnAddressIsNothingElse() {
    for type in [SlotType.quantity, .colour, .size, .rupiah, .number, .date] {
        #expect(TextShop.hijab.slots("Jl. Merah Delima 5 blok M no 12 RT 2/5", type).isEmpty, "\(type)")
    }
    #expect(TextShop.hijab.slots("gamis nayla 2, kirim ke jl mawar 5", .quantity) == [.int(2)])
}

@Test(
    arguments: [
        ("08123", ["08123"]), ("081", ["081"]), ("0812345678901234567", ["0812345678901234567"]), ("no hp 0812 34", ["0812 34"]),
        ("123456789012345678", ["123456789012345678"]),
        ("081234567890", []), ("0812 3456 7890", []), ("2 pcs", []), ("75.000", []), ("10234", []), ("0,5", []), ("08.00", []), ("jam 08.00", []),
    ] as [SlotRow]) func brokenPhonesAreFoundIn(_ row: SlotRow)
{ expect(.badPhone, in: row) }

@Test(
    arguments: [
        ("pakai nomor ini", ["sender"]), ("no wa ini aja", ["sender"]), ("nomor ini aja", ["sender"]), ("pake nomor wa ini aja", ["sender"]),
        ("nomer yang ini aja kak", ["sender"]),
        ("nomor ini bisa cod?", []), ("ini nomor siapa", []), ("gamis ini aja", []), ("ini no rekeningnya", []), ("no 2", []),
    ] as [SlotRow]) func theSendersNumberIsMeantBy(_ row: SlotRow)
{ expect(.phone, in: row) }
