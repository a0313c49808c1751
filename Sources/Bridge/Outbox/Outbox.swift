import Dialogue
import Gateways
import Hosting
import Logging
import SQLiteStore

/// What is said, brought to whom it is said to: one lane for each recipient, in order, and all lanes at once.
actor Outbox {
    let bridge: BridgeParts
    private var lanes: [Route: [KeptDelivery]] = [:]
    /// Not to be tried yet, and keeping nobody behind them waiting: promotions before a decent hour.
    private var later: [KeptDelivery] = []
    /// Everything that is in a lane or set aside.
    private var taken: Set<Int> = []
    /// The newest that was looked at.
    private var newest = 0
    private var pairs: [Route: TokenBucket] = [:]
    private var rates: [String: TokenBucket] = [:]
    private var breakers: [String: Breaker] = [:]
    /// Until when the gateway asked to wait, by line and by person.
    private var linePauses: [String: ContinuousClock.Instant] = [:]
    private var pausedRoutes: [Route: ContinuousClock.Instant] = [:]
    /// When the owner was told of something that was given up, in the last ten minutes, by line.
    private var told: [String: [Instant]] = [:]
    private var isStopping = false
    /// Whether what is new is being read, and whether there is something newer.
    private var isReading = false, isWoken = false
    /// What is queued could not be read, so that there may be more than is taken.
    private var isBehind = false

    init(_ bridge: BridgeParts) { self.bridge = bridge }

    /// Whether a line's gateway refuses at the moment.
    var stoppedLines: [String] { stopped.filter(\.value).keys.sorted() }

    // MARK: What there is to do

    /// Takes up what a process before this one left. What was on its way then may have arrived.
    func begin() async throws {
        for var kept in try await bridge.store.deliveries(in: [.sending]) {
            kept.reason = "the process ended while it was being sent"
            _ = try await bridge.store.doubt(kept)
        }
        for kept in try await bridge.store.deliveries(in: [.unknown]) where !tells(kept) { enqueue(kept) }
        try await takeUp(all: true)
    }

    private func tells(_ kept: KeptDelivery) -> Bool { bridge.lines[kept.delivery.route.line]?.gateway.traits.tellsByOurID ?? true }

    /// There is something new to deliver. Of many who say so at once one reads, and then once more for all the others: each for
    /// itself would read what all of them wrote.
    func wake() async {
        isWoken = true
        if isReading { return }
        isReading = true
        defer { isReading = false }
        while isWoken {
            isWoken = false
            await read(all: isBehind)
        }
    }

    private func read(all: Bool) async {
        if all { isBehind = false }
        do {
            try await takeUp(all: all)
        } catch {
            isBehind = true
            bridge.log.error("the outbox cannot be read", metadata: ["reason": "\(error)"])
        }
    }

    /// Called every second or so: another process may have added something, and what waited for its time may be due.
    func tick(othersWrote: Bool) async {
        let now = bridge.now()
        let due = later.filter { $0.nextAt <= now }
        later.removeAll { $0.nextAt <= now }
        for kept in due { add(kept) }
        if othersWrote || isBehind { await read(all: true) }
        forget()
    }

    /// How many deliveries are not with the gateway yet.
    var open: Int { taken.count }

    /// The lines that were ever tried, and whether nothing is sent through them now.
    var stopped: [String: Bool] { breakers.mapValues(\.isOpen) }

    private func takeUp(all: Bool) async throws {
        if isStopping { return }
        for kept in try await bridge.store.deliveries(in: [.queued], after: all ? 0 : newest) { enqueue(kept) }
    }

    private func enqueue(_ kept: KeptDelivery) {
        newest = max(newest, kept.id)
        guard taken.insert(kept.id).inserted else { return }
        if kept.nextAt > bridge.now() { later.append(kept) } else { add(kept) }
    }

    private func add(_ kept: KeptDelivery) {
        let route = kept.delivery.route
        let isWorking = lanes[route] != nil
        lanes[route, default: []].append(kept)
        if !isWorking { bridge.tasks.run { await self.work(route) } }
    }

    /// Begins nothing new.
    func stop() { isStopping = true }

    /// Rates of people who were not written to lately need not be remembered.
    private func forget() {
        let now = ContinuousClock.now
        for route in Array(pairs.keys) where pairs[route]?.isFull(at: now) == true { pairs[route] = nil }
        pausedRoutes = pausedRoutes.filter { $0.value > now }
    }

    /// When a gateway fails for long, everybody's answers fail: the owner is told of some, and `bot outbox` has them all.
    func mayTell(of line: String) -> Bool {
        let now = bridge.now()
        told[line, default: []].removeAll { now.seconds(since: $0) >= 600 }
        guard told[line, default: []].count < Self.mostTold else { return false }
        told[line, default: []].append(now)
        return true
    }

    private static let mostTold = 3

    // MARK: One lane

    private func work(_ route: Route) async {
        while let kept = lanes[route]?.first, !isStopping {
            let delivering = Delivering(kept, line: bridge.lines[route.line], outbox: self)
            let end = await delivering.run()
            lanes[route]?.removeFirst()
            if lanes[route]?.isEmpty == true { lanes[route] = nil }
            if case .later(let kept) = end { later.append(kept) } else { taken.remove(kept.id) }
        }
        // What is left is taken up by the next process.
        lanes[route] = nil
    }

    // MARK: Rates and pauses

    /// How long a lane has to wait before the next request of a line may go out; zero: it has the right to send one.
    func wait(for line: Line, _ route: Route) -> Duration {
        let now = ContinuousClock.now
        if let until = linePauses[line.name], until > now { return until - now }
        if let until = pausedRoutes[route], until > now { return until - now }
        if case .wait(let until) = breakers[line.name, default: Breaker()].pass(at: now) { return max(until - now, .milliseconds(20)) }
        return .zero
    }

    /// Takes a place in the rates of the line and of the person.
    /// - Returns: how long to wait for it.
    func place(for line: Line, _ route: Route) -> Duration {
        let now = ContinuousClock.now, traits = line.gateway.traits
        let pair = pairs[route, default: TokenBucket(traits.pairRate, at: now)].take(at: now)
        return max(pair, rates[line.name, default: TokenBucket(traits.rate, at: now)].take(at: now))
    }

    func succeeded(_ line: Line) { breakers[line.name]?.succeeded() }
    func letGo(_ line: Line) { breakers[line.name]?.letGo() }

    /// - Returns: whether the line stopped now.
    func failed(_ line: Line, atOnce: Bool) -> Bool {
        breakers[line.name, default: Breaker()]
            .failed(atOnce: atOnce, pause: bridge.timing.breaker, cap: bridge.timing.retryCap, at: .now)
    }

    func pause(_ line: Line, _ route: Route, _ scope: SendError.Scope, for seconds: Double) {
        let until = ContinuousClock.now + .seconds(seconds)
        switch scope {
        case .line: linePauses[line.name] = until
        case .recipient: pausedRoutes[route] = until
        }
    }
}
