import ShopFixtures

/// Campaigns that would reach nobody or lead nowhere, and promotions in disguise.
let doubtfulCampaigns = [
    BrokenShop(
        "a campaign that asks nothing, and gives no reason",
        lua: "reply(\"news\", { promo = \"maroon\" }) [[ Ada yang baru. ]]\nfunction on.campaign_x(chat)\n  chat:say \"news\"\nend",
        "a.lua:3:3: warning: the campaign 'campaign_x' asks nothing, so that nothing is there to take the answer | end it with a question: chat:confirm(…), or chat:ask_back(\"RULE\", { product = p })",
        "a.lua:3:3: warning: the campaign 'campaign_x' does not tell why it concerns the customer, and so is sent to nobody | write before it: chat:because \"suka GMS02\""
    ),
    BrokenShop(
        "a campaign as it should be",
        lua: """
            reply("news", { promo = true }) [[ Ada yang baru, mau? ]]
            function on.campaign_x(chat)
              chat:because "pelanggan"
              if chat:confirm "news" then chat:go "ask_price" end
            end
            """),
    BrokenShop(
        "a promotion that is put off and not marked",
        lua: """
            reply "sale" [[
              Mau lagi?
              Mau? Ada DISKON 10%.
            ]]
            reply("deal", { promo = true }) [[ Promo, mau? ]]
            reply "asked" [[ Promo apa? ]]
            intent "x" [[ coba x ]]
            function on.x(chat) chat:later("2 hari", "y") chat:say "asked" end
            function on.y(chat) chat:say "deal" chat:go "z" end
            function on.z(chat) chat:say "sale" end
            """,
        "a.lua:3:3: warning: 'diskon' stands in the reply 'sale', which on.z says unasked, and which is not marked as a promotion | say it only to those who agreed to that: reply(\"sale\", { promo = true }); or leave the word out"
    ),
    BrokenShop(
        "a promotion in the news of an order",
        lua: "reply \"paid\" [[ Sudah masuk, cek gratis ongkir kami ya ]]\nfunction on.order_paid(chat) chat:say \"paid\" end",
        "a.lua:1:17: warning: 'gratis ongkir' stands in the reply 'paid', which on.order_paid says unasked, and which is not marked as a promotion | say it only to those who agreed to that: reply(\"paid\", { promo = true }); or leave the word out"
    ),
    BrokenShop(
        "a promotion of a topic that is no name", lua: "reply(\"late\", { promo = 2 }) [[ Sebentar, boleh? ]]",
        "a.lua:1: 'promo' is true, false, or the topic that the promotion is about | reply(\"late\", { promo = true }) [[ … ]]"),
    BrokenShop(
        "a consent that is no text", ["shop.lua": "shop { name = 'Toko Uji', zone = 'WIB', consent = true }"],
        "shop.lua:1: shop.consent must be a text, or false | consent = \"koleksi baru (maks. 2x sebulan)\""),
]
