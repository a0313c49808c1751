import Foundation

import Dialogue

/// A small hijab shop's words, as a loader would bring them together.
struct TextShop: Sendable {
    var vocabulary = Vocabulary()
    var language: Language
    let finder: SlotFinder

    init(pack: LanguagePack = .indonesian, words: String = "", phrases: [Phrase] = TextShop.catalog) {
        var language = Language(pack: pack)
        for word in words.split(separator: " ") { _ = vocabulary.intern(language.canonical(String(word))) }
        finder = SlotFinder(phrases: phrases, language: language, vocabulary: &vocabulary)
        language.prepare(vocabulary: vocabulary)
        self.language = language
    }

    /// The forms of each word, with `/` between the forms of one word and `_` for a word unknown.
    func forms(_ text: String) -> String {
        let reading = language.read(text)
        return reading.words.indices.map { word in
            let names = reading.forms(of: word).map(vocabulary.name)
            return names.isEmpty ? "_" : names.joined(separator: "/")
        }.joined(separator: " ")
    }

    /// The clauses as written, with `?` after those that ask.
    func clauses(_ text: String) -> [String] {
        let reading = language.read(text)
        return language.clauses(of: reading).map { reading.text(of: $0.words) + ($0.isQuestion ? "?" : "") }
    }

    func slots(_ text: String, _ type: SlotType) -> [Value] {
        slots(text).filter { $0.type == type }.map(\.value)
    }

    /// The slots of all clauses.
    func slots(_ text: String) -> [Slot] {
        let reading = language.read(text)
        return language.clauses(of: reading).flatMap { finder.slots(in: reading, words: $0.words) }
    }

    static let words = """
        berapa harga ada masih ready stok stop bisa cod ongkir ke kirim dikirim pesan pesanan bayar tukar beli \
        alamat toko buka sampai jam warna ukuran tidak jadi usah di mana makasih maaf saat baju banget gede kecil \
        iya mau order sama gimana hitam transfer dp kira-kira
        """

    static let catalog: [Phrase] = {
        let products: [(String, [String])] = [
            ("GMS01", ["Gamis Nayla"]), ("GMS02", ["Gamis Zahra"]), ("KHM01", ["Khimar Instan Alya", "khimar alya"]),
            ("PSH01", ["Pashmina Ceruty"]), ("INN01", ["Inner Ciput"]), ("CHG33", ["Charger 33W USB-C"]),
            ("TWS01", ["TWS Bass X1"]), ("MON01", ["Monstera Deliciosa (pot 20 cm)"]), ("MON02", ["Monstera Adansonii"]),
            ("ET01", ["Es Teh"]), ("EJ01", ["Es Jeruk"]),
        ]
        return products.flatMap { sku, names in
            (names + [sku]).map { Phrase(text: $0, type: .product, value: .handle(.product, sku)) }
        } + (0...5).map { Phrase(text: "level \($0)", type: SlotType(rawValue: "level"), value: .int($0)) }
    }()

    static let hijab = TextShop(words: words)
}

/// Rows of `data/normalise-dev.tsv`: kind, text, what is expected (`|` between alternatives).
func normaliseRows(_ kinds: String...) -> [(kind: String, text: String, expected: [String])] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("data/normalise-dev.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").dropFirst().compactMap { line in
        let columns = line.split(separator: "\t").map(String.init)
        guard columns.count == 3, kinds.contains(columns[0]) else { return nil }
        return (columns[0], columns[1], columns[2].split(separator: "|").map(String.init))
    }
}
