import Dialogue

/// What the bridge itself says to owners, in their language.
enum BridgeWords {
    static let late =
        "Ada pesan yang masuk waktu bot mati atau terlalu ramai, jadi tidak dijawab otomatis 🙏 Balas sendiri ya: ketik DAFTAR untuk melihat siapa saja."

    static func undelivered(to customer: Customer, why: String) -> String {
        let reason = DeliveryPolicy.Refusal(rawValue: why).map(words) ?? why
        return "Pesan untuk \(customer.name ?? customer.id) tidak terkirim: \(reason). Lihat: bot outbox list"
    }

    static func stopped(line: String, why: String) -> String {
        "Saluran \(line) berhenti mengirim: \(why). Pesan ditahan dulu; cek pengaturannya ya."
    }

    private static func words(_ refusal: DeliveryPolicy.Refusal) -> String {
        switch refusal {
        case .tooLate: "jawabannya sudah terlambat"
        case .personHasIt: "chatnya sudah dipegang orang"
        case .paused: "promo sedang dijeda karena banyak yang terblokir; lihat `bot campaign health`"
        case .outsideWindow: "pesan terakhirnya sudah lebih dari 24 jam, dan belum ada template"
        case .noConsent: "belum setuju menerima promo"
        case .stopped: "minta berhenti dikabari"
        case .capReached: "jatah promo bulan ini sudah habis"
        case .neverOpen: "tidak ada jam untuk menyapa duluan"
        }
    }
}
