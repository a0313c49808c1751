import Dialogue
import Gateways
import Hosting
import Logging
import SQLiteStore

/// What came in, answered: one queue for each customer, and all customers at once.
actor Inbox {
    private let bridge: BridgeParts
    private let outbox: Outbox
    private var queues: [ConversationKey: Queue] = [:]
    /// When somebody was answered in the last minute.
    private var answered: [ConversationKey: [Instant]] = [:]
    /// When the owner was told of late messages, by shop.
    private var toldOfLate: [String: Instant] = [:]
    /// Whom a person has: the bot does not seem to read or to type there.
    private var held: Set<ConversationKey> = []
    private var isStopping = false

    private struct Queue {
        var pieces: [Piece] = []
        var firstAt: ContinuousClock.Instant
        var lastAt: ContinuousClock.Instant
    }

    /// However fast somebody types, they are answered after so many times the settling time.
    private static let longestBurst = 5.0

    /// What changes so often without an end is no customer who types on.
    private static let mostChanges = 20

    init(_ bridge: BridgeParts, outbox: Outbox) {
        self.bridge = bridge
        self.outbox = outbox
    }

    /// How many messages wait to be answered. It goes through all who wait.
    var waiting: Int { queues.values.reduce(0) { $0 + $1.pieces.count } }

    /// Called every second or so.
    func tick() {
        let now = bridge.now()
        answered = answered.filter { $0.value.last.map { now.seconds(since: $0) < 60 } ?? false }
    }

    /// - Parameter isNew: they have just come; else they were left by a process that ended.
    func add(_ arrivals: [KeptArrival], isNew: Bool = true) {
        let now = ContinuousClock.now
        for kept in arrivals {
            guard let piece = piece(kept) else { continue }
            let key = ConversationKey(shop: kept.shop, customer: kept.address)
            if isNew, queues[key] == nil, !held.contains(key) { greet(piece) }
            let isWorking = queues[key] != nil
            // What comes while the process begins may be read from the store, too.
            if queues[key]?.pieces.contains(where: { $0.id == kept.id }) == true { continue }
            queues[key, default: Queue(firstAt: now, lastAt: now)].pieces.append(piece)
            queues[key]?.lastAt = now
            if !isWorking { bridge.tasks.run { await self.work(key) } }
        }
    }

    /// Begins nothing new. What is not answered is answered by the next process.
    func stop() { isStopping = true }

    private func piece(_ kept: KeptArrival) -> Piece? {
        do {
            return Piece(
                id: kept.id, line: kept.line, external: kept.external, arrival: try StateCoder.decode(Arrival.self, from: kept.body))
        } catch {
            // Written by a later version of the program: it stays where it is.
            bridge.log.error("an arrival cannot be read", metadata: ["arrival": "\(kept.id)", "reason": "\(error)"])
            return nil
        }
    }

    /// The customer sees that they are being read.
    private func greet(_ piece: Piece) {
        guard piece.arrival.kind == .message, !isLate(piece), let line = bridge.lines[piece.line] else { return }
        let requests = line.gateway.courtesies(for: piece.arrival)
        if !requests.isEmpty { bridge.tasks.run { [bridge] in for request in requests { _ = await bridge.send(request) } } }
    }

    private func isOwner(_ piece: Piece) -> Bool { bridge.lines[piece.line]?.owner == piece.arrival.person.to }

    private func isLate(_ piece: Piece) -> Bool { Double(bridge.now().seconds(since: piece.arrival.at)) > bridge.timing.stale }

    // MARK: One customer

    private func work(_ key: ConversationKey) async {
        var failures = 0, changes = 0
        while let queue = queues[key], !queue.pieces.isEmpty, !isStopping {
            let rest = settling(queue)
            if rest > .zero {
                await pause(rest)
                continue
            }
            do {
                try await answer(queue.pieces, of: key, isAll: !hasWaitedLongest(queue))
                (failures, changes) = (0, 0)
            } catch Bot.Failure.arrivalsChanged where changes < Self.mostChanges {
                changes += 1
                await takeUp(key)
            } catch {
                failures += 1
                changes = 0
                bridge.log.error(
                    "a message cannot be answered yet", metadata: ["customer": "\(SenderAddress.masked(key.customer))", "reason": "\(error)"])
                await pause(.seconds(min(30, 0.5 * Double(1 << min(failures, 6)))))
            }
        }
        queues[key] = nil
    }

    private func pause(_ time: Duration) async {
        // Cancelled when the process ends: the loop sees that.
        do { try await Task.sleep(for: time) } catch { isStopping = true }
    }

    /// How long to wait for more. A tap is complete, and the owner's commands are not parts of one another.
    private func settling(_ queue: Queue) -> Duration {
        let last = queue.pieces[queue.pieces.count - 1]
        if last.arrival.choice != nil || last.arrival.kind != .message || isOwner(last) { return .zero }
        let settle = Duration.seconds(bridge.timing.settle)
        return min(queue.lastAt + settle, queue.firstAt + settle * Self.longestBurst) - .now
    }

    private func hasWaitedLongest(_ queue: Queue) -> Bool { .now >= queue.firstAt + .seconds(bridge.timing.settle * Self.longestBurst) }

    /// What is to be answered is read anew: more may have come, or another process was faster.
    private func takeUp(_ key: ConversationKey) async {
        do {
            let before = queues[key]?.pieces.map(\.id) ?? []
            let waiting = try await bridge.store.waitingArrivals(of: key).compactMap(piece)
            let read = Set(waiting.map(\.id)).union(before)
            // What came while it was read stands behind.
            let since = queues[key]?.pieces.filter { !read.contains($0.id) } ?? []
            queues[key]?.pieces = waiting + since
            if waiting.contains(where: { !before.contains($0.id) }) { queues[key]?.lastAt = .now }
        } catch {
            bridge.log.error("what waits cannot be read", metadata: ["reason": "\(error)"])
            await pause(.seconds(1))
        }
    }

    private func done(_ pieces: [Piece], of key: ConversationKey) {
        let ids = Set(pieces.map(\.id))
        queues[key]?.pieces.removeAll { ids.contains($0.id) }
        queues[key]?.firstAt = .now
    }

    /// They need no answer.
    private func finish(_ pieces: [Piece], of key: ConversationKey) async throws {
        try await bridge.store.finish(arrivals: pieces.map(\.id))
        done(pieces, of: key)
    }

    private func answer(_ pieces: [Piece], of key: ConversationKey, isAll: Bool) async throws {
        let burst = Burst(pieces)
        for part in burst.parts {
            switch part {
            case .message(let ids) where isOwner(burst.pieces[ids[0]]):
                // Commands are not parts of one another.
                for at in ids { try await take(.message(burst.content(of: [at]).text), [burst.pieces[at]], of: key) }
            case .message(let ids):
                let (text, attachments) = burst.content(of: ids)
                let own = ids.map { burst.pieces[$0] }
                try await take(.message(text), own, attachments: attachments, of: key, isAll: isAll && burst.parts.count == 1)
            case .single(let at): try await take(burst.pieces[at], of: key)
            case .nothing(let ids): try await finish(ids.map { burst.pieces[$0] }, of: key)
            }
        }
    }

    private func take(_ piece: Piece, of key: ConversationKey) async throws {
        let arrival = piece.arrival
        switch arrival.kind {
        case .message, .edit:
            let (words, offeredIn) = try await label(of: arrival, on: piece.line)
            try await take(.tap(words), [piece], attachments: arrival.attachments, offeredIn: offeredIn, of: key)
        case .echo:
            // Some gateways echo what the bot itself sent.
            if try await isOurs(arrival, on: piece.line, to: key) { return try await finish([piece], of: key) }
            try await take(.person(.wrote(arrival.text)), [piece], of: key)
        case .stop, .resume: try await take(.promotions(wanted: arrival.kind == .resume), [piece], of: key)
        case .reaction:
            let reaction = Attachment(.reaction, ref: arrival.about, text: arrival.text)
            try await take(.message(""), [piece], attachments: [reaction], of: key)
        case .status, .ignored, .unknown, .deletion: try await finish([piece], of: key)
        }
    }

    /// Whether the bot itself sent what comes as an echo: by its id, or, as an echo may be faster than the answer with the id, by its words.
    private func isOurs(_ echo: Arrival, on line: String, to key: ConversationKey) async throws -> Bool {
        if try await bridge.store.isOurs(echo.id, on: line) { return true }
        guard let line = bridge.lines[line] else { return false }
        let recent = try await bridge.store.deliveries(to: key, since: bridge.now().adding(seconds: -600))
        return recent.flatMap { OutgoingPart.parts(of: $0, on: line) }.contains { $0.content.words == echo.text && !echo.text.isEmpty }
    }

    /// The words of what was tapped, in full, and the turn that offered it: 0 when that is not known any more.
    private func label(of arrival: Arrival, on line: String) async throws -> (String, offeredIn: Int?) {
        guard let choice = arrival.choice else { return (arrival.text, nil) }
        let parts = choice.id.split(separator: ".").compactMap { Int($0) }
        guard parts.count == 2, let kept = try await bridge.store.delivery(parts[0]), kept.delivery.route == Route(line: line, to: arrival.person.to),
            kept.delivery.reply.choices.indices.contains(parts[1] - 1)
        else { return (choice.title.isEmpty ? arrival.text : choice.title, 0) }
        return (kept.delivery.reply.choices[parts[1] - 1], kept.delivery.turn)
    }

    private func take(
        _ content: Event.Content, _ pieces: [Piece], attachments: [Attachment] = [], offeredIn: Int? = nil, of key: ConversationKey,
        isAll: Bool = false
    ) async throws {
        guard let last = pieces.last, let line = bridge.lines[last.line], let shop = bridge.shops[line.shop] else {
            // Of a line that the settings have no more: it stays, and is answered when they have it again.
            done(pieces, of: key)
            bridge.log.warning("a message of a line that the settings do not have stays unanswered", metadata: ["line": "\(pieces.last?.line ?? "")"])
            return
        }
        await bridge.follow(shop)
        let person = last.arrival.person
        // What the shop's person wrote hours ago does not silence the bot from now on.
        let at = last.arrival.kind == .echo ? min(last.arrival.at, bridge.now()) : bridge.now()
        var event = Event(
            id: "\(last.line)/\(last.external)", customer: key.customer, channel: line.gateway.traits.channel, at: at, content,
            route: Route(line: line.name, to: person.to), attachments: attachments, offeredIn: offeredIn,
            referral: pieces.lazy.compactMap(\.arrival.referral).first)
        event.isLate = !isOwner(last) && event.isSaid && (pieces.allSatisfy(isLate) || answersTooMuch(key))
        let turn = try await shop.receive(event, taking: Commit.Taken(pieces.map(\.id), isAll: isAll))
        // Nothing was kept of it, and so not that it was answered.
        if turn.isIdle || turn.isRepeat { try await bridge.store.finish(arrivals: pieces.map(\.id)) }
        bridge.took(turn, in: shop.id)
        if turn.conversation.held == nil { held.remove(key) } else { held.insert(key) }
        if !turn.replies.isEmpty { answered[key, default: []].append(bridge.now()) }
        if event.isLate { try await tellOfLate(key, shop) }
        await outbox.wake()
        done(pieces, of: key)
    }

    // MARK: What no machine should answer

    private func answersTooMuch(_ key: ConversationKey) -> Bool {
        let now = bridge.now()
        answered[key]?.removeAll { now.seconds(since: $0) >= 60 }
        if answered[key]?.isEmpty == true { answered[key] = nil }
        return (answered[key]?.count ?? 0) >= bridge.timing.mostAnswersPerMinute
    }

    /// Once an hour for a shop, however many messages there are.
    private func tellOfLate(_ key: ConversationKey, _ shop: OpenShop) async throws {
        let now = bridge.now()
        if let told = toldOfLate[key.shop], now.seconds(since: told) < 3600 { return }
        toldOfLate[key.shop] = now
        let notice = Notice(kind: .system, text: BridgeWords.late)
        _ = try await shop.receive(Event(customer: key.customer, at: now, .notice(notice)))
    }
}
