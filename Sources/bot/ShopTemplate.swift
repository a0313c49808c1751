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

    /// Name and text of each file.
    var files: [(String, String)] {
        [
            ("shop.lua", shop), ("catalog.csv", catalog), ("kata.lua", Self.sentences), ("tanya.lua", Self.rules),
            ("sapa.chat", greetingChat), ("harga.chat", priceChat),
        ]
    }

    private var shop: String {
        """
        -- Data toko. Ubah, simpan, dan pesan berikutnya sudah memakainya.
        shop {
          name    = \(luaQuoted(name)),
          persona = \(luaQuoted(persona)),
          owner   = \(luaQuoted(owner)),
          zone    = "\(zone.rawValue)",
          hours   = { "Senin-Sabtu 08.00-20.00", "Minggu 09.00-15.00" },
          \(address.isEmpty ? "-- address = \"Jl. Melati No. 3, Solo\"" : "address = \(luaQuoted(address))"),
        }

        """
    }

    private var catalog: String {
        "sku,name,price,colours,sizes,stock,aliases,note\nP001,\"\(product.replacing("\"", with: "\"\""))\",\(price),,,,,favorit pelanggan kami\n"
    }

    private static let sentences = """
        -- Yang toko katakan. Satu baris satu pilihan; "|" memulai gelembung baru.
        reply "greeting" [[
          {salam} {kak} 😊 Selamat {daypart}, dengan {persona} dari {shop.name}.
          {salam} {kak} 😊 {persona} dari {shop.name} di sini, selamat {daypart}.
        ]]
        reply "help" [[ Ada yang bisa {persona} bantu, {kak}? Mau tanya harga atau stok? ]]
        reply "price" [[
          {product.name} {product.price:rupiah} {kak}, {product.note}.
          {product.name} harganya {product.price:rupiah} {kak}, {product.note}.
        ]]
        reply "ready" [[ Ready {kak} ✅ {product.name} masih ada. ]]
        reply "sold_out" [[ Maaf {kak}, {product.name} lagi kosong 🙏 ]]
        reply "take_it" [[ Mau {persona} siapkan, {kak}, atau ada yang mau ditanya dulu? ]]
        reply "which" [[ Yang mana, {kak}? Kami punya {names:list}. ]]
        reply "hours" [[ Kami buka {hours} {kak}. Ada yang mau ditanyakan dulu? ]]
        reply "online" [[ Kami jualan online {kak}, kirim ke mana saja 😊 Mau dikirim ke kota mana? ]]
        reply "place" [[ Toko kami di {address} {kak} 📍 Mau mampir, atau dikirim saja? ]]
        reply "thanks" [[ Sama-sama {kak} 🙏 Kalau ada yang mau ditanya lagi, chat saja ya 😊 ]]
        reply "not_understood" [[ Maaf {kak}, {persona} belum paham 🙏 Mau tanya harga, stok, atau alamat toko? ]]

        """

    private static let rules = """
        -- Pola pembeli dan jawabannya. Yang dikatakan ada di kata.lua.
        entity "salam" [[
          Waalaikumsalam: assalamualaikum, ass wr wb, salamualaikum
        ]]

        intent("greeting", { priority = -10 }) [[
          {salam}
          (halo|hai|hi|permisi|punten)
          [selamat] (pagi|siang|sore|malam)
          ^ p $
        ]]
        intent("thanks", { priority = -10 }) [[
          (makasih|terima kasih|thanks)
        ]]
        intent "ask_price" [[
          {product} [harga] berapa
          berapa [harga] {product}
          harga {product}
          (harga|pricelist) [berapa]
          ^ berapa $
          ^ [mau tanya|lihat] {product} $
        ]]
        intent "ask_stock" [[
          {product} (ada|masih|ready|kosong|habis)
          (ada|masih|ready|stok) {product}
          ^ (ada|masih ada|ready) $
        ]]
        intent "ask_hours" [[
          jam (buka|tutup|berapa)
          (buka|tutup) [sampai] (jam berapa|hari ini|besok|minggu)
        ]]
        intent "ask_place" [[
          (alamat|lokasi|toko) [di mana]
          di mana [toko|lokasi|alamat]
        ]]

        function on.session(chat)
          chat:say("greeting", { salam = chat:known "salam" or "Halo" })
        end

        function on.greeting(chat) chat:say "help" end

        function on.thanks(chat) chat:say "thanks" end

        -- Produk yang disebut; kalau belum jelas, tanya yang mana.
        local function product_of(chat)
          local product = chat:known "product"
          if product then return product end
          local names = {}
          for _, p in ipairs(chat:known "products" or catalog:find {}) do names[#names + 1] = p.name end
          chat:say("which", { names = names })
        end

        function on.ask_price(chat)
          local product = product_of(chat)
          if not product then return end
          chat:say("price", { product = product })
          chat:say "take_it"
        end

        function on.ask_stock(chat)
          local product = product_of(chat)
          if not product then return end
          chat:say(product:ready {} and "ready" or "sold_out", { product = product })
          chat:say "take_it"
        end

        function on.ask_hours(chat) chat:say "hours" end

        function on.ask_place(chat)
          if not shop.address then return chat:say "online" end
          chat:say("place", { address = shop.address })
        end

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

    /// A text in a line of a conversation test, where `*` stands for anything.
    private func globbed(_ text: String) -> String { text.replacing("*", with: "\\*") }
}
