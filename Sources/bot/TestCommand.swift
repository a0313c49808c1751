import ArgumentParser
import Dialogue
import Foundation
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
            """)

    @Argument(help: "Files, shops, or folders of shops.")
    var paths = ["rules"]

    @Option(help: "Only conversations whose file or title holds this text.")
    var filter: String?

    @Option(name: .customLong("junit"), help: ArgumentHelp("Write a JUnit report.", valueName: "file"))
    var junit: String?

    func run() async throws {
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

    private func write(_ report: String, to path: String) throws {
        do {
            try report.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            complain("the report could not be written to \(path): \(error.localizedDescription)")
            throw ExitCode(2)
        }
    }
}
