import Dialogue

/// The texts of a commit as they are written, ready to be bound: nothing is left to be done but SQLite's own work.
struct BareRows {
    let shop, zone, address: Text
    let version: Int64
    let due, needsPerson: Int64?
    let conversation: Text
    let customer, event: Text?
    let at: Int64
    let isMissed: Bool
    let turn: Text
    let orders: [(number: Text, isReserving: Bool, body: Text)]
    let notices: [Text]

    init(_ commit: Commit, _ texts: Texts) throws {
        precondition(commit.drawn == nil && !commit.turn.isUnasked, "what is replayed draws no numbers and is asked for")
        shop = texts.keep(Array(commit.key.shop.utf8))
        zone = texts.keep(Array(commit.zone.rawValue.utf8))
        address = texts.keep(Array(commit.key.customer.utf8))
        version = Int64(commit.version)
        due = commit.conversation.due?.milliseconds
        needsPerson = commit.conversation.needsPerson?.milliseconds
        conversation = texts.keep(try StateCoder.encode(commit.conversation))
        customer = try commit.customer.map { texts.keep(try StateCoder.encode($0)) }
        event = commit.turn.event.id.map { texts.keep(Array($0.utf8)) }
        at = commit.turn.event.at.milliseconds
        isMissed = commit.turn.isMissed
        turn = texts.keep(try StateCoder.encode(commit.turn))
        orders = try commit.orders.map {
            (texts.keep(Array($0.number.utf8)), $0.isReserving, texts.keep(try StateCoder.encode($0)))
        }
        notices = try commit.turn.notices.map { texts.keep(try StateCoder.encode($0)) }
    }

    /// Of what is bound.
    var bytes: Int {
        let texts = [conversation, customer, turn].compactMap(\.?.count) + orders.map(\.body.count) + notices.map(\.count)
        return texts.reduce(0, +)
    }
}

/// A text that stays where it is.
struct Text {
    let start: UnsafePointer<CChar>
    let count: Int
}

/// Keeps texts until it goes.
final class Texts {
    private var kept: [UnsafeMutablePointer<CChar>] = []

    func keep(_ bytes: [UInt8]) -> Text {
        let start = UnsafeMutablePointer<CChar>.allocate(capacity: max(1, bytes.count))
        for (at, byte) in bytes.enumerated() { (start + at).initialize(to: CChar(bitPattern: byte)) }
        kept.append(start)
        return Text(start: start, count: bytes.count)
    }

    deinit { for text in kept { text.deallocate() } }
}
