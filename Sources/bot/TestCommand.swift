import ArgumentParser
import Dialogue
import Foundation
import Hosting
import LuaRules
import RuleTesting

struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Play sample conversations (.chat files) against the rules.",
        discussion: """
            Each conversation is played twice: straight through, and with everything but the store thrown \
            away before every message. Exits with 0 when all hold, 1 when one differs, 2 when rules or \
            conversations cannot be read.

            With --fuzz no files are played: customers are made up who answer, correct themselves, digress and \
            call things off by chance. No rule may fail, nobody is left without an answer, sums are right, every flow \
            can be left, and nothing crosses from one customer to another. A failure is made small and written as a \
            .chat file.

            With --data the conversations that customers really had are played again: what would be answered otherwise \
            by the rules as they are now, rule by rule. Names, numbers and addresses are masked.

            With --intents the messages of a file are understood, without a conversation, and compared with what a \
            person said they mean: tab-separated columns text, intent (several joined by +) and entities (a JSON object). \
            They are put to the one shop that the path names, or without a path to the base library of intents alone.

            With --mutate the rules are changed instead, one thing at a time: a rule, a statement or a pattern is gone, a condition \
            turned round, a reply empty, a number one more. Each change that no conversation notices is printed. Exits with 1 when \
            more than --most of a hundred go unnoticed.

            With --advice the conversations are held against the sellers' checklist, as they are played, and with --data also \
            as they were had: greeting, one question a turn, no loose end, right sums and so on. Exits with 1 when a check \
            is broken. A .chat file says what is right to break: # advice: off asks-back — the order is done.
            """)

    @Argument(help: "Files, shops, or folders of shops; rules if none is given.")
    var given: [String] = []

    private var paths: [String] { given.isEmpty ? ["rules"] : given }

    @Option(help: "Only conversations whose file or title holds this text; with --mutate, only changes of files whose path does.")
    var filter: String?

    @Option(name: .customLong("junit"), help: ArgumentHelp("Write a JUnit report.", valueName: "file"))
    var junit: String?

    @Option(
        help: ArgumentHelp(
            "Instead, make up so many walks of customers from the shop's own patterns, and see what must always hold.", valueName: "walks"))
    var fuzz: Int?

    @Option(help: ArgumentHelp("Which walks or changes; the same seed makes the same ones. 1 if not given.", valueName: "number"))
    var seed: UInt64?

    @Flag(help: "Instead, change the rules one thing at a time, and see whether the conversations notice.")
    var mutate = false

    @Option(help: ArgumentHelp("With --mutate: so many of the changes are tried. 200 if not given.", valueName: "changes"))
    var count: Int?

    @Option(help: ArgumentHelp("With --mutate: so many of a hundred may go unnoticed. 10 if not given.", valueName: "percent"))
    var most: Double?

    @Option(help: ArgumentHelp("Instead, play again what customers really wrote, and show which replies change.", valueName: "file"))
    var data: String?

    @Flag(help: "Instead, hold the conversations against the sellers' checklist; with --data the kept ones too.")
    var advice = false

    @Option(help: ArgumentHelp("Instead, say how well the messages of this file are understood.", valueName: "file.tsv"))
    var intents: String?

    @Option(help: ArgumentHelp("Make one typo in each message first; the same seed makes the same ones.", valueName: "seed"))
    var typos: UInt64?

    @Option(name: .customLong("min"), help: ArgumentHelp("Exit with 1 where a figure is less, as in exact=0.7; may be given several times."))
    var least: [String] = []

    @Option(help: ArgumentHelp("How many of the worst mistakes are shown with their explanation.", valueName: "number"))
    var worst = 8

    @Flag(help: "With --intents or --advice: print JSON.")
    var json = false

    func validate() throws {
        if intents == nil, typos != nil || !least.isEmpty { throw ValidationError("--typos and --min go with --intents") }
        if intents == nil, !advice, json { throw ValidationError("--json goes with --intents or --advice") }
        if intents != nil, data != nil || fuzz != nil || filter != nil || junit != nil || advice {
            throw ValidationError("--intents goes with --typos, --min, --worst, --json and one shop")
        }
        if advice, fuzz != nil || junit != nil { throw ValidationError("--advice goes with --data, --filter, --json and paths") }
        if data != nil, fuzz != nil || filter != nil && !advice || junit != nil { throw ValidationError("--data goes with nothing but paths") }
        if let fuzz, !(1...10_000_000).contains(fuzz) { throw ValidationError("--fuzz takes a number of walks from 1, as in --fuzz 500") }
        if fuzz == nil, !mutate, seed != nil { throw ValidationError("--seed goes with --fuzz or --mutate, as in --fuzz 500 --seed 7") }
        if !mutate, count != nil || most != nil { throw ValidationError("--count and --most go with --mutate") }
        if mutate, fuzz != nil || intents != nil || advice || data != nil || junit != nil {
            throw ValidationError("--mutate goes with --filter, --seed, --count, --most and paths")
        }
        if let count, count < 1 { throw ValidationError("--count takes a number of changes from 1, as in --count 200") }
        if let most, !(0...100).contains(most) { throw ValidationError("--most takes a percentage, as in --most 10") }
        if fuzz != nil, filter != nil || junit != nil { throw ValidationError("--fuzz plays no .chat files: leave out --filter and --junit") }
    }

    func run() async throws {
        if let intents { return try await IntentsTest(file: intents, shop: given, typos: typos, least: least, worst: worst, isJSON: json).run() }
        if mutate { return try await MutationTest(paths: paths, part: filter, seed: seed ?? 1, count: count ?? 200, most: most ?? 10).run() }
        if advice { return try await AdviceTest(paths: paths, filter: filter, data: data, isJSON: json).run() }
        if let data { return try await playAgain(from: try openData(data, mustExist: true)) }
        if let fuzz { return try await makeWalks(fuzz, seed: seed ?? 1) }
        let started = ContinuousClock.now
        let suite: Suite
        do {
            suite = try await Suite(paths: paths, filter: filter, installedPlugins: installedPlugins)
        } catch {
            complain(error.text)
            throw ExitCode(2)
        }
        let results = await suite.play()
        for result in results where !result.differences.isEmpty { put(ResultText.text(of: result)) }
        let failed = results.filter { !$0.differences.isEmpty }.count
        if let junit { try write(JUnit.report(results), to: junit) }
        let took = started.duration(to: .now)
        put(ResultText.summary(passed: results.count - failed, failed: failed, took: took))
        if failed > 0 { throw ExitCode(1) }
        if results.isEmpty { complain("No conversation was played: there is no .chat file here\(filter.map { " whose name holds '\($0)'" } ?? "").") }
    }

    /// Walks with each shop; what fails is written into the current folder.
    private func makeWalks(_ count: Int, seed: UInt64) async throws {
        var failures = 0
        var written: Set<String> = []
        do {
            for (shop, conversations) in try await Suite.shops(at: paths, installedPlugins: installedPlugins) {
                let report = await Fuzz(shop, seed: seed, conversations: conversations).run(walks: count)
                put(FuzzText.text(of: report, shop: shop.shop.id))
                for failure in report.failures {
                    // Two shops may fail in the same walk.
                    let name = written.insert(failure.fileName).inserted ? failure.fileName : "\(shop.shop.id)-\(failure.fileName)"
                    put(FuzzText.text(of: failure, file: write(failure, to: name) ? name : nil))
                }
                failures += report.failures.count
            }
        } catch {
            complain(error.text)
            throw ExitCode(2)
        }
        put(FuzzText.summary(failures: failures))
        if failures > 0 { throw ExitCode(1) }
    }

    /// False when the file cannot be written: then the conversation is printed.
    private func write(_ failure: Fuzz.Failure, to path: String) -> Bool {
        do {
            try failure.chat.write(toFile: path, atomically: true, encoding: .utf8)
            return true
        } catch {
            complain("\(path) could not be written: \(error.localizedDescription)")
            return false
        }
    }

    private func write(_ report: String, to path: String) throws {
        do {
            try report.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            complain("the report could not be written to \(path): \(error.localizedDescription)")
            throw ExitCode(2)
        }
    }

    private func playAgain(from store: any Store) async throws {
        var changes = ReplyChanges()
        for path in paths {
            for shop in try await loadedShops(at: path, in: store) {
                for snapshot in try await everyone(in: shop.shop.id, of: store) {
                    let customer = snapshot.customer.id
                    let records = try await store.turns(of: ConversationKey(shop: shop.shop.id, customer: customer))
                    changes.add(try await Replay(records, of: customer, with: shop), of: customer, zone: shop.shop.settings.zone)
                }
            }
        }
        put(changes.text)
        if !changes.isEmpty { throw ExitCode(1) }
    }
}
