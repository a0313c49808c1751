public import Dialogue
import Foundation
public import LuaRules

/// Walks with many customers, made up from a shop's own patterns, who answer, correct themselves, digress and
/// call things off by chance; and what must hold in every conversation, whatever the shop.
///
/// A seed gives the same walks on every machine. Several walks are made at once, as many as there are processors.
public struct Fuzz: Sendable {
    private let loaded: LoadedShop
    private let words: ShopWords
    private let rules: @Sendable () throws -> any RuleBook
    private let seed: UInt64

    /// - Parameters:
    ///   - conversations: Sample conversations, whose messages are said as well.
    ///   - rules: Makes the rule book of a bot; if not given, the shop's own.
    public init(
        _ loaded: LoadedShop, seed: UInt64, conversations: [ChatFile] = [], rules: (@Sendable () throws -> any RuleBook)? = nil
    ) {
        self.loaded = loaded
        self.seed = seed
        self.rules = rules ?? { try LuaRuleBook(loaded) }
        let said = conversations.flatMap(\.steps).compactMap { step in if case .message(let text) = step.action { text } else { nil } }
        words = ShopWords(loaded, said: said)
    }

    /// A fault, in the smallest walk that was found to show it.
    public struct Failure: Sendable {
        public var problem: Problem
        public var walk: Walk
        /// How many walks failed in this way.
        public var count: Int
        /// The conversation as a `.chat` file, and what that may be called.
        public var chat: String
        public var fileName: String { "fuzz-\(walk.seed)-\(walk.number).chat" }
    }

    /// One walk as it was made up; nothing is made smaller.
    public func walk(_ number: Int) async -> (walk: Walk, problem: Problem?) {
        let walked = await walker().walk(number, restarting: true)
        return (walked.walk, walked.problem)
    }

    /// Makes `walks` walks.
    ///
    /// - Parameter restartEvery: Every so-manieth walk is played once more with everything but the store thrown
    ///   away before each message, which takes several times as long.
    public func run(walks: Int, restartEvery: Int = 8) async -> Report {
        let started = ContinuousClock.now
        var tally = Tally()
        await withTaskGroup(of: Tally.self) { group in
            let workers = max(1, min(walks, ProcessInfo.processInfo.activeProcessorCount))
            for worker in 0..<workers {
                group.addTask {
                    let walker = walker()
                    var tally = Tally()
                    for number in stride(from: worker + 1, through: walks, by: workers) {
                        tally.add(await walker.walk(number, restarting: number.isMultiple(of: max(1, restartEvery))))
                    }
                    return tally
                }
            }
            for await part in group { tally.add(part) }
        }
        let took = started.duration(to: .now)
        var report = Report(tally, of: loaded, seed: seed, took: took)
        for failure in tally.failures { report.failures.append(await shrunk(failure)) }
        return report
    }

    private func shrunk(_ failure: Tally.Failed) async -> Failure {
        var shrinking = Shrinking(failure.walk, failure.problem, replay: walker().replay)
        await shrinking.shrink()
        let (walk, problem) = (shrinking.walk, shrinking.found)
        let title = "\(problem.kind.rawValue): \(problem.text) (seed \(walk.seed), walk \(walk.number))"
        let chat = walk.chat(shop: loaded.shop.id, title: title, expectation: problem.line)
        return Failure(problem: problem, walk: walk, count: failure.count, chat: chat)
    }

    private func walker() -> Walker {
        let replay = WalkPlayer(shop: loaded.shop, rules: rules, thread: ShopThread(name: "fuzz"))
        return Walker(words: words, replay: replay, seed: seed)
    }
}
