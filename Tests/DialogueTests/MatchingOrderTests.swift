import Dialogue
import Testing

/// Two patterns that both match, alike in all that comes before `by`; what comes after it would often say
/// the opposite, and each pair is tried in both orders of writing.
struct OrderRow: Sendable, CustomTestStringConvertible {
    struct Line: Sendable {
        var text: String
        var priority: Int32 = 0
        var origin = Precedence.Origin.shop
    }
    let by: Precedence.Criterion, winner: Line, loser: Line, message: String
    var testDescription: String { "\(winner.text)  before  \(loser.text), by \(by)" }

    init(_ by: Precedence.Criterion, _ winner: Line, before loser: Line, _ message: String) {
        (self.by, self.winner, self.loser, self.message) = (by, winner, loser, message)
    }
}

extension OrderRow.Line: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(text: text) }
    static func plugin(_ text: String) -> Self { Self(text: text, origin: .plugin) }
    static func first(_ text: String, _ priority: Int32) -> Self { Self(text: text, priority: priority) }
}

private let rows: [OrderRow] = [
    OrderRow(.priority, .first("* berapa", 1), before: "berapa harga {product}", "berapa harga gamis"),
    OrderRow(.priority, "harga", before: .first("harga gamis", -1), "harga gamis"),
    OrderRow(.share, "{product}", before: "berapa", "berapa gamis nayla"),
    OrderRow(.share, "berapa * {product}", before: "berapa harga", "berapa harga gamis nayla"),
    OrderRow(.literals, "gamis nayla", before: "{product}", "gamis nayla"),
    OrderRow(.literals, "warna @warna", before: "warna {colour}", "warna merah"),
    OrderRow(.literals, "halo kak", before: "halo", "halo kak"),
    OrderRow(.slots, "{quantity} * {product}", before: "{product}", "gamis nayla 2 bergo"),
    OrderRow(.gaps, .plugin("berapa harga"), before: "berapa * harga", "berapa harga"),
    OrderRow(.gaps, .plugin("berapa *2 harga"), before: "berapa * *2 harga", "berapa x harga"),
    OrderRow(.gaps, .plugin("cod bisa"), before: "<< cod bisa >>", "cod bisa"),
    OrderRow(.gaps, .plugin("nama"), before: "nama {x:any}", "nama rina"),
    OrderRow(.origin, "harga", before: .plugin("(harga|ongkir)"), "harga"),
]

@Suite struct MatchingOrderTests {
    @Test(arguments: rows) func theBetterPatternWinsInWhicheverOrderTheyAreWritten(_ row: OrderRow) throws {
        for lines in [[row.winner, row.loser], [row.loser, row.winner]] {
            var shop = TestShop()
            for line in lines { try shop.add(line.text, priority: line.priority, origin: line.origin) }
            let matcher = shop.open()
            let standings = matcher.all(row.message, shop)
            #expect(standings.map { lines[Int($0.match.pattern.rawValue)].text } == [row.winner.text, row.loser.text])
            #expect(standings.map(\.lostBy) == [nil, row.by])
            #expect(matcher.best(row.message, shop) == standings.first?.match)
        }
    }

    @Test func whatIsAlikeInAllElseIsDecidedByThePlace() throws {
        var shop = TestShop()
        for line in ["(ongkir|harga)", "harga", "harga"] { try shop.add(line) }
        let standings = shop.open().all("harga", shop)
        #expect(standings.map(\.match.pattern.rawValue) == [0, 1, 2])
        #expect(standings.map(\.lostBy) == [nil, .place, .place])
    }

    @Test func theShareIsComparedAcrossClausesOfAnyLength() {
        let half = Precedence(accounted: 2, content: 4, literals: 9)
        var more = half
        (more.accounted, more.content, more.literals) = (3, 5, 1)
        #expect(half < more)
        (more.accounted, more.content) = (1, 2)
        #expect(more < half)
        #expect(half.decision(over: half) == nil)
    }

    /// Within one pattern: the order's own counts, then leftmost, then longest, then later elements take more.
    @Test(arguments: [
        ("{product}", "bergo gamis nayla", "product=gamis nayla"),
        ("{product}", "bergo gamis", "product=bergo"),
        ("({c:colour}|@warna) {product}", "merah gamis", "product=gamis"),
        ("{city} * {quantity}", "bandung 2 3", "city=bandung, quantity=3"),
        ("mau {x:any} {y:any}", "mau satu dua tiga", "x=satu, y=dua tiga"),
        ("mau [{a:quantity}] {b:any}", "mau 2 bergo", "a=2, b=bergo"),
    ])
    func withinOnePatternTheBestWayIsTaken(_ pattern: String, _ message: String, _ captures: String) throws {
        var shop = TestShop()
        try shop.add(pattern)
        #expect(shop.open().best(message, shop)?.captured(in: message) == captures)
    }
}
