import Dialogue
import RuleTesting
import Testing

/// How a `.chat` file is read.
@Suite struct ChatFileTests {
    private func actions(_ text: String) throws -> [ChatFile.Action] { try ChatFile(text, path: "a.chat").steps.map(\.action) }

    @Test(
        arguments: [
            ("from +62812", .from(customer: "+62812", name: nil)), ("from +62812 Rina Dewi", .from(customer: "+62812", name: "Rina Dewi")),
            ("now 2026-11-23 09:15", .at(.date("2026-11-23 09:15"))), ("at 2026-11-23", .at(.date("2026-11-23"))),
            ("at 9:05", .at(.timeOfDay(hour: 9, minute: 5))),
            ("at 09.05", .at(.timeOfDay(hour: 9, minute: 5))), ("wait 3 jam", .wait(10_800)), ("wait 1 hari 2 menit 5 detik", .wait(86_525)),
            ("wait 2 minggu", .wait(1_209_600)),
            ("before customer.name = \"Ning\"", .before(lua: "customer.name = \"Ning\"")), (">tap Gamis Nayla", .tap("Gamis Nayla")),
            ("> halo", .message("halo")), ("  > halo  ", .message("halo")), (">", .message("")), ("> > kutip", .message("> kutip")),
            ("> # bukan komentar", .message("# bukan komentar")),
        ] as [(String, ChatFile.Action)])
    func aLineSaysWhatHappens(_ line: String, _ action: ChatFile.Action) throws {
        #expect(try actions(line) == [action])
        #expect(try actions(line + "\r\n") == [action], "also with the line ends of another system")
    }

    @Test(
        arguments: [
            ("< *Rp189.000*", .says(Glob("*Rp189.000*"))), ("<! *alamat*", .neverSays(Glob("*alamat*"))), ("silent", .silent),
            ("! customer.name == nil", .holds(lua: "customer.name == nil")),
            ("=", .means(intents: [], slots: [:])), ("= greeting", .means(intents: ["greeting"], slots: [:])),
            ("= greeting, ask_price product=GMS01", .means(intents: ["greeting", "ask_price"], slots: ["product": "GMS01"])),
            ("= order colour=\"dusty pink\" n=2,product=A", .means(intents: ["order"], slots: ["colour": "dusty pink", "n": "2", "product": "A"])),
        ] as [(String, ChatFile.Action)])
    func aLineSaysWhatIsExpected(_ line: String, _ action: ChatFile.Action) throws {
        #expect(try actions("> halo\n" + line).last == action)
    }

    @Test func linesOfTheCustomerThatTouchAreOneMessage() throws {
        let file = try ChatFile("> satu\n> dua\n\n> tiga\n# catatan\n> empat\n< *\n> lima", path: "a.chat")
        #expect(file.steps.map(\.action) == [.message("satu\ndua"), .message("tiga"), .message("empat"), .says(Glob("*")), .message("lima")])
        #expect(file.steps.map(\.line) == [1, 4, 6, 7, 8])
    }

    @Test(
        arguments: [
            ("# Rina tanya harga\n# catatan\nshop hijab\n> a", "Rina tanya harga", "hijab"), ("> a", "a.chat", nil), ("#\n# Dua\n> a", "Dua", nil),
            ("", "a.chat", nil),
        ] as [(String, String, String?)])
    func theFirstCommentIsTheTitle(_ text: String, _ title: String, _ shop: String?) throws {
        let file = try ChatFile(text, path: "toko/a.chat")
        #expect(file.title == title && file.shop == shop)
    }

