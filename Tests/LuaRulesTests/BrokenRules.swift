import ShopFixtures

/// What is wrong in rule files, and what is said of it.
let brokenRules = [
    BrokenShop(
        "a syntax error", lua: "reply \"x\" [[ x ]]\nfunction on.x(chat\n  chat:say \"x\"\nend",
        "a.lua:3: ')' expected near 'chat'"),
    BrokenShop(
        "an endless loop while the file loads", lua: "local n = 0\nwhile true do\n  n = n + 1\nend",
        "a.lua:3: this file does not come to its end: is there an endless loop? | files only declare; work belongs in function on.NAME(chat)"),
    BrokenShop(
        "a memory hog while the file loads", lua: "local t = {}\nfor i = 1, 1e9 do t[i] = {{},{},{},{}} end",
        "a.lua:2: this file takes too much memory | files only declare; work belongs in function on.NAME(chat)"),
    BrokenShop(
        "an undefined name while the file loads", lua: "\nlocal p = catalgo",
        "a.lua:2: undefined name 'catalgo'"),
    BrokenShop(
        "a call that only rules may make", lua: "chat:say 'thanks'",
        "a.lua:1: this can only be done in a rule, while a message is answered: put it inside function on.NAME(chat) … end"),
    BrokenShop(
        "an unknown reply", lua: "intent \"x\" [[ halo ]]\nfunction on.x(chat)\n  chat:say(\"thank\")\nend",
        "a.lua:3:13: no reply 'thank' | did you mean 'thanks'?"),
    BrokenShop(
        "an unknown reply that is like none", lua: "intent \"x\" [[ halo ]]\nfunction on.x(chat)  chat:say 'ongkir_luar_kota' end",
        "a.lua:2:32: no reply 'ongkir_luar_kota' | known: apology, field, late, late_closed, not_understood, price, remind, thanks"),
    BrokenShop(
        "an unknown rule to go on with", lua: "intent \"x\" [[ halo ]]\nfunction on.x(chat)\n\tchat:go('ask_prise', { a = 1 })\nend",
        "a.lua:3:11: no rule 'ask_prise' | did you mean 'ask_price'?"),
    BrokenShop(
        "no unknown rule: it is asked for whether it is there",
        lua: "intent \"x\" [[ halo ]]\nfunction on.x(chat)\n  if chat:can 'upsell' then chat:go 'upsell' end\n  chat:go 'ask_price'\nend"),
    BrokenShop(
        "an attribute that is no entity",
        ["shop.lua": "shop { name = 'Toko Uji', zone = 'WIB', attributes = { 'levle' } }\nentity 'level' [[ pedas ]]"],
        "shop.lua:1: the attribute 'levle' is no entity of the shop's own | did you mean 'level'?"),
    BrokenShop(
        "a rule without an intent", lua: "intent \"ask_stock\" [[ stok ]]\nfunction on.ask_stok(chat) end",
        "a.lua:1: warning: no rule answers the intent 'ask_stock' | write: function on.ask_stock(chat) … end",
        "a.lua:2: nothing leads to the rule 'ask_stok': there is no such intent, and no rule names it | did you mean 'on.ask_stock'?"),
    BrokenShop(
        "a rule that nothing is like", lua: "function on.retur(chat) end",
        #"a.lua:1: nothing leads to the rule 'retur': there is no such intent, and no rule names it | declare it: intent "retur" [[ … ]]"#),
    BrokenShop(
        "a rule twice in a file", lua: "intent \"x\" [[ halo ]]\nfunction on.x() end\nfunction on.x() end",
        "a.lua:3: on.x stands twice in this file"),
    BrokenShop(
        "a rule twice in the shop", ["a.lua": "function on.thanks(chat) end"],
        "harga.lua:13: the rule 'thanks' is there twice [a.lua:1: the other one] | keep one"),
    BrokenShop(
        "examples of no intent", lua: "examples \"ask_prise\" [[ berapaan tuh ]]",
        "a.lua:1: no intent 'ask_prise' | did you mean 'ask_price'?"),
    BrokenShop(
        "an intent with an unknown option", lua: "intent(\"x\", { priorty = 1 }) [[ halo ]]\nfunction on.x() end",
        #"a.lua:1: an intent has no option 'priorty' | intent("x", { priority = 10 })"#),
    BrokenShop(
        "a priority that is too high", lua: "intent(\"x\", { priority = 1000 }) [[ halo ]]\nfunction on.x() end",
        "a.lua:1: the priority must be a whole number from -999 to 999"),
    BrokenShop(
        "a priority that is a text", lua: "intent(\"x\", { priority = 'high' }) [[ halo ]]\nfunction on.x() end",
        "a.lua:1: the priority must be a whole number from -999 to 999"),
    BrokenShop(
        "an entity that the engine has", lua: "entity \"colour\" [[ pedas: hot ]]",
        "a.lua:1: 'colour' is a slot type of the engine's own | give the entity another name"),
    BrokenShop(
        "an entity line without a value", lua: "entity \"level\" [[\n  pedas: hot\n  : mild\n]]",
        "a.lua:3:3: this line names no value | value: synonym, synonym"),
    BrokenShop(
        "a declaration that holds nothing", lua: "words \"salam\" [[\n  -- nobody yet\n]]",
        #"a.lua:1: words "salam" holds nothing | write a line between [[ and ]]"#),
    BrokenShop(
        "dropping what no plugin brings", lua: "drop \"thanks\"",
        "a.lua:1: no plugin brings an intent 'thanks' | there is no such intent yet"),
    BrokenShop(
        "words.txt with a lone spelling and one twice", ["words.txt": "brp berapa\nhrg\nbrp harga"],
        "words.txt:2: 'hrg' stands alone; write the spelling and the word meant, as in 'brp berapa'",
        "words.txt:3: 'brp' is already on line 1; keep one of the two lines"),
]

let brokenPatterns = [
    BrokenShop(
        "an unknown word set", lua: "words \"salam\" [[ halo, hai ]]\nintent \"x\" [[\n  pagi @salm\n]]\nfunction on.x() end",
        "a.lua:3:8: no word set '@salm' | did you mean 'salam'?"),
    BrokenShop(
        "an unknown slot type", lua: "intent \"x\" [[\n  -- a comment\n  beli {n:quantiti}\n]]\nfunction on.x() end",
        "a.lua:3:11: no slot type 'quantiti' | did you mean 'quantity'?"),
    BrokenShop(
        "brackets that are not closed", lua: "intent \"x\" [[\n  (ada|masih stok\n  [dong harga\n]]\nfunction on.x() end",
        "a.lua:2:3: '(' is never closed | expected ')'",
        "a.lua:3:3: '[' is never closed | expected ']'"),
    BrokenShop(
        "patterns in strings of every kind",
        lua:
            "intent 'x' '* *'\nintent\n  \"y\"\n  [==[\n\n\t* *]==]\nlocal z = '* ' .. '*\\\n' intent 'z' (z)\nfunction on.x() end function on.y() end function on.z() end",
        "a.lua:1:13: the pattern matches every message | expected a word, set or slot that cannot be left out",
        "a.lua:6:2: the pattern matches every message | expected a word, set or slot that cannot be left out",
        "a.lua:8: the pattern matches every message | expected a word, set or slot that cannot be left out"),
    BrokenShop(
        "a pattern behind a string of two lines", lua: "local s = 'a\\\nb'\nintent 'x' '* *'\nfunction on.x() end",
        "a.lua:3:13: the pattern matches every message | expected a word, set or slot that cannot be left out"),
    BrokenShop(
        "a pattern that matches everything", lua: "intent \"x\" [[ * [dong] ]]\nfunction on.x() end",
        "a.lua:1:15: the pattern matches every message | expected a word, set or slot that cannot be left out"),
    BrokenShop(
        "signs in wrong places", lua: "intent \"x\" [[\n  harga ^berapa\n  harga*\n  !\n]]\nfunction on.x() end",
        "a.lua:2:9: '^' is not at the start | expected '^' before everything else",
        "a.lua:3:3: '*' stands for whole words, not for a part of one | expected a space beside it",
        "a.lua:4:3: '!' has nothing to forbid | expected !word, !(one|another), !@set or !{slot}"),
    BrokenShop(
        "a tie between two intents",
        lua: "intent \"x\" [[ halo semua ]]\nintent \"y\" [[\n  halo\n  halo semua\n]]\nfunction on.x() end\nfunction on.y() end",
        #"a.lua:4:3: warning: a tie: 'y' and 'x' have the same pattern, so 'y' never wins by it [a.lua:1:15: the one that wins: halo semua] | leave one out, or give an intent a priority: intent("y", { priority = 10 })"#
    ),
    BrokenShop(
        "a tie beside one of another priority",
        lua: """
            intent "x" [[ halo semua ]]
            intent("y", { priority = 10 }) [[ halo semua ]]
            intent("z", { priority = 10 }) [[ halo semua ]]
            function on.x() end
            function on.y() end
            function on.z() end
            """,
        #"a.lua:1:15: warning: this pattern of 'x' never wins: "xyzzy halo semua" is 'y' [a.lua:2:35: the one that wins: halo semua] | leave it out, say more in it, or give the intent a priority: intent("x", { priority = 10 })"#,
        #"a.lua:3:35: warning: a tie: 'z' and 'y' have the same pattern, so 'z' never wins by it [a.lua:2:35: the one that wins: halo semua] | leave one out, or give an intent a priority: intent("z", { priority = 10 })"#
    ),
    BrokenShop(
        "the same pattern twice", lua: "intent \"x\" [[\n  halo semua\n  halo semua\n]]\nfunction on.x() end",
        "a.lua:3:3: warning: this pattern of 'x' is there twice [a.lua:2:3: the one that wins: halo semua] | leave one out"),
]

let brokenReplies = [
    BrokenShop(
        "an unknown name", ["harga.lua": SmallShop.rules.replacing("{kak}", with: "{kaak}")],
        "harga.lua:9:13: the reply 'price' uses {kaak}, which it is not given here [harga.lua:1:56: used here] | did you mean {kak}?",
        "harga.lua:13:36: the reply 'thanks' uses {kaak}, which it is not given here [harga.lua:2:29: used here] | did you mean {kak}?"),
    BrokenShop(
        "a name that nothing is like", ["harga.lua": SmallShop.rules.replacing("{kak}", with: "{discount}")],
        #"harga.lua:9:13: the reply 'price' uses {discount}, which it is not given here [harga.lua:1:56: used here] | hand it over: chat:say("price", { discount = … })"#,
        #"harga.lua:13:36: the reply 'thanks' uses {discount}, which it is not given here [harga.lua:2:29: used here] | hand it over: chat:say("thanks", { discount = … })"#
    ),
    BrokenShop(
        "an unknown format", ["harga.lua": SmallShop.rules.replacing(":rupiah", with: ":rupia")],
        "harga.lua:1:33: no format 'rupia' | did you mean 'rupiah'?"),
    BrokenShop(
        "an unknown field of a product", ["harga.lua": SmallShop.rules.replacing("product.name", with: "product.nama")],
        "harga.lua:1:18: the reply 'price' uses {product.nama}, but a product has no 'nama' | did you mean 'name'?"),
    BrokenShop(
        "an unknown field, in a reply that two rules say",
        [
            "harga.lua": SmallShop.rules.replacing("product.name", with: "product.bahan"),
            "a.lua": "intent \"x\" [[ info {product} ]]\nfunction on.x(chat) chat:say(\"price\", { product = chat:known(\"product\") }) end",
        ],
        "harga.lua:1:18: the reply 'price' uses {product.bahan}, but a product has no 'bahan' | known: colours, name, note, price, sizes, sku, stock, weight"
    ),
    BrokenShop(
        "a place that is never closed", lua: "reply \"a\" [[\n  Halo kak 😊 {kak\n]]",
        #"a.lua:2:17: this { is never closed | write {name}, or \{ for the sign itself"#),
    BrokenShop(
        "a name with a space", lua: "reply \"a\" [[\n  Halo {kak nya}\n]]",
        "a.lua:2:8: '{kak nya}' is no name | write {name}, {thing.field} or {thing.field:rupiah}"),
    BrokenShop(
        "a reply twice", lua: "\nreply \"thanks\" [[ Makasih juga ]]",
        "harga.lua:2: the reply 'thanks' is there twice [a.lua:2: the other one] | write all its variants in one place"),
    BrokenShop(
        "an apology that needs an argument", lua: "reply \"apology\" [[ Maaf, {product} … ]]",
        "a.lua:1:26: the reply 'apology' cannot use {product}: it is said without arguments | it may use {cart} {closes} {customer} {daypart} {hours} {kak} {name} {opens_next} {order} {owner} {phone} {shop} {zone}"
    ),
    BrokenShop(
        "an unknown name in a reply that is worked out",
        lua: "reply \"siang\" [[\n  Halo\n  Halo {kaak}\n]]\nintent \"x\" [[ halo ]]\nfunction on.x(chat) chat:say(shop.daypart) end",
        "a.lua:3:8: the reply 'siang' uses {kaak}, which nothing hands over | did you mean {kak}?"),
    BrokenShop(
        "two replies that say the same", lua: "reply \"a\" [[ Siap kak ]]\nreply \"b\" [[ Siap kak ]]\nlocal used = { 'a', 'b' }",
        "a.lua:2: warning: the replies 'b' and 'a' say the same [a.lua:1: the other one] | use one of them for both"),
    BrokenShop(
        "a variant twice", lua: "reply \"a\" [[\n  Siap kak\n  Siap kak\n]]\nlocal used = 'a'",
        "a.lua:1: warning: a variant of the reply 'a' is there twice | leave one out"),
]
