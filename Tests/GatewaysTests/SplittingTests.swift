import Dialogue
import Gateways
import Testing

/// Which messages a reply becomes.
@Suite struct SplittingTests {
    static let words = Splitting.Words(more: "… LANJUT?", choose: "Pilih:")

    /// 40 units a text, 30 above choices; 3 buttons of 8, a list of 5 by 10 with 20 below.
    static func traits(buttons: Bool = true, list: Bool = true, everything: Bool = true, unit: TextLimit.Unit = .utf16) -> GatewayTraits {
        var traits = GatewayTraits(
            channel: "test", text: TextLimit(40, unit), caption: TextLimit(20, unit),
            buttons: buttons ? ChoiceLimit(most: 3, title: TextLimit(8, unit)) : nil,
            list: list ? ChoiceLimit(most: 5, title: TextLimit(10, unit), description: TextLimit(20, unit)) : nil, choiceText: TextLimit(30, unit),
            window: nil, rate: Rate(perSecond: 1, burst: 1), pairRate: Rate(perSecond: 1, burst: 1), largestBody: 1)
        if !everything { (traits.sendsPictures, traits.sendsDocuments, traits.sendsLocations) = (false, false, false) }
        return traits
    }

    /// In one line a message, for tables.
    static func lines(
        _ text: String, _ choices: [String] = [], _ attached: Splitting.Attached? = nil, _ traits: GatewayTraits = traits()
    ) -> [String] {
        Splitting(traits, words: words).parts(text: text, choices: choices, attached: attached, delivery: "7").map(line)
    }

    static func line(_ part: OutgoingPart.Content) -> String {
        switch part {
        case .text(let text): text
        case .choices(let text, let choices, let asList):
            "\(text) \(asList ? "list" : "buttons")"
                + choices.map { " [\($0.id) \($0.title)\($0.description.isEmpty ? "" : " / \($0.description)")]" }.joined()
        case .picture(let url, let caption): "picture \(url) \(caption)"
        case .document(let url, let name, let caption): "document \(url) \(name) \(caption)"
        case .location(let latitude, let longitude, let name, let address): "location \(latitude) \(longitude) \(name) \(address)"
        case .template: "template"
        }
    }

    @Test func choicesTakeTheFirstFormThatHasRoom() {
        #expect(Self.lines("Warna?", ["Navy", "Hitam"]) == ["Warna? buttons [7.1 Navy] [7.2 Hitam]"])
        #expect(Self.lines("Warna?", ["Navy", "Hitam", "Coklat", "Krem"]) == ["Warna? list [7.1 Navy] [7.2 Hitam] [7.3 Coklat] [7.4 Krem]"])
        // A label that a button would cut stands in a list in full.
        #expect(Self.lines("Warna?", ["Navy", "Biru dongker tua"]) == ["Warna? list [7.1 Navy] [7.2 Biru dong… / Biru dongker tua]"])
        #expect(Self.lines("Warna?", ["Navy", "Biru dongker"], nil, Self.traits(list: false)) == ["Warna? buttons [7.1 Navy] [7.2 Biru do…]"])
        #expect(Self.lines("Warna?", ["Navy", "Hitam"], nil, Self.traits(buttons: false, list: false)) == ["Warna?\n1. Navy\n2. Hitam"])
        #expect(Self.lines("?", ["a", "b", "c", "d", "e", "f"]) == ["?\n1. a\n2. b\n3. c\n4. d\n5. e\n6. f"])
        #expect(Self.lines("", ["Ya"]) == ["Pilih: buttons [7.1 Ya]"])
    }

