import Foundation
import ShopFixtures
import Testing

/// `bot contacts export` and `bot contacts import`.
@Suite struct ContactFileTests {
    private func imported(_ csv: String, into shop: KeptShop, _ flags: String...) async throws -> BotProgram.Result {
        try shop.folder.write("in.csv", csv)
        return try await shop.bot(["contacts", "import", "in.csv"] + flags)
    }

    @Test func aTableIsHarmlessInASpreadsheet() async throws {
        let shop = try await KeptShop()
        _ = try await shop.out("contacts", "edit", "081200000001", #"name=Dina "Di", Solo"#, "note==HYPERLINK(1)")
        let table = try await shop.out("contacts", "export", "--csv").split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(table[0] == "\u{FEFF}phone,name,kak,note,class,stage,address,first_contact,last_message,orders,consents,fact.job")
        #expect(
            table[1]
                == #"'+6281200000001,"Dina ""Di"", Solo",kak,'=HYPERLINK(1),pelanggan,kirim,'+6281200000001,2026-11-23 09:15,2026-11-23 09:15,1,promo,guru"#
        )
        #expect(table[3].hasPrefix(",,kak,,prospek,tanya,instagram:dina7,") && table.count == 5 && table[4] == "")
    }

    @Test func cardsAreFoldedAndEscaped() async throws {
        let shop = try await KeptShop()
        _ = try await shop.out("contacts", "edit", "081200000001", #"name=Dina; Solo, \o/"#, "note=a" + String(repeating: "é", count: 60))
        let result = try await shop.bot("contacts", "export", "kontak.vcf")
        #expect(result.exit == 0 && result.err == "3 contacts written to kontak.vcf.\n")
        let cards = try shop.text(of: "kontak.vcf")
        #expect(
            cards.hasPrefix(
                "BEGIN:VCARD\r\nVERSION:3.0\r\nN:;Dina\\; Solo\\, \\\\o/;;;\r\nFN:Dina\\; Solo\\, \\\\o/\r\nTEL;TYPE=CELL:+6281200000001\r\nNOTE:aé"))
        #expect(cards.contains("\r\nCATEGORIES:pelanggan\r\nEND:VCARD\r\n"))
        #expect(
            cards.contains("N:;+6281200000002;;;\r\nFN:+6281200000002\r\nTEL;TYPE=CELL:+6281200000002\r\n"), "who has no name is called by the phone")
        #expect(cards.contains("IMPP:instagram:dina7\r\n"))
        let lines = cards.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(cards.replacing("\r\n ", with: "").contains("NOTE:a" + String(repeating: "é", count: 60) + "\r\n"))
    }

    @Test func whatIsExportedIsImportedElsewhere() async throws {
        let one = try await KeptShop()
        let note = "=1+1, \"kutip\"\n'kedua"
        _ = try await one.out("contacts", "edit", "081200000001", "name='-Dina", "note=\(note)", "kak=bu")
        let other = try await KeptShop([#"{"from":"0812-0000-0005","text":"makasih"}"#])
        let result = try await imported(try await one.out("contacts", "export"), into: other)
        #expect(result.exit == 0 && result.err == "" && result.out.hasPrefix("3 new, 0 changed, 0 as they were, 0 skipped.\n"))
        let dina = try await other.json("contacts", "show", "081200000001")
        #expect(dina["name"] as? String == "'-Dina" && dina["note"] as? String == note && dina["kak"] as? String == "bu")
        #expect((dina["facts"] as? [String: [String: Any]])?["job"]?["value"] as? String == "guru")
        #expect(try await other.addresses() == ["+6281200000001", "+6281200000002", "+6281200000005", "instagram:dina7"])
        let again = try await imported(try await one.out("contacts", "export"), into: other)
        #expect(again.out.hasPrefix("0 new, 0 changed, 3 as they were, 0 skipped.\n"))
    }

    @Test func aMessyTableIsReadRowByRow() async throws {
        let shop = try await KeptShop()
        let csv =
            "\u{FEFF}No.;Nama Lengkap; No. HP ;Catatan;Warna\r\n" + "1;\"Siti \"\"Ti\"\"; Solo\";'081200000011;\"dua\r\nbaris\";merah\r\n"
            + "2;Budi;81200000012;;\r\n" + "\r\n" + "3;Rusak;8,12E+11;;\r\n" + "4;Tanpa nomor;;;\r\n" + "5;Kutip \"salah\" sini;0812-0000-0013;;\r\n"
            + "6;Sama lagi;+62 812 0000 0011;;\r\n" + "7;Lebih;0812-0000-0014;a;b;c\r\n" + "8;Pendek;0812;;\r\n"
            + "9;\"Tak tutup;0812-0000-0015;;\r\n"
            + "10;Akhir;(0812) 0000.0016;=x;"
        let result = try await imported(csv, into: shop)
        #expect(result.exit == 0)
        #expect(
            result.out == """
                3 new, 0 changed, 0 as they were, 6 skipped, 1 row about the same person.
                Columns passed over: No., Warna.

                """)
        #expect(
            result.err == """
                in.csv:6: '8,12E+11' was a phone number before a spreadsheet rounded it: format that column as text
                in.csv:7: there is no phone number in this row
                in.csv:8: a quote stands inside a value: write "…" around the whole value, and "" for a quote in it
                in.csv:10: this row has more values than there are columns: write "…" around a value that holds a comma or semicolon
                in.csv:11: '0812' is too short for a phone number, it has 4 digits; write it as 0812-3456-7890 or +6281234567890
                in.csv:12: the quote that opens here is never closed

                """)
        let siti = try await shop.json("contacts", "show", "081200000011")
        #expect(siti["name"] as? String == "Siti \"Ti\"; Solo" && siti["note"] as? String == "dua\nbaris")
        #expect(try await shop.json("contacts", "show", "081200000012")["name"] as? String == "Budi")
        #expect(try await shop.json("contacts", "show", "081200000016")["note"] as? String == "=x")
    }

    @Test func aQuoteOutOfPlaceTakesNoGoodRowsAlong() async throws {
        let shop = try await KeptShop()
        let result = try await imported("hp,nama\n081200000041,5\" kain\n081200000042,Budi\n081200000043,6\" kain\n081200000044,Citra\n", into: shop)
        #expect(result.out == "2 new, 0 changed, 0 as they were, 2 skipped.\n")
        #expect(result.err.split(separator: "\n").map { $0.prefix(19) } == ["in.csv:2: a quote s", "in.csv:4: the quote"])
        #expect(try await shop.json("contacts", "show", "081200000042")["name"] as? String == "Budi")
    }

    @Test func noNameShiftsTheColumnsOfATable() async throws {
        let shop = try await KeptShop([KeptShop.talk[0]])
        let names = ["a\u{2028}b", "\u{301}Dina", "\u{200D}x", "a;b", "\tb", "＝1", "''x", "\"", "a\r\nb"]
        _ = try await shop.say(names.indices.map { #"{"from":"08120000005\#($0)","text":"makasih"}"# })
        for (at, name) in names.enumerated() { _ = try await shop.out("contacts", "edit", "08120000005\(at)", "name=x", "note=z\(name)") }
        for (at, name) in names.enumerated() { _ = try await shop.out("contacts", "edit", "08120000005\(at)", "name=\(name)") }
        let other = try await KeptShop([KeptShop.talk[0]])
        let result = try await imported(try await shop.out("contacts", "export"), into: other)
        #expect(result.err == "" && result.out.hasPrefix("9 new, 0 changed, 1 as they were, 0 skipped.\n"))
        #expect(try await other.json("contacts", "show", "081200000056")["name"] as? String == "''x")
        #expect(try await other.json("contacts", "show", "081200000055")["name"] as? String == "＝1")
    }

    @Test func aContactKeepsWhatIsKnownUnlessOverwritten() async throws {
        let shop = try await KeptShop()
        _ = try await shop.out("contacts", "edit", "081200000001", "name=Dina")
        _ = try await shop.out("contacts", "edit", "0812-0000-0009", "--private")
        let csv = "name,phone,note,fact.hobby\nLain,081200000001,ramah,masak\nRahasia,0812-0000-0009,,\nPemilik,+6281234500001,,\n"
        let result = try await imported(csv, into: shop)
        #expect(result.out == "1 new, 1 changed, 0 as they were, 1 skipped.\n")
        #expect(result.err == "in.csv:3: +6281200000009 is on the private list: nothing is kept of it\n")
        let kept = try await shop.json("contacts", "show", "081200000001")
        #expect(kept["name"] as? String == "Dina" && kept["note"] as? String == "ramah")
        #expect(try await imported(csv, into: shop).out == "0 new, 0 changed, 2 as they were, 1 skipped.\n")
        #expect(try await imported(csv, into: shop, "--overwrite").out == "0 new, 1 changed, 1 as they were, 1 skipped.\n")
        #expect(try await shop.json("contacts", "show", "081200000001")["name"] as? String == "Lain")
    }

    @Test func anAddressBookOfGoogleIsTakenIn() async throws {
        let shop = try await KeptShop()
        let csv = """
            First Name,Middle Name,Last Name,Organization Name,Notes,Labels,Phone 1 - Label,Phone 1 - Value,Phone 2 - Value
            Rina,,Wulandari,Toko Kain,langganan,* myContacts,Mobile,12345 ::: +62 812-0000-0021,
            ,,Supplier,,,,Work,,0812-0000-0022

            """
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(try await imported(csv, into: shop, "--json").out.utf8)) as? [String: Any])
        #expect(report["new"] as? Int == 2 && (report["skipped"] as? [Any])?.isEmpty == true)
        let rina = try await shop.json("contacts", "show", "081200000021")
        #expect(rina["name"] as? String == "Rina Wulandari" && rina["note"] as? String == "langganan")
        #expect(try await shop.json("contacts", "show", "081200000022")["name"] as? String == "Supplier")
    }

    @Test func otherAlphabetsOfBytesAreRead() async throws {
        let shop = try await KeptShop()
        let files: [(String.Encoding, String)] = [
            (.utf16, "nama\thp\nZoë\t081200000031\n"), (.windowsCP1252, "sep=;\r\nnama;hp\r\nZoë;081200000032\r\n"),
        ]
        for (encoding, text) in files {
            try try #require(text.data(using: encoding)).write(to: URL(filePath: shop.folder.path + "/zoe.csv"))
            #expect(try await shop.out("contacts", "import", "zoe.csv").hasPrefix("1 new,"))
        }
        #expect(try await shop.json("contacts", "show", "081200000031")["name"] as? String == "Zoë")
        #expect(try await shop.json("contacts", "show", "081200000032")["name"] as? String == "Zoë")
    }

    @Test(arguments: [
        ("", 64, "in.csv: it has no first line with the names of columns, as in: phone,name,note\n"),
        (
            "nama,warna\nDina,merah\n", 64,
            "in.csv: no column holds phone numbers: call one of them phone, hp, telepon or wa (there are: nama, warna)\n"
        ),
        (
            "nama,hp\nDina,abc\n", 1,
            "in.csv:2: 'abc' is no phone number; write it as 0812-3456-7890 or +6281234567890, or an address as instagram:dina7\n"
        ),
    ])
    func aFileThatHoldsNobodyIsSaid(_ csv: String, _ exit: Int, _ message: String) async throws {
        let result = try await imported(csv, into: try await KeptShop())
        #expect(result.exit == exit && result.err == message, "\(result)")
    }

    @Test func filesThatCannotBeReadOrWrittenAreNamed() async throws {
        let shop = try await KeptShop()
        let missing = try await shop.bot("contacts", "import", "none.csv")
        #expect(missing.exit == 66 && missing.err == "none.csv: this file cannot be read; see that it is there, and who may read it\n")
        let nowhere = try await shop.bot("contacts", "export", "no/where.vcf")
        #expect(nowhere.exit == 74 && nowhere.err.hasPrefix("no/where.vcf could not be written: see that its folder is there"))
        #expect(try await shop.bot("contacts", "export", "--csv", "--json").err.hasPrefix("Error: Choose one of --csv, --vcard and --json"))
    }
}
