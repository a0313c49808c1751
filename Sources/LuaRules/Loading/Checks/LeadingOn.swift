import Dialogue

extension Template {
    /// Whether it leaves the customer with something to do: a question, or a call to action. Where what is
    /// filled in ends it, nobody knows, and it counts.
    var leadsOn: Bool {
        if case .slot(let slot)? = parts.last, slot.format == nil, !Self.neverAsk.contains(slot.path[0]) { return true }
        var text = ""
        for part in parts {
            switch part {
            case .words(let words): text += words.lowercased()
            case .slot: text += " 0 "
            case .nextBubble: text += " "
            }
        }
        if text.contains("?") { return true }
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        return words.indices.contains { at in
            // "tinggal 3" counts what is left.
            if words[at] == "tinggal" { return words.indices.contains(at + 1) && words[at + 1].first?.isNumber == false }
            return Self.calls.contains(words[at].withoutEnding)
        }
    }

    private static let neverAsk: Set<String> = ["kak", "name", "shop", "persona", "product", "daypart"]

    /// Imperatives of a chat, and what invites to something.
    private static let calls: Set<String> = [
        "chat", "balas", "kabari", "kabar", "klik", "kirim", "tulis", "pilih", "mampir", "sebut", "ketik", "hubungi", "lapor", "isi", "telepon",
        "tekan", "cek",
        "lihat", "kunjungi", "transfer", "boleh", "silakan", "silahkan", "monggo", "yuk", "ayo", "tolong", "mohon", "jangan",
    ]
}

extension String {
    /// "tuliskan", "pilihlah" without their endings.
    fileprivate var withoutEnding: String {
        for ending in ["kan", "lah", "in"] where hasSuffix(ending) && count > ending.count + 3 { return String(dropLast(ending.count)) }
        return self
    }
}
