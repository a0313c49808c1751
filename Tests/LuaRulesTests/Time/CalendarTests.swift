import Dialogue
import ShopFixtures
import Testing

/// Days and times as a rule asks for them, on the shop's wall.
@Suite struct CalendarTests {
    /// What `lua` gives on Monday, 2026-11-23, 09.15 in the shop's zone.
    private func value(_ lua: String, shop: String = SmallShop.shop) async throws -> String {
        let rules = "reply \"is\" [[ {value} ]]\nfunction on.x(chat) chat:say(\"is\", { value = tostring(\(lua)) }) end"
        var play = try await Play(rules: rules, intents: "x", more: ["shop.lua": shop])
        let turn = try await play.send("coba x")
        #expect(turn.failed == [])
        return turn.said.last ?? ""
    }

    @Test(arguments: [
        ("shop:clock().day", "2026-11-23"), ("shop:clock().time", "09:15"), ("shop:clock().weekday", "1"),
        ("shop:clock(0).day .. ' ' .. shop:clock(0).time .. ' ' .. shop:clock(0).weekday", "1970-01-01 07:00 4"),
        ("shop:clock(-86400 * 365).day", "1969-01-01"), ("shop:at('1970-01-01', '07:00')", "0"), ("shop:at('1970-01-02')", "61200"),
        ("shop:at('2026-11-28', '9.30') == shop:at('2026-11-28', '09:30')", "true"), ("shop:at('2026-02-29', '11:00')", "nil"),
        ("shop:at('2026-11-28', '25:00')", "nil"), ("shop:at('besok')", "nil"), ("shop:clock(shop:at('2028-02-29', '23:59')).day", "2028-02-29"),
        ("shop:day({ days = 1 })", "2026-11-24"), ("shop:day({ weekday = 1 })", "2026-11-30"), ("shop:day({ weekday = 6, week = 0 })", "2026-11-28"),
        ("shop:day({ day = 1 })", "2026-12-01"), ("shop:day({ days = -1 })", "nil"), ("shop:day('2026-11-23')", "2026-11-23"),
        ("shop:day('2026-11-22')", "nil"), ("shop:day(nil)", "nil"), ("shop:day(5)", "nil"),
    ])
    func aRuleAsksTheCalendar(_ lua: String, gives expected: String) async throws {
        #expect(try await value(lua) == expected)
    }

    @Test func theClockIsThatOfTheShopsZone() async throws {
        let east = SmallShop.shop.replacing("WIB", with: "WIT")
        #expect(try await value("shop:clock(0).time", shop: east) == "09:00")
        #expect(try await value("shop:at('1970-01-01', '09:00')", shop: east) == "0")
    }
}
