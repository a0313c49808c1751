public import Dialogue

/// The values of a message under the keys of labelled text: `qty unit product colour size price city date time phone order_id courier
/// payment code name percent`, each with all its values in the order of the message.
///
/// How they are written, so that labels and readings can be compared:
/// - `qty`, `price`, `percent`: numbers: selusin is 12, setengah kilo 0.5, 150rb 150000, 10% 10. Of a count that is taken
///   back ("dua deh, eh satu aja", "jadi 4 bukan 3") only the last stands. What weighs a parcel ("ongkir 1 kg") is no count.
/// - `unit`: the word that is counted with, its abbreviations written out: pcs, lusin, botol. buah, biji and weights of parcels are none.
/// - `product`: without -nya, in small letters: "gamisnya" is gamis.
/// - `colour`: the pack's name: item is hitam. A change of colour, size or day lists the old one, then the new one.
/// - `size`: letters in capitals (XL), numbers as they are (38), else small letters (jumbo).
/// - `city`: its full name in small letters: sby is surabaya. Names that are used as such beside it stay: solo, lampung.
/// - `date`: the words of the message, abbreviations written out: besok, hari ini, tanggal 25, besok pagi; a day of the
///   week without "hari", a day of a month without "tanggal": sabtu, 17 agustus.
/// - `time`: on the clock: 15:00.
/// - `phone`, `order_id`, `code`: as written; blanks and dashes of a phone left out.
/// - `courier`, `payment`: in small letters: jne, j&t, bca, shopeepay. "transfer", cash and COD are ways to pay that are asked
///   about, and no values of their own.
/// - `name`: in small letters.
public enum EntityKeys {
    /// Every key, in the order in which tables show them.
    public static let all = [
        "qty", "unit", "product", "colour", "size", "price", "city", "date", "time", "phone", "order_id", "courier", "payment", "code", "name",
        "percent",
    ]

    /// The values of a message that was understood so. Pure; linear in the slots.
    public static func values(of interpretation: Interpretation) -> [String: [String]] {
        var values: [String: [String]] = [:]
        for clause in interpretation.clauses {
            for slot in clause.slots.sorted(by: { ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound) }) {
                guard let (key, value) = entry(slot, clause), !(values[key] ?? []).contains(value) else { continue }
                values[key, default: []].append(value)
            }
        }
        let counts = FinalCounts(interpretation)
        values["qty"] = counts.numbers.isEmpty ? nil : counts.numbers
        values["unit"] = counts.units.isEmpty ? nil : counts.units
        return values
    }

    private static func entry(_ slot: FoundSlot, _ clause: ReadClause) -> (key: String, value: String)? {
        let written = slot.text(in: clause)
        switch SlotType(rawValue: slot.type) {
        case .product:
            // What nobody wants to buy here names no product: "resep rendang gimana".
            return clause.intent == "out_of_scope" || clause.intent == "opt_out" ? nil : ("product", product(slot.value, written))
        case .colour: return ("colour", slot.value.shortText.lowercased())
        case .size: return ("size", size(slot.value.shortText))
        case .rupiah: return ("price", slot.value.shortText)
        case .city: return ("city", district(before: slot, clause) + city(slot.value.shortText, written))
        case .date: return ("date", DatePhrase.canonical(written, before: slot.textAfter(in: clause)))
        case .time: return ("time", slot.value.shortText)
        case .phone:
            if slot.value == .text("sender") { return nil }
            let digits = written.filter { $0.isNumber || $0 == "+" }
            return ("phone", digits.count > 15 ? slot.value.shortText : digits)
        case .orderID: return ("order_id", slot.value.shortText)
        case .code: return ("code", slot.value.shortText)
        case .courier: return ("courier", slot.value.shortText.lowercased())
        case .payment:
            let value = slot.value.shortText.lowercased()
            return ["transfer", "cod", "tunai"].contains(value) ? nil : ("payment", value)
        case .name: return ("name", name(slot.value.shortText))
        case .percent: return ("percent", slot.value.shortText)
        default: return nil
        }
    }

    /// What was said for it, where the value is a thing of the catalog.
    private static func product(_ value: Value, _ written: String) -> String {
        if case .text(let name) = value { return name }
        let words = written.lowercased().split(whereSeparator: \.isWhitespace).map { $0.hasSuffix("nya") && $0.count > 5 ? $0.dropLast(3) : $0 }
        return words.joined(separator: " ")
    }

    /// Without the "Bu" or "Kak" before it.
    private static func name(_ name: String) -> String {
        let words = name.lowercased().split(separator: " ")
        return (words.count > 1 && titles.contains(words[0]) ? words.dropFirst() : words[...]).joined(separator: " ")
    }

    private static let titles: Set<Substring> = [
        "bu", "ibu", "pak", "bapak", "kak", "kakak", "mbak", "mba", "mas", "bang", "teh", "mang", "kang", "sdr", "sdri",
    ]

    private static func size(_ size: String) -> String { size.count <= 4 ? size.uppercased() : size.lowercased() }

    /// The full name for what abbreviates it (sby, jaksel, kaltim) and for nicknames; a town or region is told by its own name (solo, lampung).
    private static func city(_ name: String, _ written: String) -> String {
        let name = name.lowercased(), said = written.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if nicknames.contains(said) { return name }
        if said.isEmpty || name.split(separator: " ").contains(Substring(said)) && said.count > 3 { return said.isEmpty ? name : said }
        var rest = name[...]
        for letter in said where letter != " " {
            guard let at = rest.firstIndex(of: letter) else { return said }
            rest = rest[rest.index(after: at)...]
        }
        return name
    }

    private static let nicknames: Set<String> = [
        "jogja", "jogya", "yogya", "jogjakarta", "diy", "jgj", "suroboyo", "dki", "tgr", "kbb", "ska", "slo", "bwi", "sda", "gsk", "dps", "bjm",
        "bpn", "mdo",
        "ptk", "smd", "tng", "kra", "crb", "cbn", "pwt", "bks", "srby",
    ]

    /// "cileungsi " of "Kecamatan Cileungsi Bogor", which is one place.
    private static func district(before city: FoundSlot, _ clause: ReadClause) -> String {
        let end = city.span.lowerBound - clause.span.lowerBound
        let words = String(decoding: Array(clause.text.utf8).prefix(max(0, end)), as: UTF8.self).lowercased().split { !$0.isLetter }
        guard words.count > 1, ["kec", "kecamatan", "kel", "kelurahan"].contains(words[words.count - 2]) else { return "" }
        return words[words.count - 1] + " "
    }
}

extension FoundSlot {
    /// Its words as written.
    func text(in clause: ReadClause) -> String {
        let start = span.lowerBound - clause.span.lowerBound, end = span.upperBound - clause.span.lowerBound
        let bytes = Array(clause.text.utf8)
        guard start >= 0, start <= end, end <= bytes.count else { return "" }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// What follows it in its clause.
    func textAfter(in clause: ReadClause) -> String {
        String(decoding: Array(clause.text.utf8).dropFirst(max(0, span.upperBound - clause.span.lowerBound)), as: UTF8.self)
    }
}
