import Foundation
import ShopFixtures
import Testing

/// `bot orders`.
@Suite struct OrderCommandTests {
    @Test func ordersAreListedAndShown() async throws {
        let shop = try await KeptShop()
        #expect(
            try await shop.out("orders", "list") == """
                NUMBER   STATUS        PLACED                TOTAL  CUSTOMER       GOODS
                TO-0001  dikonfirmasi  2026-11-23 09:15  Rp189.000  Bu "Dina", S…  1x Gamis Nay…

                """)
        #expect(
            try await shop.out("orders", "show", "to-0001") == """
                TO-0001  dikonfirmasi
                customer  +6281200000001
                placed    2026-11-23 09:15
                          1x Gamis Nayla sage M Rp189.000
                subtotal  Rp189.000
                shipping  open
                total     Rp189.000
                to        address: =1+1; Jl. Melati 3
                to        city: Solo
                to        name: Bu "Dina", Solo

                """)
        let orders = { (flags: [String]) async throws in
            let result = try await shop.bot(["orders", "list"] + flags)
            return result.lines.dropFirst().map { String($0.prefix(7)) }
        }
        #expect(try await orders(["--customer", "0812 0000 0001", "--status", "dikonfirmasi"]) == ["TO-0001"])
        #expect(try await shop.out("orders", "list", "--customer", "instagram:dina7") == "There is no such order.\n")
    }

    @Test func thePaidOrderIsToldAtTheNextLine() async throws {
        let shop = try await KeptShop()
        #expect(
            try await shop.out("orders", "paid", "to-0001", "--note", "BCA") == """
                TO-0001 is dibayar now.
                +6281200000001 is to read:
                  Dana TO-0001 sudah masuk, makasih kak
                It waits in the outbox until the process that runs the bot delivers it.

                """)
        let line = #"{"from":"0812-0000-0002","text":"makasih"}"#
        let answers = try await shop.say([line, line])
        let unasked = try #require(answers[0]["unasked"] as? [[String: Any]]).filter { $0["to"] as? String == "+6281200000001" }
        try #require(unasked.count == 1)
        #expect((unasked[0]["replies"] as? [[String: Any]])?.map { $0["text"] as? String } == ["Dana TO-0001 sudah masuk, makasih kak"])
        #expect(answers[1]["unasked"] == nil, "once")
        let again = try await shop.bot("orders", "paid", "TO-0001")
        #expect(again.exit == 1 && again.err == "TO-0001 is dibayar: it cannot become dibayar\n")
        #expect(try await shop.out("orders", "sent", "TO-0001").contains("is not told: the shop's rules have no on.order_sent, or it says nothing."))
        #expect(try await shop.out("orders", "done", "TO-0001").hasPrefix("TO-0001 is selesai now.\n"))
        #expect(try await shop.out("orders", "show", "TO-0001").contains(" dibayar, BCA\n"))
    }

    @Test func theTerminalOfThatCustomerIsToldHoweverTheirNumberIsWritten() async throws {
        let shop = try await KeptShop()
        _ = try await shop.out("orders", "paid", "to-0001")
        let chat = try await BotProgram.run(
            ["run", "rules/toko", "--data", "t.db", "--from", "0812-0000-0001"], input: Data("makasih\n".utf8), in: shop.folder.path)
        #expect(chat.lines == ["Dana TO-0001 sudah masuk, makasih kak", "", "Sama-sama kak", ""], "\(chat)")
    }

    @Test func whoIsHeldByAPersonIsNotTold() async throws {
        let shop = try await KeptShop()
        _ = try await shop.out("take", "081200000001", "--by", "Yudi")
        #expect(
            try await shop.out("orders", "cancel", "TO-0001", "--note", "habis")
                == "TO-0001 is batal now.\n+6281200000001 is not told: Yudi has the conversation, and the bot is silent.\n")
    }

    @Test(arguments: [
        (["show", "TO-9"], 1, "there is no order TO-9 in t.db; `bot orders list` shows which there are"),
        (["paid", "TO-9"], 1, "there is no order TO-9 in t.db"),
        (["paid", "TO-0001", "--rules", "nowhere"], 2, "nowhere: error: there is no such folder"),
        (
            ["paid", "TO-0001", "--rules", "other"], 2,
            "other has no shop 'toko', whose rules are needed (known: warung); name its folder with --rules"
        ),
        (
            ["list", "--status", "lunas"], 64,
            "Error: The value 'lunas' is invalid for '--status <status>'. Please provide one of the following:\n  - menunggu-bayar"
        ),
        (["list", "--customer", "0812-9999-0001"], 1, "nothing is kept of +6281299990001"),
        (["export", "--csv", "--json"], 64, "Error: Choose one of --csv and --json"),
        (["export", "no/where.csv"], 74, "no/where.csv could not be written: see that its folder is there"),
    ])
    func whatIsWrongIsSaid(_ arguments: [String], _ exit: Int, _ message: String) async throws {
        let shop = try await KeptShop()
        try shop.folder.write("other/warung/shop.lua", "shop { name = \"Warung\" }")
        let result = try await shop.bot(["orders"] + arguments)
        #expect(result.exit == exit && result.err.hasPrefix(message) && result.out == "", "\(result)")
        #expect(try await shop.out("orders", "show", "TO-0001").hasPrefix("TO-0001  dikonfirmasi\n"))
    }

    @Test func ordersAreExportedForASpreadsheet() async throws {
        let shop = try await KeptShop(KeptShop.talk + [#"{"from":"0812-0000-0002","text":"beli gamis nayla"}"#])
        let result = try await shop.bot("orders", "export", "--csv", "pesanan.csv")
        #expect(result.exit == 0 && result.out == "" && result.err == "2 orders written to pesanan.csv.\n")
        let text = try shop.text(of: "pesanan.csv")
        #expect(
            text.hasPrefix(
                "\u{FEFF}number,date,status,customer,phone,sku,item,variant,qty,price,line_total,discount,shipping,fee,total,city,address,courier,payment\r\n"
            ))
        #expect(
            text.contains(
                "TO-0001,2026-11-23 09:15,dikonfirmasi,\"Bu \"\"Dina\"\", Solo\",'+6281200000001,GMS01,Gamis Nayla,sage M,1,189000,189000,0,,,189000,Solo,\"'=1+1; Jl. Melati 3\",,\r\n"
            ))
        #expect(try FileManager.default.attributesOfItem(atPath: shop.folder.path + "/pesanan.csv")[.posixPermissions] as? Int == 0o600)
        #expect(try await shop.out("orders", "export") == text)
        let orders = try #require(try await shop.json("orders", "export")["orders"] as? [[String: Any]])
        #expect(orders.compactMap { $0["total"] as? Int } == [189_000, 189_000])
        #expect(orders[0]["placed"] as? String == "2026-11-23T09:15:00+07:00")
    }
}
