import Dialogue
import Gateways
import Hosting
import Logging
import SQLiteStore

/// One delivery, from its place at the head of a lane to its end.
struct Delivering {
    private var kept: KeptDelivery
    private let line: Line?
    private let outbox: Outbox
    /// The gateway has said that the customer cannot be written to freely any more.
    private var isClosed = false
    /// How often it was told to wait.
    private var throttles = 0
    /// What the gateway told of people who object, to be written with what becomes of this.
    private var complaint: Complaint?
    private var bridge: BridgeParts { outbox.bridge }
    private var route: Route { kept.delivery.route }

    enum End {
        /// Sent, given up, dropped, or left to the next process.
        case done
        /// Not before its time.
        case later(KeptDelivery)
    }

    init(_ kept: KeptDelivery, line: Line?, outbox: Outbox) {
        self.kept = kept
        self.line = line
        self.outbox = outbox
    }

    /// Of what a gateway says, which may be a page.
    private static let longestReason = 200
    /// A lane that waits looks this often whether what it waits with is still wanted.
    private static let look = Duration.milliseconds(500)

    func run() async -> End {
        var delivering = self
        do {
            return try await delivering.deliver()
        } catch is CancellationError {
            return .done
        } catch {
            // The store cannot be read or written. What became of a try is known here, and is written when it can be.
            bridge.log.error("a delivery cannot be made", metadata: ["delivery": "\(kept.id)", "reason": "\(error)"])
            if let line { await outbox.letGo(line) }
            do { try await Task.sleep(for: .seconds(1)) } catch { return .done }
            var again = delivering.kept
            again.nextAt = bridge.now()
            return .later(again)
        }
    }

    private mutating func deliver() async throws -> End {
        guard let line else { return try await give(up: "the settings have no line '\(route.line)'") }
        if kept.state == .unknown, let end = try await endUnknown(on: line) { return end }
        // The try came to an end that the store could not take at the time.
        if kept.state == .sending { try await save(.queued) }
        let parts = OutgoingPart.parts(of: kept, on: line)
        var hasPlace = false
        while kept.partsSent < parts.count {
            let part: OutgoingPart
            switch try await verdict(on: line) {
            case .send: part = parts[kept.partsSent]
            case .template:
                // Approved words stand for all of a reply, and not for its rest.
                guard kept.partsSent == 0, let approved = template(on: line) else {
                    return try await give(up: DeliveryPolicy.Refusal.outsideWindow.rawValue)
                }
                part = approved
            case .wait(let until):
                kept.nextAt = until
                try await save(.queued)
                return .later(kept)
            case .refuse(let why): return try await why.isAsWanted ? drop(why.rawValue) : give(up: why.rawValue)
            }
            // Whatever was waited for, what holds then decides: the window may have closed, a person come.
            if !hasPlace {
                hasPlace = true
                let turn = await outbox.place(for: line, route)
                if turn > .zero {
                    try await Task.sleep(for: turn)
                    continue
                }
            }
            let wait = await outbox.wait(for: line, route)
            if wait > .zero {
                try await Task.sleep(for: min(wait, Self.look))
                continue
            }
            hasPlace = false
            let before = kept.partsSent
            if let end = try await send(part, on: line) { return end }
            if kept.partsSent == before { continue }
            if part.content.isTemplate { kept.partsSent = parts.count }
            if kept.partsSent < parts.count { try await save(.queued) }
        }
        return try await sent()
    }

    // MARK: Whether

    private func verdict(on line: Line) async throws -> DeliveryPolicy.Verdict {
        guard let settings = await bridge.shops[kept.shop]?.shop.settings else { return .send }
        let policy = DeliveryPolicy(outreach: settings.outreach, zone: settings.zone, replyExpires: Int(bridge.timing.replyExpires))
        return policy.verdict(on: kept.delivery.purpose, try await facts(on: line))
    }

