import Dialogue
import LuaRules
import Testing

/// `string.find`, `match`, `gmatch` and `gsub` are ours, as they have to pay for their work: they find what Lua's own find
/// (Lua 5.4 reference manual, §6.4.1).
@Suite struct PatternSearchTests {
    @Test(
        arguments: [
            (#"string.find("f(a(b)c)d", "%b()")"#, [.int(2), .int(8)]),
            (#"string.match("f(a", "%b()") or "none""#, [.text("none")]),
            (#"string.find("abab", "bab")"#, [.int(2), .int(4)]),
            (#"string.gsub("THE (quick) fox", "%f[%a]%a+%f[%A]", "w")"#, [.text("w (w) w"), .int(3)]),
            (#"string.find("abc", "()b()")"#, [.int(2), .int(2), .int(2), .int(3)]),
            (#"string.match("warna = navy", "^(%w+)%s*=%s*(%w+)$")"#, [.text("warna"), .text("navy")]),
            (#"string.find("abcc", "(%w)%1")"#, [.int(3), .int(4), .text("c")]),
            (#"string.gsub("halo", "", "-")"#, [.text("-h-a-l-o-"), .int(5)]),
            (#"string.find("a.b", ".", 1, true)"#, [.int(2), .int(2)]),
            (#"string.find("aba", "a", 2)"#, [.int(3), .int(3)]),
            (#"string.find("aba", "a", -1)"#, [.int(3), .int(3)]),
            (#"string.gsub("abc", "%w", "%0%0", 2)"#, [.text("aabbc"), .int(2)]),
            (#"string.gsub("$kak $x", "%$(%w+)", { kak = "Kak Dita" })"#, [.text("Kak Dita $x"), .int(2)]),
            (#"string.gsub("3 4", "%d", function(n) return n * 2 end)"#, [.text("6 8"), .int(2)]),
            (#"string.match("[[isi]] [[dua]]", "%[%[(.-)%]%]")"#, [.text("isi")]),
            (#"string.match("aXb", "[^%l]")"#, [.text("X")]),
            (#"string.match("a]b", "[]]")"#, [.text("]")]),
            (#"string.match("x-1", "[a-]+")"#, [.text("-")]),
            (#"string.match("0812 aja", "^%d+$") or "none""#, [.text("none")]),
            (#"string.match("Rp45.000", "%d+%.?%d*")"#, [.text("45.000")]),
            (#"string.match("a$b", "a$b")"#, [.text("a$b")]),
        ] as [(String, [Value])])
    func aPatternFindsWhatLuasOwnFinds(_ call: String, _ found: [Value]) async throws {
        #expect(try await said("chat:say(\(call))") == [found])
    }

    @Test func gmatchGoesThroughAllOfThem() async throws {
        #expect(
            try await said(#"for k, v in string.gmatch("a=1, b=2", "(%w)=(%d)") do chat:say(k, v) end"#)
                == [[.text("a"), .text("1")], [.text("b"), .text("2")]])
    }

    @Test(arguments: [
        ("%f", "missing '[' after '%f' in pattern"), ("%fa", "missing '[' after '%f' in pattern"),
        ("%b", "malformed pattern (missing arguments to '%b')"), ("[a", "malformed pattern (missing ']')"), ("(a", "unfinished capture"),
        ("a()b)c", "invalid pattern capture"), ("%1", "invalid capture index %1"), ("%", "malformed pattern (ends with '%')"),
    ])
    func aBrokenPatternIsNamed(_ pattern: String, _ reason: String) async throws {
        let found = try await said(#"local _, reason = pcall(string.find, "abc", "\#(pattern)") chat:say(reason)"#)
        guard case .text(let text)? = found.first?.first else { return #expect(Bool(false), "it was taken: \(found)") }
        #expect(text.contains(reason), "\(text)")
    }

    private func said(_ lines: String) async throws -> [[Value]] {
        try await Bench().with { machine, host in
            let chunk = try machine.compile("function on.x(chat) \(lines) end", path: "cari.lua")
            try machine.load(chunk)
            try machine.run(chunk, rule: "x", seed: 1)
            return host.said
        }
    }
}
