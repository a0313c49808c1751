import Dialogue
import QRIS

/// Reads `promos`, `shipping`, `payments` and `order_prefix` from what `shop { … }` declared.
struct DeclaredTerms {
    private let shop: [String: Value]
    private let place: Place
    /// Nil where the catalog could not be read: then nobody knows which there are.
    private let skus: [String]?
    private(set) var findings: [Finding] = []

    init(_ shop: [String: Value], at place: Place, skus: [String]?) {
        self.shop = shop
        self.place = place
        self.skus = skus
    }

    mutating func terms() -> Terms {
        var terms = Terms()
        switch shop["order_prefix"] {
        case nil: break
        case .text(let prefix): terms.orderPrefix = prefix
        default: wrong("shop.order_prefix must be a text", "order_prefix = \"HA-\"")
        }
        terms.shipping = shipping()
        let couriers = terms.shipping.map { $0.cities.values.flatMap { $0.map(\.courier) } }
        terms.payments = entries("payments", example: Self.paymentExample).compactMap { payment($0, $1, couriers: couriers) }
        terms.promos = entries("promos", example: Self.promoExample).compactMap { promo($0, $1) }
        for (at, payment) in terms.payments.enumerated() where terms.payments[..<at].contains(where: { $0.name == payment.name }) {
            wrong("shop.payments has '\(payment.name)' twice", "give each payment a name of its own")
        }
        if terms.payments.count(where: { $0.qris != nil }) > 1 {
            wrong(
                "shop.payments has a qris in more than one place",
                "leave the one that customers are to pay by: its pictures are named by their amount alone")
        }
        return terms
    }

    private static let paymentExample = "payments = { { name = \"cod\", label = \"COD\", fee = 5000, prepaid = false } }"
    private static let promoExample = "promos = { { name = \"Diskon 5%\", of = { \"GMS01\" }, min_qty = 3, percent = 5 } }"
    private static let shippingExample =
        "shipping = { per_kg = { Sleman = { JNE = 10000 } }, flat = { Condongcatur = 5000 }, pickup = \"Ambil sendiri\" }"

    private mutating func wrong(_ message: String, _ help: String) { findings.append(Finding(at: place, message, help: help)) }

    // MARK: Promos

    private static let tierNames = ["min_qty", "min_total", "percent", "rupiah", "gift", "gift_per"]

    private mutating func promo(_ fields: [String: Value], _ at: String) -> Promo? {
        check(fields, in: ["name", "of", "same", "tiers"] + Self.tierNames, at)
        guard let name = text(fields, "name", at) else {
            if fields["name"] == nil { wrong("\(at) has no name", "name = \"Diskon 5% min. 3 gamis\", as the customer reads it") }
            return nil
        }
        var tiers: [Promo.Tier] = []
        if case .list(let items)? = fields["tiers"] {
            for case .map(let tier) in items {
                check(tier, in: Self.tierNames, at)
                tiers += self.tier(tier, at).map { [$0] } ?? []
            }
            if tiers.count < items.count || items.isEmpty {
                wrong("\(at): tiers is a list of tables", "tiers = { { min_qty = 3, percent = 5 }, { min_qty = 6, percent = 8 } }")
            }
        } else {
            tiers = tier(fields, at).map { [$0] } ?? []
        }
        let skus = texts(fields, "of", at)
        for sku in skus { checkSKU(sku, at) }
        return Promo(name: name, skus: skus, isPerProduct: flag(fields, "same", at) ?? false, tiers: tiers)
    }

    private mutating func tier(_ fields: [String: Value], _ at: String) -> Promo.Tier? {
        var tier = Promo.Tier(
            minQuantity: number(fields, "min_qty", 1...Cart.quantities.upperBound, at) ?? 0,
            minTotal: number(fields, "min_total", 1...Terms.mostRupiah, at) ?? 0, percent: number(fields, "percent", 1...100, at) ?? 0,
            rupiah: number(fields, "rupiah", 1...Terms.mostRupiah, at) ?? 0)
        if let sku = text(fields, "gift", at) {
            checkSKU(sku, at)
            tier.gift = .init(sku: sku, per: number(fields, "gift_per", 1...Cart.quantities.upperBound, at))
        }
        if ["percent", "rupiah", "gift"].allSatisfy({ fields[$0] == nil }) {
            wrong("\(at) gives nothing", "write percent = 5, rupiah = 10000 or gift = \"SKU\"")
            return nil
        }
        return tier
    }

    private mutating func checkSKU(_ sku: String, _ at: String) {
        guard let skus, !skus.contains(sku) else { return }
        wrong("\(at) names no product '\(sku)'", Suggestion.help(for: sku, in: skus, what: "product"))
    }

    // MARK: Payments