    @Test func titlesStayUniqueAndShort() {
        let labels = ["Gamis biru lengan panjang", "Gamis biru lengan pendek", "Gamis biru", "Gamis biru"]
        #expect(
            Self.lines("?", labels) == [
                "? list [7.1 Gamis bir… / Gamis biru lengan p…] [7.2 Gamis b… 2 / Gamis biru lengan p…]"
                    + " [7.3 Gamis biru] [7.4 Gamis b… 3 / Gamis biru]"
            ])
        #expect(Self.lines("?", ["Ya\n kak", ""]) == ["? buttons [7.1 Ya kak] [7.2 2]"])
    }

    @Test func aTextTooLongForChoicesGoesAhead() {
        #expect(
            Self.lines("Stok masih ada banyak ya kak.\n\nWarna apa?", ["Navy"]) == ["Stok masih ada banyak ya kak.", "Warna apa? buttons [7.1 Navy]"])
        #expect(
            Self.lines("Stok masih ada banyak sekali ya, kak", ["Navy"]) == ["Stok masih ada banyak sekali ya, kak", "Pilih: buttons [7.1 Navy]"])
    }

    @Test func aLongReplyIsCutWithAnOfferAndItsChoicesStay() {
        let long = (1...40).map { "kata\($0)" }.joined(separator: " ")
        let texts = Self.lines(long)
        #expect(texts.count == 3 && texts[2].hasSuffix("… LANJUT?"))
        let tapped = Self.lines(long, ["Navy"])
        #expect(tapped.count == 3 && tapped[1].hasSuffix("… LANJUT?") && tapped[2] == "Pilih: buttons [7.1 Navy]")
        let numbered = Self.lines(long, ["Navy", "Hitam"], nil, Self.traits(buttons: false, list: false))
        #expect(numbered.count == 3 && numbered[1].hasSuffix("… LANJUT?") && numbered[2] == "1. Navy\n2. Hitam")
    }

    @Test func whatGoesWithAReplyComesFirst() {
        let picture = Splitting.Attached.picture(url: "https://t.id/a"), document = Splitting.Attached.document(url: "https://t.id/k", name: "k.pdf")
        let place = Splitting.Attached.location(latitude: -6.5, longitude: 107, name: "Toko", address: "Jl. A")
        #expect(Self.lines("Ini kak", [], picture) == ["picture https://t.id/a Ini kak"])
        #expect(Self.lines("", [], picture) == ["picture https://t.id/a "])
        #expect(Self.lines("Ini foto yang tadi, kak", [], picture) == ["picture https://t.id/a ", "Ini foto yang tadi, kak"])
        #expect(Self.lines("Mau?", ["Ya"], picture) == ["picture https://t.id/a ", "Mau? buttons [7.1 Ya]"])
        #expect(Self.lines("Mau?", ["Ya"], picture, Self.traits(buttons: false, list: false)) == ["picture https://t.id/a Mau?\n1. Ya"])
        #expect(Self.lines("Katalog", [], document) == ["document https://t.id/k k.pdf Katalog"])
        #expect(Self.lines("Kami di sini", [], place) == ["location -6.5 107.0 Toko Jl. A", "Kami di sini"])
    }

    @Test func whatTheGatewayCannotSendIsWritten() {
        let bare = Self.traits(everything: false)
        #expect(Self.lines("Ini kak", [], .picture(url: "https://t.id/a"), bare) == ["Ini kak\n\nhttps://t.id/a"])
        #expect(Self.lines("", [], .document(url: "https://t.id/k", name: "k.pdf"), bare) == ["k.pdf: https://t.id/k"])
        let link = "https://www.google.com/maps/search/?api=1&query=-6.5,107.0"
        let wide = Splitting(Telegram(token: "", secrets: []).traits)
        var traits = wide.traits
        traits.sendsLocations = false
        let place = Splitting.Attached.location(latitude: -6.5, longitude: 107, name: "Toko", address: "Jl. A")
        #expect(Splitting(traits).parts(text: "Di sini", choices: [], attached: place, delivery: "7") == [.text("Di sini\n\nToko, Jl. A\n\(link)")])
    }

    @Test func nothingBecomesNothing() { #expect(Self.lines(" \n").isEmpty) }

    @Test func aReplyIsSplitAsItsWordsAndChoicesAre() {
        let parts = Splitting(Self.traits()).parts(text: "Warna?", choices: ["Navy"], delivery: "9")
        #expect(parts == [.choices(text: "Warna?", [OutgoingChoice(id: "9.1", title: "Navy")], asList: false)])
    }

    static let cuts: [(String, [String])] = [
        // A blank line before a line end, a line end before a sentence, a sentence before a space.
        ("Halo kak, ini stoknya.\n\nNavy. Hitam\nCoklat dan Krem", ["Halo kak, ini stoknya.", "Navy. Hitam\nCoklat dan Krem"]),
        ("Halo kak, ini daftar stok\nNavy. Hitam dan Coklat", ["Halo kak, ini daftar stok", "Navy. Hitam dan Coklat"]),
        ("Halo kak, stok masih ada! Navy dan Hitam dan", ["Halo kak, stok masih ada!", "Navy dan Hitam dan"]),
        ("Halo kak stok masih ada semua Navy dan Hitam", ["Halo kak stok masih ada semua Navy dan", "Hitam"]),
        // A cut that fills less than half comes last.
        ("Hai\n\nstok masih ada semua kak warna Navy dan Hitam", ["Hai\n\nstok masih ada semua kak warna Navy", "dan Hitam"]),
        // Not into an address, even if the piece stays small.
        ("Cek https://toko.id/katalog?warna=navy&ukuran=L", ["Cek", "https://toko.id/katalog?warna=navy&ukura", "n=L"]),
        ("Lihat katalog di https://toko.id/katalog/gamis", ["Lihat katalog di", "https://toko.id/katalog/gamis"]),
        // Not between two stars.
        ("Harga khusus hari ini *seratus dua puluh ribu*", ["Harga khusus hari ini", "*seratus dua puluh ribu*"]),
        ("Hasil 2 * 3 dan 4 * 5 masih sama saja ya kakak", ["Hasil 2 * 3 dan 4 * 5 masih sama saja ya", "kakak"]),
        // Not into what people see as one character.
        (String(repeating: "👨‍👩‍👧", count: 6), [String(repeating: "👨‍👩‍👧", count: 5), "👨‍👩‍👧"]),
        // `3.` is a number of a list.
        ("satu dua tiga empat lima 3. enam tujuh delapan", ["satu dua tiga empat lima 3. enam tujuh", "delapan"]),
        ("baris satu\r\nbaris dua", ["baris satu\nbaris dua"]),
    ]

    @Test(arguments: cuts) func aTextIsCutAt(_ text: String, _ pieces: [String]) { #expect(Self.lines(text) == pieces) }

    @Test func aLetterWithMoreMarksThanAPieceHoldsIsCutAllTheSame() {
        let pieces = Self.lines("a" + String(repeating: "\u{301}", count: 90))
        #expect(pieces.map(\.utf16.count) == [40, 40, 11])
    }
}
