import Dialogue
import LuaRules
import Testing

/// Every allocation in turn is refused: nothing crashes, and nothing is left behind.
@Suite struct MemoryTests {
    static let script = """
        local m = require "m"
        reply "a" [[ b ]]
        intent("c", { priority = 1 }) [[ d ]]
        function on.x(chat, product)
          local t = { 3, 1, 2 }
          table.sort(t, function(a, b) return a > b end)
          local s = ("abc"):gsub("%w", function(c) return c:upper() .. #t end)
          local ok, message = pcall(function() error({ s }) end)
          local also, handled = xpcall(error, function(m) return m .. s end, "x")
          for k, v in pairs({ b = 1, a = 2, [1] = 3 }) do s = s .. tostring(k) .. v end
          for w in s:gmatch("%d+") do t[#t + 1] = w end
          local v = echo({ a = { 1, 2, { s } } }, product, catalog:find("B"))
          chat:say(table.concat(t, ","), v.a[3][1], product.price, m.twice(2), string.format("%s %5d", t, 3))
          pcall(fail, "no")
          print(utf8.len(s), handled)
          error(s)
        end
        """

    /// Refuses from allocation `n` on; whether there was such an allocation.
    private static func refuse(_ n: Int, once: Bool) -> Bool {
        var limits = LuaLimits()
        limits.refuseAfter = n
        limits.refuseOnce = once
        let host = StubHost()
        host.modules["m"] = "return { twice = function(n) return n * 2 end }"
        guard let machine = try? LuaMachine(host: host, limits: limits) else { return true }  // refused at once
        do throws(LuaFault) {
            try host.bind(to: machine)
            let chunk = try machine.compile(script, path: "a.lua")
            try machine.load(chunk)
            for _ in 1...2 {
                do throws(LuaFault) {
                    try machine.run(chunk, rule: "x", arguments: [.handle(.product, "A")], seed: 1)
                } catch {
                    guard case .error = error else { throw error }
                }
            }
        } catch {
            if case .budget = error { Issue.record("\(error)") }
        }
        let reached = once ? machine.refuseAfter == nil : machine.refuseAfter == 0
        #expect(machine.close() == 0, "refused \(n), once: \(once)")
        return reached
    }

    @Test(arguments: [true, false]) func aRefusedAllocationLeavesNothingBehind(once: Bool) async throws {
        let refusals = await Sweep().count { Self.refuse($0, once: once) }
        #expect(refusals > 300)
    }
}

/// Runs on a shop's thread, as machines do.
private actor Sweep {
    private let thread = ShopThread(name: "sweep")
    nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    func count(_ refuse: @Sendable (Int) -> Bool) -> Int {
        var n = 0
        while refuse(n) { n += 1 }
        return n
    }
}
