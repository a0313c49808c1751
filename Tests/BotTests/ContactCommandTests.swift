import Foundation
import Testing

/// `bot contacts list`, `show`, `edit` and `merge`.
@Suite struct ContactCommandTests {
    @Test func everybodyIsListedButTheOwner() async throws {
        let shop = try await KeptShop(KeptShop.talk + [#"{"from":"+6281234500001","text":"daftar"}"#])
        #expect(
            try await shop.out("contacts", "list") == """
                PHONE            NAME  CLASS      STAGE  LAST MESSAGE      ORDERS  CONSENTS
                +6281200000001         pelanggan  kirim  2026-11-23 09:15       1  promo
                +6281200000002         prospek    baru   2026-11-24 10:01       0
                instagram:dina7        prospek    tanya  2026-11-24 10:05       0

                """)
        let owner = "+6281234500001"
        for arguments in [["edit", owner, "name=X"], ["edit", owner, "--private"], ["merge", "instagram:dina7", owner]] {
            let result = try await shop.bot(["contacts"] + arguments)
            #expect(result.exit == 1 && result.err == "+6281234500001 is the owner's own number, and no contact\n")
        }
    }

    @Test(arguments: [
        (["--class", "prospek"], ["+6281200000002", "instagram:dina7"]), (["--stage", "kirim"], ["+6281200000001"]),
        (["--search", "GURU"], ["+6281200000001"]),
        (["--search", "0812-0000-0002"], ["+6281200000002"]), (["--search", "0812"], ["+6281200000001", "+6281200000002"]),
        (["--search", "dina"], ["instagram:dina7"]), (["--search", "nobody"], []),
    ])
    func aListCanBeNarrowed(_ flags: [String], _ addresses: [String]) async throws {
        let shop = try await KeptShop()
        let result = try await shop.bot(["contacts", "list", "--json"] + flags)
        let list = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
        #expect((list["contacts"] as? [[String: Any]])?.compactMap { $0["address"] as? String } == addresses)
    }

    @Test func aTableFitsFortyColumns() async throws {
        let shop = try await KeptShop()
        _ = try await shop.out("contacts", "edit", "081200000001", "name=Siti 😊😊 Aisyah Nur Rahmawati dari Kota")
        let table = try await shop.bot(["contacts", "list"], columns: 40).lines
        #expect(
            table == [
                "PHONE            NAME          CLASS", "+6281200000001   Siti 😊😊 A…  pelanggan", "+6281200000002                 prospek",
                "instagram:dina7                prospek",
            ])
        #expect(try await shop.bot(["contacts", "list"], columns: 200).out.contains("Siti 😊😊 Aisyah Nur Rahmawati dari Kota  pelanggan"))
    }

