/// Short words that mean one thing or another by what stands around them.
enum IndonesianGuards {
    static let all = [
        Guard("k g", .itself, .init(afterNumber: true)),  // 150 k, 500 g
        Guard("p pp", .word("halo"), .init(beforeNumber: false, opens: true)),
        Guard("no", .word("tidak"), .init(isAlone: true)),
        Guard("no", .word("tidak"), .init(before: "makasih")),
        Guard("dah", .word("dadah"), .init(isAlone: true)),
        // min order 3, min 2 pcs
        Guard("min", .itself, .init(before: "order beli pembelian belanja pesan pemesanan transaksi")),
        Guard("min", .itself, .init(beforeNumber: true)),
        // The drink, not the sister.
        Guard("teh", .itself, .init(after: "es")), Guard("teh", .itself, .init(afterNumber: true)),
        Guard("teh", .itself, .init(before: "manis panas botol tarik hijau tawar celup poci pucuk susu lemon hangat dingin tubruk")),
        // Javanese "wis tak bayar": I have paid it.
        Guard("tak", .itself, .init(after: "sudah mau", before: "bayar transfer kirim order beli ambil pesan tunggu cek")),
        // Javanese: folks, not an account.
        Guard("rek", .filler, .init(after: "berapa ini itu ya tidak apa semua mahal murah ayo iki kuwi ngono ngene")),
        // An emoji beside words says nothing of its own.
        Guard(reactions, .filler, .init(isAlone: false)),
    ]

    private static let reactions = LanguagePack.groups(IndonesianEmoji.reactions).flatMap(\.1).joined(separator: " ")
}