    private func facts(on line: Line) async throws -> DeliveryPolicy.Facts {
        let snapshot = try await bridge.store.read(ConversationKey(shop: kept.shop, customer: kept.customer), event: nil)
        let now = bridge.now()
        // The gateway's word counts for more than our clock.
        let window = isClosed ? 0 : line.gateway.traits.window
        let lastMessage = window == nil ? nil : try await bridge.store.lastMessage(by: route)
        let month = now.adding(seconds: -30 * 86_400)
        let isPromo = kept.delivery.purpose == .promo
        let promos = isPromo ? try await bridge.store.promos(by: route, since: month, beside: kept.id) : []
        let isPaused = isPromo ? try await bridge.store.promoHealth(of: kept.shop).isPaused : false
        return DeliveryPolicy.Facts(
            now: now, saidAt: kept.saidAt, customer: snapshot.customer, conversation: snapshot.conversation, lastMessage: lastMessage, window: window,
            hasTemplate: line.template(for: kept.delivery.purpose) != nil, promos: promos, scope: kept.delivery.reply.promoScope,
            isPaused: isPaused)
    }

    private func template(on line: Line) -> OutgoingPart? {
        line.template(for: kept.delivery.purpose).map { template in
            OutgoingPart(
                id: "\(kept.id)-0", to: route.to, .template(name: template.name, language: template.language, text: kept.delivery.reply.text))
        }
    }

    // MARK: One request

    /// - Returns: the end; nil: it goes on, with this part again or with the next.
    private mutating func send(_ part: OutgoingPart, on line: Line) async throws -> End? {
        let request: OutgoingRequest
        do {
            request = try line.gateway.request(for: part)
        } catch {
            await outbox.letGo(line)
            return try await give(up: error.description)
        }
        // The outbox may have been read before somebody sent this.
        guard try await bridge.store.claim(kept) else {
            await outbox.letGo(line)
            return .done
        }
        kept.state = .sending
        switch await bridge.send(request) {
        case .answered(let response):
            switch line.gateway.outcome(of: response, to: part) {
            case .sent(let id):
                await outbox.succeeded(line)
                kept.partsSent += 1
                kept.attempts = 0
                kept.gatewayID = id ?? kept.gatewayID
                return nil
            case .failed(let error): return try await failed(error, part, on: line)
            }
        case .unsent(let why): return try await failed(SendError(.retry, code: "no connection", reason: why), part, on: line)
        case .unanswered(let why):
            _ = await outbox.failed(line, atOnce: false)
            bridge.metrics.count(.deliveries, of: line.name, "unknown")
            kept.reason = "no answer came, so it may have arrived: \(why)"
            kept.state = .unknown
            return try await endUnknown(on: line)
        }
    }

    private mutating func failed(_ error: SendError, _ part: OutgoingPart, on line: Line) async throws -> End? {
        let reason = "\(error.reason.prefix(Self.longestReason)) (\(error.code))"
        kept.reason = reason
        if error.isComplaint { complaint = Complaint(code: error.code, at: bridge.now()) }
        bridge.log.warning(
            "a delivery failed",
            metadata: ["delivery": "\(kept.id)", "line": "\(line.name)", "kind": "\(error.kind.rawValue)", "code": "\(error.code)"])
        switch error.kind {
        case .retry:
            _ = await outbox.failed(line, atOnce: false)
            kept.attempts += 1
            if kept.attempts > bridge.timing.retries { return try await give(up: reason) }
            try await save(.queued)
            bridge.metrics.count(.deliveries, of: line.name, "retried")
            try await Task.sleep(for: .seconds(backoff(kept.attempts)))
        case .throttle:
            await outbox.letGo(line)
            throttles += 1
            await outbox.pause(line, route, error.scope, for: error.after ?? backoff(throttles, atLeast: 0.5))
            try await save(.queued)
        case .stopLine:
            try await save(.queued)
            if await outbox.failed(line, atOnce: true) {
                try await outbox.tell(.init(kind: .system, text: BridgeWords.stopped(line: line.name, why: reason)), in: kept)
            }
        case .message, .recipient:
            await outbox.succeeded(line)
            if error.kind == .recipient, error.code == "403" { try await noteBlocked(on: line) }
            guard error.isOutsideWindow, !part.content.isTemplate else { return try await give(up: reason) }
            isClosed = true
            try await save(.queued)
        }
        return nil
    }

