import Dialogue
import Foundation
import Hosting
import LuaRules

/// A chat as JSON lines: one object in, one object out, in order.
struct JSONChat {
    private let shops: [OpenShop]
    /// The time of the last line that gave one. Once a line has, only lines move the clock.
    private var clock: Instant?
    /// What was printed unasked, beside the answer to the line of `lastID`.
    private var printed: [(shop: OpenShop, items: [OutboxItem])] = []
    private var lastID: String?

    init(shops: [OpenShop]) { self.shops = shops }

    mutating func run() async {
        var input = LineReader()
        while let line = input.line() { put(await answer(line).line) }
    }

    private mutating func answer(_ line: String) async -> JSON {
        do {
            let request = try Request(line)
            try await acknowledge(by: request)
            var answer = try await answer(request)
            let unasked = printed.flatMap { shop, items in items.map { TurnJSON.json(of: $0, shop: shops.count > 1 ? shop.folder.id : nil) } }
            if !unasked.isEmpty { answer["unasked"] = .array(unasked) }
            return .object(answer)
        } catch let failure as Request.Failure {
            return .object(["error": .string(failure.message)])
        } catch {
            return .object(["error": .string("\(error)")])
        }
    }

    /// Who sends another line has heard the answer to the one before. What was printed and perhaps never heard is printed again.
    private mutating func acknowledge(by request: Request) async throws {
        if request.id != nil, request.id == lastID { return }
        for (shop, items) in printed { try await shop.delivered(items) }
        printed = []
        lastID = request.id
    }

    private mutating func answer(_ request: Request) async throws -> [String: JSON] {
        let concerned = request.isTick && request.shop == nil ? shops : [try pick(request.shop)]
        for shop in concerned { report(await shop.followEdits()) }
        if let at = request.at {
            guard let instant = Instant(iso8601: at, in: await concerned[0].shop.settings.zone) else {
                throw Request.Failure("'at' is no time: write it as 2026-11-23T09:15:00+07:00")
            }
            // An event that comes again brings its own time along.
            if let clock, instant < clock, request.id == nil { throw Request.Failure("'at' lies before the time of the line before") }
            clock = max(clock ?? instant, instant)
        }
        let now = clock ?? currentInstant()
        for shop in concerned { try await shop.passTime(to: now, isMade: clock != nil) }
        let answer = try await answer(request, at: now, concerned[0])
        printed = []
        for shop in concerned { printed.append((shop, try await shop.outbox())) }
        return answer
    }

    private func answer(_ request: Request, at now: Instant, _ shop: OpenShop) async throws -> [String: JSON] {
        guard let customer = request.from else {
            guard request.at != nil, request.isTick else { throw Request.Failure("'from' is missing: who writes?") }
            return ["replies": .array([])]
        }
        if let lua = request.before {
            if case .failure(let failure) = try await shop.perform(lua, customer: customer, now: now, beforeEvent: request.id) {
                throw Request.Failure("'before': \(failure.message)")
            }
        }
        guard let content = request.content else {
            guard request.before != nil else { throw Request.Failure("there is nothing to answer: give 'text', 'tap' or 'human'") }
            return ["replies": .array([])]
        }
        let event = Event(
            id: request.id, customer: customer, channel: request.channel ?? SenderAddress.console, at: now, content, attachments: request.attachments,
            referral: request.referral)
        let turn = try await shop.receive(event)
        report(turn.failures)
        // What a person says goes out like all that nobody's message asked for.
        return TurnJSON.json(of: turn, isReply: event.isOfCustomer)
    }

    private func pick(_ id: String?) throws -> OpenShop {
        guard let id else {
            if shops.count == 1, let only = shops.first { return only }
            throw Request.Failure("'shop' is missing; there are \(shops.map(\.folder.id).joined(separator: ", "))")
        }
        guard let shop = shops.first(where: { $0.folder.id == id }) else {
            throw Request.Failure("no shop '\(id)': " + Suggestion.help(for: id, in: shops.map(\.folder.id), what: "shop"))
        }
        return shop
    }
}

/// One line in.
struct Request {
    private(set) var from: String?
    private(set) var id: String?
    private(set) var shop: String?
    private(set) var at: String?
    private(set) var before: String?
    private(set) var channel: String?
    private(set) var referral: String?
    private(set) var attachments: [Attachment] = []
    private(set) var content: Event.Content?

    /// Whether the line does nothing but move the clock.
    var isTick: Bool { content == nil && before == nil && id == nil }

    struct Failure: Error {
        var message: String
        init(_ message: String) { self.message = message }
    }

    private static let keys = ["from", "text", "at", "id", "shop", "channel", "tap", "human", "before", "referral", "attachment"]

    init(_ line: String) throws(Failure) {
        guard case .object(let fields)? = JSON(ifJSON: Array(line.utf8)) else { throw Failure("this line is no JSON object") }
        for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
            guard Self.keys.contains(key) else {
                throw Failure("unknown key '\(key)': " + Suggestion.help(for: key, in: Self.keys, what: "key"))
            }
            guard case .string(let text) = value else { throw Failure("'\(key)' must be a string") }
            switch key {
            case "from": from = text
            case "id": id = text
            case "shop": shop = text
            case "at": at = text
            case "before": before = text
            case "channel": channel = text.trimmingSpaces()
            case "referral": referral = text
            case "attachment":
                guard let attachment = Attachment(words: text) else {
                    throw Failure("'attachment' is one of: \(Attachment.examples.joined(separator: " · "))")
                }
                attachments = [attachment]
            case "human" where content == nil:
                guard let act = PersonAct(words: text) else { throw Failure("'human' is one of: \(PersonAct.examples.joined(separator: " · "))") }
                content = .person(act)
            case "text" where content == nil: content = .message(text)
            case "tap" where content == nil: content = .tap(text)
            default: throw Failure("only one of 'text', 'tap' and 'human' can stand in a line")
            }
        }
        if content == nil, !attachments.isEmpty { content = .message("") }
        if let from, from.trimmingSpaces().isEmpty { throw Failure("'from' is empty: who writes?") }
    }
}
