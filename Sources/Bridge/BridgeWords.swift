import Dialogue

/// What the bridge itself says to owners, in their language.
enum BridgeWords {
    static let late =
        "Ada pesan yang masuk waktu bot mati atau terlalu ramai, jadi tidak dijawab otomatis 🙏 Balas sendiri ya: ketik DAFTAR untuk melihat siapa saja."

    static func undelivered(to customer: Customer, why: String) -> String {
        "Pesan untuk \(customer.name ?? customer.id) tidak terkirim: \(why). Lihat: bot outbox list"
    }

    static func stopped(line: String, why: String) -> String {
        "Saluran \(line) berhenti mengirim: \(why). Pesan ditahan dulu; cek pengaturannya ya."
    }
}
