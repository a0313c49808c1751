/// What forms call their fields in Indonesian shop chat.
enum IndonesianLabels {
    static let all: [SlotType: FieldLabel] = [
        .name: label("nama namanya nm penerima pemesan", "lengkap penerima pemesan pembeli anda saya kakak jadi harusnya diganti"),
        .phone: label(
            "hp nohp nomor no wa whatsapp telepon telp kontak phone",
            "hp wa whatsapp telepon telp aktif handphone penerima nomor yang bisa dihubungi tlp"),
        .address: label("alamat almt", "lengkap pengiriman kirim rumah penerima tujuan"),
        .city: label("kota kecamatan kec kabupaten kab", "kota kecamatan kec kabupaten kab tujuan dan"),
        .courier: label("kurir ekspedisi pengiriman jasa", "kirim pengiriman pilihan yang dipakai ekspedisi"),
        .payment: label("bayar pembayaran metode payment", "pembayaran bayar via pakai lewat"),
        .quantity: label("jumlah qty banyaknya", "barang pesanan order"),
        .size: label("size ukuran uk", "baju"), .colour: label("warna", "pilihan"),
        .date: label("tanggal tgl hari", "kirim ambil kunjungan"), .time: label("jam pukul waktu", "kirim ambil kunjungan"),
    ]

    private static func label(_ heads: String, _ tails: String) -> FieldLabel {
        FieldLabel(heads: Set(LanguagePack.words(heads)), tails: Set(LanguagePack.words(tails)))
    }
}
