/// What is wrong in the catalog, with plugins, in the shop's data; and what is said of it.
let brokenCatalogs = [
    BrokenShop(
        "a missing column", catalog: "sku,nama,price\nA,Gamis Nayla,1",
        "catalog.csv:1: the catalog has no column 'name' | is 'nama' meant?"),
    BrokenShop(
        "two missing columns", catalog: "sku\nA",
        "catalog.csv:1: the catalog has no column 'name' | write it in the first line: sku,name,price,colours,sizes,stock,aliases,kg,bundle",
        "catalog.csv:1: the catalog has no column 'price' | write it in the first line: sku,name,price,colours,sizes,stock,aliases,kg,bundle"),
    BrokenShop(
        "a column twice", catalog: "sku,name,price,Note,note\nGMS01,Gamis Nayla,1,a,b",
        "catalog.csv:1: the column 'note' is there twice"),
    BrokenShop(
        "a sku twice", catalog: "sku,name,price\nA,Gamis,1\nB,Khimar,2\nA,Inner,3",
        "catalog.csv:4: the sku 'A' is there twice [catalog.csv:2: the other one] | give each product a sku of its own"),
    BrokenShop(
        "no sku, no name", catalog: "sku,name,price\n,Gamis,1\nB,,2",
        "catalog.csv:2: this product has no sku | any short code that no other product has",
        "catalog.csv:3: this product has no name"),
    BrokenShop(
        "prices that are no numbers", catalog: "sku,name,price\nA,Gamis,mahal\nB,Khimar,\nC,Inner,-5\nD,Pasmina,189000.50",
        "catalog.csv:2: the price 'mahal' is not a number | write whole rupiah: 189000",
        "catalog.csv:3: the price '' is not a number | write whole rupiah: 189000",
        "catalog.csv:4: the price '-5' is not a number | write whole rupiah: 189000",
        "catalog.csv:5: the price '189000.50' is not a number | write whole rupiah: 189000"),
    BrokenShop(
        "a price after a blank line", catalog: "sku,name,price\nA,Gamis,1\n\nB,Khimar,x",
        "catalog.csv:4: the price 'x' is not a number | write whole rupiah: 189000"),
    BrokenShop(
        "a price after a value of two lines", catalog: "sku,name,price,note\nA,Gamis,1,\"satu\ndua\"\nB,Khimar,x,",
        "catalog.csv:4: the price 'x' is not a number | write whole rupiah: 189000"),
    BrokenShop(
        "stock that is not understood",
        catalog: "sku,name,price,colours,sizes,stock\nA,Gamis,1,navy,M,M navi 4 | M navy\nB,Inner,2,,,banyak\nC,Pasmina,2,,,-3",
        "catalog.csv:2: the stock 'M navi 4' is not understood | write a number, or size, colour and number parted by |, such as M navy 4, with sizes and colours that the product has",
        "catalog.csv:2: the stock 'M navy' is not understood | write a number, or size, colour and number parted by |, such as M navy 4, with sizes and colours that the product has",
        "catalog.csv:3: the stock 'banyak' is not understood | write a number, or size, colour and number parted by |, such as M hitam 4, with sizes and colours that the product has",
        "catalog.csv:4: the stock '-3' is not understood | write a number, or size, colour and number parted by |, such as M hitam 4, with sizes and colours that the product has"
    ),
    BrokenShop(
        "a quote that is not closed", catalog: "sku,name,price,note\nA,Gamis,1,\"adem\nB,Khimar,2,x",
        #"catalog.csv:2: the quote that opens here is never closed | write "…" around the whole value, and "" for a quote in it"#),
    BrokenShop(
        "a quote within a value", catalog: "sku,name,price,note\nA,Gamis,1,layar 5\" full\nB,Khimar,2,x",
        #"catalog.csv:2: the quote that opens here is never closed | write "…" around the whole value, and "" for a quote in it"#),
    BrokenShop(
        "a comma too many", catalog: "sku,name,price,note\nA,Gamis,1,katun, adem\nB,Khimar,2,x",
        #"catalog.csv:2: this row has more values than there are columns | write "…" around a value that holds a comma or semicolon"#),
    BrokenShop(
        "an empty file", catalog: "",
        "catalog.csv:1: the catalog has no column 'name' | write it in the first line: sku,name,price,colours,sizes,stock,aliases,kg,bundle",
        "catalog.csv:1: the catalog has no column 'price' | write it in the first line: sku,name,price,colours,sizes,stock,aliases,kg,bundle",
        "catalog.csv:1: the catalog has no column 'sku' | write it in the first line: sku,name,price,colours,sizes,stock,aliases,kg,bundle"),
    BrokenShop(
        "a column spelled almost like a known one", catalog: "sku,name,price,colors\nA,Gamis,1,navy",
        "catalog.csv:1: warning: the column 'colors' is the shop's own | is 'colours' meant?"),
]

let brokenPlugins = [
    BrokenShop(
        "an unknown plugin", ["plugins/ongkir/plugin.lua": "", "a.lua": "require \"ongkr\""],
        "a.lua:1: no plugin 'ongkr': did you mean 'ongkir'?"),
    BrokenShop(
        "a mistake in a plugin", ["plugins/ongkir/plugin.lua": "\nlocal x = = 1", "a.lua": "require \"ongkir\""],
        "plugins/ongkir/plugin.lua:2: unexpected symbol near '='"),
    BrokenShop(
        "the same rule in two plugins",
        [
            "plugins/one/plugin.lua": "intent \"faq\" [[ tanya dong ]]\nfunction on.faq(chat) end",
            "plugins/two/plugin.lua": "\nfunction on.faq(chat) end",
            "a.lua": "require \"one\"\nrequire \"two\"",
        ],
        #"plugins/two/plugin.lua:2: the rule 'faq' is there twice [plugins/one/plugin.lua:2: the other one] | two plugins have it: write the rule in the shop, or drop "faq""#
    ),
    BrokenShop(
        "the same reply in two plugins",
        [
            "plugins/one/plugin.lua": "reply \"faq\" [[ a ]]", "plugins/two/plugin.lua": "\nreply \"faq\" [[ b ]]",
            "a.lua": "require \"one\"\nrequire \"two\"",
        ],
        "plugins/two/plugin.lua:2: the reply 'faq' is there twice [plugins/one/plugin.lua:1: the other one] | write all its variants in one place"),
    BrokenShop(
        "dropping an intent that is spelled otherwise",
        [
            "plugins/one/plugin.lua": "intent \"faq\" [[ tanya dong ]]\nfunction on.faq(chat) end", "a.lua": "require \"one\"\ndrop \"faqs\"",
        ],
        "a.lua:2: no plugin brings an intent 'faqs' | did you mean 'faq'?"),
    BrokenShop(
        "a plugin's pattern that the shop has for another intent is no tie",
        [
            "plugins/one/plugin.lua": "intent \"faq\" [[ tanya dong ]]\nfunction on.faq(chat) end",
            "a.lua": "require \"one\"\nintent \"mine\" [[ tanya dong ]]\nfunction on.mine(chat) end",
        ]),
]

let brokenSettings = [
    BrokenShop(
        "no shop at all", ["shop.lua": "-- nothing yet"],
        #"shop.lua: no file says which shop this is | write in shop.lua: shop { name = "Hijab Aisyah", zone = "WIB" }"#),
    BrokenShop(
        "two shops", lua: "\nshop { name = \"Lain\" }",
        "a.lua:2: shop { … } is there twice [shop.lua:1: the other one] | keep one"),
    BrokenShop(
        "a shop without a name", ["shop.lua": "shop { zone = \"WIB\" }"],
        #"shop.lua:1: the shop has no name | shop { name = "Hijab Aisyah" }"#),
    BrokenShop(
        "data of the wrong kind", ["shop.lua": "shop {\n  name = 3, zone = \"GMT\", owner = \"0812\", hours = 8, session_pause = \"lama\" }"],
        "shop.lua:1: no time zone 'GMT' | one of WIB, WITA, WIT",
        #"shop.lua:1: shop.hours must be a text or a list of texts | hours = { "Senin-Sabtu 08.00-20.00", "Minggu 09.00-15.00" }"#,
        #"shop.lua:1: shop.name must be a text | name = "…""#,
        "shop.lua:1: shop.owner '0812' is no phone number | write it with the country first: +6281234567890",
        "shop.lua:1: shop.session_pause must be a number of minutes | session_pause = 360"),
    BrokenShop(
        "hours that are not understood", ["shop.lua": "shop { name = \"Toko\", hours = { \"Senin-Sabtu 08.00-20.00\", \"Ahad 9-15\" } }"],
        #"shop.lua:1: the opening hours 'Ahad 9-15' are not understood | hours = { "Senin-Sabtu 08.00-20.00", "Minggu 09.00-15.00" }"#),
]

let allAtOnce = BrokenShop(
    "several at once",
    [
        "shop.lua": "shop { name = \"Toko\", zone = \"WIBB\" }", "a.lua": "function on.x(", "b.lua": "reply \"b\" [[ {kak ]]\nlocal c = catalgo",
        "c.lua": "intent \"y\" [[ beli {n:quantiti} ]]\nreply \"c\" [[ {x:rupia} ]]\nfunction on.y(chat) chat:say \"tanks\" end",
        "catalog.csv": "sku,name,price\nA,Gamis,mahal", "words.txt": "hrg",
    ],
    "a.lua:1: <name> or '...' expected near <eof>",
    #"b.lua:1:14: this { is never closed | write {name}, or \{ for the sign itself"#,
    "b.lua:2: undefined name 'catalgo'",
    "c.lua:2:14: no format 'rupia' | did you mean 'rupiah'?",
    "catalog.csv:2: the price 'mahal' is not a number | write whole rupiah: 189000",
    "shop.lua:1: no time zone 'WIBB' | one of WIB, WITA, WIT",
    "words.txt:1: 'hrg' stands alone; write the spelling and the word meant, as in 'brp berapa'")
