import Testing

import Dialogue

private let reader = FormReader(language: TextShop.hijab.language, finder: TextShop.hijab.finder)
private let ship: [Form.Field] = [
    .init(name: "name", type: .name, label: "Nama"), .init(name: "phone", type: .phone, label: "No HP"),
    .init(name: "address", type: .address, label: "Alamat lengkap"), .init(name: "city", type: .city, label: "Kecamatan & kota"),
    .init(name: "courier", type: .courier, label: "Kurir (JNE / J&T / SiCepat)", isOptional: true),
]

private let blank = "Mohon isi data ini ya:\nNama:\nNo HP:\nAlamat lengkap:\nKecamatan & kota:\nKurir (JNE / J&T / SiCepat):"

@Test(
    arguments: [
        (
            "Nama: Rina Wulandari\nNo HP: 0812-0000-0001\nAlamat: Jl. Kaliurang KM 7 No. 21 RT 02/RW 05\nKecamatan Ngaglik, Sleman\nKurir J&T",
            [
                "name": "Rina Wulandari", "phone": "0812-0000-0001", "address": "Jl. Kaliurang KM 7 No. 21 RT 02/RW 05", "city": "Ngaglik, Sleman",
                "courier": "J&T",
            ]
        ),
        ("No hp 081200000001\nalmt jl mawar 5\nnm = rina", ["phone": "081200000001", "address": "jl mawar 5", "name": "rina"]),
        ("Nama: Rina No HP: 081200000001 Alamat: Jl. Mawar 5", ["name": "Rina", "phone": "081200000001", "address": "Jl. Mawar 5"]),
        (blank, [:]),
        (blank.replacing("Nama:", with: "Nama: Dewi").replacing("SiCepat):", with: "SiCepat): JNE"), ["name": "Dewi", "courier": "JNE"]),
        ("Kota:", [:]), ("Nama - Dewi\nKota - Semarang", ["name": "Dewi", "city": "Semarang"]),
        ("Alamat:\nJl. Mawar 5\nKelurahan Caturtunggal\nNama: Rina", ["address": "Jl. Mawar 5, Kelurahan Caturtunggal", "name": "Rina"]),
        ("Alamat: Jl. Mawar No: 5\nCatatan: jangan dibanting", ["address": "Jl. Mawar No: 5"]),
        ("Kecamatan: Ngaglik\nKota: Sleman", ["city": "Ngaglik, Sleman"]), ("HP/WA: 081200000001", ["phone": "081200000001"]),
        (
            "format order: nama Rani, alamat Jl Kenanga 12 Bekasi, no hp 081234567890",
            ["name": "Rani", "address": "Jl Kenanga 12 Bekasi", "phone": "081234567890"]
        ),
        (
            "nama Putri, hp 0813-9999-1111, jl anggrek no 4 rt 2 rw 3 kel pakis, surabaya",
            ["name": "Putri", "phone": "0813-9999-1111", "address": "jl anggrek no 4 rt 2 rw 3 kel pakis", "city": "surabaya"]
        ),
        ("nama: budi hp 085712345678", ["name": "budi", "phone": "085712345678"]),
        ("1. Nama: Rina\n2. No HP: 0812", ["name": "Rina", "phone": "0812"]),
        ("*Nama*: Rina", ["name": "Rina"]), ("Kecamatan Ngaglik, Sleman", ["city": "Ngaglik, Sleman"]),
        ("alamat toko di mana?", [:]), ("nama toko apa kak", [:]), ("kota mana aja yang bisa cod", [:]), ("Dewi", [:]),
        ("Jl. Mawar No. 5, Ngaglik, Sleman", [:]),
        ("bayarnya gimana", [:]), ("no 2 aja", [:]), ("kurirnya siapa", [:]),
    ] as [(String, [String: String])]) func labelsTell(_ row: (String, [String: String]))
{
    #expect(reader.labelled(row.0, fields: ship) == row.1, "\(row.0)")
}

@Test(
    arguments: [
        (
            "Rina Wulandari\n081200000001\nJl. Kaliurang KM 7 No 21\nSleman",
            ["name": "Rina Wulandari", "phone": "081200000001", "address": "Jl. Kaliurang KM 7 No 21", "city": "Sleman"]
        ),
        ("Dewi 08123 semarang", ["name": "Dewi", "phone": "08123", "city": "semarang"]),
        (
            "Rina, 081200000001, Jl. Mawar 5 Semarang",
            ["name": "Rina", "phone": "081200000001", "address": "Jl. Mawar 5 Semarang", "city": "Semarang"]
        ),
        (
            "Bagas, kos putra Mawar jl ringroad utara no 104 kamar 7",
            ["name": "Bagas", "address": "kos putra Mawar jl ringroad utara no 104 kamar 7"]
        ),
        ("rina 081200000001 jne", ["name": "rina", "phone": "081200000001", "courier": "jne"]),
        (
            "Bu Sri\n081200000001\nJl. Mawar 5\nNgaglik, Sleman\nJ&T",
            ["name": "Bu Sri", "phone": "081200000001", "address": "Jl. Mawar 5", "city": "Ngaglik, Sleman", "courier": "J&T"]
        ),
        ("Dewi", [:]), ("081200000001", [:]), ("Jl. Mawar No. 5, Ngaglik, Sleman", [:]), ("semarang jne", [:]), ("Ngaglik Sleman", [:]),
        ("081200000001 ya kak", [:]),
        ("ongkir ke jl mawar 5 semarang berapa", [:]), ("pesan gamis nayla 2", [:]), ("iya", [:]),
    ] as [(String, [String: String])]) func aBurstTells(_ row: (String, [String: String]))
{
    #expect(reader.burst(row.0, open: ship) == row.1, "\(row.0)")
}

@Test func aBurstFillsOnlyWhatIsOpen() {
    #expect(reader.burst("andi 081200000001 jl mawar 5", open: ship)["name"] == "andi", "a name, and not 'and' with an ending")
    #expect(reader.burst("Rina 081200000001", open: [ship[1]]).isEmpty)
    #expect(
        reader.burst("081200000001 Jl. Mawar 5, Sleman", open: [ship[1], ship[2]]) == ["phone": "081200000001", "address": "Jl. Mawar 5, Sleman"])
}

/// At 4,000 characters of labels each costs the same as at 1,000: no position looks at the rest of the line.
@Test(arguments: ["nama ", "no: ", "alamat, ", "kota - "]) func aMessageOfLabelsIsReadInLinearTime(_ label: String) {
    let clock = ContinuousClock()
    func best(_ count: Int) -> Duration {
        let text = String(repeating: label, count: count)
        return (0..<3).map { _ in clock.measure { _ = reader.labelled(text, fields: ship) } }.min() ?? .zero
    }
    _ = best(10)
    // A neighbour on the machine may slow one of them down, but not each time; 16 times the work would show each time.
    #expect((0..<8).contains { _ in best(800) < best(200) * 12 })
}