    private mutating func payment(_ fields: [String: Value], _ at: String, couriers known: [String]?) -> Payment? {
        check(fields, in: ["name", "label", "account", "qris", "fee", "couriers", "min_total", "max_total", "prepaid", "no"], at)
        guard let name = text(fields, "name", at) else {
            if fields["name"] == nil { wrong("\(at) has no name", "name = \"cod\", by which rules and orders call it") }
            return nil
        }
        let payment = Payment(
            name: name, label: text(fields, "label", at) ?? name, account: text(fields, "account", at), qris: qris(fields, at),
            fee: number(fields, "fee", 0...Terms.mostRupiah, at) ?? 0, couriers: texts(fields, "couriers", at),
            minTotal: number(fields, "min_total", 0...Terms.mostRupiah, at), maxTotal: number(fields, "max_total", 0...Terms.mostRupiah, at),
            isPrepaid: flag(fields, "prepaid", at) ?? true, no: text(fields, "no", at))
        let isLimited = !payment.couriers.isEmpty || payment.minTotal != nil || payment.maxTotal != nil
        if isLimited, payment.no == nil {
            wrong("\(at) cannot always be had, and gives no reason", "no = \"cod_courier\", a reply that says why not")
        }
        if let known, !known.isEmpty, !payment.couriers.isEmpty, !payment.couriers.contains(where: known.contains) {
            wrong("\(at) goes with no courier that there is", "known: \(Set(known).sorted().joined(separator: ", "))")
        }
        return payment
    }

    private mutating func qris(_ fields: [String: Value], _ at: String) -> String? {
        guard let written = text(fields, "qris", at) else { return nil }
        do {
            _ = try StaticQRIS(written)
            return written
        } catch {
            wrong("\(at): its qris \(error.message)", error.help)
            return nil
        }
    }

    // MARK: Shipping

    private mutating func shipping() -> Shipping? {
        guard let declared = shop["shipping"] else { return nil }
        guard case .map(let fields) = declared else {
            wrong("shop.shipping must be a table of rates", Self.shippingExample)
            return nil
        }
        check(fields, in: ["per_kg", "flat", "courier", "pickup"], "shop.shipping")
        let courier = text(fields, "courier", "shop.shipping") ?? "Kurir toko"
        var shipping = Shipping(pickup: text(fields, "pickup", "shop.shipping"))
        for (name, isPerKilo) in [("per_kg", true), ("flat", false)] {
            guard let table = fields[name] else { continue }
            guard case .map(let cities) = table else {
                wrong("shop.shipping.\(name) must be a table of cities", Self.shippingExample)
                continue
            }
            for (city, rates) in cities.sorted(by: { $0.key < $1.key }) {
                let named: [String: Value] = if case .map(let couriers) = rates { couriers } else { [courier: rates] }
                for courier in named.keys.sorted() {
                    guard let rupiah = number(named, courier, 0...Terms.mostRupiah, "shop.shipping.\(name).\(city)") else { continue }
                    shipping.cities[city, default: []].append(.init(courier: courier, rupiah: rupiah, isPerKilo: isPerKilo))
                }
            }
        }
        return shipping
    }

    // MARK: Values

    /// The tables of a list, each with its place in words: `shop.promos[2]`.
    private mutating func entries(_ name: String, example: String) -> [([String: Value], String)] {
        guard let declared = shop[name] else { return [] }
        guard case .list(let items) = declared else {
            wrong("shop.\(name) must be a list of tables", example)
            return []
        }
        var entries: [([String: Value], String)] = []
        for (number, item) in items.enumerated() {
            if case .map(let fields) = item {
                entries.append((fields, "shop.\(name)[\(number + 1)]"))
            } else {
                wrong("shop.\(name)[\(number + 1)] must be a table", example)
            }
        }
        return entries
    }

    private mutating func check(_ fields: [String: Value], in known: [String], _ at: String) {
        for name in fields.keys.sorted() where !known.contains(name) {
            wrong("\(at) has no field '\(name)'", Suggestion.help(for: name, in: known, what: "field"))
        }
    }

    private mutating func text(_ fields: [String: Value], _ name: String, _ at: String) -> String? {
        switch fields[name] {
        case nil: return nil
        case .text(let text) where !text.isEmpty: return text
        default:
            wrong("\(at): \(name) must be a text", "\(name) = \"…\"")
            return nil
        }
    }

    /// A text, or a list of them.
    private mutating func texts(_ fields: [String: Value], _ name: String, _ at: String) -> [String] {
        switch fields[name] {
        case nil: return []
        case .text(let text): return [text]
        case .list(let items):
            let texts = items.compactMap { if case .text(let text) = $0 { text } else { nil } }
            if texts.count == items.count, !texts.isEmpty { return texts }
        default: break
        }
        wrong("\(at): \(name) must be a list of texts", "\(name) = { \"…\", \"…\" }")
        return []
    }

    private mutating func flag(_ fields: [String: Value], _ name: String, _ at: String) -> Bool? {
        switch fields[name] {
        case nil: return nil
        case .bool(let yes): return yes
        default:
            wrong("\(at): \(name) must be true or false", "\(name) = true")
            return nil
        }
    }

    private mutating func number(_ fields: [String: Value], _ name: String, _ range: ClosedRange<Int>, _ at: String) -> Int? {
        guard let value = fields[name] else { return nil }
        if let number = value.wholeNumber, range.contains(number) { return number }
        wrong(
            "\(at): \(name) must be a whole number from \(range.lowerBound) to \(range.upperBound)",
            "\(name) = \(range.upperBound == Terms.mostRupiah ? 5000 : 5)")
        return nil
    }
}
