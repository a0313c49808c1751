import Foundation

/// The shop that the plays are played in: from a thing to the cart, what its line lacks, one offer, where it
/// goes, the summary, the order; beside that a few rules that speak or ask. Its repairs stand in PlayShop+repair.
enum PlayShop {
    static let settings = """
        shop {
          name = "Toko Main", persona = "Ara", owner = "+6281234500001", zone = "WIB", hours = "Senin-Sabtu 08.00-20.00",
          order_prefix = "TM-",
          shipping = { per_kg = {
            Sleman = { JNE = 10000, ["J&T"] = 11000 }, Semarang = { JNE = 12000, ["J&T"] = 13000 }, Jakarta = { JNE = 18000 },
          } },
          payments = {
            { name = "BCA" }, { name = "QRIS" },
            { name = "COD", fee = 5000, couriers = { "J&T" }, prepaid = false, no = "cod_courier" },
          },
        }
        require "repair"
        """

    /// - Parameter stock: of Gamis Nayla.
    static func catalog(stock: String = "M navy 4 | M sage 2 | M mocca 0 | L navy 3") -> String {
        """
        sku,name,price,colours,sizes,stock,aliases,kg,bundle,match
        GMS01,Gamis Nayla,189000,navy|sage|mocca,M|L,\(stock),,0.5,,KHM01
        KHM01,Khimar Alya,79000,navy|sage,,,,0.2,69000 with GMS01,
        PSH01,Pashmina Ceruty,45000,hitam|nude|sage|navy,,,pasmina,0.15,,
        INN01,Inner Ciput,15000,,,,ciput,0.05,,
        """
    }

    static let words = """
        reply "hours" [[ Buka sampai jam 20.00. ]]
        reply "price" [[ {product.name} {product.price:rupiah}. ]]
        reply "which" [[ Barang yang mana? ]]
        reply "need" [[ Untuk harian atau acara? ]]
        reply "fits" [[ {product.name} cocok untuk {use}. ]]
        reply "which_size" [[ Size apa: {options:either}? ]]
        reply "which_colour" [[ Warna apa: {options:either}? ]]
        reply "wrong_colour" [[ {value} sedang kosong. ]]
        reply "no_longer_colour" [[ {value} baru saja habis. ]]
        reply "added" [[ Dicatat: {cart.text}. ]]
        reply "upsell" [[ Tambah {product.name} {variant}? ]]
        reply "subtotal" [[ Barangnya {cart.subtotal:rupiah}. ]]
        reply "ship" [[ Tolong diisi: {missing:list}. ]]
        reply "ship.name" [[ Penerimanya siapa? ]]
        reply "ship.phone" [[ Nomor HP-nya? ]]
        reply "ship.address" [[ Dikirim ke alamat mana? ]]
        reply "ship.city" [[ Kota mana? ]]
        reply "wrong_phone" [[ Nomor itu belum benar. ]]
        reply "wrong_phone.short" [[ Baru {digits} angka, nomor lengkapnya? ]]
        reply "wrong_address" [[ Alamatnya belum lengkap. ]]
        reply "wrong_city" [[ {value} belum kami layani. ]]
        reply "which_courier" [[ Kurir apa: {options:either}? ]]
        reply "wrong_courier" [[ {value} tidak ada ke sana. ]]
        reply "no_longer_courier" [[ {value} tidak sampai ke sana. ]]
        reply "shipping_cost" [[ Ongkir {sum.shipping:rupiah}. ]]
        reply "which_pay" [[ Bayar pakai apa: {options:either}? ]]
        reply "wrong_payment" [[ {value} belum bisa. ]]
        reply "cod_courier" [[ COD hanya lewat J&T. Mau COD J&T atau transfer? ]]
        reply "cod_sum" [[ COD bisa, jadi {sum.total:rupiah}. ]]
        reply "cod_then" [[ COD saja, ya? ]]
        reply "summary" [[ {sum.text} untuk {to.name}, {to.phone:phone}, {to.city}; {via}, {pay}, {sum.total:rupiah}. Benar? ]]
        reply "what_change" [[ Apa yang diubah? ]]
        reply "placed" [[ Pesanan {order.number} tercatat. ]]
        reply "for_owner" [[ {order.number} {order.total:rupiah} ]]
        reply "consent" [[ Boleh dikabari promo, MAU atau TIDAK? ]]
        reply "consent_is" [[ Dicatat {answer}. ]]
        reply "complaint" [[ Nomor pesanannya? ]]
        reply "complaint_noted" [[ Keluhan {no} dicatat. ]]
        reply "bye" [[ Sama-sama. ]]

        reply "not_understood" [[ Kurang paham. ]]
        reply "to_person" [[ Admin dipanggil. ]]
        reply "noted" [[ Siap, dicatat. ]]
        reply "cancelled" [[ Disimpan dulu. ]]
        reply "nothing_to_cancel" [[ Tidak ada yang batal. ]]
        reply "resumed" [[ Lanjut ya. ]]
        reply "nothing_to_resume" [[ Tidak ada yang tertunda. ]]
        reply "restarted" [[ Dari awal ya. ]]
        reply "changed" [[ Ada yang berubah. ]]
        reply "changed_cart" [[ Jadi {cart.text}. ]]
        reply "cart_empty" [[ Keranjang kosong. ]]
        reply "not_in_cart" [[ Itu tidak ada di keranjang. ]]
        reply "which_line" [[ Yang diubah {options:either}? ]]
        reply "if_so" [[ Jadinya {total:rupiah}, sekarang {now:rupiah}. ]]
        reply "take_it" [[ Diubah jadi {total:rupiah}? ]]
        reply "order_change" [[ Perubahan {order.number} diteruskan. ]]
        """

