/// What a shop declares and nothing uses.
let unusedNames = [
    BrokenShop(
        "a reply that nothing says", rule: "chat:say \"which\"",
        behind: "reply \"whcih\" [[ Mau yang apa? ]]\nreply \"wrong_phoen\" [[ Nomornya? ]]\nreply \"chagned\" [[ Berubah? ]]",
        "a.lua:5: warning: nothing says the reply 'whcih' | say it in a rule, chat:say \"whcih\", or leave it out",
        "a.lua:6: warning: nothing says the reply 'wrong_phoen' | say it in a rule, chat:say \"wrong_phoen\", or leave it out",
        "a.lua:7: warning: nothing says the reply 'chagned' | did you mean 'changed'?"),
    BrokenShop(
        "replies that the engine looks up",
        rule: "chat:ask(\"phone\", \"which\")\nchat:choose(\"pay\", { { value = \"COD\", no = \"no_cod\" } })\nchat:form \"ship\"",
        behind: """
            form "ship" [[
              city  Kota
              catatan? Catatan
            ]]
            reply "wrong_phone" [[ a? ]] reply "wrong_phone.short" [[ b? ]] reply "no_longer_pay" [[ c? ]] reply "wrong_city.unknown" [[ d? ]]
            reply "changed" [[ e? ]] reply "not_understood" [[ f? ]] reply "apology" [[ g? ]] reply "field" [[ h? ]] reply "no_cod" [[ i? ]]
            reply "which_pay" [[ j? ]] reply "which.again" [[ k? ]] reply "ship" [[ l? ]] reply "ship.city" [[ m? ]] reply "ship.again" [[ n? ]]
            reply "wrong_colour" [[ o? ]] reply "need.again" [[ p? ]] reply "ship.catatan" [[ q? ]] reply "ship.citi" [[ r? ]]
            """,
        "a.lua:14: warning: nothing says the reply 'need.again' | say it in a rule, chat:say \"need.again\", or leave it out",
        "a.lua:14: warning: nothing says the reply 'ship.catatan' | say it in a rule, chat:say \"ship.catatan\", or leave it out",
        "a.lua:14: warning: nothing says the reply 'ship.citi' | did you mean 'ship.city'?",
        "a.lua:14: warning: nothing says the reply 'wrong_colour' | say it in a rule, chat:say \"wrong_colour\", or leave it out"),
    BrokenShop(
        "replies by names that are put together or handed on",
        rule:
            "chat:say(\"at_\" .. shop.daypart)\nchat:say(shop.daypart .. \"_end\")\nlocal name = \"one\"\nif chat.opening then name = \"two\" end\nchat:say(name)\nhelper(chat, \"three\")",
        behind: """
            local function helper(chat, question) chat:say(question) end
            reply "at_pagi" [[ 1? ]] reply "malam_end" [[ 2? ]] reply "one" [[ 3? ]] reply "two" [[ 4? ]] reply "three" [[ 5? ]]
            reply "four" [[ 6? ]]
            """,
        "a.lua:12: warning: nothing says the reply 'four' | say it in a rule, chat:say \"four\", or leave it out"),
    BrokenShop("a name from elsewhere may be any reply", rule: "chat:say(shop.sentence)", behind: "reply \"a\" [[ Siap? ]]"),
    BrokenShop(
        "words, entities and forms that nothing uses",
        rule: "chat:ask(\"level\", \"which\")\nlocal kind = catalog:find { kind = \"gamis\" }",
        behind: """
            words "salam" [[ halo ]] words "used" [[ hai ]]
            entity "level" [[ pedas: hot ]] entity "kind" [[ gamis: gms ]] entity "spicy" [[ a: b ]] entity "taste" [[ c: d ]]
            entity "field" [[ e: f ]] entity "shown" [[ g: h ]]
            form "ship" [[
              what:field  Apa
            ]]
            intent "y" [[ @used {taste} ]] function on.y(chat) chat:say "say" end
            reply "say" [[ {shown}? ]]
            """,
        "a.lua:6:8: warning: nothing uses the word set 'salam' | use it in a pattern, @salam, or leave it out",
        "a.lua:7:72: warning: nothing uses the entity 'spicy' | use it in a pattern, {spicy}, or leave it out",
        "a.lua:9:7: warning: nothing uses the form 'ship' | fill it in a rule, chat:form \"ship\", or leave it out"),
    BrokenShop(
        "what a plugin brings need not be used",
        [
            "harga.lua": "", "plugins/umum/plugin.lua": "reply \"a\" [[ A? ]] words \"b\" [[ b ]] entity \"c\" [[ c: d ]] form \"e\" [[ f G ]]",
            "a.lua": "require \"umum\"",
        ]),
]

/// Patterns and examples that another intent takes.
let takenPatterns = [
    BrokenShop(
        "a pattern that loses to another intent in every message", rule: "chat:say \"balas\"",
        behind: """
            intent("first", { priority = 5 }) [[ (ambil|bungkus) ]] function on.first(chat) chat:say "balas" end
            intent "second" [[
              ^ (ambil|bungkus) [semua] $
              ambil nanti saja
            ]] function on.second(chat) chat:say "balas" end
            """,
        "a.lua:7:3: warning: this pattern of 'second' never wins: \"ambil\" is 'first' [a.lua:5:38: the one that wins: (ambil|bungkus)] | leave it out, say more in it, or give the intent a priority: intent(\"second\", { priority = 10 })",
        "a.lua:8:3: warning: this pattern of 'second' never wins: \"ambil nanti aja\" is 'first' [a.lua:5:38: the one that wins: (ambil|bungkus)] | leave it out, say more in it, or give the intent a priority: intent(\"second\", { priority = 10 })"
    ),
    BrokenShop(
        "an example that a pattern of another intent takes", rule: "chat:say \"balas\"",
        behind: """
            intent "first" [[ bungkus ]] function on.first(chat) chat:say "balas" end
            intent "second" [[ simpan ]] function on.second(chat) chat:say "balas" end
            examples "second" [[
              tolong bungkus buat nanti
              bungkus aja dulu
              simpan dulu
            ]]
            """,
        "a.lua:8:3: warning: 'first' takes the example \"tolong bungkus buat nanti\" of 'second', and 1 more [a.lua:5:19: the pattern that takes it: bungkus] | move it to 'first', or write a pattern of 'second' that says more"
    ),
]
