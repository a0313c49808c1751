import Dialogue
import LuaRules

/// The files of a new shop.
struct ShopTemplate {
    var name: String
    var persona: String
    var product: String
    var price: Int
    var owner: String
    /// Empty for a shop without one.
    var address: String
    var zone: Zone

    /// Where its goods are sent, to begin with, and what a kilogram costs there.
    var city: String
    var rate: Int
    /// Where customers pay to; empty for a shop that is paid on delivery only.
    var account: String

    /// Name and text of each file.
    var files: [(String, String)] {
        [
            ("shop.lua", shop), ("catalog.csv", catalog), ("kata.lua", Self.sentences), ("sapa.chat", greetingChat), ("harga.chat", priceChat),
            ("pesan.chat", orderChat),
        ]
    }

    private var shop: String {
        let bank = account.split(separator: " ").first.map(String.init) ?? ""
        let transfer =
            account.isEmpty
            ? "-- { name = \"BCA\", label = \"Transfer BCA\", account = \"BCA 1234567890 a.n. Nama Pemilik\" },"
            : "{ name = \(luaQuoted(bank)), label = \(luaQuoted("Transfer \(bank)")), account = \(luaQuoted(account)) },"
        return """
            -- Data toko. Ubah, simpan, dan pesan berikutnya sudah memakainya.
            shop {
              name    = \(luaQuoted(name)),
              persona = \(luaQuoted(persona)),
              owner   = \(luaQuoted(owner)),
              zone    = "\(zone.rawValue)",
              hours   = { "Senin-Sabtu 08.00-20.00", "Minggu 09.00-15.00" },
              \(address.isEmpty ? "-- address = \"Jl. Melati No. 3, Solo\"," : "address = \(luaQuoted(address)),")

              -- Dikemas dengan apa, kalau ada yang bertanya.
              -- packing = "bubble wrap dan kardus",

              -- Kota yang dilayani, satu baris satu kota, dan ongkir per kg.
              shipping = {
                courier = "JNE",
                per_kg = {
                  [\(luaQuoted(city))] = \(rate),
                },
              },
              payments = {
                \(transfer)
                { name = "COD", label = "COD tunai", prepaid = false },
              },

              -- Kabar promo hanya untuk yang mau. Kosong: tidak pernah ditawarkan, tidak pernah dikirim.
              -- consent = "kabar barang baru (maks. 2x sebulan)",
            }

            -- Cara menjualnya: satu plugin satu hal. Hapus barisnya untuk mematikan; tulis ulang aturannya di folder ini untuk mengganti.
            \(Self.plugins.map { "require \"\($0)\"" }.joined(separator: "\n"))

            """
    }

    private static let plugins = [
        "intents", "greeting", "catalog", "waitlist", "consult", "cart", "upsell", "closing", "order", "repeat", "shipping", "payment", "offline",
        "nego",
        "followup", "like", "consent", "contacts", "smalltalk", "trust", "spam", "complaint", "handover", "repair",
    ]

    private var catalog: String {
        "sku,name,price,colours,sizes,stock,aliases,note\nP001,\"\(product.replacing("\"", with: "\"\""))\",\(price),,,,,favorit pelanggan kami\n"
    }

    private static let sentences = """
        -- Yang toko katakan, kalau lain dari plugin. Satu baris satu pilihan; "|" memulai gelembung baru.
        -- Sapaan:
        reply "greeting" [[
          {salam} {kak} 😊 Selamat {daypart}, dengan {persona} dari {shop.name}.
          {salam} {kak} 😊 {persona} dari {shop.name} di sini, selamat {daypart}.
        ]]
        -- Pertanyaan sesudah sapaan:
        reply "help" [[ Ada yang bisa {persona} bantu, {kak}? Mau tanya harga atau langsung pesan? ]]
        -- Harga:
        reply "price" [[ {product.name} {product.price:rupiah} {kak}, {product.note}. ]]
        -- Penutup, kalau barangnya ada:
        reply "keep_it" [[ Mau {persona} siapkan, {kak}, atau ada yang mau ditanya dulu? ]]

        """

    private var greetingChat: String {
        """
        # Salam dijawab salam, toko memperkenalkan diri sekali
        now 2026-11-23 09:15

        > assalamualaikum
        < Waalaikumsalam*\(globbed(name))*
        < *?
        > makasih kak
        < Sama-sama*
        <! *\(globbed(name))*

        """
    }

    private var priceChat: String {
        """
        # Harga dijawab, lalu ditanya balik
        > kak \(product) berapa ya?
        < *\(rupiah(price))*
        < *?
        = ask_price product=P001

        """
    }

    private var orderChat: String {
        """
        # Dari harga sampai pesanan
        > kak \(product) berapa ya?
        < *?
        > mau 2
        < *\(rupiah(2 * price))*
        > Rina Wulandari
        > 0812-0000-0001
        > Jl. Melati No. 5 RT 01/RW 02 Kel. Mawar
        > \(city)
        < *\(rupiah(2 * price + rate))*
        > COD
        < *Balas YA*
        > ya
        ! orders:last().total == \(2 * price + rate)

        """
    }

    /// A text in a line of a conversation test, where `*` stands for anything.
    private func globbed(_ text: String) -> String { text.replacing("*", with: "\\*") }
}
