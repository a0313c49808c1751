import Dialogue
import Foundation
import LuaRules

/// One bot with a store of its own, customers who write to it, and a watch on every turn.
struct Scene {
    private let rules: @Sendable () throws -> any RuleBook
    private let thread: ShopThread
    private let customers: [Walk.Secrets]
    private let store = MemoryStore()
    private var bot: Bot
    private(set) var now: Instant
    private(set) var watch: Watch
    private var last: [Int: Turn] = [:]
    /// What happened without a message.
    private(set) var unasked: [Turn] = []

    /// - Parameter thread: Where rules run; scenes that follow one another may share it.
    init(_ shop: Shop, _ rules: @escaping @Sendable () throws -> any RuleBook, on thread: ShopThread, begins: String, customers: [Walk.Secrets])
        async throws
    {
        self.rules = rules
        self.thread = thread
        self.customers = customers
        now = Instant(iso8601: begins, in: shop.settings.zone) ?? Instant(milliseconds: 0)
        watch = Watch(shop: shop, customers: customers)
        bot = Bot(store: store, on: thread)
        try await bot.load(rules)
    }

    /// Throws away everything but the store.
    mutating func restart() async throws {
        bot = Bot(store: store, on: thread)
        try await bot.load(rules)
    }

    /// The turn that answers a message, and the first thing that is wrong with it or with what happened until then.
    mutating func play(_ message: Walk.Message) async -> (turn: Turn?, problem: Problem?) {
        let moment = now.adding(seconds: message.pause)
        do {
            if let problem = try await passTime(to: moment) { return (nil, problem) }
            let turn = try await bot.receive(
                Event(
                    id: message.id, customer: customers[message.customer].id, at: now, message.content,
                    attachments: message.attachment.map { [$0] } ?? []))
            if !turn.isRepeat { last[message.customer] = turn }
            return (turn, watch.problem(in: turn, message))
        } catch {
            return (nil, Problem(.brokeDown, "\(error)"))
        }
    }

    private mutating func passTime(to moment: Instant) async throws -> Problem? {
        while let due = try await bot.nextDue(), due.at <= moment {
            now = max(now, due.at)
            guard let turn = try await bot.wake(at: now) else { break }
            unasked.append(turn)
            guard let who = customers.firstIndex(where: { $0.id == turn.customer.id }) else { continue }
            last[who] = turn
            if let problem = watch.problem(inUnasked: turn, of: who) { return problem }
        }
        now = moment
        return nil
    }

    /// What the store gives back of each customer is what was committed, and holds nobody else's secrets.
    func problemInStore(_ shop: Shop) async -> (problem: Problem, customer: Int)? {
        for (number, customer) in customers.enumerated() {
            guard let turn = last[number] else { continue }
            do {
                let kept = try await store.read(ConversationKey(shop: shop.id, customer: customer.id), event: nil)
                if kept.conversation != turn.conversation || kept.customer != turn.customer {
                    return (Problem(.notKept, "what is kept of \(customer.id) is not what the last turn left"), number)
                }
                let encoder = JSONEncoder()
                let state = String(decoding: try encoder.encode(kept.conversation) + encoder.encode(kept.customer), as: UTF8.self)
                if let secret = watch.secret(in: state, besides: number) {
                    return (Problem(.leak, about: "state", "what is kept of \(customer.id) holds \(secret), which another customer said"), number)
                }
            } catch {
                return (Problem(.notKept, about: "unreadable", "what is kept of \(customer.id) cannot be read: \(error)"), number)
            }
        }
        return nil
    }
}

/// Plays walks again that were recorded.
struct WalkPlayer {
    let shop: Shop
    let rules: @Sendable () throws -> any RuleBook
    let thread: ShopThread

    struct Outcome {
        var problem: Problem
        /// The message that it came with.
        var message: Int
    }

    /// The first problem of a walk. With `restarting` it is played once more with everything but the store
    /// thrown away before each message, and both must give the same.
    func outcome(of walk: Walk, restarting: Bool) async -> Outcome? {
        do {
            var scene = try await scene(of: walk)
            var replies: [[Reply]] = []
            for (number, message) in walk.messages.enumerated() {
                let (turn, problem) = await scene.play(message)
                if let problem { return Outcome(problem: problem, message: number) }
                replies.append(turn?.replies ?? [])
            }
            if let (problem, customer) = await scene.problemInStore(shop) {
                return Outcome(problem: problem, message: walk.messages.lastIndex { $0.customer == customer } ?? 0)
            }
            return restarting ? try await differences(of: walk, from: replies) : nil
        } catch {
            return Outcome(problem: Problem(.brokeDown, about: "start", "\(error)"), message: 0)
        }
    }

    /// The first message that is answered differently when everything but the store is thrown away before each.
    func differences(of walk: Walk, from replies: [[Reply]]) async throws -> Outcome? {
        var scene = try await scene(of: walk)
        for (number, message) in walk.messages.enumerated() {
            try await scene.restart()
            let again = await scene.play(message).turn?.replies ?? []
            if again != replies[number] {
                return Outcome(
                    problem: Problem(.restart, "\(scene.watch.quoted(replies[number])) became \(scene.watch.quoted(again))"), message: number)
            }
        }
        return nil
    }

    private func scene(of walk: Walk) async throws -> Scene {
        try await Scene(shop, rules, on: thread, begins: walk.begins, customers: walk.customers)
    }
}
