import Dialogue
import LuaRules
import ShopFixtures
import Testing

/// What customers choose beside size and colour: how hot, how sweet.
@Suite struct AttributeTests {
    static let files = [
        "shop.lua": """
        shop { name = "Warung Uji", zone = "WIB", attributes = { "level" } }
        entity "level" [[
          level 0: tidak pedas
          level 3: lv 3
          level 5
        ]]
        reply "cart" [[ {cart.text} ]]
        reply "lacks" [[ {what} ]]
        intent "order" [[ pesan ]]
        function on.order(chat)
          for _, item in ipairs(chat:known "items") do cart:add(item) end
          local line = cart.lacking
          if line then return chat:say("lacks", { what = line.lacks .. " " .. table.concat(line.product:options "level", "/") }) end
          chat:say "cart"
        end
        function on.change_cart(chat)
          cart:change(chat:known "change")
          chat:say "cart"
        end
        """,
        "catalog.csv": """
        sku,name,price,aliases,level
        GP01,Paket Geprek,15000,geprek,level 0|level 3|level 5
        ET01,Es Teh,4000,,
        """,
    ]

    @Test func linesOfACartDifferByThem() async throws {
        let folder = try ScratchFolder(Self.files)
        var chat = try await Chatting(folder)
        #expect(
            try await chat.say("pesen geprek 2 level 3, siji level 5, es teh 3") == ["2x Paket Geprek level 3, 1x Paket Geprek level 5, 3x Es Teh"])
        #expect(try await chat.say("yang level 5 ganti lv 3") == ["3x Paket Geprek level 3, 3x Es Teh"])
    }

    @Test func whatNeedsOneLacksItUntilOneIsChosenThatThereIs() async throws {
        let folder = try ScratchFolder(Self.files)
        var chat = try await Chatting(folder)
        #expect(try await chat.say("pesan geprek 1, es teh 1") == ["level level 0/level 3/level 5"])
    }

    @Test func aSearchFindsOneOfSeveral() async throws {
        let folder = try ScratchFolder(Self.files)
        let chat = try await Chatting(folder)
        let found = try await chat.bot.evaluate(
            "catalog:find { level = 'level 3' }", at: Place(path: "meja.lua"), customer: chat.customer, now: chat.now)
        #expect(try found.get().shortText == "GP01")
    }
}