    static let intents = """
        form "ship" [[
          name      Nama
          phone     No HP
          address   Alamat
          city      Kota
          courier?  Kurir
        ]]
        entity "use" [[
          harian: harian, sehari-hari
          acara: acara, kondangan, pesta
        ]]
        words "take" [[ pesan, order, beli, mau, tambah, sama, sekalian ]]
        intent "pick" [[
          @take * {product}
          @take * {product} {colour}
          @take * {product} {colour} {quantity}
          @take * {product} {quantity}
          @take * {product} {size}
          @take * {product} {colour} {size}
          @take * {product} {size} {colour}
        ]]
        intent "order" [[ ^ [mau] (pesan|order|checkout) [dong|ya] $ ]]
        intent "ask_price" [[
          {product} berapa
          berapa * {product}
        ]]
        intent "ask_hours" [[ buka * jam ]]
        intent "ask_cod" [[ cod bisa ]]
        intent "consult" [[ (bantu|tolong) pilihkan ]]
        intent "complain" [[
          paket * rusak
          mau komplain
        ]]
        intent("thanks_bye", { priority = -10 }) [[ makasih ]]
        """

    static let pick = """
        function on.pick(chat)
          cart:add { product = chat:ask("product", "which"), size = chat:known "size", colour = chat:known "colour", qty = chat:known "quantity" }
          chat:go "complete"
        end
        """

    static let complete = """
        local function ready(product, size)
          local colours = {}
          for _, colour in ipairs(product.colours) do
            if product:ready { size = size, colour = colour } then colours[#colours + 1] = colour end
          end
          return colours
        end

        function on.complete(chat)
          local line = cart.lacking
          if line then
            local product = line.product
            local size = #product.sizes > 0 and chat:choose("size", product.sizes, "which_size", { of = line.id, from = line.size })
            local colour = #product.colours > 0
              and chat:choose("colour", ready(product, size or nil), "which_colour", { of = line.id, from = line.colour })
            cart:set(line.id, { size = size, colour = colour })
            return chat:go "complete"
          end
          chat:say "added"
          local last = cart.lines[#cart.lines]
          local match = last.product.match and catalog:find { text = last.product.match }[1]
          if match and #cart:find { product = match } == 0 then
            return chat:ask_back("upsell", { product = match, colour = last.colour })
          end
          chat:go "order"
        end

        function on.upsell(chat)
          local product, colour = chat:ask("product", "which"), chat:known "colour"
          if chat:confirm("upsell", { product = product, variant = colour }) then cart:add { product = product, colour = colour } end
          chat:go "order"
        end
        """

    static let order = """
        function on.order(chat)
          if cart.empty then return chat:first "pick" end
          if cart.lacking then return chat:first "complete" end
          chat:say "subtotal"
          local to = chat:form "ship"
          local via = chat:choose("courier", shop:couriers(to.city), "which_courier")
          chat:say("shipping_cost", { sum = cart:total { to = to, via = via } })
          local pay = chat:choose("payment", shop:payments(via), "which_pay")
          local sum = cart:total { to = to, via = via, pay = pay }
          if chat:confirm("summary", { to = to, via = via, pay = pay, sum = sum }) then
            local order = orders:place(sum)
            chat:tell_owner("for_owner", { order = order })
            chat:say("placed", { order = order })
            return chat:go "ask_consent"
          end
          chat:ask("change", "what_change", { type = "text" })
          chat:hand_over "perubahan pesanan"
        end

        function on.ask_consent(chat)
          local answer = chat:choose("consent", { "MAU", "TIDAK" }, "consent", { keep = true })
          chat:say("consent_is", { answer = answer })
        end
        """

    static let others = """
        function on.ask_price(chat)
          local product = chat:ask("product", "which")
          chat:say("price", { product = product })
          chat:ask_back("consult", { product = product })
        end

        function on.consult(chat)
          local product = chat:ask("product", "which")
          local use = chat:ask("use", "need", { keep = true })
          chat:say("fits", { product = product, use = use })
          chat:go("pick", { product = product, size = chat:choose("size", product.sizes, "which_size") })
        end

        function on.ask_cod(chat)
          local city, via = chat:answered "city", chat:answered "courier"
          if city and via then chat:say("cod_sum", { sum = cart:total { to = { city = city }, via = via, pay = "COD" } }) end
          chat:suggest("payment", "COD", "cod_then")
        end

        function on.complain(chat) chat:say("complaint_noted", { no = chat:ask("no", "complaint", { type = "number" }) }) end
        function on.ask_hours(chat) chat:say "hours" end
        function on.thanks_bye(chat) chat:say "bye" end
        """

    /// The files of the shop, with `more` added or instead.
    static func files(_ more: [String: String] = [:]) throws -> [String: String] {
        return [
            "shop.lua": settings, "catalog.csv": catalog(), "kata.lua": words, "niat.lua": intents, "pick.lua": pick, "complete.lua": complete,
            "order.lua": order, "lain.lua": others,
            "plugins/repair/plugin.lua": repair,
        ].merging(more) { _, new in new }
    }
}
