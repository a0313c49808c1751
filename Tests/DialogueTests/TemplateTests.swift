import Dialogue
import Testing

/// What a shop's sentences may hold, and what becomes of it.
@Suite struct TemplateTests {
    private static let values: [String: Value] = [
        "kak": .text("kak"), "name": .text("éka"), "n": .int(1_250_000), "half": .number(94_500), "price": .number(1.5), "yes": .bool(true),
        "no": .bool(false), "list": .list([.text("navy"), .int(2)]), "none": .list([]), "empty": .text(""), "nothing": .null,
        "p": .handle(.product, "GMS01"), "map": .map(["a": .map(["b": .text("deep")])]), "time": .int(1_795_400_100), "lines": .text("a\nb"),
        "phone": .text("+6281200000004"), "land": .text("+62274512345"),
        "newYear": .int(1_798_734_600), "nested": .list([.list([])]),
    ]

    private func fill(_ line: String, in zone: Zone = .wib) throws -> [String] {
        try Template(line).bubbles(in: zone) { path in
            path.dropFirst().reduce(Self.values[path[0]] ?? .null) { value, name in
                if case .map(let fields) = value { fields[name] ?? .null } else { .null }
            }
        }
    }

    @Test(arguments: [
        ("Halo {kak}", ["Halo kak"]), ("{Kak}, {Name}!", ["Kak, Éka!"]), ("{n}", ["1250000"]), ("{n:rupiah}", ["Rp1.250.000"]),
        ("{half:rupiah}", ["Rp94.500"]), ("{half} {price}", ["94500 1.5"]), ("{yes} {no}", ["ya tidak"]), ("{list:list}", ["navy, 2"]),
        ("{none:list}", []),
        ("{p} {map.a.b}", ["GMS01 deep"]), ("{time:date}", ["23 November 2026"]),
        ("{phone:phone}", ["0812-0000-0004"]), ("{land:phone} {kak:phone}", ["+62274512345 kak"]),
        ("satu | dua|tiga", ["satu", "dua", "tiga"]), ("| satu || dua |", ["satu", "dua"]), ("{empty}|dua", ["dua"]),
        (#"satu\ndua"#, ["satu\ndua"]), (#"\{kak\} \| \\n \*"#, [#"{kak} | \n *"#]), (#"akhir\"#, [#"akhir\"#]), ("tutup } saja", ["tutup } saja"]),
        ("Halo  {empty}  , {kak}", ["Halo, kak"]), ("{empty} Halo {empty}!", ["Halo!"]), ("Ready {empty} ?", ["Ready?"]),
        (#"a {empty}\n b"#, ["a\nb"]),
        (#"{empty}\nHalo\n"#, ["Halo"]), ("{lines}", ["a\nb"]), ("😊 {kak} 🙏", ["😊 kak 🙏"]), ("", []), ("{empty} |{empty}", []),
    ])
    func aVariantIsFilledIn(_ line: String, _ bubbles: [String]) throws {
        let filled = try fill(line)
        #expect(filled == bubbles)
    }

    @Test func aDateIsTheShopsOwn() throws {
        #expect(try fill("{newYear:date}", in: .wib) == ["31 Desember 2026"])
        #expect(try fill("{newYear:date}", in: .wita) == ["1 Januari 2027"])
    }

    @Test(arguments: [
        ("{unknown}", Template.FillError.missing("unknown")), ("{nothing}", .missing("nothing")), ("{map.a.c}", .missing("map.a.c")),
        ("{nothing:rupiah}", .missing("nothing")), ("{nothing:list}", .missing("nothing")),
        ("{kak:rupiah}", .unfit(name: "kak", expected: "a whole number of rupiah")),
        ("{price:rupiah}", .unfit(name: "price", expected: "a whole number of rupiah")), ("{kak:list}", .unfit(name: "kak", expected: "a list")),
        ("{n:phone}", .unfit(name: "n", expected: "a phone number")),
        ("{kak:date}", .unfit(name: "kak", expected: "a time in seconds, such as chat.now")),
        ("{list}", .unfit(name: "list", expected: "one value; a list is written {list:list}")),
        ("{nested:list}", .unfit(name: "nested", expected: "one value; a list is written {nested:list}")),
    ])
    func whatCannotBeShownIsSaid(_ line: String, _ error: Template.FillError) {
        #expect(throws: error) { try fill(line) }
    }

    @Test(arguments: [
        ("Halo {kak", 5, 4, "this { is never closed", "write {name}, or \\{ for the sign itself"),
        ("Halo 😊 {", 10, 1, "this { is never closed", "write {name}, or \\{ for the sign itself"),
        ("{}", 0, 2, "'{}' is no name", "write {name}, {thing.field} or {thing.field:rupiah}"),
        ("é {a b}", 3, 5, "'{a b}' is no name", "write {name}, {thing.field} or {thing.field:rupiah}"),
        ("{a..b}", 0, 6, "'{a..b}' is no name", "write {name}, {thing.field} or {thing.field:rupiah}"),
        ("{harga-nya}", 0, 11, "'{harga-nya}' is no name", "write {name}, {thing.field} or {thing.field:rupiah}"),
        ("{a:rupia}", 0, 9, "no format 'rupia'", "did you mean 'rupiah'?"),
        ("{a:}", 0, 4, "no format ''", "known: date, either, list, phone, rupiah"),
        ("{a:list:x}", 0, 10, "no format 'list:x'", "did you mean 'list'?"),
    ])
    func aVariantThatCannotBeReadNamesThePlace(_ line: String, offset: Int, length: Int, message: String, help: String) {
        let error = #expect(throws: Template.SyntaxError.self) { try Template(line) }
        #expect(error?.offset == offset && error?.length == length)
        #expect(error?.message == message && error?.help == help)
    }

    @Test func aPlaceKnowsWhereItStands() throws {
        let slots = try Template("é {Kak}, {product.price:rupiah}").slots
        #expect(slots.map(\.path) == [["kak"], ["product", "price"]])
        #expect(slots.map(\.format) == [nil, .rupiah])
        #expect(slots.map(\.isCapitalised) == [true, false])
        #expect(slots.map { $0.offset..<$0.offset + $0.length } == [3..<8, 10..<32])
    }

    @Test(arguments: [
        (0, "Rp0"), (7, "Rp7"), (999, "Rp999"), (1000, "Rp1.000"), (189_000, "Rp189.000"), (1_000_000, "Rp1.000.000"), (-45_000, "-Rp45.000"),
        (Int.max, "Rp9.223.372.036.854.775.807"), (Int.min, "-Rp9.223.372.036.854.775.808"),
    ])
    func rupiahArePartedByThousands(_ amount: Int, _ text: String) {
        #expect(rupiah(amount) == text)
    }
}
