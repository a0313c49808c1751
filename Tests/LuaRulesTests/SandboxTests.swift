import Dialogue
import LuaRules
import Testing

/// Compiles, loads and runs one rule; gives what it said.
private func said(_ source: String, arguments: [Value] = [], seed: UInt64 = 1) async throws -> [[Value]] {
    try await Bench().with { machine, host in
        let chunk = try machine.compile(source, path: "harga.lua")
        try machine.load(chunk)
        try machine.run(chunk, rule: "x", arguments: arguments, seed: seed)
        return host.said
    }
}

/// The error that compiling, loading or running a rule ends with.
private func error(_ source: String, modules: [String: String] = [:]) async throws -> LuaError {
    try await Bench().with { machine, host in
        host.modules = modules
        do throws(LuaFault) {
            let chunk = try machine.compile(source, path: "harga.lua")
            try machine.load(chunk)
            try machine.run(chunk, rule: "x", seed: 1)
        } catch {
            guard case .error(let found) = error else { throw error }
            return found
        }
        Issue.record("no error")
        return LuaError(place: nil, message: "", trace: [])
    }
}

@Suite struct LoadingTests {
    @Test func declarationsReachTheHostWithTheirPlace() async throws {
        let declared = try await Bench().with { machine, host in
            let chunk = try machine.compile(
                """
                reply "greeting" [[
                  halo
                ]]
                intent("ask_price", { priority = 10 }) [[ harga ]]
                drop "old"
                shop { name = "Toko", owner = "+62" }
                """, path: "kata.lua")
            try machine.load(chunk)
            return host.declared
        }
        func at(_ line: Int) -> LuaPlace { LuaPlace(path: "kata.lua", line: line) }
        func id(_ function: StubHost.Function) -> LuaFunction { LuaFunction(rawValue: function.rawValue) }
        #expect(
            declared == [
                LuaDeclaration(kind: id(.reply), name: "greeting", options: .null, text: "  halo\n", place: at(1)),
                LuaDeclaration(kind: id(.intent), name: "ask_price", options: .map(["priority": .int(10)]), text: " harga ", place: at(4)),
                LuaDeclaration(kind: id(.drop), name: "old", options: .null, text: nil, place: at(5)),
                LuaDeclaration(kind: id(.shop), name: "", options: .map(["name": .text("Toko"), "owner": .text("+62")]), text: nil, place: at(6)),
            ])
    }

    @Test func rulesAreNotedWhereTheyAreDefined() async throws {
        let rules = try await Bench().with { machine, host in
            host.modules["pantun"] = "function on.pantun(chat)\n  chat:say('p')\nend"
            let chunk = try machine.compile("require 'pantun'\n\nfunction on.a(chat)\nend\non.b = function() end", path: "a.lua")
            try machine.load(chunk)
            let rules = machine.rules()
            try machine.run(rules[0].chunk, rule: "pantun", seed: 1)
            #expect(host.said == [[.text("p")]])
            return rules.map { "\($0.name) \($0.place)" }
        }
        #expect(rules == ["pantun plugins/pantun/plugin.lua:1", "a a.lua:3", "b a.lua:5"])
    }

    @Test(arguments: [
        ("function on.a() end\nfunction on.a() end", "harga.lua:2: on.a stands twice in this file"),
        ("on.a = 3", "harga.lua:1: on.a must be a function, not a number"),
        ("on[1] = print", "harga.lua:1: a rule's name is a text, not a number"),
        ("\nreply 'a'\nreply 'b' [[ b ]]", "harga.lua:2: reply \"a\" has no text: write reply \"a\" [[ … ]]"),
        ("reply { 'a' }", "harga.lua:1: write reply \"name\" [[ text ]]"),
        ("reply 'a' { 'b' }", "harga.lua:1: reply \"a\" needs a text: write reply \"a\" [[ … ]]"),
        ("local r = reply 'a' r 'x' r 'y'", "harga.lua:1: reply \"a\" has two texts"),
        ("reply 'refused' [[ x ]]", "harga.lua:1: no reply may be called 'refused'"),
        ("shop 'x'", "harga.lua:1: write shop { name = value, … }"),
        ("local x = = 3", "harga.lua:1: unexpected symbol near '='"),
        ("\n\nx = catalgo", "harga.lua:3: undefined name 'catalgo'"),
        ("require 'nope'", "harga.lua:1: no plugin 'nope'"),
        (
            "require '../x'",
            "harga.lua:1: a name to require has letters, digits, - and _ only, and for a part of a plugin one / behind the plugin's name"
        ),
        ("require 'round'", "plugins/trip/plugin.lua:1: \"round\" requires itself, by way of others"),
        ("function on.x() reply 'a' [[ b ]] end", "harga.lua:1: reply declares: write it outside of functions"),
        ("function on.x() require 'late' end", "harga.lua:1: \"late\" is not loaded: write require outside of functions"),
        ("function on.y() end", "harga.lua:1: no rule on.x in this file"),
        ("function on.x(chat)\n chat.say('x') end", "harga.lua:2: write chat:say(...), with a colon"),
        ("function on.x(chat) chat.say = nil end", "harga.lua:1: 'chat' cannot be changed"),
        ("function on.x(chat) local t = chat.tex end", "harga.lua:1: chat has no such field"),
        ("function on.x(chat) catalog:find('A').price = 3 end", "harga.lua:1: a product cannot be changed"),
        ("function on.x(chat) fail('boo') end", "harga.lua:1: boo"),
        ("function on.x(chat) table.concat({}, 1, 2, 3) end", "harga.lua:1: invalid value (nil) at index 2 in table for 'concat'"),
        ("function on.x(chat) ('x'):rep({}) end", "harga.lua:1: bad argument #1 to 'rep' (number expected, got table)"),
        ("function on.x(chat) os.exit() end", "harga.lua:1: attempt to index a nil value (global 'os')"),
        ("function on.x(chat) error({}) end", "harga.lua:1: error object is a table"),
        (String(repeating: "x", count: 65 << 10), "harga.lua:1: the file is larger than 64 KB"),
    ])
    func aMistakeIsNamedWithItsLine(_ source: String, _ sentence: String) async throws {
        let modules = ["round": "require 'trip'", "trip": "require 'round'"]
        let found = try await error(source, modules: modules).description
        #expect(found == sentence)
    }

    @Test func anErrorTellsTheCallsThatLedToIt() async throws {
        let found = try await error(
            """
            local function price(p)
              return p.price.x.y
            end
            function on.x(chat)
              local n = price({ price = {} })
              chat:say(n)
            end
            """)
        #expect(found.trace.map(\.line) == [2, 5])
        #expect(found.place == LuaPlace(path: "harga.lua", line: 2))
    }
}

