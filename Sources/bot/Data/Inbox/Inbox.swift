import Dialogue
import SQLiteStore

/// What waits for the owner, as JSON and as a table.
struct Inbox {
    private let book: ShopBook
    private let now: Instant

    init(_ book: ShopBook, now: Instant) { (self.book, self.now) = (book, now) }

    /// Who needs a person, why, for how many minutes, and what they wrote last.
    func unanswered() async throws -> (JSON, String) {
        var table = Table([
            Table.exact("PHONE"), Table.text("NAME"), Table.number("MIN"), Table.text("WHY"), Table.text("HELD BY"), Table.text("LAST WORDS"),
        ])
        var json: [JSON] = []
        for waiting in try await book.store.needingPerson(in: book.shop) {
            let (conversation, customer) = (waiting.conversation, waiting.customer)
            let last = try await book.store.turns(of: book.key(customer.id)).last(where: \.event.isOfCustomer)?.event.text
            let minutes = conversation.needsPerson.map { max(0, now.seconds(since: $0) / 60) } ?? 0
            table.add([
                customer.id, customer.name ?? "", String(minutes), conversation.handover?.reason ?? "", conversation.held?.by ?? "", last ?? "",
            ])
            json.append(
                .object([
                    "address": .string(customer.id), "name": JSON(customer.name), "reason": JSON(conversation.handover?.reason),
                    "held_by": JSON(conversation.held?.by), "since": JSON(conversation.needsPerson, in: book.zone), "minutes": .int(minutes),
                    "owed_since": JSON(conversation.owedSince, in: book.zone), "last_words": JSON(last),
                ]))
        }
        return (.array(json), json.isEmpty ? "Nobody waits for a person." : table.text())
    }

    /// Messages that were not understood; the same text, in capitals or not, is one.
    func unknown() async throws -> (JSON, String) {
        var counts: [String: (text: String, count: Int, last: Instant)] = [:]
        var order: [String] = []
        for turn in try await book.store.missed(in: book.shop, limit: Self.mostMissed) {
            let text = turn.event.text.oneLine
            let key = text.lowercased()
            // The newest come first: the first one seen is the last one written.
            if counts[key] == nil { order.append(key) }
            counts[key, default: (text, 0, turn.event.at)].count += 1
        }
        var table = Table([Table.text("TEXT"), Table.number("COUNT"), Table.exact("LAST")])
        let found = order.compactMap { counts[$0] }
        for one in found { table.add([one.text, String(one.count), one.last.minute(in: book.zone)]) }
        let json = found.map { JSON.object(["text": .string($0.text), "count": .int($0.count), "last": JSON($0.last, in: book.zone)]) }
        return (.array(json), found.isEmpty ? "Everything was understood." : table.text())
    }

    /// How far back it is looked.
    private static let mostMissed = 5000

    /// What the owner was told and has not dealt with yet.
    func tasks() async throws -> (JSON, String) {
        var table = Table([Table.number("ID"), Table.exact("TOLD"), Table.exact("ABOUT"), Table.exact("KIND"), Table.text("WHAT")])
        var json: [JSON] = []
        for item in try await book.store.openNotices(in: book.shop) {
            let kind = item.notice.kind.rawValue
            table.add([String(item.id), item.at.minute(in: book.zone), item.customer, kind, item.notice.text])
            json.append(
                .object([
                    "id": .int(item.id), "at": JSON(item.at, in: book.zone), "address": .string(item.customer), "kind": .string(kind),
                    "text": .string(item.notice.text),
                ]))
        }
        return (.array(json), json.isEmpty ? "Nothing is left to do." : table.text())
    }

    /// Elements of webhooks that no adapter could read, as they came.
    func webhooks() async throws -> (JSON, String) {
        var table = Table([Table.exact("CAME"), Table.exact("LINE"), Table.text("WHAT")])
        var json: [JSON] = []
        for kept in try await book.data.unknownArrivals() where kept.shop == book.shop {
            let raw = try JSONNode(kept.body)["raw"].text ?? ""
            table.add([kept.received.minute(in: book.zone), kept.line, raw])
            json.append(.object(["at": JSON(kept.received, in: book.zone), "line": .string(kept.line), "raw": .string(raw)]))
        }
        return (.array(json), json.isEmpty ? "Everything could be read." : table.text())
    }
}