    @Test func onePersonIsShownWithTheWordsThatToldIt() async throws {
        let shop = try await KeptShop()
        #expect(
            try await shop.out("contacts", "show", "0812 0000 0001") == """
                address   +6281200000001
                phone     +6281200000001
                called    kak
                class     pelanggan
                stage     kirim
                          2026-11-23 09:15 baru → tanya
                          2026-11-23 09:15 tanya → kirim
                first     2026-11-23 09:15 console, "gamis nayla berapa"
                fact      job = guru (2026-11-23 09:15, "saya guru")
                consent   2026-11-23 09:15 yes to promo: asked "Mau dikabari promo?", said "saya guru" (console)
                order     TO-0001 2026-11-23 09:15 dikonfirmasi, 1x Gamis Nayla sage size M, Rp189.000
                last      2026-11-23 09:15, 1 session

                """)
        #expect(try await shop.out("contacts", "show", "+62812•••0002").hasPrefix("address   +6281200000002\n"), "as other commands mask it")
        #expect(try await shop.out("contacts", "show", "instagram:dina7").contains("asked for a person, 2026-11-24 10:05: komplain\n"))
    }

    @Test func whatWaitsIsShown() async throws {
        let shop = try await KeptShop([
            #"{"from":"081200000001","at":"2026-11-23T09:15:00+07:00","text":"keranjang pashmina ceruty"}"#,
            #"{"from":"081200000001","text":"minta orang"}"#, #"{"from":"081200000001","human":"take Yudi"}"#,
        ])
        #expect(
            try await shop.out("contacts", "show", "081200000001").hasSuffix(
                """
                last      2026-11-23 09:15, 1 session
                waits     count for quantity
                cart      3x PSH01
                asked for a person, 2026-11-23 09:15: komplain
                held by   Yudi since 2026-11-23 09:15
                due       2026-11-23 11:15 rule thanks

                """))
        let json = try await shop.json("contacts", "show", "081200000001")
        #expect((json["waiting"] as? [[String: Any]])?.map { $0["question"] as? String } == ["quantity"])
        #expect((json["timers"] as? [[String: Any]])?.first?["at"] as? String == "2026-11-23T11:15:00+07:00")
        #expect((json["held"] as? [String: Any])?["by"] as? String == "Yudi")
    }

    @Test func whatIsWrittenIsKept() async throws {
        let shop = try await KeptShop()
        #expect(
            try await shop.out("contacts", "edit", "0812.0000.0001", "name=Dina", "note=baik, ramah", "kak=bu", "hobby=masak")
                == "+6281200000001 changed: fact hobby masak, kak bu, name Dina, note baik, ramah.\n")
        let shown = try await shop.out("contacts", "show", "081200000001")
        for line in ["name      Dina\n", "note      baik, ramah\n", "called    bu\n", "fact      hobby = masak "] { #expect(shown.contains(line)) }
        _ = try await shop.out("contacts", "edit", "081200000001", "name=", "hobby=", "phone=0812-0000-0009")
        let after = try await shop.json("contacts", "show", "081200000001")
        #expect(after["name"] is NSNull && after["phone"] as? String == "+6281200000009" && (after["facts"] as? [String: Any])?.count == 1)
        #expect(try await shop.out("contacts", "edit", "0812-0000-0077", "name=Baru") == "+6281200000077 added: name Baru.\n")
    }

    @Test func aContactOfAnotherChannelIsFoundByItsPhone() async throws {
        let shop = try await KeptShop()
        let edited = try await shop.bot("contacts", "edit", "instagram:dina7", "phone=0812-0000-0002")
        #expect(
            edited.exit == 0
                && edited.err == "+6281200000002 is a contact of its own: `bot contacts merge 'instagram:dina7' +6281200000002` makes them one.\n")
        _ = try await shop.out("contacts", "edit", "instagram:dina7", "phone=0812-0000-0008")
        #expect(try await shop.json("contacts", "edit", "0812 0000 0008", "name=Dina")["address"] as? String == "instagram:dina7")
        #expect(
            try await shop.out("contacts", "show", "0812 0000 0008").hasPrefix(
                "address   instagram:dina7\nname      Dina\nphone     +6281200000008\n"))
    }

    @Test(arguments: [
        ["0812-0000-0001"], ["6281200000001"], ["+62 812 0000 0001"], ["(0812) 0000.0001"], ["+62 0812-0000-0001"],
    ])
    func aPhoneIsOneContactInAnySpelling(_ spelling: [String]) async throws {
        let shop = try await KeptShop([#"{"from":"\#(spelling[0])","text":"makasih"}"#, KeptShop.talk[0]])
        #expect(try await shop.addresses() == ["+6281200000001"])
        _ = try await shop.out("contacts", "edit", spelling[0], "name=Dina")
        #expect(try await shop.json("contacts", "show", "081200000001")["name"] as? String == "Dina")
    }

    @Test func aPrivateContactIsSilentAndNothingIsKept() async throws {
        let shop = try await KeptShop()
        let asked = try await shop.bot("contacts", "edit", "081200000001", "--private")
        #expect(
            asked.exit == 64
                && asked.err == """
                    +6281200000001: the contact, 1 fact and 3 turns of conversation will be erased. 1 order will stay in the books, without the person.
                    This cannot be undone; add --yes to do it.

                    """
        )
        #expect(try await shop.addresses().count == 3)
        #expect(
            try await shop.out("contacts", "edit", "081200000001", "--private", "--yes") == """
                +6281200000001: the contact, 1 fact and 3 turns of conversation were erased. 1 order stayed in the books, without the person.
                +6281200000001 is on the private list: the bot is silent and keeps nothing.

                """)
        let answers = try await shop.say([#"{"from":"081200000001","at":"2026-11-25T09:00:00+07:00","text":"gamis nayla berapa"}"#])
        #expect((answers[0]["replies"] as? [Any])?.isEmpty == true)
        #expect(try await shop.addresses() == ["+6281200000002", "instagram:dina7"])
        #expect(try await shop.out("contacts", "list", "--private") == "+6281200000001\n")
        let shown = try await shop.bot("contacts", "show", "081200000001")
        #expect(shown.exit == 1 && shown.err.hasPrefix("+6281200000001 is on the private list: nothing is kept of it"))
        #expect(try await shop.bot("contacts", "edit", "081200000001", "name=Dina").exit == 1)
        #expect(try await shop.out("contacts", "edit", "081200000001", "--private") == "+6281200000001 is on the private list already.\n")
        #expect(
            try await shop.out("contacts", "edit", "081200000001", "--no-private")
                == "+6281200000001 is off the private list: the bot answers it again.\n")
        #expect(try await shop.bot("contacts", "edit", "081200000001", "--no-private").exit == 1)
    }

    @Test func twoAddressesBecomeOneContact() async throws {
        let shop = try await KeptShop()
        let merged = try await shop.out("contacts", "merge", "instagram:dina7", "081200000001")
        #expect(merged.hasPrefix("instagram:dina7 is +6281200000001 from now on: one contact, one conversation, one history.\n"))
        #expect(try await shop.addresses() == ["+6281200000001", "+6281200000002"])
        #expect(try await shop.json("contacts", "show", "instagram:dina7")["address"] as? String == "+6281200000001")
        let again = try await shop.bot("contacts", "merge", "instagram:dina7", "081200000001")
        #expect(again.exit == 1 && again.err == "instagram:dina7 and 081200000001 are one contact already: +6281200000001\n")
        // Each of their addresses is silent then.
        _ = try await shop.out("contacts", "edit", "081200000001", "--private", "--yes")
        #expect(try await shop.out("contacts", "list", "--private") == "+6281200000001\ninstagram:dina7\n")
    }

    @Test(arguments: [
        (["show", "0812-9999-0001"], 1, "nothing is kept of +6281299990001 in t.db; `bot contacts list` shows who is there"),
        (["show", "0812"], 64, "'0812' is too short for a phone number, it has 4 digits; write it as 0812-3456-7890 or +6281234567890"),
        (["show", "Dina"], 64, "'Dina' is no phone number; write it as 0812-3456-7890 or +6281234567890, or an address as instagram:dina7"),
        (["edit", "081200000001", "phone=0812", "name=X"], 64, "'0812' is too short for a phone number"),
        (["edit", "081200000001", "Dina"], 64, "'Dina' is no change: write it as name=Dina, or name= to clear it"),
        (["edit", "081200000001", "stage=selesai"], 64, "stage cannot be written: it follows from what was said and ordered"),
        (["edit", "081200000001", "a b=c"], 64, "'a b' is no name"), (["edit", "081200000001", "note=a", "note=b"], 64, "note= is there twice"),
        (["edit", "081200000001"], 64, "Error: There is nothing to change"),
        (["edit", "081200000001", "--private", "name=X"], 64, "Error: Nothing is kept of a private address: leave out name=X"),
        (["merge", "0812-9999-0001", "081200000001"], 1, "nothing is kept of +6281299990001"),
        (
            ["list", "--stage", "jauh"], 64,
            "Error: The value 'jauh' is invalid for '--stage <stage>'. Please provide one of the following:\n  - baru\n"
        ),
        (["list", "--private", "--search", "x"], 64, "Error: Nothing is known of private addresses"),
    ])
    func whatIsWrongIsSaidAndNothingIsWritten(_ arguments: [String], _ exit: Int, _ message: String) async throws {
        let shop = try await KeptShop()
        let result = try await shop.bot(["contacts"] + arguments)
        #expect(result.exit == exit && result.err.hasPrefix(message) && result.out == "", "\(result)")
        #expect(try await shop.json("contacts", "show", "081200000001")["name"] is NSNull)
    }
}
