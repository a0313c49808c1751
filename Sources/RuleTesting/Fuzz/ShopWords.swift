import Dialogue
import LuaRules

/// What a shop's customers may say, made from the shop itself: its patterns, catalog, entities, places, and
/// the messages of its own conversation tests.
struct ShopWords: Sendable {
    let shop: Shop
    /// The patterns of each intent, by its name in alphabetical order: every intent is as likely as any other.
    let intents: [[Pattern]]
    /// Members of word sets as `@kak`, and words of the shop's slot types as `level`.
    let spellings: [String: [String]]
    /// Whole messages.
    let said: [String]
    private let products: [String]
    private let cities: [String]
    private let couriers: [String]

    init(_ loaded: LoadedShop, said: [String]) {
        shop = loaded.shop
        spellings = loaded.spellings
        let patterns = Dictionary(grouping: shop.understanding.patterns, by: \.intent)
        intents = patterns.sorted { $0.key < $1.key }.map { $0.value.map(\.pattern) }
        // A `.chat` line keeps neither blanks at its ends nor carriage returns.
        self.said = said.map { Event.Content.message($0).asWritten.text }
        products = shop.catalog.products.flatMap { product in
            [product.name] + product.aliases + product.name.split(separator: " ").suffix(1).map { $0.lowercased() }
        }
        let rates = loaded.shop.settings.terms.shipping?.cities ?? [:]
        cities = rates.keys.sorted()
        couriers = Set(rates.values.joined().map(\.courier)).sorted()
    }

    /// Words that mean a value of a type, mostly one that the shop has.
    func sample(_ type: String, of customer: Walk.Secrets, _ dice: inout Dice) -> String {
        switch type {
        case "product": return dice.word(products)
        case "colour": return dice.word(shop.catalog.products.flatMap(\.colours) + ["kuning", "hitam"])
        case "size": return dice.word(shop.catalog.products.flatMap(\.sizes) + ["M", "XXL"])
        case "quantity": return dice.word(["1", "2", "3", "dua", "4 pcs", "5", "selusin", "12", "0", "100", "99999"])
        case "number": return dice.word(["1", "2", "7", "38", "150"])
        case "rupiah": return dice.word(["50rb", "Rp100.000", "150 ribu", "1jt"])
        case "phone":
            return dice.chance(70) ? customer.phone : dice.word(["nomor ini aja", "pakai nomor wa ini", "+62" + customer.phone.dropFirst()])
        case "bad_phone": return dice.word(["08123", "0812345678901234567", "0000"])
        case "choice": return dice.word(["1", "2", "3", "B", "yang kedua", "yang terakhir"])
        case "yes_no": return dice.word(["ya", "iya", "tidak", "boleh", "nggak"])
        case "height": return dice.word(["158 cm", "tinggi 170", "1,6 m"])
        case "weight": return dice.word(["56kg", "berat 80 kg"])
        case "date": return dice.word(["besok", "hari Sabtu", "25 Desember", "lusa", "minggu depan"])
        case "time": return dice.word(["jam 3 sore", "jam 10", "15.30"])
        case "city":
            return dice.chance(80) && !cities.isEmpty
                ? dice.word(cities) : dice.word(["Ngaglik, Sleman", "Makassar", "Laweyan, Solo", "jkt", "Ambon"])
        case "courier": return dice.word(couriers + couriers + ["SiCepat", "jnt"])
        case "payment": return dice.word(shop.settings.terms.payments.flatMap { [$0.name, $0.label] } + ["transfer", "qris", "cod"])
        case "name": return dice.word([customer.name, customer.name.lowercased(), "\(customer.name) Wulandari"])
        case "address": return address(of: customer, &dice)
        case "any", "text": return dice.word(said + ["tolong yang bagus", "bungkus kado ya", "Rina"])
        default: return dice.word(spellings[type] ?? ["sesuatu"])
        }
    }

    private func address(of customer: Walk.Secrets, _ dice: inout Dice) -> String {
        let number = dice.number(1...99)
        return dice.word([
            "Jl. \(customer.street) No. \(number) RT 02/RW 05", "jl \(customer.street) no \(number) kel Mugassari kec Semarang Selatan",
            "Perum \(customer.street) Indah blok C\(number), rt 3 rw 1",
        ])
    }

    /// A sentence that a pattern of some intent describes.
    func sentence(of customer: Walk.Secrets, _ dice: inout Dice) -> String {
        guard let patterns = dice.one(of: intents), let pattern = dice.one(of: patterns) else { return dice.word(said) }
        var words: [String] = []
        for element in pattern.elements { write(element, into: &words, customer, &dice) }
        return words.joined(separator: " ")
    }

    private func write(_ element: Pattern.Element, into words: inout [String], _ customer: Walk.Secrets, _ dice: inout Dice) {
        switch element {
        case .word(let word): words.append(word)
        case .set(let name): words.append(dice.word(spellings["@" + name] ?? []))
        case .slot(_, let type): words.append(sample(type, of: customer, &dice))
        case .any: words.append(sample("any", of: customer, &dice))
        case .gap(let most):
            guard most != 0, dice.chance(40) else { return }
            words.append(dice.word(["yang", "itu", "kak", "buat adik", "dong", "sekarang"]))
        case .optional(let inner): if dice.chance(50) { for element in inner { write(element, into: &words, customer, &dice) } }
        case .oneOf(let alternatives): for element in dice.one(of: alternatives) ?? [] { write(element, into: &words, customer, &dice) }
        case .allOf(let items): for element in dice.shuffled(items) { write(element, into: &words, customer, &dice) }
        }
    }

    /// `text` with its `{type}` places filled with what this customer would say.
    func filled(_ text: String, of customer: Walk.Secrets, _ dice: inout Dice) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open] + sample(String(rest[rest.index(after: open)..<close]), of: customer, &dice)
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
