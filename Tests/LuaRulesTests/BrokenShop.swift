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

    /// The small shop with this catalog.
    init(_ what: String, catalog: String, _ findings: String...) {
        self.init(what, ["catalog.csv": catalog])
        self.findings = findings
    }
}