@Suite struct RunningTests {
    @Test func aRuleGetsTheSubjectAndItsArguments() async throws {
        #expect(
            try await said(
                "function on.x(chat, a, b) chat:say(chat.text, a, b.n, shop.name) end",
                arguments: [.int(3), .map(["n": .text("y")])])
                == [[.text("halo"), .int(3), .text("y"), .text("Toko")]])
    }

    @Test func nothingOutlivesARun() async throws {
        try await Bench().with { machine, host in
            host.modules["m"] = "local m = { n = 0 } return m"
            let chunk = try machine.compile(
                """
                local m = require "m"
                local n = 0
                function on.x(chat)
                  n = n + 1  m.n = m.n + 1  g = (rawget(_G, "g") or 0) + 1
                  chat:say(n, m.n, g, require("m") == m)
                end
                """, path: "a.lua")
            try machine.load(chunk)
            for _ in 1...3 { try machine.run(chunk, rule: "x", seed: 1) }
            #expect(host.said == Array(repeating: [.int(1), .int(1), .int(1), .bool(true)], count: 3))
        }
    }

    @Test func memoryDoesNotGrowFromRunToRun() async throws {
        try await Bench().with { machine, host in
            let chunk = try machine.compile("function on.x() big = {} for i = 1, 5e3 do big[i] = catalog:find('p') end end", path: "a.lua")
            try machine.load(chunk)
            for _ in 1...60 { try machine.run(chunk, rule: "x", seed: 1) }
            #expect(machine.memoryUsed < 4 << 20)
        }
    }

    @Test func aStopLeavesTheMachineUsable() async throws {
        try await Bench().with { machine, host in
            let chunk = try machine.compile("function on.x(chat) chat:say(1) pcall(chat.put, chat, 'name') chat:say(2) end", path: "a.lua")
            try machine.load(chunk)
            for _ in 1...3 { #expect(try machine.run(chunk, rule: "x", seed: 1) == .stopped) }
            #expect(host.said == [[.int(1)], [.int(1)], [.int(1)]])
            #expect(!machine.isPoisoned)
        }
    }

    @Test func aKillNamesItsLineAndPoisons() async throws {
        try await Bench().with { machine, _ in
            let chunk = try machine.compile("function on.x()\n  pcall(function()\n    while true do end\n  end)\nend", path: "a.lua")
            try machine.load(chunk)
            let place = LuaPlace(path: "a.lua", line: 3)
            #expect(throws: LuaFault.budget(place)) { try machine.run(chunk, rule: "x", seed: 1) }
            #expect(machine.isPoisoned)
        }
        try await Bench().with { machine, _ in
            let chunk = try machine.compile("function on.x()\n  local t = {}\n  for i = 1, 1e9 do t[i] = 's' .. i end\nend", path: "a.lua")
            try machine.load(chunk)
            #expect(throws: LuaFault.memory(LuaPlace(path: "a.lua", line: 3))) { try machine.run(chunk, rule: "x", seed: 1) }
            #expect(machine.isPoisoned)
        }
    }

    @Test func theWallNetIsNoFaultOfTheRule() async throws {
        try await Bench().with(wall: .microseconds(1)) { machine, _ in
            let chunk = try machine.compile("while true do end", path: "a.lua")
            let fault = #expect(throws: LuaFault.self) { try machine.evaluate(chunk, seed: 1) }
            let place = LuaPlace(path: "a.lua", line: 1)
            #expect(fault == .time(place) || fault == .budget(place))  // a sanitizer switches it off
        }
    }

    @Test func aHandleIsAThingByItsId() async throws {
        #expect(
            try await said(
                """
                function on.x(chat)
                  local a, b, c = catalog:find("A"), catalog:find("A"), catalog:find("B")
                  local seen = { [a] = 1 }
                  chat:say(a == b, a == c, seen[b], a.price, a:price_for(3), tostring(a), a)
                end
                """) == [[.bool(true), .bool(false), .int(1), .text("price of A"), .int(1500), .text("product A"), .handle(.product, "A")]])
    }

    @Test func aHandleIsMatchedInAnOldRunNoMore() async throws {
        try await Bench().with { machine, host in
            let chunk = try machine.compile("function on.x(chat, p) chat:say(p == catalog:find('A'), p.name) end", path: "a.lua")
            try machine.load(chunk)
            for _ in 1...2 { try machine.run(chunk, rule: "x", arguments: [.handle(.product, "A")], seed: 1) }
            #expect(host.said == Array(repeating: [.bool(true), .text("name of A")], count: 2))
        }
    }

    @Test func theSeedDecidesWhatIsRandom() async throws {
        let source = "function on.x(chat) chat:say(math.random(1000000), math.random(6), math.random()) end"
        let first = try await said(source, seed: 7)
        #expect(try await said(source, seed: 7) == first)
        #expect(try await said(source, seed: 8) != first)
    }

    @Test func theHostCanAskWhereTheScriptIs() async throws {
        try await Bench().with { machine, host in
            let chunk = try machine.compile("function on.x()\n\n  echo(1)\nend", path: "a.lua")
            try machine.load(chunk)
            try machine.run(chunk, rule: "x", seed: 1)
            #expect(host.echoedAt == [LuaPlace(path: "a.lua", line: 3)])
            #expect(machine.here == nil)
        }
    }

    @Test func printReachesTheHostReadably() async throws {
        try await Bench().with { machine, host in
            let chunk = try machine.compile(
                "print(1, nil, {}, print, catalog:find('A'), pcall(error, 'x')) print(select(2, pcall(function() error('y') end)))", path: "a.lua")
            _ = try machine.evaluate(chunk, seed: 1)
            #expect(host.lines == ["1\tnil\ttable\tfunction\tproduct A\tfalse\tx", "a.lua:1: y"])
        }
    }

    @Test func valuesComeBackAsTheyWent() async throws {
        let values: [Value] = [
            .null, .bool(true), .int(.min), .number(0.1), .text(""), .text("é\0😊"), .handle(.product, "GMS01"),
            .list([.int(1), .list([])]), .map(["a": .list([.text("x")]), "b": .bool(false)]),
        ]
        #expect(try await said("function on.x(chat, ...) chat:say(...) end", arguments: values) == [values])
    }
}