    @Test(arguments: [
        ("halo", "a line cannot begin with 'halo'"), (">halo", "a line cannot begin with '>halo'"), ("from", "from whom?"), ("at", "'' is no time"),
        ("at besok", "'besok' is no time"),
        ("at 25:00", "'25:00' is no time"), ("at 9:60", "'9:60' is no time"), ("now 2026-02-30 10:00", "'2026-02-30 10:00' is no time"),
        ("wait", "'' is no span of time"), ("wait 3", "'3' is no span of time"), ("wait tiga jam", "'tiga jam' is no span of time"),
        ("wait 3 hours", "'3 hours' is no span of time"),
        ("wait -1 jam", "'-1 jam' is no span of time"), ("wait 99999999999999999999 jam", "'99999999999999999999 jam' is no span of time"),
        ("< halo", "nothing has been said yet"),
        ("<! halo", "nothing has been said yet"), ("= x", "nothing has been said yet"), ("! x", "nothing has been said yet"),
        ("silent", "nothing has been said yet"),
    ])
    func aLineThatCannotBeReadIsNamed(_ line: String, _ message: String) {
        let error = #expect(throws: Findings.self) { try ChatFile("# judul\n\n\(line)", path: "a.chat") }
        #expect(error?.all.map(\.message) == [message])
        #expect(error?.all.map(\.place) == [Place(path: "a.chat", line: 3, column: 1, length: line.utf8.count)])
        #expect(error?.all.allSatisfy { !$0.help.isEmpty } == true)
    }

    @Test(arguments: ["= a b", "= =x", "= a, product=", "= a b=1 c"]) func anInterpretationThatCannotBeReadIsNamed(_ line: String) {
        let error = #expect(throws: Findings.self) { try ChatFile("> a\n\(line)", path: "a.chat") }
        #expect(error?.all.map(\.message) == ["'\(line.dropFirst(2))' is no interpretation"])
    }

    @Test func allLinesThatCannotBeReadComeAtOnce() {
        let error = #expect(throws: Findings.self) { try ChatFile("halo\n> a\nwait x\n<? b\n", path: "a.chat") }
        #expect(error?.all.map(\.place.line) == [1, 3, 4])
    }
}

/// Texts with stars.
@Suite struct GlobTests {
    @Test(arguments: [
        ("halo", "halo", true), ("halo", "halo kak", false), ("*", "", true), ("*", "apa saja\ndua", true), ("", "", true), ("", "x", false),
        ("halo*", "halo kak", true),
        ("*kak", "halo kak", true), ("*kak", "halo kakak x", false), ("a*b", "ab", true), ("a*a", "a", false), ("*ab*ab*", "ab", false),
        ("*ab*ab*", "xabyabz", true),
        ("**a**", "a", true), ("a*b*c", "a b b c", true), ("a*b*c", "a c b", false), ("*Rp189.000*", "Harga Rp189.000 kak", true),
        ("*189.000*", "189x000", false),
        (#"5 \* 3"#, "5 * 3", true), (#"5 \* 3"#, "5 x 3", false), (#"\**"#, "*x", true), (#"\**"#, "x", false), (#"a\\*"#, #"a\b"#, true),
        (#"a\n"#, #"a\n"#, true), (#"a\"#, #"a\"#, true),
        ("😊*é", "😊 caf\u{E9}", true), ("A*", "a", false), ("*nan*an", "nanan", true), ("an*nan*", "annan", true), ("*aab", "aaab", true),
        ("*aab*", "aaaabx", true),
    ])
    func aGlobFitsTheWholeText(_ glob: String, _ text: String, _ fits: Bool) {
        #expect(Glob(glob).matches(text) == fits)
    }

    @Test func aGlobFitsWhatTheRecursiveDefinitionFits() {
        func fits(_ glob: Substring, _ text: Substring) -> Bool {
            guard let first = glob.first else { return text.isEmpty }
            if first == "*" { return fits(glob.dropFirst(), text) || (!text.isEmpty && fits(glob, text.dropFirst())) }
            return text.first == first && fits(glob.dropFirst(), text.dropFirst())
        }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<5000 {
            let glob = String((0..<Int.random(in: 0...7, using: &generator)).map { _ in "ab**".randomElement(using: &generator) ?? "a" })
            let text = String((0..<Int.random(in: 0...8, using: &generator)).map { _ in "ab".randomElement(using: &generator) ?? "a" })
            #expect(Glob(glob).matches(text) == fits(glob[...], text[...]), "\(glob) on \(text)")
        }
    }

    @Test(.timeLimit(.minutes(1))) func manyStarsOnALongTextEnd() {
        let text = String(repeating: "a", count: 20_000)
        #expect(!Glob(String(repeating: "*a", count: 200) + "*b*" + String(repeating: "a*", count: 200)).matches(text))
        #expect(Glob(String(repeating: "a*", count: 1000)).matches(text))
    }
}
