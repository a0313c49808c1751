package import Dialogue
public import Gateways
package import Hosting
package import Logging
package import SQLiteStore

/// From a webhook to the answer's delivery, for any number of lines and shops.
///
/// What a gateway was told is stored (200) is answered, whatever happens to the process after that; what is said is sent,
/// or somebody is told that it was not.
public final class Bridge: WebhookReceiver {
    private let parts: BridgeParts
    private let inbox: Inbox
    private let outbox: Outbox

    /// - Parameters:
    ///   - shops: by id; those that lines name.
    ///   - watch: sees every turn.
    package init(
        lines: [Line], shops: [String: OpenShop], store: SQLiteStore, timing: Timing, now: @escaping @Sendable () -> Instant,
        send: @escaping Sender, log: Logger, logsTexts: Bool = false,
        watch: (@Sendable (Turn, _ shop: String) -> Void)? = nil
    ) {
        parts = BridgeParts(
            lines: Dictionary(lines.map { ($0.name, $0) }) { first, _ in first }, shops: shops, store: store, timing: timing, now: now, send: send,
            log: log, metrics: Metrics(), watch: watch, logsTexts: logsTexts)
        outbox = Outbox(parts)
        inbox = Inbox(parts, outbox: outbox)
    }

    // MARK: In

    public func handshake(_ request: WebhookRequest, on name: String) -> WebhookAnswer {
        parts.lines[name].map { $0.gateway.handshake(request) } ?? WebhookAnswer(404)
    }

    /// How much of a body is read; nil: there is no such line.
    public func largestBody(on name: String) -> Int? { parts.lines[name]?.gateway.traits.largestBody }

    public func refusal(of request: WebhookRequest, on name: String) -> WebhookAnswer? {
        guard let line = parts.lines[name], !line.gateway.traits.signsBody, !line.gateway.vouches(for: request) else { return nil }
        return answer(WebhookAnswer(401), "refused", line)
    }

    /// Takes what a gateway posted: verified, stored, and only then answered with 200. It is worked on after that.
    public func receive(_ request: WebhookRequest, on name: String) async -> WebhookAnswer {
        guard let line = parts.lines[name] else { return WebhookAnswer(404) }
        guard line.gateway.vouches(for: request) else { return answer(.init(401), "refused", line) }
        let now = parts.now()
        let arrivals: [Arrival]
        do {
            arrivals = try line.gateway.arrivals(in: request, receivedAt: now)
        } catch {
            parts.log.warning("a webhook is not what its gateway sends", metadata: ["line": "\(name)", "reason": "\(error)"])
            guard line.gateway.traits.acceptsGarbage else { return answer(.init(400), "undecodable", line) }
            arrivals = [Arrival(unreadable: request.body, at: now)]
        }
        do {
            return try await keep(arrivals, from: line, at: now)
        } catch {
            parts.log.error("a webhook cannot be stored", metadata: ["line": "\(name)", "reason": "\(error)"])
            return answer(.init(503), "unstored", line)
        }
    }

    private func keep(_ arrivals: [Arrival], from line: Line, at now: Instant) async throws -> WebhookAnswer {
        var kept: [KeptArrival] = [], statuses: [DeliveryStatus] = []
        for arrival in arrivals {
            parts.metrics.count(.arrivals, of: line.name, arrival.kind.rawValue)
            switch arrival.kind {
            case .status:
                if let status = arrival.status { statuses.append(DeliveryStatus(status, on: line, at: now, wait: 10 * parts.timing.retryBase)) }
            case .ignored: parts.log.debug("not for us", metadata: ["line": "\(line.name)", "what": "\(arrival.text)"])
            case .unknown: kept.append(try KeptArrival(arrival, from: line, owner: nil, at: now))
            default: kept.append(try KeptArrival(arrival, from: line, owner: await owner(of: line), at: now))
            }
        }
        if kept.isEmpty, statuses.isEmpty { return answer(.init(200), "ignored", line) }
        let (new, dead, isQueued) = try await parts.store.keep(kept, statuses: statuses)
        await inbox.add(new)
        for id in dead { if let delivery = try await parts.store.delivery(id) { try await outbox.tellOfDead(delivery) } }
        // What a status put back into the queue is older than what was looked at. Most statuses put nothing there.
        if isQueued { parts.tasks.run { [outbox] in await outbox.tick(othersWrote: true) } }
        return answer(.init(200), new.isEmpty && kept.contains { !$0.isUnknown } ? "duplicate" : "accepted", line)
    }

    private func owner(of line: Line) async -> String? {
        if line.owner == nil { return nil }
        return await parts.shops[line.shop]?.shop.owner
    }

