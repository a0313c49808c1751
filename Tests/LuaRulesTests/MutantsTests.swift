import Dialogue
import LuaRules
import Testing

/// What is changed in a Lua source, one thing at a time.
@Suite struct MutantsTests {
    private static let source = """
        -- Harga.
        reply "price" [[
          Harganya {n} {kak}
          {Kak}, {n}
        ]]
        reply("news", { promo = true }) " Besok diskon "
        intent("ask", { priority = -10 }) [[
          berapa
          -- yang lain
          {product} * berapa
        ]]
        local function low(n) return n < 2.5 end

        function on.ask(chat)
          if low(3) then -- sedikit
            chat:say("price", {
              n = 1 })
          elseif chat.text == "x" then
            return
          end
          customer.name = "Rina"
          local n = 0x10
          return chat:go "ask" end
        """

    private func mutants() -> [Mutant] { Mutants(in: Self.source, path: "a.lua").all }

    @Test func everythingThatShouldShowIsChangedOnce() {
        #expect(
            mutants().map { "\($0.place.line) \($0.kind.rawValue): \($0.what)" } == [
                "2 reply: the reply price says nothing but …",
                "6 reply: the reply news says nothing but …",
                "7 number: 10 is 0",
                "8 pattern: the pattern `berapa` of ask is gone",
                "10 pattern: the pattern `{product} * berapa` of ask is gone",
                "12 statement: `return n < 2.5` is gone",
                "12 number: 2.5 is 3.5",
                "14 rule: the rule ask is gone",
                "15 condition: `if low(3)` is turned round",
                "15 number: 3 is 4",
                "16 statement: `chat:say(\"price\", { n = 1 })` is gone",
                "17 number: 1 is 2",
                "18 condition: `if chat.text == \"x\"` is turned round",
                "19 statement: `return` is gone",
                "21 statement: `customer.name = \"Rina\"` is gone",
                "22 number: 0x10 is 32",
                "23 statement: `return chat:go \"ask\"` is gone",
            ])
    }

    @Test func nothingElseIsTouched() throws {
        let lines = Self.source.split(separator: "\n", omittingEmptySubsequences: false)
        for mutant in mutants() {
            let changed = mutant.applied(to: Self.source).split(separator: "\n", omittingEmptySubsequences: false)
            #expect(changed.count == lines.count, "\(mutant.what): lines stay where they are")
            let differing = lines.indices.filter { changed.indices.contains($0) && changed[$0] != lines[$0] }
            #expect(differing.first.map { $0 + 1 >= mutant.place.line } == true, "\(mutant.what)")
        }
        let condition = try #require(mutants().first { $0.kind == .condition })
        #expect(condition.applied(to: Self.source).contains("\n  if not (low(3)) then -- sedikit\n"))
        let reply = try #require(mutants().first { $0.kind == .reply })
        #expect(reply.applied(to: Self.source).contains("reply \"price\" [[ … \n\n\n]]\n"))
        let quoted = try #require(mutants().filter { $0.kind == .reply }.last)
        #expect(quoted.applied(to: Self.source).contains("reply(\"news\", { promo = true }) \" … \"\n"))
        let last = try #require(mutants().last)
        #expect(last.applied(to: Self.source).hasSuffix("local n = 0x10\n   end"))
    }

    @Test func aChangeKnowsItsRule() {
        #expect(mutants().filter { $0.rule == "ask" }.map(\.place.line) == [14, 15, 15, 16, 17, 18, 19, 21, 22, 23])
        #expect(mutants().compactMap(\.reply) == ["price", "news"])
    }
}
