import Dialogue
import LuaRules
import ShopFixtures
import Testing

private func terms(_ lua: String) -> [String: String] { ["shop.lua": "shop { name = \"Toko\", \(lua) }\nreply \"why\" [[ tidak bisa ]]"] }

/// What is wrong with how a shop says it sells, and what is said of it.
let brokenTerms = [
    BrokenShop(
        "promos that are no promos",
        terms(#"promos = { { of = "GMS01", percent = 5 }, { name = "a", of = "GMS1", percent = 5 }, { name = "b" }, 3 }"#),
        #"shop.lua:1: shop.promos[1] has no name | name = "Diskon 5% min. 3 gamis", as the customer reads it"#,
        "shop.lua:1: shop.promos[2] names no product 'GMS1' | did you mean 'GMS01'?",
        #"shop.lua:1: shop.promos[3] gives nothing | write percent = 5, rupiah = 10000 or gift = "SKU""#,
        #"shop.lua:1: shop.promos[4] must be a table | promos = { { name = "Diskon 5%", of = { "GMS01" }, min_qty = 3, percent = 5 } }"#),
    BrokenShop(
        "promos with wrong values",
        terms(#"promos = { { name = "a", percent = 0 }, { name = "b", percnt = 5, gift = "KBL", same = 1 }, { name = "c", tiers = { 1 } } }"#),
        "shop.lua:1: shop.promos[1]: percent must be a whole number from 1 to 100 | percent = 5",
        "shop.lua:1: shop.promos[2] has no field 'percnt' | did you mean 'percent'?",
        "shop.lua:1: shop.promos[2] names no product 'KBL' | known: GMS01, PSH01",
        "shop.lua:1: shop.promos[2]: same must be true or false | same = true",
        "shop.lua:1: shop.promos[3]: tiers is a list of tables | tiers = { { min_qty = 3, percent = 5 }, { min_qty = 6, percent = 8 } }"),
    BrokenShop(
        "payments that are no payments",
        terms(
            #"payments = { { label = "COD" }, { name = "cod", couriers = "JNE" }, { name = "bca", fee = -1, no = "whi" }, { name = "bca", prepaid = "ya" } }"#
        ),
        #"shop.lua:1: shop.payments has 'bca' twice | give each payment a name of its own"#,
        #"shop.lua:1: shop.payments[1] has no name | name = "cod", by which rules and orders call it"#,
        #"shop.lua:1: shop.payments[2] cannot always be had, and gives no reason | no = "cod_courier", a reply that says why not"#,
        "shop.lua:1: shop.payments[3]: fee must be a whole number from 0 to 1000000000 | fee = 5000",
        "shop.lua:1: shop.payments[4]: prepaid must be true or false | prepaid = true",
        "shop.lua:1: the payment 'bca' gives the reply 'whi' as its reason, which is not there | did you mean 'why'?"),
    BrokenShop(
        "a QRIS that is none, or two",
        terms(
            "payments = { { name = \"a\", qris = \"qris.png\" }, { name = \"b\", qris = \"\(SampleQRIS.text.dropLast())D\" },"
                + " { name = \"c\", qris = \"\(SampleQRIS.with238000)\" }, { name = \"d\", qris = \"\(SampleQRIS.text)\" },"
                + " { name = \"e\", qris = \"\(SampleQRIS.text)\" }, { name = \"f\", qris = 5 },"
                + " { name = \"g\", qris = \"\(SampleQRIS.text.dropLast(4))\" } }"),
        "shop.lua:1: shop.payments has a qris in more than one place | leave the one that customers are to pay by: its pictures are named by their amount alone",
        "shop.lua:1: shop.payments[1]: its qris is not the text of a QRIS | scan the shop's printed code with an app that shows its text, and copy all of it, from 000201 to the last letter",
        "shop.lua:1: shop.payments[2]: its qris was mistyped or changed: its check digits, the last four, are those of another text | scan the shop's printed code with an app that shows its text, and copy all of it, from 000201 to the last letter",
        "shop.lua:1: shop.payments[3]: its qris is a dynamic one, which was made for a single payment | take the text of the static code that the shop has printed: it begins with 000201010211",
        "shop.lua:1: shop.payments[6]: qris must be a text | qris = \"…\"",
        "shop.lua:1: shop.payments[7]: its qris cannot be read from its letter 191 on: something is missing or too much, there or before | scan the shop's printed code with an app that shows its text, and copy all of it, from 000201 to the last letter"
    ),
    BrokenShop(
        "shipping that is no shipping",
        terms(
            #"order_prefix = 3, shipping = { per_kg = { Sleman = { JNE = "murah" } }, flat = 5000, pick = "x" }, payments = { { name = "c", couriers = { "JNT" }, no = "why" } }"#
        ),
        #"shop.lua:1: shop.order_prefix must be a text | order_prefix = "HA-""#,
        "shop.lua:1: shop.shipping has no field 'pick' | known: courier, flat, per_kg, pickup",
        #"shop.lua:1: shop.shipping.flat must be a table of cities | shipping = { per_kg = { Sleman = { JNE = 10000 } }, flat = { Condongcatur = 5000 }, pickup = "Ambil sendiri" }"#,
        "shop.lua:1: shop.shipping.per_kg.Sleman: JNE must be a whole number from 0 to 1000000000 | JNE = 5000"),
    BrokenShop(
        "a payment without its courier", terms(#"shipping = { flat = { Sleman = 1 } }, payments = { { name = "c", couriers = "JNE", no = "why" } }"#),
        "shop.lua:1: shop.payments[1] goes with no courier that there is | known: Kurir toko"),
    BrokenShop(
        "weights and bundles",
        catalog:
            "sku,name,price,kg,bundle\nGMS01,Gamis Nayla,5,berat,4 with B\nPSH01,Pashmina Ceruty,2,\"0,5\",1 GMS01\nB,Inner,3,1.5,3 with B|GMS0\nC,D,3,0.5555,",
        "catalog.csv:2: the weight 'berat' is not a number of kilograms | write kg up to 1000, such as 0.5",
        "catalog.csv:3: the bundle '1 GMS01' is not understood | write a price and the products beside which it counts: 69000 with GMS01|GMS02",
        "catalog.csv:4: the bundle names its own product 'B' | name the others that it is bought with",
        "catalog.csv:4: the bundle names no product 'GMS0' | did you mean 'GMS01'?",
        "catalog.csv:4: warning: the bundle price Rp3 is not below the price Rp3 | it never counts",
        "catalog.csv:5: the weight '0.5555' is not a number of kilograms | write kg up to 1000, such as 0.5"),
    BrokenShop(
        "fields of the cart and of an order",
        lua: "reply \"c\" [[ {cart.txt} {order.no} {cart.text} ]]\nintent \"c\" [[ c ]]\nfunction on.c(chat) chat:say \"c\" end",
        "a.lua:1:14: the reply 'c' uses {cart.txt}, but the cart has no 'txt' | did you mean 'text'?",
        "a.lua:1:25: the reply 'c' uses {order.no}, but an order has no 'no' | did you mean 'to'?"),
]

@Suite struct BrokenTermsTests {
    @Test(arguments: brokenTerms) func aMistakeInTheTermsIsNamed(_ shop: BrokenShop) async throws {
        let findings = try await ScratchFolder(shop.files).findings()
        #expect(findings == shop.findings)
    }

    @Test func termsAreReadAsWritten() async throws {
        let shop = try await ScratchFolder(
            SmallShop.files([
                "shop.lua": """
                shop {
                  name = "Toko", order_prefix = "GP-",
                  promos = {
                    { name = "a", of = { "GMS01", "PSH01" }, tiers = { { min_qty = 3, percent = 5 }, { min_total = 200000, rupiah = 10000 } } },
                    { name = "b", same = true, min_qty = 5, percent = 10, gift = "PSH01", gift_per = 5 },
                  },
                  shipping = { courier = "Kurir", flat = { Condongcatur = 5000, Maguwoharjo = { Gojek = 12000 } }, per_kg = { Sleman = { JNE = 1 } } },
                  payments = { { name = "tunai", prepaid = false }, { name = "qris", label = "QRIS", min_total = 1, max_total = 2, no = "price" } },
                }
                """,
                "catalog.csv":
                    "sku,name,price,kg,bundle\nGMS01,Gamis Nayla,Rp 189.000,0.5,Rp 69.000 with PSH01 | INN01\nPSH01,Pashmina Ceruty,1,1,\nINN01,Inner,1,.,\n"
                    .replacing(",.,", with: ",0.05,"),
            ])
        ).load().shop
        var terms = Terms()
        terms.orderPrefix = "GP-"
        terms.promos = [
            Promo(name: "a", skus: ["GMS01", "PSH01"], tiers: [.init(minQuantity: 3, percent: 5), .init(minTotal: 200_000, rupiah: 10_000)]),
            Promo(name: "b", isPerProduct: true, tiers: [.init(minQuantity: 5, percent: 10, gift: .init(sku: "PSH01", per: 5))]),
        ]
        terms.shipping = Shipping(cities: [
            "Condongcatur": [.init(courier: "Kurir", rupiah: 5000, isPerKilo: false)],
            "Maguwoharjo": [.init(courier: "Gojek", rupiah: 12_000, isPerKilo: false)], "Sleman": [.init(courier: "JNE", rupiah: 1, isPerKilo: true)],
        ])
        terms.payments = [
            Payment(name: "tunai", label: "tunai", isPrepaid: false), Payment(name: "qris", label: "QRIS", minTotal: 1, maxTotal: 2, no: "price"),
        ]
        #expect(shop.settings.terms == terms)
        #expect(shop.catalog["GMS01"]?.weight == 500 && shop.catalog["INN01"]?.weight == 50)
        #expect(shop.catalog["GMS01"]?.bundle == .init(price: 69_000, with: ["PSH01", "INN01"]))
    }
}
