import Dialogue

/// Messages and patterns that nobody writes, the same for the same seed.
struct HostileText {
    var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    static let lines = [
        "kak gamis nayla ready ga?", "brp harganya min", "ongkir ke bandung brp, bisa cod ga", "mau pesan 2 pcs warna hitam size XL",
        "nama saya Dewi Sartika\nalamat: Jl. Mawar No. 5 RT 02 RW 03, Sleman\nhp 0812-3456-7890", "udah tf 150rb ya kak, mana resinya",
        "besok jam 3 sore ya", "yang kedua aja deh 🙏", "J&T atau JNE? a.n. Siti", "harga 1,5jt / 75.000,- 12rb500", "email rina.dewi@gmail.com",
        "tb 158 bb 60 muat L ga", "baju-baju2 warna-warni usb-c jum'at", "assalamualaikum wr wb gan", "stop kirim promo", "gausah, gajadi, dimana",
    ]
    static let words =
        "kak berapa harga gamis nayla ongkir ke bandung cod bisa tidak stok warna hitam 2 150rb jl rt 08123456789 besok jam XL nya pcs dan terus eh"
        .split(separator: " ").map(String.init)
    private static let scalars: [ClosedRange<UInt32>] = [
        0x00...0x1F, 0x20...0x7E, 0x80...0xFF, 0x300...0x36F, 0x590...0x5FF, 0x600...0x6FF, 0xE00...0xE7F, 0x200B...0x200F, 0x2028...0x202E,
        0x2060...0x206F, 0x20D0...0x20FF, 0x3000...0x30FF, 0xA980...0xA9DF, 0xFE00...0xFE0F, 0xFF01...0xFF5E, 0x1D400...0x1D7FF, 0x1F1E6...0x1F1FF,
        0x1F3FB...0x1F3FF, 0x1F300...0x1F64F, 0xE0020...0xE007F, 0xFFF0...0xFFFD, 0x10FFF0...0x10FFFF,
    ]
    private static let sequences = ["👨‍👩‍👧", "🇮🇩", "👍🏽", "1️⃣", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "e\u{301}\u{302}\u{303}", "\u{202E}agrah\u{202C}", "\u{200D}", "ﷺ", "ß", "İ", "ǅ"]

    mutating func below(_ most: Int) -> Int { Int.random(in: 0..<most, using: &random) }

    private mutating func any<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

    private mutating func many(_ most: Int, of piece: (inout HostileText) -> String) -> String {
        (0..<below(most) + 1).map { _ in piece(&self) }.joined()
    }

    /// Any message: a kind by chance.
    mutating func message() -> String {
        switch below(12) {
        case 0: String(decoding: (0..<below(200)).map { _ in UInt8(truncatingIfNeeded: random.next()) }, as: UTF8.self)
        case 1: many(60) { $0.scalar() }
        case 2: many(20) { $0.any(Self.sequences) }
        case 3: many(80) { $0.any(Array("0123456789.,-/+:rbkjtx% ").map(String.init)) }
        case 4: many(80) { $0.any(Array("?!.,;:()[]{}<>*@#&'\"-_=~ \n\t").map(String.init)) }
        case 5: many(30) { $0.any(Self.words) + ($0.below(3) == 0 ? "" : " ") }
        case 6: many(8) { $0.unknownWord() + " " }
        case 7: String(repeating: any(["a", "ab", "k", "é", "م", "👍", "1", "-", "'", "nya"]), count: below(3_000))
        case 8: many(4) { $0.any(Self.words) + String(repeating: "\u{301}", count: $0.below(200)) }
        default: mutated(any(Self.lines), times: 1 + below(6))
        }
    }

    private mutating func scalar() -> String {
        let range = any(Self.scalars)
        return Unicode.Scalar(UInt32.random(in: range, using: &random)).map { String($0) } ?? ""
    }

    private mutating func unknownWord() -> String {
        let letters = Array("aiueoaiueobcdghjklmnprstwyz")
        return String((0..<3 + below(12)).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] })
    }

    /// Slips anywhere: a byte goes, comes, changes, or changes places; a piece comes twice or is cut off.
    mutating func mutated(_ text: String, times: Int) -> String {
        var bytes = Array(text.utf8)
        for _ in 0..<times where !bytes.isEmpty {
            let at = below(bytes.count)
            switch below(7) {
            case 0: bytes.remove(at: at)
            case 1: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
            case 2: bytes.insert(UInt8(ascii: "a") + UInt8(below(26)), at: at)
            case 3: bytes[at] = UInt8(ascii: "a") + UInt8(below(26))
            case 4 where at + 1 < bytes.count: bytes.swapAt(at, at + 1)
            case 5: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + below(20))], at: at)
            default: bytes.removeSubrange(at..<min(bytes.count, at + below(4)))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A pattern line, more or less.
    mutating func pattern() -> String {
        let pieces = [
            "^", "$", "*", "*3", "*99", "<<", ">>", "(", ")", "[", "]", "|", "{", "}", "!", "@kak", "@", "{product}", "{n:quantity}", "{x:any}",
            "{:}",
            "kak", "berapa", "harga", "cod", "bisa", "<< cod bisa >>", "(ada|ready)", "[dong|ya]", "!jangan", "", "\u{301}", "👍", "*-1",
            "*9999999999999999999",
        ]
        let line = many(12) { $0.any(pieces) + ($0.below(4) == 0 ? "" : " ") }
        return below(4) == 0 ? mutated(line, times: 2) : line
    }
}