    /// Full jitter: anything from nothing to the step's length.
    private func backoff(_ step: Int, atLeast share: Double = 0) -> Double {
        let most = min(bridge.timing.retryCap, bridge.timing.retryBase * Double(1 << min(step, 20)))
        return Double.random(in: share * most...most)
    }

    // MARK: Nobody knows

    /// Waits for a status that tells whether it arrived, or sends once more where none can come.
    /// - Returns: the end, or nil if it is to be sent, or to go on behind what did arrive.
    private mutating func endUnknown(on line: Line) async throws -> End? {
        // A status may have been faster, and have told.
        guard let now = try await bridge.store.doubt(kept) else { return .done }
        kept = now
        guard kept.state == .unknown else { return kept.state == .queued ? nil : .done }
        guard line.gateway.traits.tellsByOurID else {
            guard line.resendsUnknown, !kept.wasUnknown else { return .done }
            kept.wasUnknown = true
            try await save(.queued)
            try await Task.sleep(for: .seconds(backoff(kept.attempts)))
            return nil
        }
        let end = ContinuousClock.now + .seconds(bridge.timing.unknownWait)
        repeat {
            try await Task.sleep(for: min(.seconds(bridge.timing.unknownWait / 10), .seconds(1)))
            guard let now = try await bridge.store.delivery(kept.id) else { return .done }
            if now.state != .unknown {
                kept = now
                return now.state == .queued ? nil : .done
            }
        } while .now < end
        bridge.log.warning("whether a delivery arrived is not known", metadata: ["delivery": "\(kept.id)", "line": "\(line.name)"])
        return .done
    }

    // MARK: Ends

    private mutating func save(_ state: KeptDelivery.State, sentAt: Instant? = nil) async throws {
        var next = kept
        next.state = state
        if state == .sent { next.reason = nil }
        try await bridge.store.update(next, sentAt: sentAt, complaint: complaint)
        kept = next
    }

    private mutating func sent() async throws -> End {
        let now = bridge.now()
        try await save(.sent, sentAt: now)
        bridge.metrics.count(.deliveries, of: route.line, "sent")
        if kept.delivery.purpose == .reply { bridge.metrics.replied(after: Double(now.milliseconds - kept.saidAt.milliseconds) / 1000) }
        return .done
    }

    private mutating func drop(_ reason: String) async throws -> End {
        kept.reason = reason
        try await save(.dropped)
        bridge.metrics.count(.deliveries, of: route.line, "dropped")
        return .done
    }

    private mutating func give(up reason: String) async throws -> End {
        // Of who was erased meanwhile nobody is told, or they would be kept again.
        guard try await bridge.store.delivery(kept.id) != nil else { return .done }
        kept.reason = reason
        try await save(.dead)
        bridge.metrics.count(.deliveries, of: route.line, "dead")
        bridge.log.error("a delivery is given up", metadata: ["delivery": "\(kept.id)", "line": "\(route.line)", "reason": "\(reason)"])
        try await outbox.tellOfDead(kept)
        return .done
    }

    /// Who blocked the shop wants nothing more from it.
    private func noteBlocked(on line: Line) async throws {
        guard let shop = bridge.shops[kept.shop] else { return }
        let event = Event(
            customer: kept.customer, channel: line.gateway.traits.channel, at: bridge.now(), .promotions(wanted: false), route: route)
        _ = try await shop.receive(event)
    }
}
