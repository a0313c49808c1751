/// Turns that leave the customer hanging, and those that only look so.
let doubtfulEnds = [
    BrokenShop(
        "a rule that says and asks nothing", rule: "chat:say \"done\"",
        "a.lua:3:11: warning: the turn can end with 'done', which asks nothing of the customer | ask something behind it, as with chat:ask_back, or let every variant say what to do next"
    ),
    BrokenShop(
        "one path of several",
        rule: "if chat.opening then\n  chat:say \"done\"\nelseif chat.misses > 1 then\n  chat:say \"which\"\nelse\n  return chat:say \"noted\"\nend",
        "a.lua:4:13: warning: the turn can end with 'done', which asks nothing of the customer | ask something behind it, as with chat:ask_back, or let every variant say what to do next",
        "a.lua:8:20: warning: the turn can end with 'noted', which asks nothing of the customer | ask something behind it, as with chat:ask_back, or let every variant say what to do next"
    ),
    BrokenShop(
        "a question that is not always put", rule: "chat:say \"done\"\nif chat.opening then chat:say \"which\" end",
        "a.lua:3:11: warning: the turn can end with 'done', which asks nothing of the customer | ask something behind it, as with chat:ask_back, or let every variant say what to do next"
    ),
    BrokenShop(
        "one of two replies, and a variant of another",
        rule: "if chat.opening then return chat:say(chat.misses > 1 and \"done\" or \"which\") end\nchat:say \"mixed\"",
        "a.lua:3:59: warning: the turn can end with 'done', which asks nothing of the customer | ask something behind it, as with chat:ask_back, or let every variant say what to do next",
        "a.lua:4:11: warning: the turn can end with 'mixed', a variant of which asks nothing of the customer [a.lua:12:1: this one] | ask something behind it, as with chat:ask_back, or let every variant say what to do next"
    ),
    BrokenShop(
        "behind the answer", rule: "local p = chat:ask(\"product\", \"which\")\nchat:say \"noted\"",
        "a.lua:4:11: warning: the turn can end with 'noted', which asks nothing of the customer | ask something behind it, as with chat:ask_back, or let every variant say what to do next"
    ),
    BrokenShop(
        "a question that is perhaps not put, and a loop that is left early",
        rule:
            "if chat.opening then\n  chat:say \"done\"\n  return chat.misses > 1 and chat:say \"which\"\nend\nwhile true do\n  chat:say \"noted\"\n  break\nend",
        "a.lua:4:13: warning: the turn can end with 'done', which asks nothing of the customer | ask something behind it, as with chat:ask_back, or let every variant say what to do next",
        "a.lua:8:13: warning: the turn can end with 'noted', which asks nothing of the customer | ask something behind it, as with chat:ask_back, or let every variant say what to do next"
    ),
    BrokenShop(
        "behind Lua of every kind",
        rule: """
            local a <const>, b <close>, c = 0x1F, nil; local none
            c = a // 2 .. 1e-5 .. "x" c = (function() if a then return end for i = 1, 2 do c = i end repeat c = 1 until c end)()
            local t = { f = function(...) return ... end; "x", ["chat:say"] = [==[ chat:say "done" ]] ]==], 'it\\'s' }
            if c then goto out; end ::out:: do end while false do break end
            t.f "x" { 1 } (2):rep(3) t.g, t[1] = ("y"):rep(2), #t ~= 1 and a == b or not c
            repeat local more = t until more if c then elseif a then else end -- chat:say 'which'
            local function deep() return function() end end function t.a.b:c() end t.d = function() return end
            chat:say "done"
            """,
        "a.lua:10:11: warning: the turn can end with 'done', which asks nothing of the customer | ask something behind it, as with chat:ask_back, or let every variant say what to do next"
    ),
    BrokenShop(
        "what is left is no call to action", rule: "chat:say(\"left\", { n = 3 })", behind: "reply \"left\" [[ Masih ada, tinggal {n:rupiah} pcs. ]]",
        "a.lua:3:11: warning: the turn can end with 'left', which asks nothing of the customer | ask something behind it, as with chat:ask_back, or let every variant say what to do next"
    ),
    BrokenShop(
        "a rule that others lead to without having asked", rule: "chat:go \"y\"", behind: "function on.y(chat) chat:say \"done\" end",
        "a.lua:5:31: warning: the turn can end with 'done', which asks nothing of the customer | ask something behind it, as with chat:ask_back, or let every variant say what to do next"
    ),
    BrokenShop(
        "what asks, or says what to do",
        rule: """
            if chat.misses == 1 then chat:say "done" return chat:say "which" end
            if chat.misses == 2 then chat:say "which" return chat:say "done" end
            if chat.misses == 3 then return chat:say "kirim" end
            if chat.misses == 4 then return chat:say("done", { choices = { "a", "b" } }) end
            if chat.misses == 5 then chat:say "done" return chat:ask_back "x" end
            if chat.misses == 6 then chat:say "done" return chat:go "x" end
            if chat.misses == 7 then chat:say "done" return chat:hand_over "komplain" end
            if chat.misses == 8 then chat:say "done" chat:suggest("need", "COD", "need") return end
            if chat.misses == 9 then chat:say "done" return helper(chat) end
            if chat.misses == 10 then chat:say "done" return chat:say(shop.words) end
            if chat.misses == 11 then return end
            if chat.misses == 12 then chat:say "balas" return chat:say "done" end
            chat:say "done"
            chat:ask("product", "which")
            """, behind: "function helper(chat) chat:say \"which\" end"),
    BrokenShop(
        "loops", rule: "for _, p in ipairs(catalog:find {}) do\n  chat:say \"done\"\n  if p then break end\nend\nchat:say \"which\""),
    BrokenShop(
        "small talk, what outranks all, a greeting, and a rule that comes first",
        rule: "if chat.opening then return chat:first \"y\" end\nchat:say \"which\"",
        behind: """
            intent("thanks", { priority = -1 }) [[ makasih ]] function on.thanks(chat) chat:say "done" end
            intent("opt_out", { global = true }) [[ berhenti ]] function on.opt_out(chat) chat:say "done" end
            function on.session(chat) chat:say "done" end
            function on.change_cart(chat) chat:say "done" end
            function on.y(chat) chat:say "done" chat:go "z" end
            function on.z(chat) chat:say "noted" end
            """),
    BrokenShop(
        "a rule that is only gone on with behind a question", rule: "chat:say \"which\"\nchat:go \"y\"",
        behind: "function on.y(chat) chat:say \"done\" end"),
]