    private func answer(_ answer: WebhookAnswer, _ result: String, _ line: Line) -> WebhookAnswer {
        parts.metrics.count(.webhooks, of: line.name, result)
        return answer
    }

    // MARK: Life

    /// Takes up what an earlier process left, and lets time pass until this task is cancelled.
    public func run() async throws {
        for shop in parts.shops.values {
            // Of several lines with an owner the first by name.
            let routes = parts.lines.values.filter { $0.shop == shop.id }.compactMap(\.ownerRoute)
            await shop.tellOwner(by: routes.min { $0.line < $1.line })
        }
        await inbox.add(try await parts.store.waitingArrivals(), isNew: false)
        try await outbox.begin()
        var version = try await parts.store.dataVersion(), ticks = 0
        while !Task.isCancelled {
            do { try await Task.sleep(for: Self.tick) } catch { break }
            ticks += 1
            await inbox.tick()
            await passTime()
            do {
                let now = try await parts.store.dataVersion()
                await outbox.tick(othersWrote: now != version)
                version = now
                if ticks % Self.ticksAnHour == 1 { try await parts.store.prune(before: parts.now().adding(seconds: -Self.keptFor)) }
            } catch {
                parts.log.error("what waits to be sent cannot be read yet", metadata: ["reason": "\(error)"])
            }
        }
    }

    private static let tick = Duration.milliseconds(500)
    private static let ticksAnHour = 7200
    /// Meta sends again for seven days what it got no 200 for.
    private static let keptFor = 8 * 86_400

    /// One shop that cannot take its turns keeps no other from theirs.
    private func passTime() async {
        for shop in parts.shops.values {
            await parts.follow(shop)
            do {
                let turns = try await shop.turnsDue(at: parts.now())
                for turn in turns { parts.took(turn, in: shop.id) }
                if !turns.isEmpty { await outbox.wake() }
            } catch {
                parts.log.error("what is due cannot happen yet", metadata: ["shop": "\(shop.id)", "reason": "\(error)"])
            }
        }
    }

    /// Lets what has begun come to its end, for so long at most. What is left is stored, and goes on in the next process.
    public func stop(within time: Duration) async {
        await inbox.stop()
        await outbox.stop()
        await parts.tasks.finish(within: time)
    }

    /// What `/metrics` shows: the counts, and how many wait at this moment.
    public func metricsText() async -> String {
        parts.metrics.set(.waiting, to: await inbox.waiting)
        parts.metrics.set(.queued, to: await outbox.open)
        for (line, isStopped) in await outbox.stopped { parts.metrics.set(.stopped, of: line, to: isStopped ? 1 : 0) }
        return parts.metrics.text
    }

    /// Why nothing should be sent here at the moment; nil when all is well.
    public func unready() async -> String? {
        do {
            try await parts.store.checkWritable()
        } catch {
            return "\(error)"
        }
        let stopped = await outbox.stoppedLines
        return stopped.isEmpty ? nil : "nothing is sent through \(stopped.joined(separator: ", "))"
    }
}

extension KeptArrival {
    /// - Parameter owner: the address of the shop's owner.
    init(_ arrival: Arrival, from line: Line, owner: String?, at now: Instant) throws {
        let person = arrival.person, own = person.phone ?? person.to
        self.init(
            line: line.name, external: arrival.id, shop: line.shop,
            address: own.isEmpty ? "" : SenderAddress.normal(own, channel: line.gateway.traits.channel), received: now,
            body: try StateCoder.encode(arrival), isUnknown: arrival.kind == .unknown, owner: line.owner == person.to ? owner : nil,
            names: own.isEmpty ? [] : Set([person.to] + person.ids + [person.phone].compactMap(\.self)).sorted(),
            wroteAt: arrival.kind == .message || arrival.kind == .reaction ? arrival.at : nil)
    }
}

extension DeliveryStatus {
    /// Our own id is `DELIVERY-PART`.
    init(_ status: Arrival.Status, on line: Line, at now: Instant, wait: Double) {
        let ours = status.ours?.split(separator: "-").map { Int($0) } ?? []
        let error = status.error
        let mayRetry = error?.kind == .retry || error?.kind == .throttle
        self.init(
            line: line.name, ours: ours.first ?? nil, part: ours.count == 2 ? ours[1] : nil, gatewayID: status.message,
            reached: status.rank == .failed ? nil : status.rank == .accepted ? "sent" : "\(status.rank)",
            reason: error.map { "\($0.reason) (\($0.code))" } ?? (status.rank == .failed ? "the gateway does not say why" : nil),
            retryAt: status.rank == .failed && mayRetry ? now.adding(seconds: Int(error?.after ?? wait)) : nil,
            complaint: error.flatMap { $0.isComplaint ? Complaint(code: $0.code, at: now) : nil })
    }
}
