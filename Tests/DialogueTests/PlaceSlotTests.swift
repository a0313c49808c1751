import Testing

import Dialogue

@Test(
    arguments: [
        ("ongkir ke sby brp", ["Surabaya"]), ("kirim jkt", ["Jakarta"]), ("jaksel", ["Jakarta Selatan"]),
        ("dikirim ke Jakarta Selatan", ["Jakarta Selatan"]),
        ("smg", ["Semarang"]), ("ke jogja", ["Yogyakarta"]), ("yk", ["Yogyakarta"]), ("diy", ["Yogyakarta"]), ("bdg ya", ["Bandung"]),
        ("solo", ["Surakarta"]),
        ("ska", ["Surakarta"]), ("ke mlg berapa", ["Malang"]), ("sidoarjo", ["Sidoarjo"]), ("ongkir ke batu berapa", ["Batu"]), ("batu", ["Batu"]),
        ("semarang", ["Semarang"]),
        ("kirim ke labuan bajo", ["Manggarai Barat"]), ("ongkir lampung", ["Bandar Lampung"]), ("tangsel", ["Tangerang Selatan"]),
        ("ke cikarang", ["Cikarang"]),
        ("cod daerah kudus", ["Kudus"]), ("kaltim", ["Kalimantan Timur"]), ("ke mana", []), ("makasih", []), ("keburu ga", []), ("berapa", []),
        ("baru", []), ("sama", []),
        ("ke medan ada?", ["Medan"]), ("Jl. Mawar 5 Semarang", ["Semarang"]), ("kulon progo", ["Kulon Progo"]),
        ("pupuk buat batu hias ada", []), ("charger baru mati", []), ("mati", []), ("Jl. Solo no 5", []), ("jl raya bogor km 20", []),
        ("cuci serang hama", []), ("gamis", []),
        ("pati tepung ada kak", []),
    ] as [SlotRow]) func citiesAreFoundIn(_ row: SlotRow)
{ expect(.city, in: row) }

@Test func aShopsOwnCityNameHoldsForAllItsSpellings() {
    let shop = TextShop(phrases: [
        Phrase(text: "Jogja", type: .city, value: .text("Jogja")), Phrase(text: "Kotabaru", type: .city, value: .text("Kotabaru")),
        Phrase(text: "kaos solo", type: .product, value: .handle(.product, "K1")),
    ])
    #expect(shop.slots("ke yk", .city) == [.text("Jogja")])
    #expect(shop.slots("kotabaru", .city) == [.text("Kotabaru")])
    #expect(shop.slots("ke bandung", .city) == [.text("Bandung")])
    #expect(shop.slots("kaos solo ada", .city).isEmpty)
}

@Test(
    arguments: [
        ("jne", ["JNE"]), ("pakai j&t ya", ["J&T"]), ("jnt", ["J&T"]), ("j n t aja", ["J&T"]), ("si cepat", ["SiCepat"]),
        ("sicepat reg", ["SiCepat"]),
        ("anter aja", ["AnterAja"]), ("gosend bisa", ["GoSend"]), ("pakai grab", ["Grab"]), ("via ninja", ["Ninja"]), ("kantor pos", ["Pos"]),
        ("kurir toko", ["Kurir toko"]),
        ("jne atau pos", ["JNE", "Pos"]), ("ninja sama grab ada", ["Ninja", "Grab"]), ("cargo", ["Kargo"]),
        ("eh kurirnya J&T", ["J&T"]), ("COD JNE?", ["JNE"]),
        ("kode pos 55281 sleman", []), ("pinten niki mbak", []), ("pos satpam depan", []), ("kurirnya siapa", []), ("lampu lion besar ada", []),
    ] as [SlotRow]) func couriersAreFoundIn(_ row: SlotRow)
{ expect(.courier, in: row) }

@Test(
    arguments: [
        ("transfer aja", ["transfer"]), ("tf bca", ["BCA"]), ("transfer pakai mandiri", ["Mandiri"]), ("qris", ["QRIS"]), ("COD JNE?", ["COD"]),
        ("iya cod", ["COD"]),
        ("bayar di tempat", ["COD"]), ("tunai ae", ["tunai"]), ("cash", ["tunai"]), ("via dana", ["DANA"]), ("dana", ["DANA"]),
        ("gopay bisa?", ["GoPay"]), ("shopee pay", ["ShopeePay"]),
        ("ovo", ["OVO"]), ("bri aja kak", ["BRI"]), ("va mandiri ada ga", ["Mandiri"]), ("ovo dana ada?", ["OVO", "DANA"]),
        ("bs spaylater", ["SPayLater"]),
        ("lewat indomaret", ["Indomaret"]), ("kartu kredit", ["kartu kredit"]), ("dananya udah masuk", []),
        ("cek dana masuk dulu", []), ("orangnya mandiri banget", []), ("gamis", []),
    ] as [SlotRow]) func paymentsAreFoundIn(_ row: SlotRow)
{ expect(.payment, in: row) }
