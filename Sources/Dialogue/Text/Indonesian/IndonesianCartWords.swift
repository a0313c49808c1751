/// The words that a cart is changed with, and those that take something back.
enum IndonesianCartWords {
    static let all: [(word: String, meaning: SlotWord)] =
        IndonesianSlotWords.words("hapus dihapus hapusin cancel dicancel batal batalin dibatalkan buang dibuang hilangkan keluarkan", .remove)
        + IndonesianSlotWords.words("tanpa", .without)
        + IndonesianSlotWords.words("tambah tambahin tambahkan ditambah nambah tambihan plus sekalian add masukin", .plus)
        + IndonesianSlotWords.words("kurangi kurangin dikurangi kurangkan", .minus)
        + IndonesianSlotWords.words("jadi ganti diganti gantiin tukar ditukar ubah diubah rubah dirubah change", .become)
        + IndonesianSlotWords.words("bukan jangan tidak", .deny)
        + IndonesianSlotWords.words("jadi usah pakai perlu mau ikut", .denied)
        + IndonesianSlotWords.words("aja cukup", .only) + IndonesianSlotWords.words("deh", .yielding)
        + IndonesianSlotWords.words("warna size ukuran jumlah total qty", .trait)
        + IndonesianSlotWords.words("eh ralat salah maksud maksudnya revisi koreksi ganti diganti tukar ubah diubah rubah change", .correction)
        + IndonesianSlotWords.words("itu ini", .that) + IndonesianSlotWords.words("pesan beli order ambil", .orders)
}
