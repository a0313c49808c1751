/// What the owner reads, in the owner's language.
enum OwnerWords {
    static let help = """
        Perintah pemilik:
        ambil HA-0007 · ambil chat ini, bot diam
        lepas · kembalikan ke bot
        balas 0812… teks, balas Bu Ani: teks · tulis ke pembeli
        lunas / kirim / selesai / batal HA-0007
        daftar · siapa yang menunggu
        """
    static let nobodyWaits = "Tidak ada yang menunggu 👍"
    static let nobodyFound = "Tidak ketemu. Tulis nomor pesanan, nomor HP, atau nama, contoh: ambil HA-0007"
    static func nobodyFound(_ what: String) -> String { "\(what) tidak ketemu. Tulis nomor pesanan, nomor HP, atau nama, contoh: ambil HA-0007" }
    static func noOrder(_ number: String) -> String { "Pesanan \(number) tidak ada." }

    static func taken(_ customer: Customer) -> String { "Chat \(name(customer)) Anda pegang, bot diam. Balas \"lepas\" kalau sudah." }
    static func givenBack(_ customer: Customer) -> String { "Chat \(name(customer)) kembali ke bot." }
    static func notHeld(_ customer: Customer) -> String { "Chat \(name(customer)) tidak sedang dipegang siapa pun." }
    static func said(_ customer: Customer) -> String { "Terkirim ke \(name(customer)); chatnya Anda pegang, bot diam." }
    static func order(_ number: String, is status: Order.Status) -> String { "Pesanan \(number): \(status.rawValue)." }
    static func several(_ name: String, _ customers: [Customer]) -> String {
        "Yang bernama \(name) ada \(customers.count): \(customers.prefix(5).map { Self.name($0) }.joined(separator: ", ")). Tulis nomornya."
    }
    static let notForwarded = " Foto atau filenya tidak ikut: kirim langsung dari HP toko ya."
    /// What the customer was not told, and why.
    static let notToldAsHeld = " Pembeli belum dikabari, karena chatnya Anda pegang."
    static func notToldAs(_ failure: RuleFailure) -> String { " Pembeli belum dikabari: aturannya gagal (\(failure.place))." }
    static func order(_ number: String, stays status: Order.Status) -> String {
        "Pesanan \(number) sudah \(status.rawValue), tidak bisa diubah begitu."
    }

    /// What the bot tells unasked, with whom it is about.
    static func notice(_ notice: Notice, about customer: Customer) -> String {
        let who = customer.name.map { "\($0) (\(customer.id))" } ?? customer.id
        switch notice.kind {
        case .handover: return "\(who): \(notice.text). Ketik \"ambil \(customer.id)\" untuk membalas sendiri."
        case .overdue, .system: return notice.text
        case .word:
            return notice.text.contains(customer.id) || customer.name.map(notice.text.contains) == true ? notice.text : "\(who): \(notice.text)"
        }
    }

    static func waiting(_ snapshots: [Snapshot], at now: Instant) -> String {
        if snapshots.isEmpty { return nobodyWaits }
        return snapshots.map { snapshot in
            let conversation = snapshot.conversation
            let minutes = conversation.needsPerson.map { now.seconds(since: $0) / 60 } ?? 0
            let what = conversation.held.map { "dipegang \($0.by)" } ?? conversation.handover?.reason ?? ""
            return "\(name(snapshot.customer)) · \(what) · \(minutes) menit"
        }.joined(separator: "\n")
    }

    private static func name(_ customer: Customer) -> String {
        // The address that they write from, which commands take; a number that they gave is perhaps another's.
        [customer.name, customer.id].compactMap { $0 }.joined(separator: " ")
    }
}
