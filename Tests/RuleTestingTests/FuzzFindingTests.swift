import Dialogue
import LuaRules
import RuleTesting
import ShopFixtures
import Testing

/// Shops with one fault each: walks find it, and make a small conversation of it that fails again.
@Suite struct FuzzFindingTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        var name: String
        var kind: Problem.Kind
        /// What becomes of the sample shop.
        var edits: [String: String]
        /// The smallest conversation has at most so many messages.
        var messages: Int
        var testDescription: String { name }
    }

    static let faults = [
        Fault(
            name: "a rule that fails at a colour", kind: .ruleFailed,
            edits: [
                "  local line = cart.lacking\n":
                    "  for _, l in ipairs(cart.lines) do if l.colour == \"sage\" then error \"sage\" end end\n  local line = cart.lacking\n"
            ],
            messages: 3),
        Fault(
            name: "a rule that stays silent", kind: .silence,
            edits: ["function on.thanks(chat)\n": "function on.thanks(chat)\n  if true then return end\n"], messages: 2),
        Fault(
            name: "a rule that adds wrong", kind: .wrongTotal,
            edits: [
                "chat:say(sum.shipping and \"total_sent\" or \"total\", { sum = sum })":
                    "chat:say(\"total\", { sum = { total = sum.total + 1000, subtotal = sum.subtotal } })"
            ],
            messages: 4),
        Fault(
            name: "a rule that traps who wants to leave", kind: .trapped,
            edits: ["function on.cancel(chat)\n": "function on.cancel(chat)\n  if chat.waiting then return chat:say \"help\" end\n"], messages: 4),
        Fault(
            name: "a rule that orders unasked", kind: .unagreed,
            edits: [
                "if chat:confirm((sum.fee or 0) > 0 and \"summary_cod\" or \"summary\", { to = to, via = via, sum = sum, account = account, place = place }) then":
                    "do"
            ], messages: 6),
        Fault(
            name: "a sentence with a hole", kind: .leftover,
            edits: [
                "function on.ok(chat)\n": "function on.ok(chat)\n  chat:say(\"total\", { sum = { total = 1, subtotal = 1 }, kak = tostring(nil) })\n"
            ], messages: 2),
    ]

    @Test(arguments: faults) func aFaultIsFoundAndMadeSmall(_ fault: Fault) async throws {
        let shop = try await SampleShop(fault.edits).load()
        let report = await Fuzz(shop, seed: 11).run(walks: 80)
        let failure = try #require(report.failures.first { $0.problem.kind == fault.kind }, "\(report.failures.map(\.chat))")
        #expect(failure.walk.messages.count <= fault.messages, "\(failure.chat)")
        #expect(failure.chat.hasPrefix("# \(fault.kind.rawValue): ") && failure.chat.contains("(seed 11, walk \(failure.walk.number))\n"))
        #expect(failure.fileName == "fuzz-11-\(failure.walk.number).chat")
        let differences = await Player(shop).play(try ChatFile(failure.chat, path: failure.fileName))
        #expect(!differences.isEmpty, "\(failure.chat)")
        // Mended, the same conversation holds.
        let mended = await Player(try await SampleShop().load()).play(try ChatFile(failure.chat, path: failure.fileName))
        #expect(mended.map(\.problem) == [], "\(failure.chat)")
    }

    @Test func whatLuaKeepsBetweenMessagesIsGone() async throws {
        let counting =
            "local count = 0\nreply \"count\" [[ Ke-{n} {kak} ]]\nfunction on.thanks(chat)\n  count = count + 1\n  chat:say(\"count\", { n = count })\nend"
        let shop = try await SampleShop(adding: ["hitung.lua": counting]).load()
        let report = await Fuzz(shop, seed: 1).run(walks: 90, restartEvery: 1)
        #expect(report.failures.filter { $0.problem.kind == .restart || $0.problem.about == "thanks" }.map(\.chat) == [])
        #expect(report.rules.reached.contains { $0.name == "thanks" && $0.times > 1 })
    }

    /// Rules in Swift, which may keep what they should not.
    private final class Gossip: RuleBook {
        private let loaded: LoadedShop
        private let tells: Bool
        private var heard = ""
        private var count = 0

        init(_ loaded: LoadedShop, tells: Bool) { (self.loaded, self.tells) = (loaded, tells) }

        var shop: Shop { loaded.shop }
        func has(rule: String) -> Bool { rule == "fallback" || rule == "ask_price" }
        func run(_ rule: String, for run: Run) -> RunEnd {
            count += 1
            defer { heard = run.text }
            do {
                try run.say("n", ["n": tells ? .text(heard + ".") : .int(count)])
                return .returned
            } catch {
                return .failed(RuleFailure(rule: rule, place: Place(path: "gossip"), message: error.message))
            }
        }
        func run(_ code: Code, at place: Place, for run: Run) -> Result<Value, RuleFailure> { .success(.null) }
    }

    private func gossip(tells: Bool) async throws -> Fuzz.Failure? {
        let rules = "reply \"n\" [[ {n} ]]\nintent \"ask_price\" [[\n  harga {product}\n  aku {x:name}\n]]"
        let shop = try await ScratchFolder(SmallShop.files(["harga.lua": rules])).load()
        return await Fuzz(shop, seed: 1) { Gossip(shop, tells: tells) }.run(walks: 40, restartEvery: 1).failures.first {
            $0.problem.kind == (tells ? .leak : .restart)
        }
    }

    @Test func whatOneCustomerSaidToAnotherIsFound() async throws {
        let failure = try #require(try await gossip(tells: true))
        #expect(failure.walk.messages.count == 2 && failure.walk.customers.count == 2, "\(failure.chat)")
        #expect(failure.chat.split(separator: "\n").last?.hasPrefix("<! *") == true)
    }

    @Test func whatARestartForgetsIsFound() async throws {
        let failure = try #require(try await gossip(tells: false))
        #expect(failure.walk.messages.count == 2, "\(failure.chat)")
    }
}
