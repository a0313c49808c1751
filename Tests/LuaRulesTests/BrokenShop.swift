import ShopFixtures
import Testing

/// A shop with something wrong in it, and exactly what its owner is told.
struct BrokenShop: Sendable, CustomTestStringConvertible {
    var what: String
    var files: [String: String]
    var findings: [String]
    var testDescription: String { what }

    /// The small shop with `more` added or instead.
    init(_ what: String, _ more: [String: String], _ findings: String...) {
        self.what = what
        files = SmallShop.files(more)
        self.findings = findings
    }

    /// The small shop with one more file, `a.lua`.
    init(_ what: String, lua: String, _ findings: String...) {
        self.init(what, ["a.lua": lua])
        self.findings = findings
    }

    /// A shop of one rule, `on.x`, whose first line is the third of `a.lua`, with the sentences that it names
    /// and what stands `behind` it.
    init(_ what: String, rule body: String, behind: String = "", _ findings: String...) {
        self.init(what, ["harga.lua": "", "a.lua": Self.rule(body, behind)])
        self.findings = findings
    }

    private static func rule(_ body: String, _ behind: String) -> String {
        let sentences = [
            "which": "Yang mana?", "need": "Buat apa?", "which_pay": "Bayar pakai apa? {options:list}", "sum": "Jadi {total:rupiah}, setuju?",
            "done": "Sudah kak.", "noted": "Sudah dicatat.", "mixed": "Sudah, mau lagi?\nSudah beres.", "kirim": "Tinggal bilang alamatnya ya kak.",
            "balas": "Balas MAU ya kak.",
        ]
        let named = sentences.filter { (body + behind).contains("\"\($0.key)\"") && !behind.contains("reply \"\($0.key)\"") }
        let replies = named.sorted { $0.key < $1.key }.map { "reply \"\($0.key)\" [[\n\($0.value)\n]]\n" }.joined()
        return "intent \"x\" [[ coba x ]]\nfunction on.x(chat)\n\(body)\nend\n\(behind)\n\(replies)"
    }

    /// What the small shop itself is warned of: its price rule answers, and asks nothing back.
    static let ofTheSmallShop =
        "harga.lua:9:13: warning: the turn can end with 'price', which asks nothing of the customer | ask something behind it, as with chat:ask_back, or let every variant say what to do next"

    /// The small shop with this catalog.
    init(_ what: String, catalog: String, _ findings: String...) {
        self.init(what, ["catalog.csv": catalog])
        self.findings = findings
    }
}
