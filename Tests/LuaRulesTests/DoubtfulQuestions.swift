/// Questions that load and are not what their author thinks; each beside the like that is good.
let doubtfulQuestions = [
    // Answers that another rule can take away.
    BrokenShop(
        "a question under a condition on the cart",
        rule: "if not cart.empty then\n  chat:ask(\"product\", \"which\")\n  chat:say \"kirim\"\nend",
        "a.lua:4:3: warning: this question hangs on cart.empty, which other rules change: its answer is lost when they do [a.lua:3:8: the condition] | ask before the condition, or end this branch with return, chat:go or chat:first"
    ),
    BrokenShop(
        "the same in branches that end the rule, and before the condition",
        rule: """
            local p = chat:ask("product", "which")
            if cart.empty then return chat:first "x" end
            if cart.lacking then
              chat:choose("pay", { "COD" }, "which_pay")
              chat:go "x"
            elseif customer.phone then
              if chat:confirm("sum", { total = cart:total {} }) then return end
              return
            else
              chat:form "ship"
              do return chat:go "x" end
            end
            """, behind: "form \"ship\" [[\n  phone No HP\n]]"),
    BrokenShop(
        "by way of local names",
        rule: """
            local line = cart.lacking
            local size = line and line.size
            if size then chat:choose("pay", { "M" }, "which_pay") end
            local to = chat:ask("product", "which", { from = customer.last })
            if to then chat:ask("colour", "need") end
            """,
        "a.lua:5:14: warning: this question hangs on size (cart.lacking), which other rules change: its answer is lost when they do [a.lua:5:4: the condition] | ask before the condition, or end this branch with return, chat:go or chat:first"
    ),
    BrokenShop(
        "behind a condition on what was ordered: else, while, goto",
        rule: """
            if orders:last() then chat:say "kirim" else chat:confirm("need") end
            while cart.lacking do chat:form "ship" end
            if customer.name then goto skip end
            chat:ask("name", "which")
            ::skip::
            """, behind: "form \"ship\" [[\n  phone No HP\n]]",
        "a.lua:3:45: warning: this question hangs on orders:last, which other rules change: its answer is lost when they do [a.lua:3:4: the condition] | ask before the condition, or end this branch with return, chat:go or chat:first",
        "a.lua:4:23: warning: this question hangs on cart.lacking, which other rules change: its answer is lost when they do [a.lua:4:7: the condition] | ask before the condition, or end this branch with return, chat:go or chat:first",
        "a.lua:6:1: warning: this question hangs on customer.name, which other rules change: its answer is lost when they do [a.lua:5:4: the condition] | ask before the condition, or end this branch with return, chat:go or chat:first"
    ),
    BrokenShop(
        "in an expression",
        rule:
            "local name = customer.name or chat:ask(\"name\", \"which\")\nlocal to = cart.count > 1 and chat:form \"ship\"\nlocal n = math.max(cart.count, chat:ask(\"quantity\", \"need\"))",
        behind: "form \"ship\" [[\n  phone No HP\n]]",
        "a.lua:3:31: warning: this question hangs on customer.name, which other rules change: its answer is lost when they do [a.lua:3:14: the condition] | ask in any case, and hand over what is known: { from = customer.name }",
        "a.lua:4:31: warning: this question hangs on cart.count, which other rules change: its answer is lost when they do [a.lua:4:12: the condition] | ask in any case, and leave the answer unused where it is not needed"
    ),
    BrokenShop(
        "in a function of the file's own",
        rule: "helper(chat)",
        behind: "function helper(chat)\n  if customer.new then chat:ask(\"product\", \"which\") end\nend",
        "a.lua:6:24: warning: this question hangs on customer.new, which other rules change: its answer is lost when they do [a.lua:6:6: the condition] | ask before the condition, or end this branch with return, chat:go or chat:first"
    ),
    BrokenShop(
        "conditions on what the rule itself was told",
        rule: """
            local cart_size, seen = chat:known "size", {}
            if cart_size and not seen.cart then chat:ask("product", "which") end
            for _, line in ipairs(cart.lines) do chat:ask("colour", "need", { of = line.id }) end
            local done = cart:change(chat:known "change")
            if not done then chat:ask("quantity", "which") end
            chat:say "kirim"
            """),

    // Clocks in what is agreed to.
    BrokenShop(
        "a clock in what is agreed to",
        rule: "local due = chat.now + 86400\nchat:confirm(\"deal\", { total = 1, at = due })\nchat:confirm(\"sum\", { total = shop.closes })",
        behind: "reply \"deal\" [[ Selamat {daypart}, jadi {total:rupiah} sampai {at:date}? {shop.opens_next} ]]",
        "a.lua:4:40: warning: a yes to 'deal' counts only for the words it was said to, and due (chat.now) changes with the clock | say it before with chat:say, and leave it out of what is agreed to",
        "a.lua:5:31: warning: a yes to 'sum' counts only for the words it was said to, and shop.closes changes with the clock | say it before with chat:say, and leave it out of what is agreed to",
        "a.lua:7:25: warning: a yes to 'deal' counts only for the words it was said to, and {daypart} changes with the clock [a.lua:4:15: agreed to here] | say it before with chat:say, and leave it out of what is agreed to",
        "a.lua:7:74: warning: a yes to 'deal' counts only for the words it was said to, and {shop.opens_next} changes with the clock [a.lua:4:15: agreed to here] | say it before with chat:say, and leave it out of what is agreed to"
    ),
    BrokenShop(
        "no clock: a day that was told, a name handed over, a clock that is said",
        rule: "local day = chat:known \"day\"\nchat:confirm(\"deal\", { daypart = day })\nchat:say(\"when\", { at = chat.now })",
        behind: "reply \"deal\" [[ Besok {daypart}, setuju? ]] reply \"when\" [[ Sekarang {at:date}, {daypart}. Mau? ]]"),

    // Answers that nothing checks.
    BrokenShop(
        "a type that nothing finds",
        rule: "chat:ask(\"change\", \"which\")\nchat:ask(\"count\", \"need\", { type = \"quantiti\" })",
        "a.lua:3:11: warning: 'change' is no slot type, so that any words are taken for this answer | if that is meant, say so: { type = \"text\" }; if not, say what fits: entity \"change\" [[ … ]]",
        "a.lua:4:37: warning: 'quantiti' is no slot type, so that any words are taken for this answer | did you mean { type = \"quantity\" }?"),
    BrokenShop(
        "types that are found, meant to be free, or worked out",
        rule: """
            chat:ask("change", "which", { type = "text" })
            chat:ask("level", "need")
            chat:ask("address", "which") chat:ask("name", "which") chat:ask("size", "which")
            chat:ask("x", "which", { type = shop.kind }) chat:ask("y", "which", shop.options)
            chat:choose("free", { "a" }, "which_pay")
            """, behind: "entity \"level\" [[ pedas: hot ]]"),
]
