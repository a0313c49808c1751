import QRIS
import Testing

/// Synthetic codes of two merchants that do not exist, one of whom has in their name what a careless filler looks for.
private enum Code {
    static let contoh = start + "5911TOKO CONTOH" + end + "961C"
    static let tricky = start + "5918TOKO 5802ID CONTOH" + end + "05DF"

    static let start =
        "00020101021126680016ID.CO.CONTOH.WWW011893600000000000000102150000000000000010303UMI"
        + "51440014ID.CO.QRIS.WWW0215ID10000000000010303UMI5204569953033605802ID"
    static let end = "6009SURAKARTA6105571416304"

    /// A text with the checksum that fits it.
    static func sealed(_ text: String) -> String { text + "6304" + checksum((text + "6304").utf8) }
}

@Suite struct StaticQRISTests {
    @Test func theChecksumIsThatOfTheStandard() {
        #expect(checksum("123456789".utf8) == "29B1")
    }

    @Test func theMerchantCanBeRead() throws {
        let contoh = try StaticQRIS(Code.contoh)
        #expect((contoh.merchant, contoh.city) == ("TOKO CONTOH", "SURAKARTA"))
        #expect(try StaticQRIS(Code.tricky).merchant == "TOKO 5802ID CONTOH")
    }

    @Test func anAmountMakesItDynamic() throws {
        #expect(
            try StaticQRIS(Code.contoh).payload(amount: 238_000)
                == "00020101021226680016ID.CO.CONTOH.WWW011893600000000000000102150000000000000010303UMI51440014ID.CO.QRIS.WWW0215ID10000000000010303UMI"
                + "52045699530336054062380005802ID5911TOKO CONTOH6009SURAKARTA61055714163040044")
    }

    @Test(arguments: [
        (Code.contoh, 238_000, "5406238000", "5911TOKO CONTOH", "0044"), (Code.contoh, 512_000, "5406512000", "5911TOKO CONTOH", "E26F"),
        (Code.tricky, 238_000, "5406238000", "5918TOKO 5802ID CONTOH", "45AE"),
        (Code.tricky, 512_000, "5406512000", "5918TOKO 5802ID CONTOH", "CB04"),
    ]) func theAmountStandsBeforeTheCountryWhateverTheNameLooksLike(
        code: String, amount: Int, field: String, merchant: String, seal: String
    ) throws {
        let start = Code.start.replacing("010211", with: "010212", maxReplacements: 1).dropLast("5802ID".count)
        #expect(try StaticQRIS(code).payload(amount: amount) == start + field + "5802ID" + merchant + Code.end + seal)
    }

    @Test func whatItSaidOfAmountsAndTipsIsGone() throws {
        let start = Code.start.dropLast("5802ID".count)
        let tipping = Code.sealed(start + "54041000" + "550203" + "56031.5" + "57015" + "5802ID5911TOKO CONTOH6009SURAKARTA610557141")
        #expect(try StaticQRIS(tipping).payload(amount: 238_000) == StaticQRIS(Code.contoh).payload(amount: 238_000))
    }

    @Test func aCodeThatDoesNotSayHowItIsUsedIsStatic() throws {
        let silent = Code.sealed(Code.contoh.replacing("010211", with: "", maxReplacements: 1).dropLast(8).description)
        #expect(try StaticQRIS(silent).payload(amount: 512_000) == StaticQRIS(Code.contoh).payload(amount: 512_000))
    }

    @Test func spacesAroundItAndSmallCheckDigitsDoNoHarm() throws {
        #expect(try StaticQRIS("\n  \(Code.contoh.dropLast(4))961c\r\n").payload(amount: 1) == StaticQRIS(Code.contoh).payload(amount: 1))
    }

    @Test func onlyAnAmountThatTheFieldHasRoomForIsFilledIn() throws {
        let code = try StaticQRIS(Code.contoh)
        for amount in [0, -1, .min, .max, 10_000_000_000_000] { #expect(code.payload(amount: amount) == nil) }
        #expect(code.payload(amount: 1)?.contains("5303360540115802ID") == true)
        #expect(code.payload(amount: 9_999_999_999_999)?.contains("530336054139999999999999" + "5802ID") == true)
    }

    @Test func aDynamicOneIsToBeReplacedByTheStaticOne() throws {
        let filled = try #require(try StaticQRIS(Code.contoh).payload(amount: 238_000))
        #expect(fault(of: filled) == .dynamic)
        #expect(QRISFault.dynamic.help == "take the text of the static code that the shop has printed: it begins with 000201010211")
    }

    private static let short: [(String, QRISFault)] = [
        ("", .noQRIS), ("  \n", .noQRIS), ("qris.png", .noQRIS), ("https://toko.example/qris", .noQRIS), ("0002020102", .noQRIS), ("00020", .noQRIS),
        ("000201", .noChecksum), ("0002016304", .brokenOff(number: 7)), ("00020163041D3D", .mistyped), ("0002010102é1", .oddLetter(number: 11)),
        ("0002010102\u{0}1", .oddLetter(number: 11)), ("000201０１０２", .oddLetter(number: 7)), ("00020101", .brokenOff(number: 7)),
        ("0002010100", .brokenOff(number: 7)), ("00020101-111", .brokenOff(number: 7)), ("000201019911", .brokenOff(number: 7)),
        ("000201000201", .brokenOff(number: 7)),
    ]
    private static let long: [(String, QRISFault)] = [
        ("000201\(String(repeating: "9", count: 65_530))", .tooLong(65_536)),
        ("\(Code.contoh)\(Code.contoh)", .brokenOff(number: 199)), ("\(Code.contoh)0", .brokenOff(number: 199)),
        ("\(Code.contoh)6304961C", .brokenOff(number: 199)), ("\(Code.contoh.dropLast(8))", .noChecksum),
        ("\(Code.contoh.dropLast(1))", .brokenOff(number: 191)), (Code.contoh.replacing("CONTOH6", with: "CONTOX6"), .mistyped),
        (Code.contoh.replacing("961C", with: "961D"), .mistyped), (Code.contoh.replacing("CONTOH6", with: "CONTO6"), .brokenOff(number: 169)),
        (Code.sealed("0002010102115802SG53037025904TOKO"), .noQRIS), (Code.sealed(Code.start), .noQRIS),
        (Code.sealed("\(Code.start.replacing("5303360", with: "5303840"))5904TOKO"), .notInRupiah),
    ]

    @Test(arguments: short + long) func whatIsWrongIsSaid(text: String, expected: QRISFault) {
        #expect(fault(of: text) == expected)
    }

    @Test func everyCutAndEveryChangedLetterIsNoticed() {
        for length in 0..<Code.contoh.count { #expect(fault(of: String(Code.contoh.prefix(length))) != nil) }
        let letters = Array(Code.contoh.utf8)
        for at in letters.indices {
            for byte in [0, 0x1f, 0x30, 0x39, 0x41, 0x7f, 0xff] as [UInt8] where byte != letters[at] {
                var changed = letters
                changed[at] = byte
                #expect(fault(of: String(decoding: changed, as: UTF8.self)) != nil)
            }
        }
    }

    private func fault(of text: String) -> QRISFault? {
        do {
            _ = try StaticQRIS(text)
            return nil
        } catch {
            return error
        }
    }
}
