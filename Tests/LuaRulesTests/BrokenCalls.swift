/// Names that calls of `chat` get wrong, and replies that use what they are not given.
let brokenCalls = [
    BrokenShop(
        "unknown replies of questions",
        rule: """
            local p = chat:ask("product", "wich")
            local pay = chat:choose("pay", { "COD" }, "wich_pay")
            if chat:confirm("summ", { total = 1 }) then chat:tell_owner("order", { p = p }) end
            chat:suggest("pay", "COD", "cod_then")
            chat:say "which" chat:say "which_pay" chat:say("sum", { total = 1 })
            """,
        "a.lua:3:32: no reply 'wich' | did you mean 'which'?",
        "a.lua:4:44: no reply 'wich_pay' | did you mean 'which_pay'?",
        "a.lua:5:18: no reply 'summ' | did you mean 'sum'?",
        "a.lua:5:62: no reply 'order' | known: apology, field, late, late_closed, not_understood, remind, sum, which, which_pay",
        "a.lua:6:29: no reply 'cod_then' | known: apology, field, late, late_closed, not_understood, remind, sum, which, which_pay",
        #"a.lua:7:28: the reply 'which_pay' uses {options}, which it is not given here [a.lua:17:18: used here] | hand it over: chat:say("which_pay", { options = … })"#
    ),
    BrokenShop(
        "a choice without a reply of its own",
        rule: "chat:choose(\"courier\", { \"JNE\" })\nchat:choose(\"pya\", { \"COD\" })\nchat:choose(\"pay\", { \"COD\" }, \"which_pay\")",
        #"a.lua:3:14: no reply 'which_courier', with which this choice is asked | write it: reply "which_courier" [[ … ]], or name another behind the options"#,
        "a.lua:4:14: no reply 'which_pya', with which this choice is asked | did you mean 'which_pay'? Name it behind the options"),
    BrokenShop(
        "a choice with its standard reply, and one with options and no reply",
        rule:
            "chat:choose(\"pay\", { \"COD\" })\nchat:choose(\"courier\", { \"JNE\" }, { keep = true })\nchat:choose(\"size\", { \"M\" }, nil, { of = 1 })",
        behind: "reply \"which_pay\" [[ Bayar? {options:list} ]] reply \"which_courier\" [[ Kurir? {kurir} ]] reply \"which_size\" [[ Size? ]]",
        #"a.lua:4:14: the reply 'which_courier' uses {kurir}, which it is not given here [a.lua:7:79: used here] | hand it over: chat:choose("courier", …, "which_courier", { args = { kurir = … } })"#
    ),
    BrokenShop(
        "a reply that says why not",
        rule:
            "local ways = { \"QRIS\", { value = \"DP\", no = \"no_dq\" } }\nchat:choose(\"pay\", { { value = \"COD\", no = \"no_cod\" } }, \"which_pay\")\nchat:choose(\"way\", ways, \"which_pay\")",
        behind: "reply \"no_cod\" [[ {value} {digits} ]] reply \"no_dp\" [[ {value} ]]",
        "a.lua:3:46: no reply 'no_dq' | did you mean 'no_dp'?",
        "a.lua:4:45: the reply 'no_cod' uses {digits}, which it is not given here [a.lua:7:27: used here] | it may use {options} {value}"),
    BrokenShop(
        "unknown rules and forms",
        rule:
            "if chat.opening then return chat:first(\"pikc\") end\nchat:ask_back(\"consult\", { a = 1 })\nlocal to = chat:form(\"shpi\", { a = 1 })",
        behind: "form \"ship\" [[\n  phone  No HP\n]]\nfunction on.pick(chat) chat:form \"ship\" end intent \"pick\" [[ ambil x ]]",
        "a.lua:3:41: no rule 'pikc' | did you mean 'pick'?",
        "a.lua:4:16: no rule 'consult' | known: pick, x",
        "a.lua:5:23: no form 'shpi' | did you mean 'ship'?"),
    BrokenShop(
        "a name that one of two words, a local name or a parameter brings",
        rule: """
            chat:say(chat.opening and "dnoe" or "which")
            local name = chat.opening and "wich" or "need"
            offer(chat, "neeed", { "a" })
            chat:say(name) chat:say(name)
            """,
        behind: "reply \"done\" [[ Sudah? ]]\nfunction offer(chat, question, choices) chat:say(question, { choices = choices }) end",
        "a.lua:3:28: no reply 'dnoe' | did you mean 'done'?",
        "a.lua:4:32: no reply 'wich' | did you mean 'which'?",
        "a.lua:5:14: no reply 'neeed' | did you mean 'need'?"),
    BrokenShop(
        "questions that are not given what they use",
        rule: """
            chat:ask("note", "note", { type = "text", args = { apa = 1 } })
            chat:ask("product", "many")
            chat:confirm("sum", { totl = 1 })
            chat:suggest("note", "x", "maybe", { v = 1 })
            """,
        behind:
            "reply \"note\" [[ {apa} {bahan}? ]] reply \"many\" [[ {options:list}? {cuaca} ]] reply \"maybe\" [[ {v} {duga}? ]] reply \"note.again\" [[ {entah}? ]]",
        #"a.lua:3:19: the reply 'note' uses {bahan}, which it is not given here [a.lua:8:23: used here] | hand it over: chat:ask("note", "note", { args = { bahan = … } })"#,
        #"a.lua:3:19: the reply 'note.again' uses {entah}, which it is not given here [a.lua:8:132: used here] | hand it over: chat:ask("note", "note", { args = { entah = … } })"#,
        #"a.lua:4:22: the reply 'many' uses {cuaca}, which it is not given here [a.lua:8:67: used here] | hand it over: chat:ask("product", "many", { args = { cuaca = … } })"#,
        #"a.lua:5:15: the reply 'sum' uses {total}, which it is not given here [a.lua:10:6: used here] | did you mean {totl}?"#,
        #"a.lua:6:28: the reply 'maybe' uses {duga}, which it is not given here [a.lua:8:99: used here] | hand it over: chat:suggest("note", …, "maybe", { duga = … })"#
    ),
    BrokenShop(
        "answers, and what a rule is told, are known in every reply",
        rule: "local p = chat:ask(\"need\", \"need\", { type = \"text\" })\nlocal to = chat:form \"ship\"\nchat:go(\"y\", { why = 1 })",
        behind:
            "form \"ship\" [[\n  street:address  Jalan\n]]\nfunction on.y(chat) chat:say \"told\" end\nreply \"told\" [[ {need} {street} {why} {cart.text} {order.number} {quantity} boleh? ]]"
    ),
    BrokenShop(
        "options that are not written out are not judged",
        rule: "local more, args = { keep = true }, { a = 1 }\nchat:ask(\"need\", \"need\", more)\nchat:confirm(\"sum\", args)"),
    BrokenShop(
        "replies of a form", rule: "chat:form \"ship\"",
        behind:
            "form \"ship\" [[\n  phone  No HP\n  what:product  Barang\n]]\nreply \"ship\" [[ Isi ya:\\n{labls} {missing:list} ]]\nreply \"ship.phone\" [[ {label}? {nomor} ]]\nreply \"ship.what\" [[ {options:list}? ]]\nreply \"field\" [[ {lable}? ]]\nreply \"ship.again\" [[ {missing:list}? ]]",
        "a.lua:9:26: the reply 'ship' uses {labls}, which nothing hands over | did you mean {labels}?",
        "a.lua:10:32: the reply 'ship.phone' uses {nomor}, which nothing hands over | it may use {address} {bad_phone} {cart} {city} {closes} {code} {colour} {courier} {customer} {date} {daypart} {email} {height} {hours} {kak} {label} {labels} {link} {missing} {name} {not_yet} {opens_next} {order} {order_id} {owner} {payment} {percent} {phone} {product} {quantity} {rupiah} {shop} {size} {time} {unit} {weight} {what} {zone}",
        "a.lua:12:18: the reply 'field' uses {lable}, which nothing hands over | did you mean {label}?"),
    BrokenShop(
        "replies to an answer that will not do",
        rule: "chat:ask(\"phone\", \"which\")\nif chat:confirm(\"sum\", { total = 1 }) then chat:say \"kirim\" end",
        behind:
            "reply \"wrong_phone\" [[ {value} bukan nomor? ]]\nreply \"wrong_phone.short\" [[ Baru {digits} angka? {agka} ]]\nreply \"no_longer_phone\" [[ {options:list} {valeu} ]]\nreply \"changed\" [[ {sebab} berubah ]]",
        "a.lua:7:51: the reply 'wrong_phone.short' uses {agka}, which nothing hands over | it may use {address} {bad_phone} {cart} {city} {closes} {code} {colour} {courier} {customer} {date} {daypart} {digits} {email} {height} {hours} {kak} {link} {missing} {most} {name} {not_yet} {opens_next} {options} {order} {order_id} {owner} {payment} {percent} {phone} {product} {quantity} {rupiah} {shop} {size} {time} {unit} {value} {weight} {zone}",
        "a.lua:8:43: the reply 'no_longer_phone' uses {valeu}, which nothing hands over | did you mean {value}?",
        "a.lua:9:20: the reply 'changed' uses {sebab}, which nothing hands over | it may use {address} {bad_phone} {cart} {city} {closes} {code} {colour} {courier} {customer} {date} {daypart} {digits} {email} {height} {hours} {kak} {link} {missing} {most} {name} {not_yet} {opens_next} {options} {order} {order_id} {owner} {payment} {percent} {phone} {product} {quantity} {rupiah} {shop} {size} {time} {unit} {value} {weight} {zone}"
    ),
    BrokenShop(
        "rules that go, first, ask_back or the engine lead to",
        rule:
            "if chat.opening then return chat:first \"a\" end\nif chat.misses > 1 then return chat:go(chat.text == \"\" and \"b\" or \"c\") end\nchat:ask_back \"d\"",
        behind: ["a", "b", "c", "d", "session", "fallback", "what_if", "change_cart", "change_order"].map { "function on.\($0)(chat) end" }.joined(
            separator: "\n")
    ),
    BrokenShop(
        "a rule that nothing leads to beside one that a worked-out name may lead to",
        rule: "chat:go(shop.next)", behind: "function on.later(chat) end"),
    BrokenShop(
        "a plugin's replies, rules and forms that the shop has its own way",
        [
            "harga.lua": "",
            "plugins/kasir/plugin.lua": """
            form "ship" [[ phone  No HP ]]
            reply "halo" [[ Halo {siapa}? ]]
            intent "hai" [[ hai hai ]]
            function on.hai(chat) chat:say("halo", { siapa = 1 }) chat:form "ship" chat:go "lanjut" end
            function on.lanjut(chat) chat:say("halo", { siapa = 1 }) end
            """,
            "a.lua": """
            require "kasir"
            form "ship" [[ address  Alamat ]]
            reply "halo" [[ Hai, {panggilan}? ]]
            function on.hai(chat) chat:say("halo", { panggilan = 1 }) chat:form "ship" chat:go "lanjut" end
            function on.lanjut(chat) end
            """,
        ]),
]
